/** A file from outside as the parts that a reader takes: one text, or the texts of an archive. */
import type { Part } from '#shared/exchange/part.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { type ArchiveEntry, DamagedEntryError, entriesOf, isArchive } from '../files/archive.ts';
import type { Source } from '../files/source.ts';
import { partOf } from './decode.ts';

const limits = {
  /** An archive with more files is none that a device or this app writes. */
  entries: 20_000,
  /** Ten years of a watch are a quarter of it. */
  bytes: 16 * 1024 ** 3,
  entryBytes: Number.POSITIVE_INFINITY,
};

async function* bytesOf(entry: ArchiveEntry): AsyncGenerator<Buffer> {
  try {
    yield* entry.read();
  } catch (error) {
    throw error instanceof DamagedEntryError ? new RefusedFileError('damaged', { cause: error }) : error;
  }
}

/** The files of an archive that some reader may know: each is looked into, and those that cannot be opened are left out. */
async function partsOfArchive(source: Source, isKnown: (head: string) => boolean): Promise<readonly Part[]> {
  const entries = await entriesOf(source, limits);
  const readable = entries.filter(({ canBeRead }) => canBeRead);
  if (entries.length > 0 && readable.length === 0) throw new RefusedFileError('archive');
  const parts: Part[] = [];
  for (const entry of readable) {
    const part = await partOf(entry.name, () => bytesOf(entry));
    if (isKnown(part.head)) parts.push(part);
  }
  return parts;
}

/**
 * The parts of a file that some reader may know. Nothing is unpacked to the disk.
 * @throws RefusedFileError for an empty file, or an archive that cannot be opened
 */
export async function partsOf(source: Source, isKnown: (head: string) => boolean): Promise<readonly Part[]> {
  if (source.size === 0) throw new RefusedFileError('empty');
  if (!(await isArchive(source))) {
    const part = await partOf(source.name, () => source.read(0, source.size));
    return isKnown(part.head) ? [part] : [];
  }
  try {
    return await partsOfArchive(source, isKnown);
  } catch (error) {
    if (error instanceof RefusedFileError) throw error;
    throw new RefusedFileError('archive', { cause: error });
  }
}
