/** When copies are taken, that they are read back, and which of them counts as the last good one. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '#shared/contract/contract.ts';
import type { Backup } from '#shared/record/backup.ts';
import type { Change } from '#shared/record/change.ts';
import { diaryChanges, newYearsEve, remove, upsertDayOff, upsertShift } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, openTest, testClock } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const disk = vi.hoisted(() => ({ fault: null as 'full' | 'alters' | null }));

/** A disk on which copies fail: only they are written with `writeSync` under such a name. */
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const backups = new Set<number>();
  return {
    ...fs,
    openSync: (file: string, flags: string, mode?: number) => {
      const descriptor = fs.openSync(file, flags, mode);
      if (file.includes('.legwork.tmp-')) backups.add(descriptor);
      else backups.delete(descriptor);
      return descriptor;
    },
    writeSync: (descriptor: number, bytes: Uint8Array, at: number) => {
      if (backups.has(descriptor) && disk.fault === 'full') {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      }
      const isAltered = backups.has(descriptor) && disk.fault === 'alters';
      const written = isAltered ? bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte)) : bytes;
      return fs.writeSync(descriptor, written, at);
    },
  };
});

beforeEach(() => {
  disk.fault = null;
});

const backupsOf = async (api: Services): Promise<readonly Backup[]> => (await api.backups.list(null)).backups;
/** A change, and the copy that comes after its answer. */
const change = async (api: Services, changes: readonly Change[]): Promise<void> => {
  await api.record.change(changes);
  await api.backups.list(null);
};
const takenAt = async (api: Services): Promise<readonly string[]> =>
  (await backupsOf(api)).map((backup) => backup.takenAt.slice(0, 16));

describe('a copy is taken', () => {
  it('after the first change of a day, not of an empty record, and not twice for the same', async () => {
    const clock = testClock();
    const { api } = await openTest(await tempFolder(), { now: clock.now });
    expect(await backupsOf(api)).toEqual([]);
    await change(api, diaryChanges);
    expect(await takenAt(api)).toEqual(['2026-03-05T12:00']);
    clock.at = '2026-03-06T08:00:00+01:00[Europe/Berlin]';
    await change(api, [upsertDayOff('2026-03-04')]);
    expect(await takenAt(api)).toEqual(['2026-03-06T08:00', '2026-03-05T12:00']);
    clock.at = '2026-03-06T08:09:59+01:00[Europe/Berlin]';
    await change(api, [upsertDayOff('2026-03-06')]);
    expect(await takenAt(api)).toEqual(['2026-03-06T08:00', '2026-03-05T12:00']);
  });

  it('anew after ten minutes, in place of the former one of the day', async () => {
    const clock = testClock();
    const { api } = await openTest(await tempFolder(), { now: clock.now });
    await change(api, diaryChanges);
    clock.at = '2026-03-05T12:10:00+01:00[Europe/Berlin]';
    await change(api, [upsertDayOff('2026-03-04')]);
    expect(await takenAt(api)).toEqual(['2026-03-05T12:10']);
    expect(await backupsOf(api)).toMatchObject([{ counts: { daysOff: 2 } }]);
  });

  it('at the close, of what no copy holds yet', async () => {
    const folder = await tempFolder();
    const clock = testClock();
    await inTest(
      folder,
      async (api) => {
        await change(api, diaryChanges);
        clock.at = '2026-03-05T12:01:00+01:00[Europe/Berlin]';
        await change(api, [upsertDayOff('2026-03-04')]);
        expect(await takenAt(api)).toEqual(['2026-03-05T12:00']);
      },
      { now: clock.now },
    );
    const closed = await filesBelow(folder);
    const { api, close } = await openTest(folder, { now: clock.now });
    expect(await takenAt(api)).toEqual(['2026-03-05T12:01']);
    await close();
    expect(await filesBelow(folder)).toEqual(closed);
  });

  it('when the clock went back, as when it went on', async () => {
    const clock = testClock();
    const { api } = await openTest(await tempFolder(), { now: clock.now });
    await change(api, diaryChanges);
    clock.at = '2026-03-05T11:00:00+01:00[Europe/Berlin]';
    await change(api, [upsertDayOff('2026-03-04')]);
    expect(await takenAt(api)).toEqual(['2026-03-05T11:00']);
  });

  it('when asked, beside that of the day, with what it counts and why', async () => {
    const clock = testClock();
    const { api } = await openTest(await diaryFolder(), { now: clock.now });
    clock.at = '2026-03-05T12:00:01+01:00[Europe/Berlin]';
    const backup = await api.backups.take();
    expect(backup).toMatchObject({
      reason: 'asked',
      takenAt: clock.at,
      counts: { shifts: 2, wear: 1, daysOff: 1, garments: 1 },
      unexplainedMissing: 0,
      isEncrypted: false,
    });
    expect(await backupsOf(api)).toContainEqual(backup);
  });
});

