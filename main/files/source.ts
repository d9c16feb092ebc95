/** Where a file's bytes come from: what a page has handed over, or a file that a command names. */
import type { FileHandle } from 'node:fs/promises';

const pieceBytes = 256 * 1024;

export type Source = {
  /** The file's name, as the person knows it. */
  readonly name: string;
  readonly size: number;
  /** The bytes of `[start, end)`, piece by piece. */
  readonly read: (start: number, end: number) => AsyncIterable<Buffer>;
};

export const sourceOfBytes = (name: string, bytes: Buffer): Source => ({
  name,
  size: bytes.length,
  read: async function* (start, end) {
    yield bytes.subarray(start, end);
  },
});

export const sourceOfHandle = (name: string, size: number, handle: FileHandle): Source => ({
  name,
  size,
  read: async function* (start, end) {
    let at = start;
    while (at < end) {
      const length = Math.min(pieceBytes, end - at);
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  },
});
