/** What a copy holds, as files of the record: read, counted, and without what is too old. */
import type { EntryCounts } from '#shared/api/services.ts';
import { nameOfChanged } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { CalendarDate } from '#shared/record/zoned-time.ts';
import { planEndDate } from '#shared/strict/calendar.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { findUnsound } from '../held-back.ts';
import { dateOfEntry, type FileName } from '../layout.ts';
import { parseEntryFile } from '../read-file.ts';
import { countsOf, entriesOf, putsOf, type Shard, shardOfFile, textOfShard, withEntry } from '../shard.ts';
import { type EntryKey, keyOfChange, recordOf } from '../shards.ts';
import type { CopyFiles } from './copy-file.ts';

type ContentFile = { readonly shard: Shard; readonly revisions: Readonly<Record<FileName, number>> };

/** @throws ServiceError when a file of it is not one of the record, or of a newer version */
function parseContent(files: CopyFiles): readonly ContentFile[] {
  return [...files].map(([name, text]) => {
    const parsed = parseEntryFile(name, text);
    if (parsed.kind === 'whole') {
      return { shard: shardOfFile(name, parsed.file), revisions: parsed.file.revisions };
    }
    throw new ServiceError({
      id: parsed.kind === 'newer' ? 'service.copy-newer' : 'service.copy-file-damaged',
    });
  });
}

const filesOf = (content: readonly ContentFile[]): ReadonlyMap<FileName, Shard> =>
  new Map(content.map(({ shard }) => [shard.name, shard]));

/** The record in a copy, without entries that break the model together with the rest. */
export function recordOfCopy(files: CopyFiles): LegworkRecord {
  const shards = filesOf(parseContent(files));
  const record = recordOf({ files: shards, heldBack: new Set() });
  return recordOf({ files: shards, heldBack: findUnsound(record, []) });
}

/** The names of all entries of files, held back ones included. */
export const keysOfCopy = (files: CopyFiles): ReadonlySet<EntryKey> =>
  new Set(parseContent(files).flatMap(({ shard }) => putsOf(shard).map(keyOfChange)));

export type Pruned = { readonly files: CopyFiles; readonly counts: EntryCounts; readonly removed: number };

/** The date up to which a file as a whole is of use: a treatment goes with all of its log, or stays with it. */
function endOfFile(shard: Shard): CalendarDate | null {
  const [treatment] = entriesOf(shard, 'treatment');
  return treatment === undefined ? null : planEndDate(treatment.plan);
}

/** The files without entries of before the date. */
export function pruned(files: CopyFiles, before: CalendarDate): Pruned {
  let removed = 0;
  const content = parseContent(files).map(({ shard, revisions }) => {
    const end = endOfFile(shard);
    let kept = shard;
    for (const put of putsOf(shard)) {
      const date = end ?? dateOfEntry(put);
      if (date === null || date.slice(0, 10) >= before) continue;
      kept = withEntry(kept, put.kind, nameOfChanged(put), null);
      removed += 1;
    }
    return { shard: kept, revisions };
  });
  return {
    files: new Map(
      content.map(({ shard, revisions }) => [shard.name, textOfShard(shard, shard.revision, revisions)]),
    ),
    counts: countsOf(content.map(({ shard }) => shard)),
    removed,
  };
}
