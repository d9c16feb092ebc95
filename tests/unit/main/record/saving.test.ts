/** What a save writes, and what is left when it cannot. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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

/** What the disk does from now on with the files that are staged, and which of the record it was given. */
const disk = vi.hoisted(() => ({
  /** It says that it wrote all, and wrote half. */
  isFull: false,
  code: null as string | null,
  /** What flushing a folder gives. */
  folderCode: null as string | null,
  written: [] as string[],
  staged: new Set<number>(),
}));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    openSync: (file: string, flags: string, mode: number) => {
      if (flags !== 'w') return fs.openSync(file, flags, mode);
      if (disk.code !== null) throw Object.assign(new Error('failed'), { code: disk.code });
      const descriptor = fs.openSync(file, flags, mode);
      const name = /([a-z0-9-]+)\.json\.tmp-\d+$/.exec(file)?.[1];
      if (name !== undefined) disk.written.push(name);
      disk.staged.add(descriptor);
      return descriptor;
    },
    closeSync: (descriptor: number) => {
      disk.staged.delete(descriptor);
      fs.closeSync(descriptor);
    },
    fsyncSync: (descriptor: number) => {
      if (disk.folderCode !== null && !disk.staged.has(descriptor)) {
        throw Object.assign(new Error('failed'), { code: disk.folderCode });
      }
      fs.fsyncSync(descriptor);
    },
    writeSync: (descriptor: number, bytes: Uint8Array, at: number) => {
      if (!disk.isFull || !disk.staged.has(descriptor)) return fs.writeSync(descriptor, bytes, at);
      fs.writeSync(descriptor, bytes.subarray(at, at + (bytes.length - at) / 2));
      return bytes.length - at;
    },
  };
});

beforeEach(() => {
  Object.assign(disk, { isFull: false, code: null, folderCode: null });
  disk.written.length = 0;
});

describe('a save', () => {
  it('writes several changes of one file in one go', async () => {
    const { api } = await openTest(await tempFolder());
    await api.record.change([upsertGarment()]);
    disk.written.length = 0;
    await api.record.change([
      upsertShift(),
      upsertDayOff('2026-03-03'),
      upsertWear(),
      remove('shift', 's1'),
      upsertShift(),
    ]);
    expect(disk.written).toEqual(['journal-2026']);
  });

  it('writes each of several files once, after all of them together', async () => {
    const { api } = await openTest(await tempFolder());
    disk.written.length = 0;
    await api.record.change([
      upsertGarment(),
      upsertShift(),
      upsertWear(),
      upsertShift({ id: 's0', ...newYearsEve }),
    ]);
    expect(disk.written[0]).toBe('pending');
    expect(disk.written.slice(1).sort()).toEqual(['journal-2025', 'journal-2026', 'profile']);
  });

  it('of a record of twenty years touches only its own year', async () => {
    const folder = await tempFolder();
    await writeRecord(folder, sampleRecord({ seed: 1, from: '2006-01-01', to: '2025-12-31' }));
    const { api } = await openTest(folder);
    disk.written.length = 0;
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
    expect(disk.written).toEqual(['journal-2015']);
    const touched = [...(await inodesIn(folder))].filter(([name, inode]) => inodesBefore.get(name) !== inode);
    expect(touched.map(([name]) => name)).toEqual(['journal-2015.json']);
    expect(api.record.read().record.shifts).toContainEqual(shift);
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

describe('a save in a folder that cannot be flushed', () => {
  it.each(['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'])('is a save: %s', async (code) => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    disk.folderCode = code;
    await api.record.change([upsertShift()]);
    await api.record.change([upsertGarment(), upsertDayOff('2025-03-03')]);
    expect(await stored(folder, 'journal-2026')).toMatchObject({ shifts: [aShift()] });
  });

  it('is none where the disk fails, and the next one takes nothing for another program’s', async () => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    await api.record.change([upsertShift()]);
    disk.folderCode = 'EIO';
    await expect(api.record.change([upsertShift({ standingMinutes: 210 })])).rejects.toThrow(/Not saved/);
    expect(api.record.read().record.shifts).toEqual([aShift()]);
    disk.folderCode = null;
    await api.record.change([upsertDayOff('2026-03-03')]);
    expect(await stored(folder, 'journal-2026')).toMatchObject({ shifts: [aShift()] });
    expect((await api.data.recovery()).notices).toEqual([]);
  });
});

describe('a save that fails', () => {
  /** A diary of one shift. */
  const aDiary = async () => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    await api.record.change([upsertShift()]);
    await api.backups.list(null);
    return { folder, api };
  };

  it('keeps the former file and the former record when the disk cuts the new one short', async () => {
    const { folder, api } = await aDiary();
    const before = await readFile(path.join(folder, 'journal-2026.json'));
    disk.isFull = true;
    const failed = api.record.change([upsertShift({ standingMinutes: 210 })]);
    await expect(failed).rejects.toThrow(UserFacingError);
    await expect(failed).rejects.toThrow(/disk is full.*saved before is safe/);
    expect(await readFile(path.join(folder, 'journal-2026.json'))).toEqual(before);
    expect(api.record.read().record.shifts).toEqual([aShift()]);
    disk.isFull = false;
    await api.record.change([upsertShift({ standingMinutes: 210 })]);
    expect(await stored(folder, 'journal-2026')).toMatchObject({ shifts: [{ standingMinutes: 210 }] });
  });

  it('of several files saves none of them when the disk is full', async () => {
    const { folder, api } = await aDiary();
    const before = await filesBelow(folder);
    disk.isFull = true;
    await expect(api.record.change([upsertGarment(), upsertShift(newYearsEve)])).rejects.toThrow(
      /disk is full/,
    );
    expect(await filesBelow(folder)).toEqual(before);
    expect(api.record.read().record).toMatchObject({ garments: [], shifts: [aShift()] });
  });

  const failures: readonly (readonly [string, RegExp])[] = [
    ['ENOSPC', /the disk is full/],
    ['EROFS', /the disk is read-only/],
    ['ENOENT', /the data folder is gone/],
    ['EIO', /could not be written/],
  ];
  it.each(failures)('says what it was and what is safe: %s', async (code, words) => {
    const { api } = await openTest(await tempFolder());
    disk.code = code;
    const change: Change = upsertGarment();
    await expect(api.record.change([change])).rejects.toThrow(words);
    await expect(api.record.change([change])).rejects.toThrow(
      /^Not saved: .* Everything saved before is safe\.$/,
    );
    disk.code = null;
    await api.record.change([change]);
    expect(api.record.read().record.garments).toEqual([aGarment()]);
  });
});
