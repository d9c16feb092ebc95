/**
 * A stand-in for the parts of Electron that the host uses, for machines without its program. It keeps Electron's
 * rules where the host leans on them: what must come before `ready`, preventable events, how a quit goes, what
 * crosses between processes (structured clones, errors as their text), one handler a channel, and defaults that
 * allow whatever nobody refuses.
 */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type * as Electron from 'electron';
import {
  createNativeTheme,
  createNotifications,
  createQuestions,
  createScreen,
  createTrays,
} from './electron-desktop.ts';
import {
  type AppDoubleOptions,
  createApp,
  createIpc,
  createSession,
  deferred,
  type Names,
  type SessionDouble,
} from './electron-parts.ts';
import { WindowDouble, type WindowOptions, type WindowSurroundings } from './electron-window.ts';

/** @param Window what a window is made of: a rehearsal has windows with real pages */
export function createElectron(
  options: AppDoubleOptions = {},
  Window: new (given: WindowOptions, around: WindowSurroundings) => WindowDouble = WindowDouble,
) {
  const windows: WindowDouble[] = [];
  const defaultSession = createSession();
  const sessions = new Map<string, SessionDouble>();
  const schemes: Electron.CustomScheme[] = [];
  const chosenFolders: string[] = [];
  const dialogParents: (WindowDouble | null)[] = [];
  const openedFolders: string[] = [];
  const errorBoxes: { readonly title: string; readonly text: string; readonly isReady: boolean }[] = [];
  const menus: Electron.MenuItemConstructorOptions[][] = [];
  const shown = deferred<WindowDouble>();
  const inTray = deferred();
  const ipc = createIpc();
  const app = createApp(options, (answer) => {
    const open = windows.filter(({ isGone }) => !isGone);
    let left = open.length;
    for (const window of open) {
      if (window.mayClose())
        window.go(() => {
          left -= 1;
          if (left === 0) answer(true);
        });
      else answer(false);
    }
    if (open.length === 0) answer(true);
  });
  const screen = createScreen();
  const nativeTheme = createNativeTheme();
  const trays = createTrays(inTray.resolve);
  const notifications = createNotifications();
  const questions = createQuestions();

  const around: WindowSurroundings = {
    assertReady: () => {
      if (!app.state.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    },
    onMade: (window) => {
      windows.push(window);
      app.electron.emit('web-contents-created', {}, window.webContents);
      window.webContents.on('double-sent', ([channel, ...args]) => ipc.arrive(channel, ...args));
    },
    onShown: (window) => shown.resolve(window),
    onGone: () => {
      if (windows.every(({ isGone }) => isGone)) app.electron.emit('window-all-closed');
    },
    sessionOf: (given) => [...sessions.values()].find(({ electron }) => electron === given),
    onLoaded: (window) => ipc.setPage({ sender: window.webContents, senderFrame: window.contents.mainFrame }),
  };

  class BrowserWindow extends Window {
    static getAllWindows(): readonly WindowDouble[] {
      return windows.filter(({ isGone }) => !isGone);
    }
    constructor(given: WindowOptions) {
      super(given, around);
    }
  }

  const electron = {
    app: app.electron,
    ...ipc.electron,
    BrowserWindow,
    protocol: {
      registerSchemesAsPrivileged: (given: Electron.CustomScheme[]) => {
        if (app.state.isReady) throw new Error('registerSchemesAsPrivileged must come before ready');
        schemes.push(...given);
      },
    } satisfies Names<Electron.Protocol>,
    session: {
      defaultSession: defaultSession.electron,
      fromPartition: (name: string) => {
        const known = sessions.get(name) ?? createSession();
        sessions.set(name, known);
        return known.electron;
      },
    } satisfies Names<typeof Electron.session>,
    dialog: {
      showErrorBox: (title: string, text: string) => {
        errorBoxes.push({ title, text, isReady: app.state.isReady });
      },
      showOpenDialog: async (
        ...given: [Electron.OpenDialogOptions] | [WindowDouble, Electron.OpenDialogOptions]
      ) => {
        const { properties } = given[given.length - 1] as Electron.OpenDialogOptions;
        dialogParents.push(given.length === 2 ? given[0] : null);
        const filePaths = properties?.includes('openDirectory') === true ? [...chosenFolders] : [];
        return { canceled: filePaths.length === 0, filePaths };
      },
      showMessageBox: questions.showMessageBox,
    } satisfies Names<Electron.Dialog>,
    shell: {
      openPath: async (folder: string) => {
        if (!existsSync(folder)) return 'No application found to open path';
        openedFolders.push(folder);
        return '';
      },
    } satisfies Names<Electron.Shell>,
    screen: screen.electron,
    nativeTheme: nativeTheme.electron,
    Tray: trays.Tray,
    Notification: notifications.Notification,
    powerMonitor: new EventEmitter() satisfies Names<Electron.PowerMonitor>,
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => {
        menus.push(menu);
      },
    } satisfies Names<typeof Electron.Menu>,
  } satisfies Names<typeof Electron>;

  return {
    /** What `import … from 'electron'` gets. */
    module: { ...electron, default: electron },
    app,
    ipc,
    windows,
    screen,
    nativeTheme,
    trays: trays.trays,
    trayState: trays.state,
    notifications: notifications.shown,
    notificationState: notifications.state,
    /** The boxes that ask something, the newest last. */
    questions: questions.asked,
    defaultSession,
    /** The sessions that the app made, by their names. */
    sessions,
    schemes,
    errorBoxes,
    /** What the user picks in the next dialog for a folder; none for one that is closed. */
    chosenFolders,
    /** The window that each dialog for a folder belonged to; null for one that belonged to none. */
    dialogParents,
    /** What the file manager shows. */
    openedFolders,
    menus,
    /** Settled once the tray has its menu. */
    inTray: inTray.promise,
    /** The first window, once it is shown. */
    shown: shown.promise,
  };
}
export type ElectronDouble = ReturnType<typeof createElectron>;
