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

const carriageReturn = 13;
const lineFeed = 10;
const blanks: readonly (number | undefined)[] = [32, 9];

/**
 * The bytes of a calendar file with its long lines joined. A calendar folds lines by bytes, even within a character (RFC
 * 5545 §3.1): such a text is UTF-8 only once it is joined.
 */
const unfolded = (bytes: Bytes): Bytes =>
  async function* () {
    let held = Buffer.alloc(0);
    for await (const piece of bytes()) {
      const all = Buffer.concat([held, piece]);
      const kept: Buffer[] = [];
      let from = 0;
      // The last two bytes may begin a fold.
      const end = all.length - 2;
      for (let at = 0; at < end; at += 1) {
        const isLong = all[at] === carriageReturn && all[at + 1] === lineFeed && blanks.includes(all[at + 2]);
        const isShort = all[at] === lineFeed && blanks.includes(all[at + 1]);
        if (!isLong && !isShort) continue;
        kept.push(all.subarray(from, at));
        from = at + (isLong ? 3 : 2);
        at = from - 1;
      }
      const next = Math.max(from, end, 0);
      kept.push(all.subarray(from, next));
      held = all.subarray(next);
      yield Buffer.concat(kept);
    }
    yield held;
  };

const beginsCalendar = (head: Buffer): boolean =>
  /^\s*BEGIN:VCALENDAR/i.test(head.toString('latin1', 0, 200));

/** One file of text. Its bytes may be opened several times. */
export async function partOf(name: string, folded: Bytes): Promise<Part> {
  const head = await headOf(folded);
  const asItIs = await labelOf(head, folded);
  const isBroken = asItIs === 'windows-1252' && beginsCalendar(head) && (await isUtf8(unfolded(folded)));
  const label = isBroken ? 'utf-8' : asItIs;
  const bytes = isBroken ? unfolded(folded) : folded;
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
