/** Bytes as text, piece by piece: UTF-8, UTF-16 by its byte order mark, else windows-1252 (exchange.md §2). */
import type { Encoding, Part } from '#shared/exchange/part.ts';

/** Opens the bytes of one file from its beginning. */
type Bytes = () => AsyncIterable<Buffer>;

const headBytes = 16 * 1024;
const headCharacters = 4096;

/** Longer files are not read twice to tell their encoding: those that are so long are XML, in UTF-8. */
const longestProbe = 64 * 1024 * 1024;

type Label = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const encodingOf = (label: Label): Encoding =>
  label === 'utf-8' || label === 'windows-1252' ? label : 'utf-16';

async function headOf(bytes: Bytes): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of bytes()) {
    pieces.push(piece);
    length += piece.length;
    if (length >= headBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, headBytes);
}

/** Whether all bytes, or the first ones of a long file, are UTF-8. */
async function isUtf8(bytes: Bytes): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  try {
    for await (const piece of bytes()) {
      decoder.decode(piece, { stream: true });
      length += piece.length;
      if (length > longestProbe) return true;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function labelOf(head: Buffer, bytes: Bytes): Promise<Label> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return (await isUtf8(bytes)) ? 'utf-8' : 'windows-1252';
}

/** One file of text. Its bytes may be opened several times. */
export async function partOf(name: string, bytes: Bytes): Promise<Part> {
  const head = await headOf(bytes);
  const label = await labelOf(head, bytes);
  // A character may be cut at the end of the head.
  const headText = new TextDecoder(label).decode(head, { stream: true }).slice(0, headCharacters);
  return {
    name,
    encoding: encodingOf(label),
    head: headText,
    chunks: async function* () {
      const decoder = new TextDecoder(label);
      for await (const piece of bytes()) {
        const text = decoder.decode(piece, { stream: true });
        if (text !== '') yield text;
      }
      const rest = decoder.decode();
      if (rest !== '') yield rest;
    },
  };
}
