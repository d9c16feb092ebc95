/**
 * A stand-in for the parts of Electron that the host uses, for machines without its program. It keeps Electron's
 * rules where the host leans on them: what must come before `ready`, preventable events, how a quit goes, what
 * crosses between processes (structured clones, errors as their text), one handler a channel, and defaults that
 * allow whatever nobody refuses.
 */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type * as Electron from 'electron';
import { vi } from 'vitest';
import {
  type AppDoubleOptions,
  createApp,
  createContents,
  createIpc,
  createSession,
  deferred,
  type Names,
  type SessionDouble,
} from './electron-parts.ts';

type WindowOptions = Omit<Electron.BrowserWindowConstructorOptions, 'webPreferences'> & {
  readonly webPreferences: Omit<Electron.WebPreferences, 'session'> & { readonly session: unknown };
};

export function createElectron(options: AppDoubleOptions = {}) {
  const windows: WindowDouble[] = [];
  const defaultSession = createSession();
  const sessions = new Map<string, SessionDouble>();
  const schemes: Electron.CustomScheme[] = [];
  const chosenFolders: string[] = [];
  const openedFolders: string[] = [];
  const errorBoxes: { readonly title: string; readonly text: string; readonly isReady: boolean }[] = [];
  const menus: Electron.MenuItemConstructorOptions[][] = [];
  const shown = deferred<WindowDouble>();
  const ipc = createIpc();
  const app = createApp(options, () => {
    for (const window of windows.filter(({ isGone }) => !isGone)) window.leave();
  });

  class WindowDouble extends EventEmitter {
    readonly contents = createContents();
    readonly options: WindowOptions;
    isGone = false;
    isShown = false;
    isInFront = false;
    isMinimised = false;

    constructor(given: WindowOptions) {
      super();
      if (!app.state.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
      this.options = given;
      windows.push(this);
      app.electron.emit('web-contents-created', {}, this.webContents);
    }

    get webContents() {
      if (this.isGone) throw new TypeError('Object has been destroyed');
      return this.contents.electron;
    }
    /** Loads as Electron does: through the session's own handlers. A page that cannot be found is still a page. */
    async loadURL(url: string): Promise<void> {
      const own = [...sessions.values()].find(
        ({ electron }) => electron === this.options.webPreferences.session,
      );
      await own?.fetch(url);
      if (this.isGone) throw new Error('ERR_ABORTED');
      this.contents.mainFrame.url = url;
      ipc.setPage({ sender: this.webContents, senderFrame: this.contents.mainFrame });
      this.emit('ready-to-show');
    }
    show(): void {
      this.isShown = true;
      shown.resolve(this);
    }
    focus(): void {
      this.isInFront = true;
    }
    minimize(): void {
      this.isMinimised = true;
      this.isInFront = false;
    }
    restore(): void {
      this.isMinimised = false;
    }
    isMinimized(): boolean {
      return this.isMinimised;
    }
    isDestroyed(): boolean {
      return this.isGone;
    }
    /** The window goes, as part of a quit. */
    leave(): void {
      this.isGone = true;
      this.emit('closed');
    }
    close(): void {
      this.leave();
      if (windows.every(({ isGone }) => isGone)) app.electron.emit('window-all-closed');
    }
  }

  const electron = {
    app: app.electron,
    ...ipc.electron,
    BrowserWindow: WindowDouble,
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
      showOpenDialog: async ({ properties }: Electron.OpenDialogOptions) => {
        const filePaths = properties?.includes('openDirectory') === true ? [...chosenFolders] : [];
        return { canceled: filePaths.length === 0, filePaths };
      },
    } satisfies Names<Electron.Dialog>,
    shell: {
      openPath: async (folder: string) => {
        if (!existsSync(folder)) return 'No application found to open path';
        openedFolders.push(folder);
        return '';
      },
    } satisfies Names<Electron.Shell>,
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
    defaultSession,
    /** The sessions that the app made, by their names. */
    sessions,
    schemes,
    errorBoxes,
    /** What the user picks in the next dialog for a folder; none for one that is closed. */
    chosenFolders,
    /** What the file manager shows. */
    openedFolders,
    menus,
    /** The first window, once it is shown. */
    shown: shown.promise,
  };
}
export type ElectronDouble = ReturnType<typeof createElectron>;

/** Makes every module that is imported from now on get this double as `electron`, each module anew. */
export function standIn(double: ElectronDouble): void {
  vi.resetModules();
  vi.doMock('electron', () => double.module);
}
