/**
 * A file for the time of one task: bytes go in at the end and are read from anywhere. It lies in the data folder, which
 * has room for what is about to be stored. What stands in it is encrypted with a key that only this process has, so
 * nothing has to be wiped: after a crash nobody can read what is left, and the next start removes it.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import path from 'node:path';

export type ScratchFile = {
  /** @throws the file system's error, such as ENOSPC */
  readonly append: (bytes: Uint8Array) => Promise<void>;
  readonly size: () => number;
  /** The bytes of `[start, end)`, piece by piece. */
  readonly read: (start: number, end: number) => AsyncIterable<Buffer>;
  /** Closes and removes it. What is being read ends with an error. */
  readonly discard: () => Promise<void>;
};

const cipher = 'aes-256-ctr';
const blockBytes = 16;
const pieceBytes = 256 * 1024;

/** The counter that many blocks on: 128 bits, the first byte the highest. */
function counterAfter(first: Buffer, blocks: number): Buffer {
  const sum = (BigInt(`0x${first.toString('hex')}`) + BigInt(blocks)) % 2n ** 128n;
  return Buffer.from(sum.toString(16).padStart(2 * blockBytes, '0'), 'hex');
}

async function* readPieces(
  handle: FileHandle,
  key: Buffer,
  counter: Buffer,
  [start, end]: readonly [number, number],
): AsyncGenerator<Buffer> {
  const block = Math.floor(start / blockBytes);
  const decipher = createDecipheriv(cipher, key, counterAfter(counter, block));
  let at = block * blockBytes;
  let left = start - at;
  while (at < end) {
    const { bytesRead, buffer } = await handle.read(
      Buffer.alloc(Math.min(pieceBytes, end - at)),
      0,
      Math.min(pieceBytes, end - at),
      at,
    );
    if (bytesRead === 0) return;
    at += bytesRead;
    const plain = decipher.update(buffer.subarray(0, bytesRead));
    yield plain.subarray(left);
    left = 0;
  }
}

/** The names of these files: `import-1.tmp-4711`, with this process's number. */
export const scratchName = /^import-\d+$/;

let made = 0;

/** @throws the file system's error */
export async function createScratchFile(folder: string): Promise<ScratchFile> {
  made += 1;
  const file = path.join(folder, `import-${made}.tmp-${process.pid}`);
  const key = randomBytes(32);
  const counter = randomBytes(blockBytes);
  const writing = createCipheriv(cipher, key, counter);
  const handle = await open(file, 'wx+', 0o600);
  let size = 0;
  return {
    append: async (bytes) => {
      const encrypted = writing.update(bytes);
      let written = 0;
      while (written < encrypted.length) {
        const { bytesWritten } = await handle.write(
          encrypted,
          written,
          encrypted.length - written,
          size + written,
        );
        written += bytesWritten;
      }
      size += bytes.length;
    },
    size: () => size,
    read: (start, end) => readPieces(handle, key, counter, [start, Math.min(end, size)]),
    discard: async () => {
      key.fill(0);
      await handle.close().catch(() => undefined);
      await rm(file, { force: true });
    },
  };
}
