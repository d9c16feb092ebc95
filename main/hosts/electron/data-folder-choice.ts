/** Chooses the folders that the app opens: those after `--data` and `--desk`, else the platform's. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { App } from 'electron';
import {
  defaultDataFolder,
  defaultDeskFolder,
  ensureDefaultDataFolder,
  type Machine,
} from '../../files/data-folder.ts';
import { claimDiaryFolder } from '../../record/diary-folder.ts';
import { StartError } from '../../user-facing-error.ts';

/** The folder after `--data` or `--desk`, or null. All other options belong to Chromium or Electron. */
export function namedFolder(args: readonly string[], option: 'data' | 'desk' = 'data'): string | null {
  const named = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, desk: { type: 'string' } },
    strict: false,
  }).values[option];
  if (named === undefined) return null;
  if (typeof named !== 'string' || named === '') {
    throw new StartError(`--${option} is empty: give the folder to use.`);
  }
  return path.resolve(named);
}

const machineOf = (app: App): Machine => {
  const { platform, env } = process;
  return { platform, env, home: app.getPath('home') };
};

/** The desk's folder: the one after `--desk`, else the one that belongs to the data folder. */
export const chooseDeskFolder = (app: App, args: readonly string[], dataFolder: string): string =>
  namedFolder(args, 'desk') ?? defaultDeskFolder(machineOf(app), dataFolder);

/**
 * The folder of the record. A named folder also holds the browser's own files, so that each folder has its own single
 * instance. Electron needs this decision before it is ready.
 * @throws StartError if the named folder cannot be used, or the default one cannot be made
 */
export async function chooseDataFolder(app: App, args: readonly string[]): Promise<string> {
  const named = namedFolder(args);
  if (named === null) {
    const folder = defaultDataFolder(machineOf(app));
    await ensureDefaultDataFolder(folder);
    return folder;
  }
  await claimDiaryFolder(named);
  const browserFolder = path.join(named, 'browser');
  await mkdir(browserFolder, { recursive: true, mode: 0o700 });
  app.setPath('userData', browserFolder);
  return named;
}
