/** What a copy holds, as files of the record: read, counted, and without what is too old. */
import type { EntryCounts } from '#shared/contract/services.ts';
import { nameOfChanged } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { planEndDate } from '#shared/rules/plan-calendar.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { dateOfEntry, type FileName } from '../layout.ts';
import {
  countsOf,
  entriesOf,
  type Partition,
  partitionOfFile,
  textOfPartition,
  upsertsOf,
  withEntry,
} from '../partition.ts';
import { type EntryKey, keyOfChange, recordOf } from '../partitions.ts';
import { findUnsound } from '../quarantined-entries.ts';
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

/** The record in a copy, without entries that break the model together with the rest. */
export function recordOfBackup(files: BackupFiles): LegworkRecord {
  const partitions = filesOf(parseContent(files));
  const record = recordOf({ files: partitions, quarantined: new Set() });
  return recordOf({ files: partitions, quarantined: findUnsound(record, []) });
}

/** The names of all entries of files, quarantined ones included. */
export const keysOfBackup = (files: BackupFiles): ReadonlySet<EntryKey> =>
  new Set(parseContent(files).flatMap(({ partition }) => upsertsOf(partition).map(keyOfChange)));

export type Pruned = { readonly files: BackupFiles; readonly counts: EntryCounts; readonly removed: number };

/** The date up to which a file as a whole is of use: a treatment goes with all of its log, or stays with it. */
function endOfFile(partition: Partition): CalendarDate | null {
  const [treatment] = entriesOf(partition, 'treatment');
  return treatment === undefined ? null : planEndDate(treatment.plan);
}

/** The files without entries of before the date. */
export function pruned(files: BackupFiles, before: CalendarDate): Pruned {
  let removed = 0;
  const content = parseContent(files).map(({ partition, revisions }) => {
    const end = endOfFile(partition);
    let kept = partition;
    for (const put of upsertsOf(partition)) {
      const date = end ?? dateOfEntry(put);
      if (date === null || date.slice(0, 10) >= before) continue;
      kept = withEntry(kept, put.kind, nameOfChanged(put), null);
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
