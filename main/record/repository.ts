/**
 * Keeps the record: the state in memory, and every change to it checked, written and only then acknowledged.
 * One call at a time: the caller queues them.
 */
import type { ServiceMessage } from '#shared/contract/service-messages.ts';
import type { EntryCounts, RecoveryNotice } from '#shared/contract/services.ts';
import { applyChanges, type Change, type Upsert } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { storedVersion } from '#shared/record/stored-files.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { issuesOfStrictChanges } from '#shared/rules/strict-log-issues.ts';
import { isSound } from '#shared/rules/validity.ts';
import type { Codec } from '../crypto/codec.ts';
import { fileText } from '../files/file-text.ts';
import { codeOf } from '../files/files.ts';
import type { RecordWriter } from '../files/writer.ts';
import { ServiceError } from '../user-facing-error.ts';
import { type FileName, profileName, recoveryName } from './layout.ts';
import type { OpenedRecord } from './open.ts';
import { countsOf, emptyPartition, textOfPartition } from './partition.ts';
import {
  type Applied,
  allUpserts,
  commit,
  type EntryKey,
  keyOfChange,
  recordMet,
  recordOf,
  withChanges,
} from './partitions.ts';
import { findHealed } from './quarantined-entries.ts';

type SaveFailure = Extract<ServiceMessage['id'], `service.not-saved.${string}`>;

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

export type Repository = {
  readonly read: () => LegworkRecord;
  /** Applies and writes all changes or none, and returns those that take them back. */
  readonly change: (changes: readonly Change[]) => Promise<readonly Change[]>;
  /** Takes entries that were quarantined into the record where nothing stands against them any more. */
  readonly heal: () => readonly Upsert[];
  readonly notices: () => readonly RecoveryNotice[];
  /** Forgets a notice; `explained` entries that the last copy has count as deleted. */
  readonly settle: (id: string, explained: number) => Promise<void>;
  /** The plain text of every file, as of now: what a copy holds. */
  readonly texts: () => ReadonlyMap<FileName, string>;
  /** The names of all entries, quarantined ones included. */
  readonly keys: () => readonly EntryKey[];
  readonly counts: () => EntryCounts;
  readonly revision: () => number;
  readonly deletedCount: () => number;
  /** Writes what the last open or a failed save left otherwise on disk. */
  readonly writeDirty: () => Promise<void>;
  /** Writes every file anew, one after another, by another codec. */
  readonly recode: (codec: Codec) => Promise<void>;
};

/** The record of one folder, opened, with the writer of that folder. */
export function createRepository(opened: OpenedRecord, writer: RecordWriter, firstCodec: Codec): Repository {
  let { partitions, notices, revision } = opened;
  let codec = firstCodec;
  /** Files that are on disk otherwise than in memory; the next save writes them, too. */
  const dirty = new Set<FileName>(opened.dirty);
  const revisions: Record<FileName, number> = Object.fromEntries(
    [...partitions.files.values()].map(({ name, revision: last }) => [name, last]),
  );

  const textOf = (name: FileName, files: Applied['files'], next: number): string =>
    name === recoveryName
      ? fileText(
          {
            format: 'legwork-recovery',
            version: storedVersion,
            revision: next,
            deletedCount: 0,
            revisions: {},
            notices,
          },
          {},
        )
      : textOfPartition(files.get(name) ?? emptyPartition(name), next, revisions);

  /** Writes the named files, and all stale ones, as `files` has them. */
  const write = async (names: Iterable<FileName>, files: Applied['files']): Promise<void> => {
    const due = [...new Set([...names, ...dirty])];
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
      for (const name of due) dirty.add(name);
      throw saveError(error);
    }
    dirty.clear();
  };

  const check = (before: LegworkRecord, next: LegworkRecord, changes: readonly Change[]): void => {
    const isKnownSound = changes.length > largeBatch && isSound(next);
    const issues = [
      ...(isKnownSound ? [] : issuesOfChanges(next, changes)),
      ...issuesOfStrictChanges(before, next, changes),
    ];
    if (issues.length > 0) throw new InvalidEntryError(issues);
  };

  const change = async (changes: readonly Change[]): Promise<readonly Change[]> => {
    const before = recordMet(partitions, changes);
    const { record, inverse } = applyChanges(before, changes);
    check(before, record, changes);
    const applied = withChanges(partitions, changes);
    await write(applied.touched, applied.files);
    partitions = commit(partitions, applied);
    return inverse;
  };

  return {
    read: () => recordOf(partitions),
    change,
    heal: () => {
      if (partitions.quarantined.size === 0) return [];
      const waiting = allUpserts(partitions).filter((put) => partitions.quarantined.has(keyOfChange(put)));
      const healed = findHealed(recordOf(partitions), waiting);
      const keys = new Set(healed.map(keyOfChange));
      partitions = {
        ...partitions,
        quarantined: new Set([...partitions.quarantined].filter((key) => !keys.has(key))),
      };
      return healed;
    },
    notices: () => notices,
    settle: async (id, explained) => {
      const former = notices;
      notices = notices.filter((notice) => notice.id !== id);
      const profile = partitions.files.get(profileName) ?? emptyPartition(profileName);
      const files = new Map(partitions.files);
      files.set(profileName, { ...profile, deletedCount: profile.deletedCount + explained });
      try {
        await write([recoveryName, profileName], files);
        partitions = { ...partitions, files };
      } catch (error) {
        notices = former;
        throw error;
      }
    },
    texts: () =>
      new Map(
        [...partitions.files].map(([name, partition]) => [
          name,
          textOfPartition(partition, revisions[name] || 1, revisions),
        ]),
      ),
    keys: () => [...partitions.fileOfKey.keys()],
    counts: () => countsOf(partitions.files.values()),
    revision: () => revision,
    deletedCount: () =>
      [...partitions.files.values()].reduce((sum, { deletedCount }) => sum + deletedCount, 0),
    writeDirty: () => (dirty.size === 0 ? Promise.resolve() : write([], partitions.files)),
    recode: async (next) => {
      codec = next;
      // One at a time: each file says itself whether it is sealed, so a half-way state is a whole one.
      // The profile even where there is nothing in it yet: a folder with copies and no file has lost them.
      const names = new Set([profileName, ...partitions.files.keys(), recoveryName]);
      for (const name of names) await write([name], partitions.files);
    },
  };
}
