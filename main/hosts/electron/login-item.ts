/**
 * Starts the app with the user's session: on macOS and Windows through Electron, on Linux by a desktop entry. Only an
 * installed app offers it: from a source folder the system would start whatever that folder becomes.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import type { LoginItem } from '../../host.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { autostartEntry, autostartFile, canStartFrom, isAutostartOn } from './autostart.ts';

/** The system passes this argument at login: the app then waits in the tray and opens no window. */
export const startedAtLogin = '--at-login';

/** The file to start. An AppImage and the portable app run from a temporary copy of themselves. */
const program = (): string =>
  process.env.APPIMAGE ?? process.env.PORTABLE_EXECUTABLE_FILE ?? process.execPath;

const ofSystem: LoginItem = {
  isOn: async () => app.getLoginItemSettings({ path: program(), args: [startedAtLogin] }).openAtLogin,
  set: async (isOn) => {
    app.setLoginItemSettings({ openAtLogin: isOn, path: program(), args: [startedAtLogin] });
    if (app.getLoginItemSettings({ path: program(), args: [startedAtLogin] }).openAtLogin !== isOn) {
      throw new ServiceError({ id: 'service.login-not-taken' });
    }
  },
};

function ofLinux(): LoginItem {
  const file = autostartFile(process.env, app.getPath('home'));
  return {
    isOn: async () => isAutostartOn(await readFile(file, 'utf8').catch(() => '')),
    set: async (isOn) => {
      try {
        if (!isOn) {
          await rm(file, { force: true });
          return;
        }
        if (!canStartFrom(program())) throw new Error(`a start cannot name ${program()}`);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, autostartEntry(program(), [startedAtLogin]));
      } catch (cause) {
        throw new ServiceError(
          { id: 'service.login-not-written', values: { folder: path.dirname(file) } },
          { cause },
        );
      }
    },
  };
}

/** Null if the app is not installed. */
export function loginItemOf(platform: NodeJS.Platform, isPackaged: boolean): LoginItem | null {
  if (!isPackaged) return null;
  return platform === 'linux' ? ofLinux() : ofSystem;
}

/** Whether the system started the app at login: macOS says so; the others pass the argument. */
export const isStartAtLogin = (platform: NodeJS.Platform, args: readonly string[]): boolean =>
  platform === 'darwin' ? app.getLoginItemSettings().wasOpenedAtLogin : args.includes(startedAtLogin);
