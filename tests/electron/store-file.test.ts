import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CreateStoreFile } from '#main/files/store.ts';
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
  it('writes the text that is asked for as it is, for its owner only', async () => {
    const cwd = await tempFolder();
    createStoreFile({ cwd, name: 'journal-2026.next' }).store = { text: '{"shifts":[\n]}\n' };
    const file = path.join(cwd, 'journal-2026.next.json');
    expect(await readdir(cwd)).toEqual(['journal-2026.next.json']);
    expect(await readFile(file, 'utf8')).toBe('{"shifts":[\n]}\n');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{"version":1,"shi', '\0\0\0\0'])(
    'leaves what lies there as it is until it is told to write: %j',
    async (text) => {
      const cwd = await tempFolder();
      await writeFile(path.join(cwd, 'profile.json'), text);
      createStoreFile({ cwd, name: 'profile' });
      expect(await readFile(path.join(cwd, 'profile.json'), 'utf8')).toBe(text);
      expect(await readdir(cwd)).toEqual(['profile.json']);
    },
  );

  it('leaves no channel open for the page', async () => {
    createStoreFile({ cwd: await tempFolder(), name: 'profile' });
    expect(double.ipc.channels()).toEqual([]);
  });
});
