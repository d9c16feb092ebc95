/** What the record asks of the file system, beyond its store library. Every call throws the file system's error. */
import { closeSync, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { backupsFolder, quarantineFolder } from '../record/layout.ts';

const leftoverPattern = /(\.next\.json|\.tmp-[^/]*)$/;

/** The system's code of an error, empty for one that has none. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

export const fileOf = (folder: string, name: string): string => path.join(folder, `${name}.json`);

/** The names of the files in the folder, with extension; none where there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? entry.name : [])).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The bytes of a file, or null where there is none. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

export const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Removes what a killed process left half-written; none of it was ever acknowledged. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = (await listFiles(folder)).filter((name) => leftoverPattern.test(name));
  await Promise.all(names.map((name) => rm(path.join(folder, name), { force: true })));
}

/** Makes what was renamed or removed in the folder survive a power cut, where the system lets a folder be flushed. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes over the file where it stands, whole and flushed: for what cannot be renamed into place. */
export function writeInPlace(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
    if (fstatSync(descriptor).size !== bytes.length) throw cutShort(file);
  } finally {
    closeSync(descriptor);
  }
}

export const cutShort = (file: string): Error =>
  Object.assign(new Error(`${path.basename(file)} was cut short`), { code: 'ENOSPC' });

/** Makes a folder of the app's own inside the data folder. That one itself is never made: it may have vanished. */
async function makeOwnFolder(folder: string): Promise<void> {
  if (![backupsFolder, quarantineFolder].includes(path.basename(folder)) || (await isThere(folder))) return;
  await mkdir(folder, { mode: 0o700 });
}

/**
 * Writes a file that is there whole or not at all. Its folder must be there, unless it is one of the app's own.
 * @param check asked of the staged file before it bears its name; throws where it must not
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  check: (staged: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const folder = path.dirname(file);
  await makeOwnFolder(folder);
  const staging = `${file}.tmp-${process.pid}`;
  try {
    writeInPlace(staging, bytes);
    await check(staging);
    await rename(staging, file);
    flushFolder(folder);
  } catch (error) {
    await rm(staging, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Removes files for good. */
export async function removeFiles(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(file, { force: true });
  for (const folder of new Set(files.map((file) => path.dirname(file)))) {
    if (await isThere(folder)) flushFolder(folder);
  }
}
