/**
 * The repository of the record: it holds the state in memory, and validates, writes and then acknowledges each change.
 * It takes one call at a time: the caller queues them.
 */
import type { EntryCounts } from '#shared/record/backup.ts';
import { applyChanges, type Change, type EntryKey, keyOfChange, type Upsert } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { RecoveryNotice } from '#shared/record/recovery.ts';
import { storedVersion } from '#shared/record/stored-files.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { Codec } from '../crypto/codec.ts';
import { fileText } from '../files/file-text.ts';
import type { FileName } from '../files/names.ts';
import { saveError } from '../files/save-error.ts';
import type { RecordWriter } from '../files/writer.ts';
import { profileName, recoveryName } from './layout.ts';
import type { OpenedRecord } from './open.ts';
import { countsOf, emptyPartition, textOfPartition } from './partition.ts';
import { type Applied, allUpserts, commit, recordMet, recordOf, withChanges } from './partitions.ts';
import { findHealed } from './quarantined-entries.ts';

export type Repository = {
  readonly read: () => LegworkRecord;
  /**
   * Applies and writes all changes or none, and returns their inverse. `restored` entries were stored before, so the
   * rule on how far ahead a new entry may start does not apply.
   */
  readonly change: (
    changes: readonly Change[],
    origin?: 'entered' | 'restored',
  ) => Promise<readonly Change[]>;
  /** The revision of the last written change. */
  readonly head: () => number;
  /** Whether an entry of these changes was changed after that revision. */
  readonly isChangedSince: (changes: readonly Change[], head: number) => boolean;
  /** Moves quarantined entries that are now valid into the record. */
  readonly heal: () => readonly Upsert[];
  readonly notices: () => readonly RecoveryNotice[];
  /** Adds notices. The next write stores them. */
  readonly tell: (more: readonly RecoveryNotice[]) => void;
  /** Removes a notice. `explained` entries of the last backup count as deleted. */
  readonly settle: (id: string, explained: number) => Promise<void>;
  /** The current plain text of every file, for a backup. */
  readonly texts: () => ReadonlyMap<FileName, string>;
  /** The names of all entries, quarantined ones included. */
  readonly keys: () => readonly EntryKey[];
  readonly counts: () => EntryCounts;
  readonly revision: () => number;
  readonly deletedCount: () => number;
  /** Writes the dirty files that the last open or a failed save left. */
  readonly writeDirty: () => Promise<void>;
  /** Rewrites every file with another codec, one after another. */
  readonly recode: (codec: Codec) => Promise<void>;
};

/** The record of one folder, opened, with the writer of that folder. */
export function createRepository(
  opened: OpenedRecord,
  writer: RecordWriter,
  firstCodec: Codec,
  now: () => ZonedTime,
): Repository {
  let { partitions, notices, revision } = opened;
  let codec = firstCodec;
  let head = revision;
  /** The revision of each entry that was changed in this session. */
  const changedAt = new Map<EntryKey, number>();
  /** Files whose content differs from the disk. The next save also writes them. */
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

  /** Writes the named files and all dirty files from `files`. */
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

  let joined = { of: partitions, record: recordOf(partitions) };
  const read = (): LegworkRecord => {
    if (joined.of !== partitions) joined = { of: partitions, record: recordOf(partitions) };
    return joined.record;
  };

  const change: Repository['change'] = async (changes, origin = 'entered') => {
    const before = recordMet(partitions, changes);
    const { record: after, inverse } = applyChanges(before, changes);
    const issues = issuesOfChanges({ before, after, changes, now: origin === 'entered' ? now() : null });
    if (issues.length > 0) throw new InvalidEntryError(issues);
    const applied = withChanges(partitions, changes);
    await write(applied.touched, applied.files);
    partitions = commit(partitions, applied);
    head = revision;
    for (const key of applied.moved.keys()) changedAt.set(key, head);
    return inverse;
  };

  return {
    read,
    change,
    head: () => head,
    isChangedSince: (changes, seen) =>
      seen < head && changes.some((change) => (changedAt.get(keyOfChange(change)) ?? 0) > seen),
    heal: () => {
      if (partitions.quarantined.size === 0) return [];
      const waiting = allUpserts(partitions).filter((put) => partitions.quarantined.has(keyOfChange(put)));
      const healed = findHealed(read(), waiting);
      const keys = new Set(healed.map(keyOfChange));
      partitions = {
        ...partitions,
        quarantined: new Set([...partitions.quarantined].filter((key) => !keys.has(key))),
      };
      return healed;
    },
    notices: () => notices,
    tell: (more) => {
      notices = [...notices, ...more];
      dirty.add(recoveryName);
    },
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
      // One at a time: each file shows whether it is encrypted, so an interruption leaves a valid state.
      // Write the profile even if it is empty: a folder with backups and no file counts as lost.
      const names = new Set([profileName, ...partitions.files.keys(), recoveryName]);
      for (const name of names) await write([name], partitions.files);
    },
  };
}
