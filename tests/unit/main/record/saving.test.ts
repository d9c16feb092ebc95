/** What a save writes, and what is left when it cannot. */
import { writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CreateStoreFile } from '#main/files/store.ts';
import { createStoreFile } from '#main/hosts/browser/store-file.ts';
import { UserFacingError } from '#main/user-facing-error.ts';
import type { Change } from '#shared/record/change.ts';
import {
  aGarment,
  aShift,
  newYearsEve,
  remove,
  upsertDayOff,
  upsertGarment,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';
import { filesBelow, openTest, stored } from '../../../support/open-services.ts';
import { sampleRecord, writeRecord } from '../../../support/sample-record.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

/** A store that asks `beforeWrite` of every write; it may throw, or write something else itself and say `true`. */
const storeThat =
  (beforeWrite: (name: string, file: string, text: string) => boolean | undefined): CreateStoreFile =>
  ({ cwd, name }) => {
    const real = createStoreFile({ cwd, name });
    return {
      set store(content: { text: string }) {
        if (beforeWrite(name, path.join(cwd, `${name}.json`), content.text) !== true) real.store = content;
      },
      get store() {
        return real.store;
      },
    };
  };

function countingStore() {
  const written: string[] = [];
  const store = storeThat((name) => {
    written.push(name.replace('.next', ''));
    return false;
  });
  return { store, written };
}

describe('a save', () => {
  it('writes several changes of one file in one go', async () => {
    const { store, written } = countingStore();
    const { api } = await openTest(await tempFolder(), { createStoreFile: store });
    await api.record.change([upsertGarment()]);
    written.length = 0;
    await api.record.change([
      upsertShift(),
      upsertDayOff('2026-03-03'),
      upsertWear(),
      remove('shift', 's1'),
      upsertShift(),
    ]);
    expect(written).toEqual(['journal-2026']);
  });

  it('writes each of several files once, after all of them together', async () => {
    const { store, written } = countingStore();
    const { api } = await openTest(await tempFolder(), { createStoreFile: store });
    await api.record.change([
      upsertGarment(),
      upsertShift(),
      upsertWear(),
      upsertShift({ id: 's0', ...newYearsEve }),
    ]);
    expect(written[0]).toBe('pending');
    expect(written.slice(1).sort()).toEqual(['journal-2025', 'journal-2026', 'profile']);
  });

  it('of a record of twenty years touches only its own year', async () => {
    const folder = await tempFolder();
    await writeRecord(folder, sampleRecord({ seed: 1, from: '2006-01-01', to: '2025-12-31' }));
    const { store, written } = countingStore();
    const { api } = await openTest(folder, { createStoreFile: store });
    const inodesBefore = await inodesIn(folder);
    expect(inodesBefore.size).toBe(21);
    const shift = aShift({
      id: 'late',
      start: '2015-06-10T21:30:00+02:00[Europe/Berlin]',
      end: '2015-06-10T22:30:00+02:00[Europe/Berlin]',
      standingMinutes: 30,
      walkingMinutes: 10,
      longestStandMinutes: 20,
    });
    await api.record.change([{ action: 'upsert', kind: 'shift', entry: shift }]);
    expect(written).toEqual(['journal-2015']);
    const touched = [...(await inodesIn(folder))].filter(([name, inode]) => inodesBefore.get(name) !== inode);
    expect(touched.map(([name]) => name)).toEqual(['journal-2015.json']);
    expect(api.record.read().shifts).toContainEqual(shift);
  });

  /** A file that is put in place anew has another inode. */
  async function inodesIn(folder: string): Promise<ReadonlyMap<string, number>> {
    const names = [...(await filesBelow(folder)).keys()].filter((name) => !name.startsWith('backups/'));
    return new Map(
      await Promise.all(
        names.map(async (name) => [name, (await stat(path.join(folder, name))).ino] as const),
      ),
    );
  }
});

describe('a save that fails', () => {
  /** A diary of one shift, on a disk that is full once `isFull` is set: conf then cuts files short without a word. */
  const onFillingDisk = async () => {
    const disk = { isFull: false };
    const createStoreFile = storeThat((_name, file, text) => {
      // What atomically does with a short write: the file is cut, flushed and renamed as if it were whole.
      if (disk.isFull) writeFileSync(file, text.slice(0, text.length / 2));
      return disk.isFull;
    });
    const folder = await tempFolder();
    const { api } = await openTest(folder, { createStoreFile });
    await api.record.change([upsertShift()]);
    return { disk, folder, api };
  };

  it('keeps the former file and the former record when the disk cuts the new one short', async () => {
    const { disk, folder, api } = await onFillingDisk();
    const before = await readFile(path.join(folder, 'journal-2026.json'));
    disk.isFull = true;
    const failed = api.record.change([upsertShift({ standingMinutes: 210 })]);
    await expect(failed).rejects.toThrow(UserFacingError);
    await expect(failed).rejects.toThrow(/disk is full.*saved before is safe/);
    expect(await readFile(path.join(folder, 'journal-2026.json'))).toEqual(before);
    expect(api.record.read().shifts).toEqual([aShift()]);
    disk.isFull = false;
    await api.record.change([upsertShift({ standingMinutes: 210 })]);
    expect(await stored(folder, 'journal-2026')).toMatchObject({ shifts: [{ standingMinutes: 210 }] });
  });

  it('of several files saves none of them when the disk is full', async () => {
    const { disk, folder, api } = await onFillingDisk();
    await api.backups.list(null);
    const before = await filesBelow(folder);
    disk.isFull = true;
    await expect(api.record.change([upsertGarment(), upsertShift(newYearsEve)])).rejects.toThrow(
      /disk is full/,
    );
    expect(await filesBelow(folder)).toEqual(before);
    expect(api.record.read()).toMatchObject({ garments: [], shifts: [aShift()] });
  });

  const failures: readonly (readonly [string, RegExp])[] = [
    ['ENOSPC', /the disk is full/],
    ['EROFS', /the disk is read-only/],
    ['ENOENT', /the data folder is gone/],
    ['EIO', /could not be written/],
  ];
  it.each(failures)('says what it was and what is safe: %s', async (code, words) => {
    const failing: { code: string | null } = { code: null };
    const store = storeThat(() => {
      if (failing.code !== null) throw Object.assign(new Error('failed'), { code: failing.code });
      return false;
    });
    const { api } = await openTest(await tempFolder(), { createStoreFile: store });
    failing.code = code;
    const change: Change = upsertGarment();
    await expect(api.record.change([change])).rejects.toThrow(words);
    await expect(api.record.change([change])).rejects.toThrow(
      /^Not saved: .* Everything saved before is safe\.$/,
    );
    failing.code = null;
    await api.record.change([change]);
    expect(api.record.read().garments).toEqual([aGarment()]);
  });
});
