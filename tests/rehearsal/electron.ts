/**
 * The `electron` of a rehearsal: the whole built program runs in plain Node on it, one process a start, and its window
 * is a page of a real Chromium. It is the double of the unit tests (tests/electron) with real windows, calls that cross
 * processes and worlds as clones, and a system that is cruel by default (wire.ts).
 *
 * A rehearsal does NOT show:
 * - Electron's own program: fuses, asar integrity, code signatures, the sandbox, GPU, and how long a start takes;
 * - real windows, trays, toasts, menus, accelerators and dialogs: no key reaches a menu, and nothing is drawn by it;
 * - Chromium's own `app://`: the page lies at an https origin that the DevTools protocol answers;
 * - permissions, downloads, WebRTC and devices: the guards of the session are asked for requests only;
 * - what the theme of the system does to the page, whether a hidden page sleeps, zoom, and printing;
 * - the network: there is none, whether or not the program shut it off;
 * - macOS and Windows, unless the tests run there.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as Electron from 'electron';
import { createElectron } from '../electron/electron-double.ts';
import type { Names } from '../electron/electron-parts.ts';
import { type BuiltMenu, buildMenu } from './menu.ts';
import { programLocale, RehearsalWindow, setWindowsOptions } from './page-window.ts';
import type { TestLink } from './test-link.ts';
import type { Start } from './wire.ts';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Whether this process is the first of the folder's: as Chromium, by a file with the process's number. */
function isFirstIn(folder: string): boolean {
  const file = path.join(folder, 'SingletonLock');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isAlive(holder)) return false;
    writeFileSync(file, String(process.pid));
  }
  process.on('exit', () => rmSync(file, { force: true }));
  return true;
}

/** Everything that the program and the functions of a test get as `electron`. */
export function rehearsedElectron({ args, home, system }: Start, link: TestLink) {
  const double = createElectron(
    {
      ...{ isPackaged: system.isPackaged, home, languages: system.languages },
      isOpenedAtLogin: system.isOpenedAtLogin,
    },
    RehearsalWindow,
  );
  const { app, ipc } = double;
  let applicationMenu: BuiltMenu | null = null;

  setWindowsOptions({
    ...{ link, system },
    onSent: ({ channel, args: sent, window, frame }) =>
      void ipc.electron.ipcMain.emit(
        channel,
        { sender: window.contents.electron, senderFrame: frame },
        ...sent,
      ),
    onInvoked: ({ channel, args: sent, window, frame }) =>
      ipc.send({ sender: window.contents.electron, senderFrame: frame }, channel, ...sent),
  });

  const ownApp = Object.assign(app.electron, {
    name: 'Legwork',
    getLocale: () => programLocale(system.languages),
    getLocaleCountryCode: () => /-([A-Z]{2})\b/.exec(system.languages[0] ?? '')?.[1] ?? '',
    requestSingleInstanceLock: () => {
      const folder = app.userData() ?? path.join(home, 'browser');
      if (isFirstIn(folder)) return true;
      link.tell({ tell: 'second-instance', args: ['electron', ...args], folder: process.cwd() });
      return false;
    },
  } satisfies Names<Electron.App>);
  link.onSecondInstance((given, folder) => ownApp.emit('second-instance', {}, given, folder, null));

  double.notificationState.fails = system.failsNotifications;

  const ofRole = (role: string): void => {
    const [window] = double.module.BrowserWindow.getAllWindows();
    if (role === 'quit') app.electron.quit();
    else if (role === 'close') window?.close();
    else if (role === 'minimize') window?.minimize();
    else throw new Error(`The rehearsal does nothing for the role '${role}'.`);
  };
  const ownMenu = {
    buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => buildMenu(template, ofRole),
    setApplicationMenu: (menu: BuiltMenu | null) => {
      applicationMenu = menu;
    },
    getApplicationMenu: () => applicationMenu,
  } satisfies Names<typeof Electron.Menu>;

  void app.ended.then((code) => {
    for (const { args: again = [] } of app.relaunches) link.tell({ tell: 'relaunch', args: again });
    // The channel to the test must not lose what was told last.
    process.exitCode = code;
    if (process.connected) process.disconnect();
    process.exit();
  });

  const electron = { ...double.module, app: ownApp, Menu: ownMenu };
  return {
    double,
    /** What `import … from 'electron'` gets. */
    module: { ...electron, default: electron },
  };
}
