/**
 * Renames that the system refuses: for a moment because another program holds the file, for ever, or because the
 * folder cannot be renamed in at all; and a write of several files that was cut off after `pending.json`.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DataFolder, openFolder } from '#main/record/folder.ts';
import { UserFacingError } from '#main/user-facing-error.ts';
import type { Change } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { aShift, newYearsEve, upsertGarment, upsertShift } from '../../../support/entries.ts';
import {
  diaryFolder,
  filesBelow,
  inTest,
  openTest,
  quickScrypt,
  testNow,
} from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

type Refusal = { readonly code: string; times: number; readonly ofFile: RegExp };
const renames = vi.hoisted(() => ({ refused: null as Refusal | null }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      const { refused } = renames;
      if (refused !== null && refused.times > 0 && refused.ofFile.test(to)) {
        refused.times -= 1;
        throw Object.assign(new Error('refused'), { code: refused.code });
      }
      fs.renameSync(from, to);
    },
  };
});

beforeEach(() => {
  renames.refused = null;
});

const refuse = (code: string, times = Number.POSITIVE_INFINITY, ofFile = /\.json$/): void => {
  renames.refused = { code, times, ofFile };
};

/** A folder opened with a clock that only counts what it was asked to wait for. */
async function openWithoutWaiting(dataFolder: string) {
  const waits: number[] = [];
  const pause = async (ms: number) => waits.push(ms);
  const folder = await openFolder({
    dataFolder,
    pause,
    now: () => testNow,
    newId: () => 'a-session',
    scryptCost: quickScrypt,
  });
  const change = (changes: readonly Change[]) =>
    folder.queued(({ repository }) => repository.change(changes));
  return { waits, change, read: () => readOf(folder) };
}

const readOf = (folder: DataFolder): LegworkRecord => folder.session().repository.read();
const shiftsOnDisk = (folder: string) => inTest(folder, async (api) => api.record.read().record.shifts);

describe('a file that another program holds', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('for a moment (%s) is saved in a new try', async (code) => {
    const folder = await tempFolder();
    const { change, waits } = await openWithoutWaiting(folder);
    refuse(code, 3);
    await change([upsertShift()]);
    expect(waits).toHaveLength(3);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(await shiftsOnDisk(folder)).toEqual([aShift()]);
  });

  it('for ever is told, changes nothing, and the next save goes well', async () => {
    const folder = await tempFolder();
    const { change, waits, read } = await openWithoutWaiting(folder);
    await change([upsertShift()]);
    const before = await filesBelow(folder);
    refuse('EBUSY');
    const failed = change([upsertShift({ standingMinutes: 210 })]);
    await expect(failed).rejects.toThrow(UserFacingError);
    await expect(failed).rejects.toThrow(/another program holds the file.*saved before is safe/);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(2000);
    expect(read().shifts).toEqual([aShift()]);
    expect(await filesBelow(folder)).toEqual(before);
    renames.refused = null;
    await change([upsertShift({ standingMinutes: 220 })]);
    expect(await shiftsOnDisk(folder)).toEqual([aShift({ standingMinutes: 220 })]);
  });

  it('is not waited for where the refusal is of another kind', async () => {
    const { change, waits } = await openWithoutWaiting(await tempFolder());
    refuse('EIO');
    await expect(change([upsertShift()])).rejects.toThrow(/could not be written/);
    expect(waits).toEqual([]);
  });
});

describe('a folder that nothing can be renamed in (EXDEV)', () => {
  it('is written over in place, with the text in pending.json meanwhile', async () => {
    const folder = await diaryFolder();
    const { change } = await openWithoutWaiting(folder);
    refuse('EXDEV');
    await change([upsertShift({ standingMinutes: 210 })]);
    await change([
      upsertGarment({ name: 'Other' }),
      upsertShift({ id: 's0', ...newYearsEve, standingMinutes: 150 }),
    ]);
    expect([...(await filesBelow(folder)).keys()].filter((name) => !name.startsWith('backups/'))).toEqual([
      'journal-2025.json',
      'journal-2026.json',
      'profile.json',
    ]);
    const record = await inTest(folder, async (api) => {
      expect((await api.data.recovery()).notices).toEqual([]);
      return api.record.read().record;
    });
    expect(record.garments).toMatchObject([{ name: 'Other' }]);
    expect(record.shifts.map(({ standingMinutes }) => standingMinutes)).toEqual([150, 210]);
  });
});

describe('a batch over two years that is cut off after pending.json', () => {
  const batch = [
    upsertShift({ id: 's0', ...newYearsEve, standingMinutes: 150 }),
    upsertShift({ standingMinutes: 210 }),
  ] as const;

  /** The folder as a kill leaves it: the first journal in place, the second not. */
  async function cutOff(): Promise<string> {
    const folder = await diaryFolder();
    const { change } = await openWithoutWaiting(folder);
    refuse('EBUSY', undefined, /journal-2026\.json$/);
    await change(batch);
    renames.refused = null;
    const killed = path.join(await tempFolder(), 'killed');
    await cp(folder, killed, { recursive: true });
    return killed;
  }

  it('is whole after the next start, and told to nobody', async () => {
    const folder = await cutOff();
    expect((await filesBelow(folder)).has('pending.json')).toBe(true);
    expect(await readFile(path.join(folder, 'journal-2026.json'), 'utf8')).toContain('"standingMinutes":200');
    const { api } = await openTest(folder);
    expect(api.record.read().record.shifts.map(({ standingMinutes }) => standingMinutes)).toEqual([150, 210]);
    expect(await api.data.recovery()).toEqual({ notices: [], offer: null });
    expect((await filesBelow(folder)).has('pending.json')).toBe(false);
    expect(await readFile(path.join(folder, 'journal-2026.json'), 'utf8')).toContain('"standingMinutes":210');
  });

  it('is finished before the next save of the same session', async () => {
    const folder = await diaryFolder();
    const { change, read } = await openWithoutWaiting(folder);
    refuse('EBUSY', undefined, /journal-2026\.json$/);
    await change(batch);
    expect(read().shifts.map(({ standingMinutes }) => standingMinutes)).toEqual([150, 210]);
    renames.refused = null;
    await change([upsertGarment({ name: 'Other' })]);
    expect((await filesBelow(folder)).has('pending.json')).toBe(false);
    expect(await shiftsOnDisk(folder)).toMatchObject([{ standingMinutes: 150 }, { standingMinutes: 210 }]);
  });

  it('does not take back what was saved after it', async () => {
    const folder = await cutOff();
    const pending = await readFile(path.join(folder, 'pending.json'));
    await inTest(folder, (api) => api.record.change([upsertShift({ standingMinutes: 220 })]));
    await writeFile(path.join(folder, 'pending.json'), pending);
    expect(await shiftsOnDisk(folder)).toMatchObject([{ standingMinutes: 150 }, { standingMinutes: 220 }]);
  });

  it('counts for nothing where pending.json itself is torn: it is set aside and the former record opens', async () => {
    const folder = await diaryFolder();
    const whole = await readFile(path.join(await cutOff(), 'pending.json'));
    const torn = whole.subarray(0, whole.length - 40);
    await writeFile(path.join(folder, 'pending.json'), torn);
    const { api } = await openTest(folder);
    expect(api.record.read().record.shifts.map(({ standingMinutes }) => standingMinutes)).toEqual([200, 200]);
    expect((await api.data.recovery()).notices).toEqual([]);
    const files = await filesBelow(folder);
    expect(files.has('pending.json')).toBe(false);
    expect(files.get('set-aside/pending unfinished 2026-03-05 12-00-00.json')).toEqual(torn);
  });
});
