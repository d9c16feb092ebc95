/**
 * The parts of the double of Electron (electron-double.ts puts them together). Each has an `electron` side, whose
 * names are checked against Electron's own types, and what drives and inspects it beside that.
 */
import { EventEmitter } from 'node:events';
import { statSync } from 'node:fs';
import path from 'node:path';
import type * as Electron from 'electron';

export type Deferred<Value> = {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
};

/** A promise that a test settles when it wants to. */
export function deferred<Value = void>(): Deferred<Value> {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

export type Names<Real> = Partial<Record<keyof Real, unknown>>;

type PreventableEvent<Fields> = Fields & { defaultPrevented: boolean; preventDefault: () => void };

/** Electron's event object. */
function preventable<Fields extends object>(fields: Fields): PreventableEvent<Fields> {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** Emits a preventable event; true when nobody prevented it. */
export function goesThrough(
  emitter: EventEmitter,
  name: string,
  fields: object,
  ...more: readonly unknown[]
): boolean {
  const event = preventable(fields);
  emitter.emit(name, event, ...more);
  return !event.defaultPrevented;
}

export type FrameDouble = { url: string; readonly parent: FrameDouble | null };

export function createContents() {
  const mainFrame: FrameDouble = { url: '', parent: null };
  let openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  let webRtcPolicy = 'default';
  let zoomLevel = 0;
  let isThere = false;
  const done: string[] = [];
  const sent: (readonly [string, ...unknown[]])[] = [];
  const electron = Object.assign(new EventEmitter(), {
    mainFrame,
    setWindowOpenHandler: (handler: typeof openHandler) => {
      openHandler = handler;
    },
    setWebRTCIPHandlingPolicy: (policy: string) => {
      webRtcPolicy = policy;
    },
    send: (channel: string, ...args: unknown[]) => {
      const message = [channel, ...structuredClone(args)] as const;
      // Electron drops what it sends to a page that is not there yet, or not any more.
      if (!isThere) return;
      sent.push(message);
      electron.emit('double-sent', message);
    },
    setZoomLevel: (level: number) => {
      zoomLevel = level;
    },
    getZoomLevel: () => zoomLevel,
    undo: () => done.push('undo'),
    redo: () => done.push('redo'),
    reload: () => {
      done.push('reload');
      comes();
    },
    forcefullyCrashRenderer: () => {
      done.push('crash');
      goes('crashed');
    },
  } satisfies Names<Electron.WebContents>);
  /** Another document takes the place of the one that is there. */
  const comes = (): void => {
    electron.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    isThere = true;
    electron.emit('did-navigate', {});
    electron.emit('did-finish-load');
  };
  const goes = (reason: string): void => {
    isThere = false;
    electron.emit('render-process-gone', {}, { reason, exitCode: 1 });
  };
  return {
    electron,
    mainFrame,
    webRtcPolicy: () => webRtcPolicy,
    /** What main had the page do that leaves no other trace: undo, reload. */
    done,
    /** What main told the page, as it arrives there. */
    sent,
    comes,
    crashes: (reason = 'crashed') => goes(reason),
    /** What Electron reports of a key before the page hears of it; true when the page does. */
    hearsKey: (input: Partial<Electron.Input>): boolean =>
      goesThrough(
        electron,
        'before-input-event',
        {},
        {
          ...{ type: 'keyDown', key: '', code: '', control: false, meta: false, alt: false, shift: false },
          ...input,
        },
      ),
    /** What the page's own `location`, a link, or a subframe's does: true when Electron would go there. */
    navigates: (url: string, isMainFrame = true): boolean =>
      goesThrough(electron, 'will-frame-navigate', { url, isMainFrame }) &&
      (!isMainFrame || goesThrough(electron, 'will-navigate', { url, isMainFrame })),
    isRedirected: (url: string): boolean =>
      goesThrough(electron, 'will-redirect', { url, isMainFrame: true }),
    opensWindow: (url: string): boolean => openHandler({ url }).action === 'allow',
    attachesWebview: (): boolean => goesThrough(electron, 'will-attach-webview', {}, {}, {}),
    /** The device that a page gets: Electron takes the first where nobody prevents it. */
    bluetoothDevice: (offered: string): string => {
      let chosen = '';
      const choose = (id: string): void => {
        chosen = id;
      };
      const isDefault = goesThrough(electron, 'select-bluetooth-device', {}, [{ deviceId: offered }], choose);
      return isDefault ? offered : chosen;
    },
  };
}
export type ContentsDouble = ReturnType<typeof createContents>;

type Answer<Value> = (value: Value) => void;
type RequestDetails = { readonly url: string; readonly resourceType: string };
type RequestListener = (details: RequestDetails, answer: Answer<{ cancel?: boolean }>) => void;
type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** What a handler answers at once; undefined when it does not. */
function answered<Value>(ask: (answer: Answer<Value>) => void): Value | undefined {
  let given: Value | undefined;
  ask((value) => {
    given = value;
  });
  return given;
}

export function createSession() {
  // Electron's own defaults allow whatever nobody refuses.
  let onRequest: RequestListener = (_details, answer) => answer({});
  let onPermission = (_contents: unknown, _name: string, answer: Answer<boolean>): void => answer(true);
  let checksPermission = (_contents: unknown, _name: string, _origin: string): boolean => true;
  let allowsDevice = (_details: unknown): boolean => true;
  let onDisplayMedia = (_request: unknown, answer: Answer<unknown>): void => answer({ video: 'screen' });
  let handleScheme: SchemeHandler | undefined;
  const spellChecker = { isEnabled: true, languages: ['en-US'], address: 'https://dictionaries.example/' };
  const electron = Object.assign(new EventEmitter(), {
    webRequest: {
      onBeforeRequest: (listener: RequestListener) => {
        onRequest = listener;
      },
    } satisfies Names<Electron.WebRequest>,
    protocol: {
      handle: (_scheme: string, handler: SchemeHandler) => {
        handleScheme = handler;
      },
    } satisfies Names<Electron.Protocol>,
    setPermissionRequestHandler: (handler: typeof onPermission) => {
      onPermission = handler;
    },
    setPermissionCheckHandler: (handler: typeof checksPermission) => {
      checksPermission = handler;
    },
    setDevicePermissionHandler: (handler: typeof allowsDevice) => {
      allowsDevice = handler;
    },
    setDisplayMediaRequestHandler: (handler: typeof onDisplayMedia) => {
      onDisplayMedia = handler;
    },
    setSpellCheckerEnabled: (isEnabled: boolean) => {
      spellChecker.isEnabled = isEnabled;
    },
    setSpellCheckerLanguages: (languages: string[]) => {
      spellChecker.languages = languages;
    },
    setSpellCheckerDictionaryDownloadURL: (address: string) => {
      spellChecker.address = address;
    },
  } satisfies Names<Electron.Session>);
  const isCancelled = (url: string, resourceType = 'xhr'): boolean =>
    answered<{ cancel?: boolean }>((answer) => onRequest({ url, resourceType }, answer))?.cancel === true;
  return {
    electron,
    spellChecker,
    isCancelled,
    grantsPermission: (name: string) => answered<boolean>((answer) => onPermission(null, name, answer)),
    checksPermission: (name: string) => checksPermission(null, name, 'app://legwork'),
    allowsDevice: (deviceType: string) => allowsDevice({ deviceType }),
    displayMedia: () => answered<unknown>((answer) => onDisplayMedia({}, answer)),
    downloads: (url: string): boolean =>
      goesThrough(electron, 'will-download', {}, { getURL: () => url }, {}),
    /** A request as the page's network stack makes it; its URL reaches the handler exactly as written here. */
    fetch: async (url: string, method = 'GET'): Promise<Response> => {
      if (isCancelled(url) || handleScheme === undefined) throw new Error('net::ERR_BLOCKED_BY_CLIENT');
      return handleScheme({ url, method } as Request);
    },
  };
}
export type SessionDouble = ReturnType<typeof createSession>;

/** Between processes and between worlds an error keeps its text only. */
const crossed = async <Value>(value: Promise<Value>, prefix: string): Promise<Value> => {
  try {
    return structuredClone(await value);
  } catch (error) {
    throw new Error(`${prefix}${String(error)}`);
  }
};

type Sender = { readonly sender: unknown; readonly senderFrame: FrameDouble | null };
type Handler = (event: Sender, ...args: unknown[]) => unknown;
type Callable = (...args: unknown[]) => unknown;

/** What crosses between the preload's world and the page's: a copy, or a function whose own calls cross likewise. */
const bridged = (value: unknown): unknown =>
  typeof value === 'function'
    ? (...args: unknown[]) => (value as Callable)(...args.map(bridged))
    : structuredClone(value);

export function createIpc() {
  const handlers = new Map<string, Handler>();
  const mainWorld: Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>> = {};
  let page: Sender = { sender: null, senderFrame: null };
  const ipcMain = Object.assign(new EventEmitter(), {
    handle: (channel: string, handler: Handler) => {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, handler);
    },
  } satisfies Names<Electron.IpcMain>);
  const send = async (from: Sender, channel: string, ...args: readonly unknown[]): Promise<unknown> => {
    const sent = structuredClone(args);
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return crossed((async () => handler(from, ...sent))(), `Error invoking remote method '${channel}': `);
  };
  const ipcRenderer = Object.assign(new EventEmitter(), {
    invoke: (channel: string, ...args: unknown[]) => send(page, channel, ...args),
    send: (channel: string, ...args: unknown[]) => {
      ipcMain.emit(channel, { ...page }, ...structuredClone(args));
    },
  } satisfies Names<Electron.IpcRenderer>);
  const contextBridge = {
    exposeInMainWorld: (name: string, api: Record<string, Callable>) => {
      mainWorld[name] = Object.fromEntries(
        Object.entries(api).map(([key, call]) => [
          key,
          async (...args: unknown[]) => crossed(Promise.resolve(call(...args.map(bridged))), ''),
        ]),
      );
    },
  } satisfies Names<Electron.ContextBridge>;
  return {
    electron: { ipcMain, ipcRenderer, contextBridge },
    send,
    mainWorld,
    /** Every channel on which anything in the main process listens. */
    channels: () => [...handlers.keys(), ...ipcMain.eventNames()],
    /** Whose calls the preload's are from now on. */
    setPage: (sender: Sender) => {
      page = sender;
    },
    /** A message of main arrives in the preload. */
    arrive: (channel: string, ...args: unknown[]) => {
      ipcRenderer.emit(channel, {}, ...args);
    },
  };
}

/** Windows starts at login what its registry holds under this name, the app's own where none is given. */
const appUserModelId = 'org.legwork.desktop';

/** An entry, with whether the Task Manager has it switched on. */
type LoginEntry = Electron.LaunchItems;

/** The program that Electron looks for: of a path without quotes, what comes before the first space. */
const programOf = (given: string): string | undefined => /^"(.*)"$/.exec(given)?.[1] ?? given.split(' ')[0];

export type AppDoubleOptions = {
  readonly isPackaged?: boolean;
  /** False where another instance of the app holds this folder. */
  readonly isFirstInstance?: boolean;
  readonly home?: string;
  /** The system's languages, the first preferred. */
  readonly languages?: readonly string[];
  /** Chromium's own locale, where it is not the first of the languages. */
  readonly locale?: string;
  /** The country that the system is set to; empty where it is not known. */
  readonly countryCode?: string;
  /** The language on the command line, by `--lang`. */
  readonly lang?: string;
  /** Options of Chromium on the command line. */
  readonly switches?: readonly string[];
  /** macOS started the app with the session. */
  readonly isOpenedAtLogin?: boolean;
};

/** `closeWindows` asks each window to go, and says whether all did, then or later. */
export function createApp(
  options: AppDoubleOptions,
  closeWindows: (answer: (areGone: boolean) => void) => void,
) {
  const paths = new Map([['home', options.home ?? '/home/nobody']]);
  const switches = new Map<string, string>();
  const given = new Set(options.switches);
  const loginItem = { entries: new Map<string, LoginEntry>(), isRefused: false };
  const relaunches: Electron.RelaunchOptions[] = [];
  const ready = deferred();
  const ended = deferred<number>();
  const state = { isReady: false, isSandboxed: false, isQuitting: false, lockedUserData: '' };
  const assertNotReady = (what: string): void => {
    if (state.isReady) throw new Error(`${what} must come before ready`);
  };
  const electron = Object.assign(new EventEmitter(), {
    isPackaged: options.isPackaged ?? false,
    getVersion: () => '1.2.3',
    getLocale: () => (state.isReady ? (options.locale ?? options.languages?.[0] ?? 'en-GB') : ''),
    getLocaleCountryCode: () => options.countryCode ?? '',
    getPreferredSystemLanguages: () => [...(options.languages ?? ['en-GB'])],
    getLoginItemSettings: ({ path: asked = process.execPath }: Electron.LoginItemSettingsOptions = {}) => ({
      openAtLogin: loginItem.entries.has(appUserModelId),
      launchItems: [...loginItem.entries.values()].filter((entry) => entry.path === programOf(asked)),
      wasOpenedAtLogin: options.isOpenedAtLogin ?? false,
    }),
    setLoginItemSettings: (settings: Electron.Settings) => {
      const { openAtLogin = false, name = appUserModelId, args = [], enabled = true } = settings;
      if (loginItem.isRefused) return;
      if (openAtLogin)
        loginItem.entries.set(name, { name, path: process.execPath, args, scope: 'user', enabled });
      else loginItem.entries.delete(name);
    },
    setAppUserModelId: () => {},
    getPath: (name: string) => paths.get(name) ?? '/nowhere',
    setPath: (name: string, folder: string) => {
      assertNotReady('setPath');
      if (!path.isAbsolute(folder) || !statSync(folder).isDirectory()) throw new Error(`No folder ${folder}`);
      paths.set(name, folder);
    },
    enableSandbox: () => {
      assertNotReady('enableSandbox');
      // Electron takes this option off its own command line.
      given.delete('no-sandbox');
      state.isSandboxed = true;
    },
    commandLine: {
      appendSwitch: (name: string, value = '') => {
        assertNotReady('appendSwitch');
        switches.set(name, value);
      },
      getSwitchValue: (name: string) => switches.get(name) ?? (name === 'lang' ? (options.lang ?? '') : ''),
      hasSwitch: (name: string) => switches.has(name) || given.has(name),
    } satisfies Names<Electron.CommandLine>,
    requestSingleInstanceLock: () => {
      state.lockedUserData = paths.get('userData') ?? 'default';
      return options.isFirstInstance ?? true;
    },
    whenReady: () => ready.promise,
    quit: () => {
      if (state.isQuitting || !goesThrough(electron, 'before-quit', {})) return;
      state.isQuitting = true;
      closeWindows((areGone) => {
        state.isQuitting = areGone && goesThrough(electron, 'will-quit', {});
        if (state.isQuitting) ended.resolve(0);
      });
    },
    exit: (code = 0) => ended.resolve(code),
    relaunch: (again: Electron.RelaunchOptions) => void relaunches.push(again),
  } satisfies Names<Electron.App>);
  return {
    electron,
    state,
    switches,
    loginItem,
    /** How the app asked to be started again when it has ended. */
    relaunches,
    userData: () => paths.get('userData'),
    /** The exit code, once the app has ended. */
    ended: ended.promise,
    becomeReady: () => {
      state.isReady = true;
      ready.resolve();
    },
  };
}
