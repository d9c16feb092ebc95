import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { partsOf } from '#main/exchange/parts.ts';
import { readSource } from '#main/exchange/read-source.ts';
import { type Source, sourceOfBytes } from '#main/files/source.ts';
import { textOf } from '#shared/exchange/part.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';

const all = (): boolean => true;
const given = { zone: 'Europe/Berlin', now: '2026-03-04T12:00:00+01:00[Europe/Berlin]' };
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);

/** The same bytes, a few at a time. */
const inPieces = (bytes: Buffer, length: number): Source => ({
  ...{ name: 'file', size: bytes.length },
  read: async function* (start, end) {
    for (let at = start; at < end; at += length) yield bytes.subarray(at, Math.min(end, at + length));
  },
});

async function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('/')) zip.addEmptyDirectory(name);
    else zip.addBuffer(bytesOf(text), name);
  }
  zip.end();
  return buffer(zip.outputStream);
}

async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof RefusedFileError ? error.reason : String(error);
}

async function readAll(source: Source) {
  const [part] = await partsOf(source, all);
  if (part === undefined) throw new Error('The file has a part.');
  return { encoding: part.encoding, head: part.head, text: await textOf(part, 1e6) };
}

describe('the text of a file', () => {
  const text = 'Früh;7,5;„Ä“\r\n'.repeat(30);

  it.each([
    ['UTF-8', bytesOf(text), 'utf-8'],
    ['UTF-8 with a byte order mark', bytesOf(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 of Windows', bytesOf(`\uFEFF${text}`, 'utf16le'), 'utf-16'],
    ['UTF-16 the other way', bytesOf(`\uFEFF${text}`, 'utf16le').swap16(), 'utf-16'],
  ])('in %s is the same, in any pieces', async (_name, bytes, encoding) => {
    for (const length of [1, 3, 7, 4096]) {
      expect(await readAll(inPieces(bytes, length))).toEqual({ encoding, head: text, text });
    }
  });

  it('that is no UTF-8 is read as windows-1252', async () => {
    const bytes = Buffer.concat([bytesOf('Fr'), Buffer.from([0xfc]), bytesOf('h '), Buffer.from([0x80])]);
    expect(await readAll(inPieces(bytes, 2))).toMatchObject({ encoding: 'windows-1252', text: 'Früh €' });
  });
});

it('of a calendar that folds its lines within a character is whole', async () => {
  const text = 'BEGIN:VCALENDAR\r\nSUMMARY:Frühdienst für Ärztinnen\r\nEND:VCALENDAR\r\n';
  const bytes = bytesOf(text);
  const within = bytes.indexOf(0xc3) + 1;
  for (const fold of ['\r\n ', '\n\t']) {
    const folded = Buffer.concat([bytes.subarray(0, within), bytesOf(fold), bytes.subarray(within)]);
    for (const length of [1, 2, 5, 4096]) {
      expect(await readAll(inPieces(folded, length))).toMatchObject({ encoding: 'utf-8', text });
    }
  }
});

describe('an archive', () => {
  it('gives the files that somebody knows, whatever they are called', async () => {
    const bytes = await zipped({ 'a/b.txt': 'one', 'c.csv': 'two', 'empty/': '' });
    const parts = await partsOf(sourceOfBytes('x', bytes), (head) => head === 'two');
    expect(parts.map(({ name }) => name)).toEqual(['c.csv']);
  });

  it('with names that lead out of a folder is read, and writes nothing', async () => {
    const bytes = await zipped({ 'xx/xx/evil.csv': 'two' });
    const evil = Buffer.from(bytes.toString('latin1').replaceAll('xx/xx/', '../../'), 'latin1');
    const parts = await partsOf(sourceOfBytes('x', evil), all);
    expect(parts.map(({ name }) => name)).toEqual(['../../evil.csv']);
    expect(await Promise.all(parts.map((part) => textOf(part, 10)))).toEqual(['two']);
  });

  it('that is cut, or of which a byte is another, is refused', async () => {
    const text = 'Datum;Beginn;Ende\r\n02.03.2026;08:00;16:00\r\n'.repeat(200);
    const bytes = await zipped({ 'zeiten.csv': text });
    expect((await readSource(sourceOfBytes('x', bytes), given)).format).toBe('timesheet');
    expect(await reasonOf(readSource(sourceOfBytes('x', bytes.subarray(0, bytes.length - 30)), given))).toBe(
      'archive',
    );
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(60) ^ 1, 60);
    expect(['archive', 'damaged']).toContain(await reasonOf(readSource(sourceOfBytes('x', flipped), given)));
  });

  it('that says it is short and is not is refused: a bomb unpacks to no more than it says', async () => {
    const bytes = await zipped({ 'zeiten.csv': `Datum;Beginn;Ende\r\n${' '.repeat(3_000_000)}` });
    const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(1000, central + 24);
    expect(await reasonOf(readSource(sourceOfBytes('x', bytes), given))).toBe('archive');
  });

  it('of another archive alone, or of nothing that Legwork reads, is in no format', async () => {
    const inner = await zipped({ 'zeiten.csv': 'Datum;Beginn;Ende\r\n02.03.2026;08:00;16:00\r\n' });
    const zip = new ZipFile();
    zip.addBuffer(inner, 'inner.zip');
    zip.end();
    expect(await reasonOf(readSource(sourceOfBytes('x', await buffer(zip.outputStream)), given))).toBe(
      'unknown-format',
    );
    expect(await reasonOf(readSource(sourceOfBytes('x', await zipped({})), given))).toBe('unknown-format');
  });
});

it.each([
  ['empty', ''],
  ['unknown-format', 'Dear diary'],
  ['unknown-format', '\0\0\0\0'],
])('a file is refused as %s', async (reason, text) => {
  expect(await reasonOf(readSource(sourceOfBytes('x', bytesOf(text)), given))).toBe(reason);
});
