/** The archive of an export. */
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { zipOf } from '#main/exchange/zip.ts';

const files = [
  { name: 'readme.txt', text: '\uFEFFWas es ist\r\n' },
  { name: 'shifts.csv', text: 'a,b\r\n'.repeat(1000) },
];

/** What stands in an archive: names, texts, and the times that its directory holds. */
async function unzipped(bytes: Buffer) {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const found: { name: string; text: string; time: number; extra: number }[] = [];
  const next = (): Promise<Entry | null> =>
    new Promise((resolve) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(null));
      zip.readEntry();
    });
  for (let entry = await next(); entry !== null; entry = await next()) {
    const at: Entry = entry;
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(at, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    found.push({
      ...{ name: at.fileName, text: (await buffer(stream)).toString('utf8') },
      ...{ time: at.lastModFileTime, extra: at.extraFields.length },
    });
  }
  return found;
}

it('holds the files in their order, with their bytes', async () => {
  const found = await unzipped(await zipOf(files));
  expect(found.map(({ name, text }) => ({ name, text }))).toEqual(files);
});

it('has the same bytes whenever it is made: it holds no time of its making', async () => {
  const found = await unzipped(await zipOf(files));
  expect(found.map(({ time, extra }) => ({ time, extra }))).toEqual([
    { time: 0, extra: 0 },
    { time: 0, extra: 0 },
  ]);
  expect(await zipOf(files)).toEqual(await zipOf(files));
});

it('is an archive also with nothing in it', async () => {
  expect(await unzipped(await zipOf([]))).toEqual([]);
});
