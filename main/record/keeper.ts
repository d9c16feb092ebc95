/**
 * Keeps the record: the state in memory, and every change to it checked, written and only then acknowledged.
 * One call at a time: the caller queues them.
 */
import type { ServiceSentence } from '#shared/api/service-sentences.ts';
import type { EntryCounts, RecoveryNotice } from '#shared/api/services.ts';
import { problemsOfChanges } from '#shared/exposure/problems.ts';
import { isSound } from '#shared/exposure/soundness.ts';
import { applyChanges, type Change, type PutChange } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/problem.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { storedVersion } from '#shared/record/stored-files.ts';
import { problemsOfStrictChanges } from '#shared/strict/log-problems.ts';
import { ServiceError } from '../user-facing-error.ts';
import type { Codec } from './codec.ts';
import { fileText } from './file-text.ts';
import { codeOf } from './files.ts';
import { findHealed } from './held-back.ts';
import { type FileName, profileName, recoveryName } from './layout.ts';
import type { OpenedRecord } from './open.ts';
import type { RecordWriter } from './record-file.ts';
import { countsOf, emptyShard, textOfShard } from './shard.ts';
import {
  type Applied,
  allPuts,
  commit,
  type EntryKey,
  keyOfChange,
  recordMet,
  recordOf,
  withChanges,
} from './shards.ts';

type SaveFailure = Extract<ServiceSentence['id'], `service.not-saved.${string}`>;

/** What went wrong with a save, by the system's code. */
const saveFailures: Readonly<Record<string, SaveFailure>> = {
  ENOSPC: 'service.not-saved.disk-full',
  EFBIG: 'service.not-saved.disk-full',
  EDQUOT: 'service.not-saved.share-full',
  EROFS: 'service.not-saved.read-only',
  EACCES: 'service.not-saved.not-allowed',
  EPERM: 'service.not-saved.file-in-use',
  EBUSY: 'service.not-saved.file-in-use',
  ENOENT: 'service.not-saved.folder-gone',
};

const saveError = (cause: unknown): ServiceError =>
  new ServiceError({ id: saveFailures[codeOf(cause)] ?? 'service.not-saved.not-written' }, { cause });

/** Batches above this are checked as a whole record, which is quicker than entry by entry. */
const largeBatch = 100;

export type Keeper = {
  readonly read: () => LegworkRecord;
  /** Applies and writes all changes or none, and returns those that take them back. */
  readonly change: (changes: readonly Change[]) => Promise<readonly Change[]>;
  /** Takes entries that were held back into the record where nothing stands against them any more. */
  readonly heal: () => readonly PutChange[];
  readonly notices: () => readonly RecoveryNotice[];
  /** Forgets a notice; `explained` entries that the last copy has count as deleted. */
  readonly settle: (id: string, explained: number) => Promise<void>;
  /** The plain text of every file, as of now: what a copy holds. */
  readonly texts: () => ReadonlyMap<FileName, string>;
  /** The names of all entries, held back ones included. */
  readonly keys: () => readonly EntryKey[];
  readonly counts: () => EntryCounts;
  readonly revision: () => number;
  readonly removals: () => number;
  /** Writes what the last open or a failed save left otherwise on disk. */
  readonly writeStale: () => Promise<void>;
  /** Writes every file anew, one after another, by another codec. */
  readonly recode: (codec: Codec) => Promise<void>;
};

/** The record of one folder, opened, with the writer of that folder. */
export function createKeeper(opened: OpenedRecord, writer: RecordWriter, firstCodec: Codec): Keeper {
  let { shards, notices, revision } = opened;
  let codec = firstCodec;
  /** Files that are on disk otherwise than in memory; the next save writes them, too. */
  const stale = new Set<FileName>(opened.stale);
  const revisions: Record<FileName, number> = Object.fromEntries(
    [...shards.files.values()].map(({ name, revision: last }) => [name, last]),
  );

  const textOf = (name: FileName, files: Applied['files'], next: number): string =>
    name === recoveryName
      ? fileText(
          {
            format: 'legwork-recovery',
            version: storedVersion,
            revision: next,
            removals: 0,
            revisions: {},
            notices,
          },
          {},
        )
      : textOfShard(files.get(name) ?? emptyShard(name), next, revisions);

  /** Writes the named files, and all stale ones, as `files` has them. */
  const write = async (names: Iterable<FileName>, files: Applied['files']): Promise<void> => {
    const due = [...new Set([...names, ...stale])];
    for (const name of due) {
      revision += 1;
      if (name !== recoveryName) revisions[name] = revision;
    }
    const first = revision - due.length + 1;
    try {
      const texts = due.map(
        (name, i) => [name, codec.encode(name, textOf(name, files, revisions[name] ?? first + i))] as const,
      );
      await writer.write(new Map(texts));
    } catch (error) {
      for (const name of due) stale.add(name);
      throw saveError(error);
    }
    stale.clear();
  };

  const check = (before: LegworkRecord, next: LegworkRecord, changes: readonly Change[]): void => {
    const isKnownSound = changes.length > largeBatch && isSound(next);
    const problems = [
      ...(isKnownSound ? [] : problemsOfChanges(next, changes)),
      ...problemsOfStrictChanges(before, next, changes),
    ];
    if (problems.length > 0) throw new InvalidEntryError(problems);
  };

  const change = async (changes: readonly Change[]): Promise<readonly Change[]> => {
    const before = recordMet(shards, changes);
    const { record, inverse } = applyChanges(before, changes);
    check(before, record, changes);
    const applied = withChanges(shards, changes);
    await write(applied.touched, applied.files);
    shards = commit(shards, applied);
    return inverse;
  };

  return {
    read: () => recordOf(shards),
    change,
    heal: () => {
      if (shards.heldBack.size === 0) return [];
      const waiting = allPuts(shards).filter((put) => shards.heldBack.has(keyOfChange(put)));
      const healed = findHealed(recordOf(shards), waiting);
      const keys = new Set(healed.map(keyOfChange));
      shards = { ...shards, heldBack: new Set([...shards.heldBack].filter((key) => !keys.has(key))) };
      return healed;
    },
    notices: () => notices,
    settle: async (id, explained) => {
      const former = notices;
      notices = notices.filter((notice) => notice.id !== id);
      const profile = shards.files.get(profileName) ?? emptyShard(profileName);
      const files = new Map(shards.files);
      files.set(profileName, { ...profile, removals: profile.removals + explained });
      try {
        await write([recoveryName, profileName], files);
        shards = { ...shards, files };
      } catch (error) {
        notices = former;
        throw error;
      }
    },
    texts: () =>
      new Map(
        [...shards.files].map(([name, shard]) => [name, textOfShard(shard, revisions[name] || 1, revisions)]),
      ),
    keys: () => [...shards.fileOfKey.keys()],
    counts: () => countsOf(shards.files.values()),
    revision: () => revision,
    removals: () => [...shards.files.values()].reduce((sum, { removals }) => sum + removals, 0),
    writeStale: () => (stale.size === 0 ? Promise.resolve() : write([], shards.files)),
    recode: async (next) => {
      codec = next;
      // One at a time: each file says itself whether it is sealed, so a half-way state is a whole one.
      // The profile even where there is nothing in it yet: a folder with copies and no file has lost them.
      const names = new Set([profileName, ...shards.files.keys(), recoveryName]);
      for (const name of names) await write([name], shards.files);
    },
  };
}
