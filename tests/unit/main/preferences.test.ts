/** The preferences on disk, by the browser host's store. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPreferencesFile } from '#main/hosts/browser/preferences-file.ts';
import { openPreferences, type PreferencesStore } from '#main/preferences.ts';
import type { CreatePreferencesFile } from '#main/preferences-file.ts';
import { ServiceError } from '#main/user-facing-error.ts';
import { defaultPreferences } from '#shared/record/preferences.ts';
import { filesBelow } from '../../support/files-below.ts';
import { testNow } from '../../support/open-services.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const openIn = (folder: string, createFile = createPreferencesFile): PreferencesStore =>
  openPreferences({ folder, createFile, now: () => testNow });

const fileIn = (folder: string): string => path.join(folder, 'preferences.json');

describe('preferences', () => {
  it('are the defaults in a new folder, in which nothing is written for them', async () => {
    const folder = await tempFolder();
    expect(openIn(folder).read()).toEqual(defaultPreferences);
    expect([...(await filesBelow(folder)).keys()]).toEqual([]);
  });

  it('are there again after a restart, in one file', async () => {
    const folder = await tempFolder();
    const store = openIn(folder);
    const changed = { ...defaultPreferences, theme: 'dark', language: 'fr' };
    expect(store.set({ theme: 'dark' })).toEqual({ ...defaultPreferences, theme: 'dark' });
    expect(store.set({ language: 'fr' })).toEqual(changed);
    expect(store.read()).toEqual(changed);
    expect(openIn(folder).read()).toEqual(changed);
    expect([...(await filesBelow(folder)).keys()]).toEqual(['preferences.json']);
  });

  it('of a Legwork that knew fewer of them hold, and the others are the defaults', async () => {
    const folder = await tempFolder();
    await writeFile(fileIn(folder), '{"format":"legwork-preferences","version":1,"theme":"dark"}\n');
    expect(openIn(folder).read()).toEqual({ ...defaultPreferences, theme: 'dark' });
  });

  it.each([
    '',
    '{"format":"legwork-pref',
    '\0\0\0\0',
    'null',
    '[]',
    '{"format":"legwork-preferences","version":2,"theme":"dark"}',
    '{"format":"legwork-preferences","version":1,"theme":"pink"}',
  ])('that cannot be read are kept under another name, and the defaults hold: %j', async (text) => {
    const folder = await tempFolder();
    await writeFile(fileIn(folder), text);
    const store = openIn(folder);
    expect(store.read()).toEqual(defaultPreferences);
    store.set({ theme: 'light' });
    const files = await filesBelow(folder);
    expect(files.get('set-aside/preferences damaged 2026-03-05 12-00-00.json')?.toString()).toBe(text);
    expect(openIn(folder).read().theme).toBe('light');
  });

  it('that are a folder are moved aside, too', async () => {
    const folder = await tempFolder();
    await mkdir(fileIn(folder));
    const store = openIn(folder);
    store.set({ theme: 'light' });
    expect(openIn(folder).read().theme).toBe('light');
  });
});

describe('preferences that cannot be written', () => {
  /** What conf does on a full disk: the file is cut, and nobody is told. */
  const cuttingShort: CreatePreferencesFile = ({ cwd, name }) => {
    const real = createPreferencesFile({ cwd, name });
    return {
      get store() {
        return real.store;
      },
      set store({ text }) {
        real.store = { text: text.slice(0, 10) };
      },
    };
  };

  it('stay as they were where the disk cuts the file short', async () => {
    const folder = await tempFolder();
    openIn(folder).set({ theme: 'dark' });
    const before = await readFile(fileIn(folder));
    const store = openIn(folder, cuttingShort);
    expect(() => store.set({ theme: 'light' })).toThrow(ServiceError);
    expect(store.read().theme).toBe('dark');
    expect([...(await filesBelow(folder))]).toEqual([['preferences.json', before]]);
  });

  it('make no folder where the data folder is gone', async () => {
    const parent = await tempFolder();
    const folder = path.join(parent, 'data');
    await mkdir(folder);
    const store = openIn(folder);
    await rename(folder, `${folder}-away`);
    expect(() => store.set({ theme: 'light' })).toThrow(/data folder is gone/);
    expect([...(await filesBelow(parent)).keys()]).toEqual([]);
  });
});
