import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CreateStoreFile } from '#main/record/store.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { createElectron, type ElectronDouble, standIn } from './electron-double.ts';

let double: ElectronDouble;
let createStoreFile: CreateStoreFile;

beforeEach(async () => {
  double = createElectron();
  standIn(double);
  ({ createStoreFile } = await import('#main/hosts/electron/store-file.ts'));
});

describe('electron-store', () => {
  it('writes the file that is asked for, compact, for its owner only', async () => {
    const cwd = await tempFolder();
    createStoreFile({ cwd, name: 'journal-2026.next' }).store = { version: 1, shifts: [{ id: 's1' }] };
    const file = path.join(cwd, 'journal-2026.next.json');
    expect(await readdir(cwd)).toEqual(['journal-2026.next.json']);
    expect(await readFile(file, 'utf8')).toBe('{"version":1,"shifts":[{"id":"s1"}]}\n');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('takes a dot in a name for a dot', async () => {
    const cwd = await tempFolder();
    const store = createStoreFile({ cwd, name: 'profile' });
    const content = { 'a.b': 1, a: { 'c.d': null }, '__internal__.x': 2 };
    store.store = content;
    expect(JSON.parse(await readFile(path.join(cwd, 'profile.json'), 'utf8'))).toEqual(content);
    const { set } = store as unknown as { set: (key: string, value: unknown) => void };
    set.call(store, 'e.f', 3);
    expect(JSON.parse(await readFile(path.join(cwd, 'profile.json'), 'utf8'))).toEqual({
      ...content,
      'e.f': 3,
    });
  });

  it.each(['', '{"version":1,"shi', '\0\0\0\0'])('leaves a damaged file as it is: %j', async (text) => {
    const cwd = await tempFolder();
    await writeFile(path.join(cwd, 'profile.json'), text);
    expect(() => createStoreFile({ cwd, name: 'profile' })).toThrow();
    expect(await readFile(path.join(cwd, 'profile.json'), 'utf8')).toBe(text);
    expect(await readdir(cwd)).toEqual(['profile.json']);
  });

  it('leaves no channel open for the page', async () => {
    createStoreFile({ cwd: await tempFolder(), name: 'profile' });
    expect(double.ipc.channels()).toEqual([]);
  });
});
