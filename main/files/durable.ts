/**
 * The only way in which Legwork writes a file: it stages the file beside its place, checks the length, flushes, renames
 * it and flushes the folder. Until the rename the former file is unchanged. Every call throws the file system's error.
 */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, type FileStamp, flushFolder } from './files.ts';

export type Pause = (ms: number) => Promise<unknown>;

/** Error codes while a virus scanner or an indexer briefly holds a file. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES']);
/** Waits before each new try, in ms: about a second in all. */
const retryWaitsMs = [10, 20, 50, 100, 200, 300, 400] as const;

const cutShort = (file: string): Error =>
  Object.assign(new Error(`${path.basename(file)} was cut short`), { code: 'ENOSPC' });

/** Overwrites the file in place and flushes it, for files that cannot be renamed into place. */
export function writeInPlace(file: string, bytes: Uint8Array): FileStamp {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
    const stamp = fstatSync(descriptor, { bigint: true });
    if (stamp.size !== BigInt(bytes.length)) throw cutShort(file);
    return stamp;
  } finally {
    closeSync(descriptor);
  }
}

async function renameOver(staging: string, file: string, pause: Pause): Promise<void> {
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
}

/** The file behind a name. It follows a link and keeps it. A link to nothing throws ENOENT. */
const targetOf = (file: string): string =>
  lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(file) : file;

export type WriteOptions = {
  /** Verifies the staged file before the rename, and throws if it must not replace the former file. */
  readonly check?: (staged: string) => Promise<void>;
  /** Called after the rename. The flush of the folder may still fail. */
  readonly onPlaced?: (stamp: FileStamp) => void;
  readonly pause?: Pause;
};

/** The staged file of an interrupted write: the file's name and the process ID. */
export const leftoverOf = (name: string): string | null => /^(.+)\.tmp-\d+$/.exec(name)?.[1] ?? null;

/** Writes a file atomically. Its folder must exist. */
export async function writeDurably(
  file: string,
  bytes: Uint8Array,
  { check, onPlaced, pause = wait }: WriteOptions = {},
): Promise<void> {
  const target = targetOf(file);
  const staging = `${target}.tmp-${process.pid}`;
  try {
    const stamp = writeInPlace(staging, bytes);
    await check?.(staging);
    await renameOver(staging, target, pause);
    onPlaced?.(stamp);
  } catch (error) {
    rmSync(staging, { force: true });
    throw error;
  }
  flushFolder(path.dirname(target));
}
