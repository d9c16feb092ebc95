import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { filesInArchive } from '#main/desk/take-in/archive-files.ts';
import { filesInFolder } from '#main/desk/take-in/folder-files.ts';
import { batchesOf, type FoundFile, openFiles } from '#main/desk/take-in/found-file.ts';
import { type Source, sourceOfBytes } from '#main/files/source.ts';
import { newWorker, newWorld } from '../../../../support/desk/envelopes.ts';
import { tempFolder } from '../../../../support/temp-folder.ts';

async function zipOf(files: Readonly<Record<string, Uint8Array | string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) zip.addEmptyDirectory(name);
    else zip.addBuffer(Buffer.from(content as Uint8Array), name);
  }
  zip.end();
  return buffer(zip.outputStream);
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const told = (file: FoundFile): string =>
  'bytes' in file ? `${file.name}: ${file.bytes.length}` : `${file.name}: ${file.why}`;

const listOf = async (files: AsyncIterable<FoundFile>): Promise<readonly string[]> =>
  (await allOf(files)).map(told);

const inArchive = (bytes: Uint8Array) =>
  listOf(filesInArchive(sourceOfBytes('week.zip', Buffer.from(bytes))));

describe('an archive', () => {
  test('gives its files by their names, without folders and what systems add', async () => {
    const bytes = await zipOf({
      ...{ 'a/': '', 'a/one.legwork-envelope': 'one', 'two.legwork-envelope': 'four' },
      ...{ '__MACOSX/a/._one.legwork-envelope': 'x', 'a/.DS_Store': 'x', 'a/._two': 'x', 'Thumbs.db': 'x' },
    });
    expect(await inArchive(bytes)).toEqual(['a/one.legwork-envelope: 3', 'two.legwork-envelope: 4']);
  });

  test('names that lead out of a folder are only names', async () => {
    const bytes = await zipOf({ 'xx/xx/evil': 'two' });
    const evil = Buffer.from(bytes.toString('latin1').replaceAll('xx/xx/', '../../'), 'latin1');
    expect(await inArchive(evil)).toEqual(['../../evil: 3']);
  });

  test('a damaged file, and one that says to be large, do not keep the others out', async () => {
    const bytes = await zipOf({ one: 'a'.repeat(50), large: new Uint8Array(1_000_001), two: 'b' });
    const at = bytes.indexOf('one') + 4;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    expect(await inArchive(bytes)).toEqual(['one: no-envelope', 'large: too-large', 'two: 1']);
  });

  test('an encrypted file is refused: nobody here knows its word', async () => {
    const bytes = await zipOf({ one: 'a', two: 'b' });
    const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8);
    expect(await inArchive(bytes)).toEqual(['one: no-envelope', 'two: 1']);
  });

  test('a bomb that says to be short unpacks to no more than it says', async () => {
    const bytes = await zipOf({ bomb: ' '.repeat(900_000) });
    const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(1000, central + 24);
    expect(await inArchive(bytes)).toEqual(['bomb: no-envelope']);
  });

  test('an archive that says to hold 10 GB is refused by its name, and nothing is unpacked', async () => {
    const zip = new ZipFile();
    for (let at = 0; at < 10_001; at += 1) zip.addBuffer(Buffer.from('x'), `${at}`, { compress: false });
    zip.end();
    const bytes = await buffer(zip.outputStream);
    const header = Buffer.from([0x50, 0x4b, 1, 2]);
    for (let at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 4)) {
      // Deflated, it may say that it unpacks to more than it takes.
      bytes.writeUInt16LE(8, at + 10);
      bytes.writeUInt32LE(1_000_000, at + 24);
    }
    expect(await inArchive(bytes)).toEqual(['week.zip: no-envelope']);
  });

  test('one that is cut is refused by its name; one of nothing gives nothing', async () => {
    const bytes = await zipOf({ one: 'a'.repeat(500) });
    expect(await inArchive(bytes.subarray(0, -10))).toEqual(['week.zip: no-envelope']);
    expect(await inArchive(await zipOf({}))).toEqual([]);
  });

  test('an archive within one is a file like any other', async () => {
    const inner = await zipOf({ one: 'a' });
    expect(await inArchive(await zipOf({ 'inner.zip': inner }))).toEqual([`inner.zip: ${inner.length}`]);
  });
});

describe('a file that is no archive', () => {
  test('is itself; one that is too large, or cannot be read, is refused', async () => {
    expect(await listOf(filesInArchive(sourceOfBytes('a', Buffer.from('abc'))))).toEqual(['a: 3']);
    expect(await listOf(filesInArchive(sourceOfBytes('a', Buffer.alloc(0))))).toEqual(['a: 0']);
    const large = sourceOfBytes('a', Buffer.alloc(1_000_001));
    expect(await listOf(filesInArchive(large))).toEqual(['a: too-large']);
    const broken: Source = {
      ...{ name: 'a', size: 10 },
      // biome-ignore lint/correctness/useYield: it fails before.
      read: async function* () {
        throw Object.assign(new Error('The disk is gone.'), { code: 'EIO' });
      },
    };
    expect(await listOf(filesInArchive(broken))).toEqual(['a: no-envelope']);
  });
});

