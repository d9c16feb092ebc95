/**
 * Files of the record written durably, one or several as one.
 *
 * The host's store (conf, electron-store) writes `<name>.next.json`, never the file itself. What it wrote is then
 * measured and flushed, and only a whole file is renamed over the former one: conf cuts a file short on a full disk
 * without a word, writes in place under Snap, and reads the former file again before every write.
 *
 * Several files go through `pending.json`, which holds them all: once that is on disk the write has happened, and
 * whoever is interrupted after it finishes the rest. So does a file that cannot be renamed at all.
 */
import { closeSync, fdatasyncSync, fstatSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { z } from 'zod';
import { type FileName, isEntryFile, pendingName, recoveryName, remindersName } from '../record/layout.ts';
import { checkSum, fileText } from './file-text.ts';
import { codeOf, cutShort, fileOf, flushFolder, writeInPlace } from './files.ts';
import type { CreateStoreFile, StoreFile } from './store.ts';

const stagingSuffix = '.next';

/** What virus scanners and indexers cause by holding a file for a moment. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES']);
/** Waits before each new try, in ms: about a second in all. */
const retryWaitsMs = [10, 20, 50, 100, 200, 300, 400] as const;

export type Pause = (ms: number) => Promise<unknown>;

/** Flushes a file and asks that it has all its bytes. */
function flushWhole(file: string, byteLength: number): void {
  const descriptor = openSync(file, 'r+');
  try {
    if (fstatSync(descriptor).size !== byteLength) throw cutShort(file);
    // Its data and length; the name is flushed with the folder. Costs nothing where the store has flushed already.
    fdatasyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Names of the record only: nobody may have a file written elsewhere. */
const pendingSchema = z.looseObject({
  files: z.record(
    z.string().refine((name) => isEntryFile(name) || [recoveryName, remindersName].includes(name)),
    z.string(),
  ),
});

/** The file texts of a `pending.json`, or null where it is not whole: then it was never acknowledged. */
export function readPending(text: string): ReadonlyMap<FileName, string> | null {
  if (checkSum(text) !== 'right') return null;
  const pending = pendingSchema.safeParse(JSON.parse(text)).data;
  return pending === undefined ? null : new Map(Object.entries(pending.files));
}

export type RecordWriter = {
  /**
   * Writes all files or none, and resolves once they are on disk. When it throws (the file system's error, ENOSPC
   * for a file cut short), the former files are as they were.
   */
  readonly write: (files: ReadonlyMap<FileName, string>) => Promise<void>;
};

export type WriterOptions = {
  readonly folder: string;
  readonly createStoreFile: CreateStoreFile;
  readonly pause: Pause;
};

/** A writer for the files of one folder. One write at a time: the caller waits for each. */
export function createWriter({ folder, createStoreFile, pause }: WriterOptions): RecordWriter {
  const stores = new Map<FileName, StoreFile>();
  /** Files of a `pending.json` that is on disk and not finished. */
  let unfinished: ReadonlyMap<FileName, string> | null = null;

  const storeOf = (name: FileName): StoreFile => {
    const known = stores.get(name);
    if (known !== undefined) return known;
    const made = createStoreFile({ cwd: folder, name: `${name}${stagingSuffix}` });
    stores.set(name, made);
    return made;
  };

  const renameOver = async (staging: string, file: string): Promise<void> => {
    for (const waitMs of retryWaitsMs) {
      try {
        renameSync(staging, file);
        return;
      } catch (error) {
        if (!heldCodes.has(codeOf(error))) throw error;
        await pause(waitMs);
      }
    }
    renameSync(staging, file);
  };

  const writeOne = async (name: FileName, text: string): Promise<void> => {
    const staging = fileOf(folder, `${name}${stagingSuffix}`);
    try {
      storeOf(name).store = { text };
      flushWhole(staging, Buffer.byteLength(text));
      await renameOver(staging, fileOf(folder, name));
      flushFolder(folder);
    } catch (error) {
      rmSync(staging, { force: true });
      throw error;
    }
  };

  /** Renames into place or, where the system cannot, writes over: `pending.json` holds the text meanwhile. */
  const putInPlace = async (name: FileName, text: string): Promise<void> => {
    try {
      await writeOne(name, text);
    } catch (error) {
      if (codeOf(error) !== 'EXDEV') throw error;
      writeInPlace(fileOf(folder, name), Buffer.from(text));
    }
  };

  const finish = async (): Promise<void> => {
    if (unfinished === null) return;
    for (const [name, text] of unfinished) await putInPlace(name, text);
    rmSync(fileOf(folder, pendingName), { force: true });
    flushFolder(folder);
    unfinished = null;
  };

  const writeThroughPending = async (files: ReadonlyMap<FileName, string>): Promise<void> => {
    const text = fileText({ format: 'legwork-pending', version: 1, files: Object.fromEntries(files) }, {});
    await putInPlace(pendingName, text);
    unfinished = files;
    // The write has happened: what cannot be finished now is finished before the next write, or at the next start.
    await finish().catch(() => undefined);
  };

  return {
    write: async (files) => {
      // The store library would make the folder anew: beside a drive that was pulled out, and empty.
      statSync(folder);
      await finish();
      const [only] = files;
      if (only === undefined) return;
      if (files.size > 1) return writeThroughPending(files);
      try {
        await writeOne(...only);
      } catch (error) {
        if (codeOf(error) !== 'EXDEV') throw error;
        await writeThroughPending(files);
      }
    },
  };
}
