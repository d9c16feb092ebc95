/** A file from outside as the parts that a reader takes: one text, or the texts of an archive. */
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import type { Part } from '#shared/exchange/part.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { partOf } from './decode.ts';
import type { Source } from './source.ts';

/** An archive with more files is none that a device or this app writes. */
const mostEntries = 20_000;

/** What an archive may unpack to, bytes: ten years of a watch are a quarter of it. */
const mostUnpackedBytes = 16 * 1024 ** 3;

const localHeader = 0x04034b50;
const emptyArchive = 0x06054b50;

class SourceReader extends RandomAccessReader {
  readonly #source: Source;

  constructor(source: Source) {
    super();
    this.#source = source;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#source.read(start, end));
  }
}

async function isArchive(source: Source): Promise<boolean> {
  for await (const piece of source.read(0, 4)) {
    if (piece.length < 4) return false;
    const signature = piece.readUInt32LE(0);
    return signature === localHeader || signature === emptyArchive;
  }
  return false;
}

/** The entry's name as text. It is shown, and never used as a path. */
const nameOfEntry = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).slice(0, 255);

/** The bytes of an entry, held to its checksum: yauzl looks at the length alone. */
async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    sum = crc32(piece as Buffer, sum);
    yield piece as Buffer;
  }
  if (sum !== entry.crc32) throw new RefusedFileError('damaged');
}

/** The files of an archive that some reader may know: each is looked into, and those that cannot be opened are left out. */
async function partsOfArchive(source: Source, isKnown: (head: string) => boolean): Promise<readonly Part[]> {
  const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
    ...{ autoClose: false, lazyEntries: true, decodeStrings: false },
  });
  const entries: Entry[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize;
    if (entries.length >= mostEntries || bytes > mostUnpackedBytes) throw new RefusedFileError('archive');
    if (!nameOfEntry(entry).endsWith('/')) entries.push(entry);
  }
  const readable = entries.filter((entry) => entry.canDecodeFileData() && !entry.isEncrypted());
  if (entries.length > 0 && readable.length === 0) throw new RefusedFileError('archive');
  const parts: Part[] = [];
  for (const entry of readable) {
    const part = await partOf(nameOfEntry(entry), () => unpacked(zip, entry));
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
