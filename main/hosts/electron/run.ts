/** The app from the moment Electron is ready until it quits: services, one guarded session, one window. */
import path from 'node:path';
import { app, type BrowserWindow, ipcMain, Menu, session } from 'electron';
import { type OpenServices, openServices } from '../../services.ts';
import { now } from '../clock.ts';
import { type PageFile, readPageFiles } from '../page-files.ts';
import { electronHost } from './host.ts';
import { answerCalls } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { appOrigin } from './own-origin.ts';
import { servePage } from './page-protocol.ts';
import { failWith, quitAfter } from './quit.ts';
import { guardSession } from './session-guard.ts';
import { createStoreFile } from './store-file.ts';
import { createWindow, pagePreferences } from './window.ts';

const pageFolder = path.join(import.meta.dirname, '../renderer');

/** Without `persist:` a session lives in memory: what the page shows never lies in a cache of the browser. */
const sessionName = 'legwork';

/** Opens the window where there is none, else brings it to the front. */
type ShowWindow = () => Promise<void>;

function serveWindow({ api, close }: OpenServices, page: ReadonlyMap<string, PageFile>): ShowWindow {
  const { isPackaged } = app;
  const pageSession = session.fromPartition(sessionName);
  // Electron makes the default one whether or not a window uses it; none of ours does.
  for (const each of [session.defaultSession, pageSession])
    guardSession(each, { allowsDevTools: !isPackaged });
  servePage(pageSession.protocol, page);

  let window: BrowserWindow | null = null;
  const isOwnWindow = (contents: unknown): boolean => window !== null && contents === window.webContents;
  const calls = answerCalls({ ipcMain, api, isOwnWindow });
  quitAfter(async () => {
    await calls.settled();
    await close();
  });

  return async () => {
    if (window !== null) {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      return;
    }
    const opened = createWindow(pagePreferences(pageSession, isPackaged), isPackaged);
    window = opened;
    opened.on('closed', () => {
      window = null;
    });
    try {
      await opened.loadURL(`${appOrigin}/`);
    } catch (error) {
      // A window that was closed while it loaded reports that, too.
      if (!opened.isDestroyed()) throw error;
    }
  };
}

/**
 * Opens the folder and shows the window.
 * @throws StartError when the folder cannot be opened, or the window would be unsafe.
 */
export async function runApp(dataFolder: string): Promise<void> {
  const page = await readPageFiles(pageFolder);
  const services = await openServices({
    dataFolder,
    createStoreFile,
    host: electronHost,
    now,
    version: app.getVersion(),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)));
  const showWindow = serveWindow(services, page);
  const showAgain = (): void => void showWindow().catch(failWith);
  app.on('second-instance', showAgain);
  app.on('activate', showAgain);
  app.on('window-all-closed', () => {
    // On macOS an app stays in the dock without a window.
    if (process.platform !== 'darwin') app.quit();
  });
  await showWindow();
}
