/**
 * The Electron host's first lines: what must be settled before Electron is ready, then the app.
 *
 * Electron waits for this module, its awaits included, before it becomes ready: so nothing here may await `ready`.
 */
import { app, protocol } from 'electron';
import { guardContents } from './contents-guard.ts';
import { chooseDataFolder } from './data-folder-choice.ts';
import { appScheme } from './own-origin.ts';
import { failWith } from './quit.ts';
import { runApp } from './run.ts';

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();
// For whatever Chromium would ask of the network by itself, past the page and its session: there is none.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('no-proxy-server');
app.on('web-contents-created', (_event, contents) => guardContents(contents));

try {
  const dataFolder = await chooseDataFolder(app, process.argv.slice(1));
  if (app.requestSingleInstanceLock()) {
    app
      .whenReady()
      .then(() => runApp(dataFolder))
      .catch(failWith);
  } else {
    app.quit();
  }
} catch (error) {
  failWith(error);
}