describe('a disk that fails', () => {
  it('by writing something else: no copy is made, and the former one stays', async () => {
    const folder = await diaryFolder();
    const { api } = await openTest(folder);
    const before = await filesBelow(folder);
    disk.fault = 'alters';
    await expect(api.backups.take()).rejects.toThrow(
      /did not read back the same.*former backups are as they were/,
    );
    expect(await filesBelow(folder)).toEqual(before);
  });

  it.each(['full', 'alters'] as const)('(%s) is told of copies, while saves go on', async (fault) => {
    const clock = testClock();
    const folder = await diaryFolder();
    const { api } = await openTest(folder, { now: clock.now });
    disk.fault = fault;
    clock.at = '2026-03-06T08:00:00+01:00[Europe/Berlin]';
    await change(api, [upsertDayOff('2026-03-04')]);
    const failed = await api.backups.list(null);
    expect(failed.lastFailure).toEqual({
      id: fault === 'full' ? 'service.no-copy.disk-full' : 'service.no-copy.not-read-back',
    });
    expect(failed.backups).toHaveLength(1);
    expect([...(await filesBelow(folder)).keys()].filter((name) => name.includes('tmp'))).toEqual([]);
    disk.fault = null;
    await change(api, [upsertDayOff('2026-03-06')]);
    expect(await api.backups.list(null)).toMatchObject({ lastFailure: null, backups: [{}, {}] });
    expect(api.record.read().record.daysOff).toHaveLength(3);
  });
});

describe('the last good copy', () => {
  const nextDay = () => testClock('2026-03-06T08:00:00+01:00[Europe/Berlin]').now;

  it('is not displaced by one that lacks entries which nobody deleted', async () => {
    const folder = await diaryFolder();
    await writeFile(path.join(folder, 'journal-2026.json'), '');
    const { api } = await openTest(folder, { now: nextDay() });
    await change(api, [upsertDayOff('2026-03-06')]);
    const { backups, lastGoodId } = await api.backups.list(null);
    expect(backups.map(({ unexplainedMissing }) => unexplainedMissing)).toEqual([3, 0]);
    expect(lastGoodId).toBe(backups[1]?.id);
    expect((await api.data.recovery()).offer?.backup.id).toBe(lastGoodId);
  });

  it('is the next one again after the loss was settled', async () => {
    const folder = await diaryFolder();
    await writeFile(path.join(folder, 'journal-2026.json'), '');
    const { api } = await openTest(folder, { now: nextDay() });
    for (const { id } of (await api.data.recovery()).notices) await api.data.settle(id);
    const backup = await api.backups.take();
    expect(backup.unexplainedMissing).toBe(0);
    expect((await api.backups.list(null)).lastGoodId).toBe(backup.id);
  });

  it('is one with fewer entries after real deletions, in one session and over a restart', async () => {
    const folder = await diaryFolder();
    await inTest(folder, (api) => change(api, [remove('shift', 's1'), remove('wear', 'w1')]), {
      now: nextDay(),
    });
    const { api } = await openTest(folder, { now: nextDay() });
    await change(api, [remove('shift', 's0')]);
    const backup = await api.backups.take();
    expect(backup).toMatchObject({ unexplainedMissing: 0, counts: { shifts: 0, wear: 0 } });
    expect((await api.backups.list(null)).lastGoodId).toBe(backup.id);
  });

  it('is not fooled by new entries in place of lost ones', async () => {
    const folder = await diaryFolder();
    await writeFile(path.join(folder, 'journal-2025.json'), '');
    const { api } = await openTest(folder, { now: nextDay() });
    await change(api, [upsertShift({ id: 'new', ...newYearsEve })]);
    expect(await api.backups.take()).toMatchObject({ unexplainedMissing: 1, counts: { shifts: 2 } });
  });

  it('is never a damaged one: that is listed as unreadable, by name', async () => {
    const folder = await diaryFolder();
    const { api } = await openTest(folder, { now: nextDay() });
    const older = (await api.backups.list(null)).lastGoodId;
    const { id } = await api.backups.take();
    const file = path.join(folder, 'backups', `${id}.legwork`);
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 1));
    expect(await api.backups.list(null)).toMatchObject({
      backups: [{ id: older }],
      lastGoodId: older,
      unreadable: [{ name: `${id}.legwork`, why: 'damaged' }],
    });
    const restored = api.backups.restore({ id, folder: null }, 'whole');
    await expect(restored).rejects.toThrow(/cannot be used.*record is as it was/);
  });
});
