/** The app from Electron's ready event until it quits: services, one guarded session, one window, the desktop. */
import path from 'node:path';
import { app, ipcMain, type Session, session } from 'electron';
import { openServices } from '../../services.ts';
import { now } from '../clock.ts';
import { type PageFile, readPageFiles } from '../page-files.ts';
import type { Timings } from '../timings.ts';
import { createDesktop } from './desktop.ts';
import { createHost, languages, onPower } from './host.ts';
import { answerCalls } from './ipc.ts';
import { isStartAtLogin } from './login-item.ts';
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

export type RunOptions = {
  readonly dataFolder: string;
  /** The command line without the program. */
  readonly args: readonly string[];
  readonly timings: Timings;
};

/**
 * Opens the folder and shows the window, or waits in the tray if the system started the app.
 * @throws StartError if the folder cannot be opened, or the window would be unsafe
 */
export async function runApp({ dataFolder, args, timings }: RunOptions): Promise<void> {
  const { platform } = process;
  const [page, hasTrayPlace] = await Promise.all([readPageFiles(pageFolder), hasStatusArea(platform)]);
  const desktop = createDesktop(languages);
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
    open: (screen) => void window.run(screen).catch(failWith),
    showStrict: desktop.showStrict,
  });
  const open = await openServices({
    dataFolder,
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
    onUsable: () => timings('usable'),
  });
  quitAfter(async () => {
    await calls.settled();
    await open.close();
  });
  const tray = hasTrayPlace ? createTray(trayImage(pageFolder, platform), platform, show) : null;
  await desktop.begin({ api, host, window, tray });
  onPower((event) => void lockWithMachine(event, api).catch(failWith));
  app.on('second-instance', show);
  app.on('activate', show);
  app.on('window-all-closed', () => app.quit());
  timings('main-ready');
  const isOpen = api.data.status().state === 'open';
  if (!startsWithoutWindow(isStartAtLogin(platform, args), tray !== null, isOpen)) await window.show();
}
