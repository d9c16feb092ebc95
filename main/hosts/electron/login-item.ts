/**
 * Starts the app with the user's session: on macOS and Windows through Electron, on Linux by a desktop entry. Only an
 * installed app offers it: from a source folder the system would start whatever that folder becomes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import type { LoginItem } from '../../host.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { ownAppImage } from './app-image.ts';
import { autostartEntry, autostartFile, canStartFrom, isAutostartOn } from './autostart.ts';

/** The system passes this argument at login: the app then waits in the tray and opens no window. */
export const startedAtLogin = '--at-login';

/** The folders that the user named, absolute; null for the default ones. The app starts with them again. */
export type NamedFolders = {
  /** After `--data`. */
  readonly namedFolder: string | null;
  /** After `--desk`. */
  readonly namedDesk: string | null;
};

type Entry = {
  /** The uninstaller of Windows removes the entries whose names begin with the app's (uninstall.nsh). */
  readonly name: string;
  readonly args: readonly string[];
};

/** Each named folder has an entry of its own, so that two can start at login. */
function entryOf({ namedFolder, namedDesk }: NamedFolders): Entry {
  const appName = 'org.legwork.desktop';
  const named = [
    ...(namedFolder === null ? [] : [`--data=${namedFolder}`]),
    ...(namedDesk === null ? [] : [`--desk=${namedDesk}`]),
  ];
  if (named.length === 0) return { name: appName, args: [startedAtLogin] };
  // A data folder alone is marked as before there were desks.
  const marked = namedDesk === null ? (namedFolder ?? '') : named.join('\n');
  const mark = createHash('sha256').update(marked).digest('hex').slice(0, 12);
  return { name: `${appName}-${mark}`, args: [startedAtLogin, ...named] };
}

/** Asks the system whether it did what it was told: it may refuse without a word. */
const throughElectron = (isOn: () => boolean, put: (isOn: boolean) => void): LoginItem => ({
  isOn: async () => isOn(),
  set: async (wanted) => {
    put(wanted);
    if (isOn() !== wanted) throw new ServiceError({ id: 'service.login-not-taken' });
  },
});

const ofMac = (): LoginItem =>
  throughElectron(
    () => app.getLoginItemSettings().openAtLogin,
    (openAtLogin) => app.setLoginItemSettings({ openAtLogin }),
  );

function ofWindows({ name, args }: Entry): LoginItem {
  // `openAtLogin` also holds for an entry that the user has switched off in the Task Manager. Without quotes, Electron
  // looks for entries of the path up to its first space.
  const isOn = (): boolean =>
    app
      .getLoginItemSettings({ path: `"${process.execPath}"` })
      .launchItems.some((item) => item.name === name && item.scope === 'user' && item.enabled);
  // Electron also switches on again what was switched off in the Task Manager.
  return throughElectron(isOn, (openAtLogin) =>
    app.setLoginItemSettings({ openAtLogin, name, args: [...args] }),
  );
}

function ofLinux({ name, args }: Entry): LoginItem {
  const file = autostartFile(process.env, app.getPath('home'), name);
  const program = ownAppImage(process) ?? process.execPath;
  return {
    isOn: async () => isAutostartOn(await readFile(file, 'utf8').catch(() => ''), program),
    set: async (isOn) => {
      try {
        if (!isOn) {
          await rm(file, { force: true });
          return;
        }
        if (!canStartFrom(program, args))
          throw new Error(`a start cannot name ${[program, ...args].join(' ')}`);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, autostartEntry(program, args));
      } catch (cause) {
        throw new ServiceError(
          { id: 'service.login-not-written', values: { folder: path.dirname(file) } },
          { cause },
        );
      }
    },
  };
}

export type LoginItemOptions = NamedFolders & {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
};

/** Null if the app is not installed, or if the system cannot start it with these folders: macOS passes no arguments. */
export function loginItemOf({ platform, isPackaged, ...named }: LoginItemOptions): LoginItem | null {
  if (!isPackaged) return null;
  const isNamed = named.namedFolder !== null || named.namedDesk !== null;
  if (platform === 'darwin') return isNamed ? null : ofMac();
  const entry = entryOf(named);
  return platform === 'linux' ? ofLinux(entry) : ofWindows(entry);
}

/** Whether the system started the app at login: macOS says so; the others pass the argument. */
export const isStartAtLogin = (platform: NodeJS.Platform, args: readonly string[]): boolean =>
  platform === 'darwin' ? app.getLoginItemSettings().wasOpenedAtLogin : args.includes(startedAtLogin);
