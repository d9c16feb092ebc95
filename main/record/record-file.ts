/**
 * One file of the record on disk: read whole, written whole and durably.
 *
 * The host's store (conf, electron-store) writes `<name>.next.json`, never the file itself. What it wrote is then
 * checked and flushed, and only a whole file is renamed over the former one: conf cuts a file short on a full disk
 * without a word, writes in place under Snap, and reads the former file again before every write.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CreateStoreFile, StoreFile } from './store.ts';

const stagingSuffix = '.next';
const fileNamePattern = /^(.+)\.json$/;
const leftoverPattern = /(\.next\.json|\.tmp-[^/]*)$/;

/** The names, without `.json`, of the files in the folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? (fileNamePattern.exec(entry.name)?.[1] ?? []) : []));
}

/** Removes what a killed process left half-written; none of it was ever acknowledged. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => leftoverPattern.test(name));
  await Promise.all(names.map((name) => rm(path.join(folder, name), { force: true })));
}

/** The text of a file. Throws the file system's error. */
export const readText = (folder: string, name: string): Promise<string> =>
  readFile(path.join(folder, `${name}.json`), 'utf8');

/** Flushes a file and asks that it is whole: one line of JSON ends in the only newline that it has. */
function flushWhole(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    const last = Buffer.alloc(1);
    const { size } = fstatSync(descriptor);
    const read = size > 0 ? readSync(descriptor, last, 0, 1, size - 1) : 0;
    if (read !== 1 || last.toString() !== '\n') {
      throw Object.assign(new Error(`${path.basename(file)} was cut short`), { code: 'ENOSPC' });
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes a rename in the folder survive a power cut, where the system lets a folder be flushed (Windows does not). */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export type WriteFile = (name: string, content: Record<string, unknown>) => void;

/**
 * A writer for the files of one folder. A call returns once the content is on disk under its own name; when it
 * throws (the file system's error, ENOSPC for a file cut short), the former file is as it was.
 */
export function createWriter(folder: string, createStoreFile: CreateStoreFile): WriteFile {
  const stores = new Map<string, StoreFile>();
  const storeOf = (name: string): StoreFile => {
    const known = stores.get(name);
    if (known !== undefined) return known;
    const made = createStoreFile({ cwd: folder, name: `${name}${stagingSuffix}` });
    stores.set(name, made);
    return made;
  };
  return (name, content) => {
    const staging = path.join(folder, `${name}${stagingSuffix}.json`);
    try {
      storeOf(name).store = content;
      flushWhole(staging);
      renameSync(staging, path.join(folder, `${name}.json`));
      flushFolder(folder);
    } catch (error) {
      rmSync(staging, { force: true });
      throw error;
    }
  };
}
