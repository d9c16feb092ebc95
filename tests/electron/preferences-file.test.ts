import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CreatePreferencesFile } from '#main/preferences-file.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { createElectron, type ElectronDouble } from './electron-double.ts';
import { standIn } from './stand-in.ts';

let double: ElectronDouble;
let createPreferencesFile: CreatePreferencesFile;

beforeEach(async () => {
  double = createElectron();
  standIn(double);
  ({ createPreferencesFile } = await import('#main/hosts/electron/preferences-file.ts'));
});

describe('electron-store', () => {
  it('writes the text that is asked for as it is, for its owner only', async () => {
    const cwd = await tempFolder();
    createPreferencesFile({ cwd, name: 'preferences.next' }).store = { text: '{"language":\n"de"}\n' };
    const file = path.join(cwd, 'preferences.next.json');
    expect(await readdir(cwd)).toEqual(['preferences.next.json']);
    expect(await readFile(file, 'utf8')).toBe('{"language":\n"de"}\n');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{"version":1,"shi', '\0\0\0\0'])(
    'leaves what lies there as it is until it is told to write: %j',
    async (text) => {
      const cwd = await tempFolder();
      await writeFile(path.join(cwd, 'preferences.json'), text);
      createPreferencesFile({ cwd, name: 'preferences' });
      expect(await readFile(path.join(cwd, 'preferences.json'), 'utf8')).toBe(text);
      expect(await readdir(cwd)).toEqual(['preferences.json']);
    },
  );

  it('leaves no channel open for the page', async () => {
    createPreferencesFile({ cwd: await tempFolder(), name: 'preferences' });
    expect(double.ipc.channels()).toEqual([]);
  });
});
