/** Chooses the folder that the app opens: the one after `--data`, else the platform's. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { App } from 'electron';
import { defaultDataFolder, ensureDefaultDataFolder } from '../../files/data-folder.ts';
import { claimDiaryFolder } from '../../record/diary-folder.ts';
import { StartError } from '../../user-facing-error.ts';

/** The folder after `--data`, or null. All other options belong to Chromium or Electron. */
export function namedFolder(args: readonly string[]): string | null {
  const { data } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
  }).values;
  if (data === undefined) return null;
  if (typeof data !== 'string' || data === '') {
    throw new StartError('--data is empty: give the folder to use.');
  }
  return path.resolve(data);
}

/**
 * The folder of the record. A named folder also holds the browser's own files, so that each folder has its own single
 * instance. Electron needs this decision before it is ready.
 * @throws StartError if the named folder cannot be used, or the default one cannot be made
 */
export async function chooseDataFolder(app: App, args: readonly string[]): Promise<string> {
  const named = namedFolder(args);
  if (named === null) {
    const { platform, env } = process;
    const folder = defaultDataFolder({ platform, env, home: app.getPath('home') });
    await ensureDefaultDataFolder(folder);
    return folder;
  }
  await claimDiaryFolder(named);
  const browserFolder = path.join(named, 'browser');
  await mkdir(browserFolder, { recursive: true, mode: 0o700 });
  app.setPath('userData', browserFolder);
  return named;
}
