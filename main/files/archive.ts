/** Reads an archive (zip) from outside, entry by entry. Nothing is unpacked to the disk. */
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import type { Source } from './source.ts';

const localHeader = 0x04034b50;
const emptyArchive = 0x06054b50;
const mostNameLength = 255;

/** An entry whose bytes are not those that its checksum was made of. */
export class DamagedEntryError extends Error {}
/** An archive that says to hold more than its reader takes. */
class OversizedArchiveError extends Error {}

/** A file in an archive. */
export type ArchiveEntry = {
  /** As text. It is shown, and never used as a path. */
  readonly name: string;
  /** What it says to unpack to, bytes. It never unpacks to more. */
  readonly size: number;
  /** False for one that is encrypted, or compressed in a way of its own. */
  readonly canBeRead: boolean;
  /** Held to its checksum. Throws DamagedEntryError, or what the unpacking throws. */
  readonly read: () => AsyncIterable<Buffer>;
};

export type ArchiveLimits = {
  readonly entries: number;
  /** What all entries together may say to unpack to; entries larger than `entryBytes` do not count. */
  readonly bytes: number;
  readonly entryBytes: number;
};

const windowBytes = 64 * 1024;

class SourceReader extends RandomAccessReader {
  readonly #source: Source;
  /** What was read last: an archive's directory is asked for entry by entry. */
  #window = { start: 0, bytes: Buffer.alloc(0) };

  constructor(source: Source) {
    super();
    this.#source = source;
  }

  async #bytesOf(start: number, end: number): Promise<Buffer> {
    const { start: from, bytes } = this.#window;
    if (start < from || end > from + bytes.length) {
      const read = this.#source.read(start, Math.max(end, start + windowBytes));
      this.#window = { start, bytes: await buffer(read) };
    }
    const found = this.#window.bytes.subarray(start - this.#window.start, end - this.#window.start);
    if (found.length < end - start) throw new Error('unexpected end of the archive');
    return found;
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    this.#bytesOf(position, position + length).then(
      (bytes) => {
        bytes.copy(into, offset);
        // Outside of the promise: what the caller throws is not taken for a failed reading.
        setImmediate(done, null);
      },
      (error: Error) => setImmediate(done, error),
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#source.read(start, end));
  }
}

/** Whether the bytes begin as an archive's. */
export async function isArchive(source: Source): Promise<boolean> {
  for await (const piece of source.read(0, 4)) {
    if (piece.length < 4) return false;
    const signature = piece.readUInt32LE(0);
    return signature === localHeader || signature === emptyArchive;
  }
  return false;
}

const nameOfEntry = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).slice(0, mostNameLength);

/** yauzl looks at the length alone. */
async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    sum = crc32(piece as Buffer, sum);
    yield piece as Buffer;
  }
  if (sum !== entry.crc32) throw new DamagedEntryError();
}

/**
 * The files of an archive, without its folders.
 * @throws OversizedArchiveError beyond the limits; what yauzl throws for an archive that is cut or none
 */
export async function entriesOf(
  source: Source,
  { entries, bytes, entryBytes }: ArchiveLimits,
): Promise<readonly ArchiveEntry[]> {
  const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
    ...{ autoClose: false, lazyEntries: true, decodeStrings: false },
  });
  const found: ArchiveEntry[] = [];
  let count = 0;
  let sum = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    const { uncompressedSize: size } = entry;
    if (size <= entryBytes) sum += size;
    if (count > entries || sum > bytes) throw new OversizedArchiveError();
    const name = nameOfEntry(entry);
    if (name.endsWith('/')) continue;
    found.push({
      ...{ name, size },
      canBeRead: entry.canDecodeFileData() && !entry.isEncrypted(),
      read: () => unpacked(zip, entry),
    });
  }
  return found;
}
