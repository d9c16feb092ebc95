/**
 * Quarantines files that other programs wrote over or beside the record's files: another Legwork that this one cannot
 * see, or a sync program. A notice says how many of their entries the record lacks.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { differenceOf } from '#shared/record/difference.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { RecoveryNotice, RecoveryReason } from '#shared/record/recovery.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { Codec } from '../crypto/codec.ts';
import { listFiles, removeFiles } from '../files/files.ts';
import type { FileName } from '../files/names.ts';
import { isOwnContent } from './diary-folder.ts';
import { conflictCopyOf } from './own-files.ts';
import { type Partition, partitionOfFile } from './partition.ts';
import { recordOf } from './partitions.ts';
import { quarantineFile } from './quarantine.ts';
import { parseEntryFile, salvagePartition } from './read-file.ts';

export type OthersOptions = {
  readonly dataFolder: string;
  readonly codec: Codec;
  readonly now: ZonedTime;
};

/** Parses the bytes as the named file. Null if this key or this version cannot read them. */
function partitionIn(name: FileName, bytes: Buffer, codec: Codec): Partition | null {
  const decoded = codec.decode(name, bytes.toString('utf8'));
  if (decoded.kind !== 'whole' && decoded.kind !== 'not-encrypted') return null;
  const parsed = parseEntryFile(name, decoded.text);
  if (parsed.kind === 'newer') return null;
  return parsed.kind === 'whole' ? partitionOfFile(name, parsed.file) : salvagePartition(name, decoded.text);
}

/** How many entries of the partition are missing or different in the record. Settings do not count. */
function lackedBy(record: LegworkRecord, partition: Partition): number {
  const there = recordOf({ files: new Map([[partition.name, partition]]), quarantined: new Set() });
  const { missing, changed } = differenceOf(record, { ...there, settings: record.settings });
  return missing.length + changed.length;
}

export type OthersFile = {
  readonly name: FileName;
  /** Null if the file was removed. */
  readonly bytes: Buffer | null;
  readonly reason: Extract<RecoveryReason, 'changed-outside' | 'conflict-copy'>;
};

/**
 * Quarantines a file that others wrote. Returns the notice, or null if the record has all of its entries.
 * Throws the file system's error if that fails.
 */
export async function quarantineOthers(
  { name, bytes, reason }: OthersFile,
  record: LegworkRecord,
  { dataFolder, codec, now }: OthersOptions,
): Promise<RecoveryNotice | null> {
  const { key } = codec;
  const quarantinedAs = bytes && (await quarantineFile({ dataFolder, name, bytes, label: reason, now, key }));
  const partition = bytes && partitionIn(name, bytes, codec);
  const quarantinedEntries = partition === null ? 0 : lackedBy(record, partition);
  if (reason === 'conflict-copy' && partition !== null && quarantinedEntries === 0) return null;
  const id = `${name}-${reason}-${now.slice(0, 19)}`;
  return { id, at: now, file: name, reason, quarantinedAs, keptEntries: 0, quarantinedEntries };
}

/** Moves the conflict copies of sync programs into quarantine. Returns the notices. */
export async function quarantineConflictCopies(
  record: LegworkRecord,
  options: OthersOptions,
): Promise<readonly RecoveryNotice[]> {
  const { dataFolder } = options;
  const notices: RecoveryNotice[] = [];
  for (const file of await listFiles(dataFolder)) {
    const name = conflictCopyOf(file);
    const place = path.join(dataFolder, file);
    if (name === null || !(await isOwnContent(place))) continue;
    const others: OthersFile = { name, bytes: await readFile(place), reason: 'conflict-copy' };
    const notice = await quarantineOthers(others, record, options);
    await removeFiles([place]);
    if (notice !== null) notices.push({ ...notice, id: `${notice.id}-${notices.length}` });
  }
  return notices;
}
