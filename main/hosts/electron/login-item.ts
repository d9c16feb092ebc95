/**
 * Starting with the user's session, as each system notes it: macOS and Windows through Electron, Linux by a desktop
 * entry. Only an installed app is started so: from a folder of sources it would start whatever that folder becomes.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import type { LoginItem } from '../../host.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { autostartEntry, autostartFile, canStartFrom, isAutostartOn } from './autostart.ts';

/** Said by the start itself, so that the app waits in the tray and opens no window. */
export const startedAtLogin = '--at-login';

/** The file to start: an AppImage and the portable app run from a copy of themselves that is gone afterwards. */
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

/** Null where the app is not installed. */
export function loginItemOf(platform: NodeJS.Platform, isPackaged: boolean): LoginItem | null {
  if (!isPackaged) return null;
  return platform === 'linux' ? ofLinux() : ofSystem;
}

/** Whether this start is the system's own: macOS tells, the others pass the argument that was noted. */
export const isStartAtLogin = (platform: NodeJS.Platform, args: readonly string[]): boolean =>
  platform === 'darwin' ? app.getLoginItemSettings().wasOpenedAtLogin : args.includes(startedAtLogin);
