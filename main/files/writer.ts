/**
 * Reads and writes the files of a record in one folder. It notes a stamp of each file to detect changes by other
 * programs, and writes one or several files atomically.
 *
 * Several files go through `pending.json`, which holds them all. Once that is on disk the write has happened, and the
 * next write or start finishes an interrupted rest. A file that cannot be renamed takes the same way.
 */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { type Pause, writeDurably, writeInPlace } from './durable.ts';
import { fileText } from './file-text.ts';
import { codeOf, type FileStamp, fileOf, flushFolder, readStamped } from './files.ts';
import { pendingName } from './names.ts';

export type RecordWriter = {
  /** The bytes of a file, or null if there is none. It notes the file's stamp. Throws the file system's error. */
  readonly read: (name: string) => Promise<Buffer | null>;
  /**
   * Writes all files or none, and resolves once they are on disk. If it throws (the file system's error, ENOSPC for a
   * file cut short), the former files are unchanged.
   */
  readonly write: (files: ReadonlyMap<string, string>) => Promise<void>;
};

/** Quarantines another program's change before it is overwritten; null if that program removed the file. */
export type KeepOthers = (name: string, bytes: Buffer | null) => Promise<void>;

export type WriterOptions = {
  readonly folder: string;
  readonly pause: Pause;
  readonly keepOthers: KeepOthers;
};

/** Each file ends with a sum or is encrypted as a whole, so its end and its length tell it from any other. */
type Known = { readonly stamp: FileStamp; readonly byteLength: number; readonly end: string };
const endBytes = 160;

const knownOf = (stamp: FileStamp, bytes: Buffer): Known => ({
  stamp,
  byteLength: bytes.length,
  end: bytes.subarray(-endBytes).toString('latin1'),
});

const isSameStamp = (one: FileStamp, other: FileStamp): boolean =>
  one.size === other.size && one.mtimeNs === other.mtimeNs && one.ino === other.ino;

/** A writer for the files of one folder. One write at a time: the caller waits for each. */
export function createWriter({ folder, pause, keepOthers }: WriterOptions): RecordWriter {
  const known = new Map<string, Known>();
  /** Files of an unfinished `pending.json` on disk. */
  let unfinished: ReadonlyMap<string, string> | null = null;

  /** The bytes of a file that another program has changed; `same` if none has. */
  const othersOf = (name: string): Buffer | null | 'same' => {
    const file = fileOf(folder, name);
    const stamp = statSync(file, { bigint: true, throwIfNoEntry: false });
    const former = known.get(name);
    if (stamp === undefined) return former === undefined ? 'same' : null;
    // There is a folder of this name: the rename will fail.
    if (!stamp.isFile() || (former !== undefined && isSameStamp(stamp, former.stamp))) return 'same';
    const bytes = readFileSync(file);
    // Network drives report changing inodes and times for one file.
    const now = knownOf(stamp, bytes);
    const isSame = former?.byteLength === now.byteLength && former.end === now.end;
    return isSame ? 'same' : bytes;
  };

  const keepOthersOf = async (names: Iterable<string>): Promise<void> => {
    for (const name of names) {
      const others = othersOf(name);
      if (others === 'same') continue;
      await keepOthers(name, others);
      if (others === null) known.delete(name);
      else known.set(name, knownOf(statSync(fileOf(folder, name), { bigint: true }), others));
    }
  };

  const writeOne = async (name: string, text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    const onPlaced = (stamp: FileStamp): void => void known.set(name, knownOf(stamp, bytes));
    await writeDurably(fileOf(folder, name), bytes, { pause, onPlaced });
  };

  /** Renames into place. If the system cannot, it overwrites the file while `pending.json` holds the text. */
  const putInPlace = async (name: string, text: string): Promise<void> => {
    try {
      await writeOne(name, text);
    } catch (error) {
      if (codeOf(error) !== 'EXDEV') throw error;
      const bytes = Buffer.from(text);
      known.set(name, knownOf(writeInPlace(fileOf(folder, name), bytes), bytes));
    }
  };

  const finish = async (): Promise<void> => {
    if (unfinished === null) return;
    for (const [name, text] of unfinished) await putInPlace(name, text);
    rmSync(fileOf(folder, pendingName), { force: true });
    flushFolder(folder);
    unfinished = null;
  };

  const writeThroughPending = async (files: ReadonlyMap<string, string>): Promise<void> => {
    const text = fileText({ format: 'legwork-pending', version: 1, files: Object.fromEntries(files) }, {});
    await putInPlace(pendingName, text);
    unfinished = files;
    // The write has happened. The next write or start finishes what cannot be finished now.
    await finish().catch(() => undefined);
  };

  return {
    read: async (name) => {
      const found = await readStamped(fileOf(folder, name));
      if (found === null) known.delete(name);
      else known.set(name, knownOf(found.stamp, found.bytes));
      return found?.bytes ?? null;
    },
    write: async (files) => {
      // The drive was removed: no single file is missing.
      statSync(folder);
      await keepOthersOf(unfinished?.keys() ?? []);
      await finish();
      const [only] = files;
      if (only === undefined) return;
      await keepOthersOf(files.keys());
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
