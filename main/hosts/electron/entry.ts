/**
 * The Electron host's entry: settles what must be settled before Electron is ready, then starts the app.
 *
 * Electron waits for this module, its awaits included, before it becomes ready: nothing here may await `ready`.
 */
import { app, protocol } from 'electron';
import { noTimings, printTimings } from '../timings.ts';
import { ownAppImage } from './app-image.ts';
import { guardContents } from './contents-guard.ts';
import { chooseDataFolder } from './data-folder-choice.ts';
import { watchOpenedFiles } from './opened-files.ts';
import { appScheme } from './own-origin.ts';
import { failWith } from './quit.ts';
import { runApp } from './run.ts';
import { assertSafeSwitches } from './switches.ts';

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
// Chromium's own requests bypass the page and its session: these switches leave them no network.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('no-proxy-server');
// Cookies are encrypted (electron-builder.yml), but the app has none: it must not ask for a keyring on Linux.
app.commandLine.appendSwitch('password-store', 'basic');
// Windows knows the installer's shortcut by this name, and shows notifications under it.
if (process.platform === 'win32') app.setAppUserModelId('org.legwork.desktop');
app.on('web-contents-created', (_event, contents) => guardContents(contents));

const args = process.argv.slice(1);
const openedFiles = watchOpenedFiles(args);
const startedMs = process.getCreationTime() ?? performance.timeOrigin;
const timings = args.includes('--timings')
  ? printTimings(
      () => performance.timeOrigin + performance.now() - startedMs,
      (line) => process.stderr.write(line),
    )
  : noTimings;

try {
  assertSafeSwitches(app.commandLine, {
    isPackaged: app.isPackaged,
    isAppImage: ownAppImage(process) !== null,
  });
  // Only now: this takes `--no-sandbox` off the command line, and then nothing could refuse it.
  app.enableSandbox();
  const dataFolder = await chooseDataFolder(app, args);
  if (app.requestSingleInstanceLock()) {
    app
      .whenReady()
      .then(() => runApp({ dataFolder, args, openedFiles, timings }))
      .catch(failWith);
  } else {
    app.quit();
  }
} catch (error) {
  failWith(error);
}
