/** The files of entries in a folder, each with what it came to: whole, or what is left of it. Nothing is written. */
import type { RecoveryReason } from '#shared/contract/services.ts';
import { nameOfChanged } from '#shared/record/change.ts';
import type { Codec } from '../crypto/codec.ts';
import { fileOf, listFiles, readIfThere } from '../files/files.ts';
import { type FileName, fileOfUpsert, isEntryFile } from './layout.ts';
import { emptyPartition, type Partition, partitionOfFile, upsertsOf, withEntry } from './partition.ts';
import { parseEntryFile, salvagePartition } from './read-file.ts';

/** What one file of entries came to. */
export type Found = {
  readonly name: FileName;
  readonly bytes: Buffer;
  readonly partition: Partition;
  readonly revisions: Readonly<Record<FileName, number>>;
  /** Null for a file that is as it was written. */
  readonly reason: RecoveryReason | null;
  /** The version it was written in, where that is a former one. */
  readonly formerVersion: number | null;
  /** Whether it says that another vault sealed it. */
  readonly isForeign: boolean;
};

export type Newer = { readonly name: FileName; readonly isNewer: true };

const entryFilesAmong = (names: readonly string[]): readonly FileName[] =>
  names.flatMap((file) => {
    const name = file.endsWith('.json') ? file.slice(0, -'.json'.length) : '';
    return isEntryFile(name) ? name : [];
  });

async function findFile(folder: string, name: FileName, codec: Codec): Promise<Found | Newer> {
  const bytes = (await readIfThere(fileOf(folder, name))) ?? Buffer.alloc(0);
  const found = { name, bytes, revisions: {}, formerVersion: null, isForeign: false };
  const decoded = codec.decode(name, bytes.toString('utf8'));
  switch (decoded.kind) {
    case 'newer':
      return { name, isNewer: true };
    case 'foreign':
      return { ...found, partition: emptyPartition(name), reason: 'damaged', isForeign: true };
    case 'unreadable':
      return { ...found, partition: emptyPartition(name), reason: 'damaged' };
    // Genuine or not, these are not what the app put here: nothing of them is taken for this file's entries.
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
  const { file, from, isSumRight } = parsed;
  return {
    ...found,
    partition: partitionOfFile(name, file),
    revisions: isSumRight ? file.revisions : {},
    reason: isSumRight ? null : 'changed',
    formerVersion: from < file.version ? from : null,
  };
}

export const isNewer = (found: Found | Newer): found is Newer => 'isNewer' in found;
export const isFound = (found: Found | Newer): found is Found => !isNewer(found);

/** Looks at every file of entries. */
export const findFiles = async (folder: string, codec: Codec): Promise<readonly (Found | Newer)[]> =>
  Promise.all(entryFilesAmong(await listFiles(folder)).map((name) => findFile(folder, name, codec)));

export type FoundPartitions = {
  readonly files: Map<FileName, Partition>;
  /** Those that are on disk otherwise. */
  readonly changed: Set<FileName>;
};

/** Of an entry found in two files the later written one has it: a cut-off move, or an old file put back. */
export function withoutDoubles(found: readonly Found[]): FoundPartitions {
  const inOrder = found.toSorted((a, b) => b.partition.revision - a.partition.revision);
  const seen = new Set<string>();
  const changed = new Set<FileName>();
  const files = new Map<FileName, Partition>();
  for (const { name, partition } of inOrder) {
    const lists = Object.entries(partition.lists).map(([kind, lines]) => {
      const kept = [...lines].filter(([entryName]) => !seen.has(`${kind} ${entryName}`));
      if (kept.length < lines.size) changed.add(name);
      return [kind, kept.length < lines.size ? new Map(kept) : lines] as const;
    });
    for (const [kind, lines] of lists) for (const entryName of lines.keys()) seen.add(`${kind} ${entryName}`);
    files.set(name, { ...partition, lists: Object.fromEntries(lists) });
  }
  return { files, changed };
}

/** Every entry in the file of its date, where a change looks for what it meets: a hand may have put it elsewhere. */
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

/** Files that the last written one knew otherwise: gone, or older than they were then. */
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