describe('a folder', () => {
  test('gives envelopes and what is in archives, by name, with subfolders, and leaves all else alone', async () => {
    const folder = await tempFolder();
    const put = (name: string, content: Uint8Array | string) => writeFile(path.join(folder, name), content);
    await mkdir(path.join(folder, 'sub/deeper'), { recursive: true });
    await put('b.legwork-envelope', 'b');
    await put('a.LEGWORK-ENVELOPE', 'aa');
    await put('notes.txt', 'x');
    await put('sheet.legwork-desk', 'x');
    await put('._b.legwork-envelope', 'x');
    await put('sub/deeper/c.legwork-envelope', 'ccc');
    await put('sub/z.zip', await zipOf({ one: 'one' }));
    await put('large.legwork-envelope', new Uint8Array(1_000_001));
    expect(await listOf(filesInFolder(folder))).toEqual([
      'a.LEGWORK-ENVELOPE: 2',
      'b.legwork-envelope: 1',
      'large.legwork-envelope: too-large',
      'sub/deeper/c.legwork-envelope: 3',
      'sub/z.zip/one: 3',
    ]);
  });

  test('follows no link, waits for no pipe, and names what cannot be read', async () => {
    const folder = await tempFolder();
    const outside = await tempFolder();
    await writeFile(path.join(outside, 'x.legwork-envelope'), 'x');
    await symlink(path.join(outside, 'x.legwork-envelope'), path.join(folder, 'link.legwork-envelope'));
    await symlink(outside, path.join(folder, 'linked-folder'));
    await symlink(folder, path.join(folder, 'circle'));
    await symlink('nowhere', path.join(folder, 'broken.legwork-envelope'));
    execFileSync('mkfifo', [path.join(folder, 'pipe.legwork-envelope')]);
    await mkdir(path.join(folder, 'folder.legwork-envelope'));
    await writeFile(path.join(folder, 'whole.legwork-envelope'), 'x');
    expect(await listOf(filesInFolder(folder))).toEqual([
      'broken.legwork-envelope: no-envelope',
      'link.legwork-envelope: no-envelope',
      'pipe.legwork-envelope: no-envelope',
      'whole.legwork-envelope: 1',
    ]);
  });

  test('a file that becomes a link or a pipe while the folder is read is refused', async () => {
    const folder = await tempFolder();
    const outside = path.join(await tempFolder(), 'secret');
    await writeFile(outside, 'secret');
    const names = ['a', 'b', 'c'].map((name) => path.join(folder, `${name}.legwork-envelope`));
    for (const name of names) await writeFile(name, 'x');
    const files = filesInFolder(folder);
    expect(told((await files.next()).value as FoundFile)).toBe('a.legwork-envelope: 1');
    execFileSync('rm', names.slice(1));
    await symlink(outside, names[1] as string);
    execFileSync('mkfifo', [names[2] as string]);
    expect(await listOf(files)).toEqual([
      'b.legwork-envelope: no-envelope',
      'c.legwork-envelope: no-envelope',
    ]);
  });

  test('that is not there is an error; a file that may not be read is refused', async () => {
    const folder = await tempFolder();
    await expect(listOf(filesInFolder(path.join(folder, 'none')))).rejects.toThrow('ENOENT');
    const file = path.join(folder, 'a.legwork-envelope');
    await writeFile(file, 'x');
    await chmod(file, 0);
    // The system's own administrator may read it.
    expect(['a.legwork-envelope: no-envelope', 'a.legwork-envelope: 1']).toContain(
      (await listOf(filesInFolder(folder)))[0],
    );
  });
});

test('files are taken a few hundred, and a few megabytes, at a time', async () => {
  async function* files(count: number, size: number): AsyncGenerator<FoundFile> {
    for (let at = 0; at < count; at += 1) yield { name: `${at}`, bytes: new Uint8Array(size) };
  }
  const lengths = async (given: AsyncIterable<FoundFile>) =>
    (await allOf(batchesOf(given))).map(({ length }) => length);
  expect(await lengths(files(600, 10))).toEqual([256, 256, 88]);
  expect(await lengths(files(40, 1_000_000))).toEqual([16, 16, 8]);
  expect(await lengths(files(1, 1_000_000))).toEqual([1]);
  expect(await lengths(files(0, 0))).toEqual([]);
});

test('what was found is opened in its order', async () => {
  const world = await newWorld();
  const bytes = await world.sealed(newWorker());
  const files: readonly FoundFile[] = [
    { name: 'a', kind: 'refused', why: 'too-large' },
    { name: 'b', bytes },
    { name: 'c', bytes: new Uint8Array(3) },
  ];
  const opened = await openFiles(files, world.keys);
  expect(opened.map((each) => (each.kind === 'refused' ? each : each.kind))).toEqual([
    { kind: 'refused', why: 'too-large' },
    'opened',
    { kind: 'refused', why: 'no-envelope' },
  ]);
});
