/** Reads the files of entries in a folder, whole or salvaged. It writes nothing. */
import { keyOf, nameOfChanged } from '#shared/record/change.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import type { Preferences } from '#shared/record/preferences.ts';
import type { RecoveryReason } from '#shared/record/recovery.ts';
import type { Codec } from '../crypto/codec.ts';
import { listFiles } from '../files/files.ts';
import type { FileName } from '../files/names.ts';
import type { RecordWriter } from '../files/writer.ts';
import { fileOfUpsert, isEntryFile } from './layout.ts';
import { emptyPartition, type Partition, partitionOfFile, upsertsOf, withEntry } from './partition.ts';
import { parseEntryFile, salvagePartition } from './read-file.ts';

/** The result of reading one file of entries. */
export type Found = {
  readonly name: FileName;
  readonly bytes: Buffer;
  readonly partition: Partition;
  readonly revisions: Readonly<Record<FileName, number>>;
  /** Null for an undamaged file. */
  readonly reason: RecoveryReason | null;
  /** The former version that wrote the file, if it was a former one. */
  readonly formerVersion: number | null;
  /** Preferences that a former version kept in the settings; null if there are none. */
  readonly formerPreferences: Partial<Preferences> | null;
  /** Whether its envelope names another vault's key. */
  readonly isForeign: boolean;
};

export type Newer = { readonly name: FileName; readonly isNewer: true };

const entryFilesAmong = (names: readonly string[]): readonly FileName[] =>
  names.flatMap((file) => {
    const name = file.endsWith('.json') ? file.slice(0, -'.json'.length) : '';
    return isEntryFile(name) ? name : [];
  });

async function findFile(writer: RecordWriter, name: FileName, codec: Codec): Promise<Found | Newer> {
  const bytes = (await writer.read(name)) ?? Buffer.alloc(0);
  const found = {
    ...{ name, bytes, revisions: {}, formerVersion: null, formerPreferences: null },
    isForeign: false,
  };
  const decoded = codec.decode(name, bytes.toString('utf8'));
  switch (decoded.kind) {
    case 'newer':
      return { name, isNewer: true };
    case 'foreign':
      return { ...found, partition: emptyPartition(name), reason: 'damaged', isForeign: true };
    case 'unreadable':
      return { ...found, partition: emptyPartition(name), reason: 'damaged' };
    // The app did not write this content under this name, so none of it counts as this file's entries.
    case 'swapped':
      return { ...found, partition: emptyPartition(name), reason: 'swapped' };
    case 'not-encrypted': {
      const isPlainFile = parseEntryFile(name, decoded.text).kind === 'whole';
      return { ...found, partition: emptyPartition(name), reason: isPlainFile ? 'not-encrypted' : 'damaged' };
    }
    case 'whole':
      break;
  }
  const parsed = parseEntryFile(name, decoded.text);
  if (parsed.kind === 'newer') return { name, isNewer: true };
  if (parsed.kind === 'damaged') {
    return { ...found, partition: salvagePartition(name, decoded.text), reason: 'damaged' };
  }
  const { file, from, isSumRight, preferences } = parsed;
  return {
    ...found,
    partition: partitionOfFile(name, file),
    revisions: isSumRight ? file.revisions : {},
    reason: isSumRight ? null : 'changed',
    formerVersion: from < file.version ? from : null,
    formerPreferences: preferences,
  };
}

export const isNewer = (found: Found | Newer): found is Newer => 'isNewer' in found;
export const isFound = (found: Found | Newer): found is Found => !isNewer(found);

export type FindOptions = {
  readonly folder: string;
  readonly codec: Codec;
  readonly writer: RecordWriter;
};

/** Reads every file of entries. */
export const findFiles = async ({
  folder,
  codec,
  writer,
}: FindOptions): Promise<readonly (Found | Newer)[]> =>
  Promise.all(entryFilesAmong(await listFiles(folder)).map((name) => findFile(writer, name, codec)));

export type FoundPartitions = {
  readonly files: Map<FileName, Partition>;
  /** The files that differ from their copies on disk. */
  readonly changed: Set<FileName>;
};

/** An entry in two files comes from an interrupted move or a restored old file. The later written file keeps it. */
export function withoutDoubles(found: readonly Found[]): FoundPartitions {
  const inOrder = found.toSorted((a, b) => b.partition.revision - a.partition.revision);
  const seen = new Set<string>();
  const changed = new Set<FileName>();
  const files = new Map<FileName, Partition>();
  for (const { name, partition } of inOrder) {
    const lists = Object.entries(partition.lists).map(([kind, lines]) => {
      const kept = [...lines].filter(([entryName]) => !seen.has(keyOf(kind as EntryKind, entryName)));
      if (kept.length < lines.size) changed.add(name);
      return [kind, kept.length < lines.size ? new Map(kept) : lines] as const;
    });
    for (const [kind, lines] of lists)
      for (const entryName of lines.keys()) seen.add(keyOf(kind as EntryKind, entryName));
    files.set(name, { ...partition, lists: Object.fromEntries(lists) });
  }
  return { files, changed };
}

/** Moves each entry into the file of its date. A manual edit may have put it elsewhere. */
export function inTheirFiles({ files, changed }: FoundPartitions): FoundPartitions {
  for (const [name, partition] of [...files]) {
    for (const put of upsertsOf(partition)) {
      const to = fileOfUpsert(put);
      if (to === name) continue;
      const entryName = nameOfChanged(put);
      files.set(name, withEntry(files.get(name) ?? partition, put.kind, entryName, null));
      files.set(to, withEntry(files.get(to) ?? emptyPartition(to), put.kind, entryName, put.entry));
      changed.add(name).add(to);
    }
  }
  return { files, changed };
}

export type Outdated = { readonly name: FileName; readonly reason: 'missing' | 'rolled-back' };

/** Files that are missing, or older than the last written file says. */
export function outdated(found: readonly Found[]): readonly Outdated[] {
  const last = found.toSorted((a, b) => b.partition.revision - a.partition.revision)[0];
  const byName = new Map(found.map((each) => [each.name, each]));
  const isOld = ({ reason, partition }: Found, revision: number): boolean =>
    reason === null && partition.revision < revision;
  return Object.entries(last?.revisions ?? {}).flatMap(([name, revision]): readonly Outdated[] => {
    const there = byName.get(name);
    if (there === undefined) return [{ name, reason: 'missing' }];
    return isOld(there, revision) ? [{ name, reason: 'rolled-back' }] : [];
  });
}
