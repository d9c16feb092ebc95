/** The app from Electron's ready event until it quits: services, one guarded session, one window, the desktop. */
import path from 'node:path';
import { app, ipcMain, type RelaunchOptions, type Session, session } from 'electron';
import { openServices } from '../../services.ts';
import { now } from '../clock.ts';
import { type PageFile, readPageFiles } from '../page-files.ts';
import type { Timings } from '../timings.ts';
import { ownAppImage } from './app-image.ts';
import { chooseDeskFolder, namedFolder } from './data-folder-choice.ts';
import { createDesktop } from './desktop.ts';
import { createHost, onPower, readerOfSystem } from './host.ts';
import { answerCalls } from './ipc.ts';
import { isStartAtLogin, startedAtLogin } from './login-item.ts';
import { isFileToOpen, type OpenedFiles } from './opened-files.ts';
import { servePage } from './page-protocol.ts';
import { createPageWindow } from './page-window.ts';
import { placeFile } from './place-file.ts';
import { createPreferencesFile } from './preferences-file.ts';
import { failWith, quitAfter } from './quit.ts';
import { guardSession } from './session-guard.ts';
import { hasStatusArea } from './status-area.ts';
import { startsWithoutWindow } from './staying.ts';
import { createTray, trayImage } from './tray.ts';
import { lockWithMachine } from './vault-lock.ts';

const pageFolder = path.join(import.meta.dirname, '../renderer');

/** Without `persist:` a session lives in memory: nothing that the page shows lies in a browser cache. */
const sessionName = 'legwork';

function guardedSession(page: ReadonlyMap<string, PageFile>): Session {
  const pageSession = session.fromPartition(sessionName);
  // Electron makes the default session even if no window uses it, and none of ours does.
  for (const each of [session.defaultSession, pageSession])
    guardSession(each, { allowsDevTools: !app.isPackaged });
  servePage(pageSession.protocol, page);
  return pageSession;
}

/** How the app starts again after its end: as it was started, with the file that was opened meanwhile. */
function restartOptions(args: readonly string[], file: string | null): RelaunchOptions {
  const own = args.filter((arg) => arg !== startedAtLogin && !isFileToOpen(arg));
  const program = ownAppImage(process);
  return {
    args: file === null ? own : [...own, file],
    // The program itself lies in the image, which goes with this process.
    ...(program !== null && { execPath: program }),
  };
}

export type RunOptions = {
  readonly dataFolder: string;
  /** The command line without the program. */
  readonly args: readonly string[];
  readonly openedFiles: OpenedFiles;
  readonly timings: Timings;
};

/**
 * Opens the folder and shows the window, or waits in the tray if the system started the app.
 * @throws StartError if the folder cannot be opened, or the window would be unsafe
 */
export async function runApp({ dataFolder, args, openedFiles, timings }: RunOptions): Promise<void> {
  const { platform } = process;
  const [page, hasTrayPlace] = await Promise.all([readPageFiles(pageFolder), hasStatusArea(platform)]);
  const reader = readerOfSystem();
  const desktop = createDesktop(reader.locales);
  const window = createPageWindow({
    session: guardedSession(page),
    place: placeFile(app.getPath('userData')),
    dataFolder,
    t: desktop.t,
    ground: desktop.ground,
    staysOnClose: desktop.staysWithoutWindow,
    onLoaded: () => timings('page-ready'),
  });
  const show = (): void => void window.show().catch(failWith);
  const host = createHost({
    reader,
    namedFolder: namedFolder(args),
    namedDesk: namedFolder(args, 'desk'),
    window: window.current,
    open: (screen) => void window.run(screen).catch(failWith),
    takeOpenedFile: openedFiles.take,
    showStrict: desktop.showStrict,
    showWaiting: desktop.showWaiting,
  });
  const open = await openServices({
    dataFolder,
    deskFolder: chooseDeskFolder(app, args, dataFolder),
    createPreferencesFile,
    host,
    now,
    version: app.getVersion(),
  });
  const { api } = open;
  open.onNews((news) => {
    window.tellNews(news);
    desktop.refresh();
  });
  const calls = answerCalls({
    ipcMain,
    open,
    isOwnWindow: window.isOwn,
    onUsable: () => {
      timings('usable');
      window.pageListens();
    },
  });
  const ending = quitAfter({
    close: async () => {
      await calls.settled();
      await open.close();
    },
    relaunch: () => app.relaunch(restartOptions(process.argv.slice(1), openedFiles.waiting())),
  });
  const again = (): void => {
    ending.startedMeanwhile();
    if (ending.hasBegun()) return;
    if (openedFiles.waiting() === null) show();
    else void window.run('showOpenedFile').catch(failWith);
  };
  const tray = hasTrayPlace ? createTray(trayImage(pageFolder, platform), platform, show) : null;
  await desktop.begin({ api, host, window, tray });
  onPower((event) => void lockWithMachine(event, api).catch(failWith));
  app.on('second-instance', again);
  app.on('open-file', again);
  app.on('activate', again);
  app.on('window-all-closed', () => app.quit());
  timings('main-ready');
  const isOpen = api.data.status().state === 'open';
  if (openedFiles.waiting() !== null) await window.run('showOpenedFile');
  else if (!startsWithoutWindow(isStartAtLogin(platform, args), tray !== null, isOpen)) await window.show();
}
