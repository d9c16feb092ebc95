/**
 * Where the record lies: one folder, the same for both hosts, readable by its owner only.
 */
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../user-facing-error.ts';

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder, absolute. */
  readonly home: string;
};

/** The folder that the platform sets aside for an app's data, as Electron's `appData` has it, + Legwork/record. */
export function defaultDataFolder({ platform, env, home }: Machine): string {
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Legwork', 'record');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Legwork', 'record');
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Legwork', 'record');
}

/**
 * Makes the default folder where it is missing; a folder that the user named is never made.
 * @throws StartError when it cannot be made.
 */
export async function ensureDefaultDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartError(
      `Legwork cannot make its data folder ${folder}: check that you may write there, or choose another with --data.`,
      { cause: error },
    );
  }
}

/**
 * Asks that the folder exists and can be read and written.
 * @throws StartError with one sentence that says which of these it is.
 */
export async function assertUsableFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found === null) {
    throw new StartError(
      `The data folder ${folder} does not exist: make it first, or choose another with --data.`,
    );
  }
  if (!found.isDirectory()) {
    throw new StartError(`The data folder ${folder} is not a folder: choose another with --data.`);
  }
  try {
    // Permission bits do not tell the whole truth on Windows or on network drives: only a write does.
    const probe = path.join(folder, `write-check.tmp-${process.pid}`);
    await writeFile(probe, '', { mode: 0o600 });
    await rm(probe);
  } catch (error) {
    throw new StartError(
      `Legwork may not write in the data folder ${folder}: change its permissions, or choose another with --data.`,
      { cause: error },
    );
  }
}
