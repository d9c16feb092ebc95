/** The content of a backup as files of the record: parses it, counts it, and removes old entries. */
import type { AgreedDesk } from '#shared/record/agreed-desk.ts';
import type { EntryCounts } from '#shared/record/backup.ts';
import { type EntryKey, keyOfChange, nameOfChanged, type Upsert } from '#shared/record/change.ts';
import { dateOfEntry } from '#shared/record/dated-entry.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { planEndDate } from '#shared/rules/plan-calendar.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import type { FileName } from '../../files/names.ts';
import { ServiceError } from '../../user-facing-error.ts';
import {
  countsOf,
  entriesOf,
  type Partition,
  partitionOfFile,
  textOfPartition,
  upsertsOf,
  withEntry,
} from '../partition.ts';
import { recordOf } from '../partitions.ts';
import { findInvalid } from '../quarantined-entries.ts';
import { parseEntryFile } from '../read-file.ts';
import type { BackupFiles } from './backup-file.ts';

type ContentFile = { readonly partition: Partition; readonly revisions: Readonly<Record<FileName, number>> };

/** @throws ServiceError when a file of it is not one of the record, or of a newer version */
function parseContent(files: BackupFiles): readonly ContentFile[] {
  return [...files].map(([name, text]) => {
    const parsed = parseEntryFile(name, text);
    if (parsed.kind === 'whole') {
      return { partition: partitionOfFile(name, parsed.file), revisions: parsed.file.revisions };
    }
    throw new ServiceError({
      id: parsed.kind === 'newer' ? 'service.copy-newer' : 'service.copy-file-damaged',
    });
  });
}

const filesOf = (content: readonly ContentFile[]): ReadonlyMap<FileName, Partition> =>
  new Map(content.map(({ partition }) => [partition.name, partition]));

/** The record in a backup, without invalid entries. */
export function recordOfBackup(files: BackupFiles): LegworkRecord {
  const partitions = filesOf(parseContent(files));
  const record = recordOf({ files: partitions, quarantined: new Set() });
  return recordOf({ files: partitions, quarantined: findInvalid(record, []) });
}

/** The names of all entries of files, quarantined ones included. */
export const keysOfBackup = (files: BackupFiles): ReadonlySet<EntryKey> =>
  new Set(parseContent(files).flatMap(({ partition }) => upsertsOf(partition).map(keyOfChange)));

/** Files with fewer entries, or with less in some; `removed` counts those. */
export type Pruned = { readonly files: BackupFiles; readonly counts: EntryCounts; readonly removed: number };

/** The last date of a file that is deleted as a whole: a treatment's file with its log. */
function endOfFile(partition: Partition): CalendarDate | null {
  const [treatment] = entriesOf(partition, 'treatment');
  return treatment === undefined ? null : planEndDate(treatment.plan);
}

/** @param left what is left of an entry: itself, another one of its name, or null */
function withLess(
  files: BackupFiles,
  left: (put: Upsert, partition: Partition) => Upsert['entry'] | null,
): Pruned {
  let removed = 0;
  const content = parseContent(files).map(({ partition, revisions }) => {
    let kept = partition;
    for (const put of upsertsOf(partition)) {
      const entry = left(put, partition);
      if (entry === put.entry) continue;
      kept = withEntry(kept, put.kind, nameOfChanged(put), entry);
      removed += 1;
    }
    return { partition: kept, revisions };
  });
  return {
    files: new Map(
      content.map(({ partition, revisions }) => [
        partition.name,
        textOfPartition(partition, partition.revision, revisions),
      ]),
    ),
    counts: countsOf(content.map(({ partition }) => partition)),
    removed,
  };
}

/** The files without entries from before the date. */
export const pruned = (files: BackupFiles, before: CalendarDate): Pruned =>
  withLess(files, (put, partition) => {
    const date = endOfFile(partition) ?? dateOfEntry(put);
    return date !== null && date.slice(0, 10) < before ? null : put.entry;
  });

/** The files without the keys of health desks that were deleted in these. */
export function withoutDeletedKeys(files: BackupFiles, desks: readonly AgreedDesk[]): Pruned {
  const deleted = new Map(
    desks.flatMap(({ leftKeys }) => leftKeys.map((each) => [each.publicKey, each] as const)),
  );
  return withLess(files, (put) => {
    if (put.kind !== 'desk' || put.entry.key === null) return put.entry;
    const left = deleted.get(put.entry.key.publicKey);
    return left === undefined
      ? put.entry
      : { ...put.entry, key: null, leftKeys: [...put.entry.leftKeys, left] };
  });
}
