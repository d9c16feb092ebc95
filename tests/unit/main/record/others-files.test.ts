/** Files that another program writes while the record is open, or puts beside them: both versions are kept, and told. */
import { cp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecoveryNotice } from '#shared/record/recovery.ts';
import { aShift, aShiftOn, newYearsEve, upsertDayOff, upsertShift } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, namesIn, openTest } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const journal = 'journal-2026.json';
const othersShift = upsertShift(aShiftOn('2026-02-20', { id: 'theirs' }));

/** A file as a second host writes it that saves one more shift in the same diary. */
async function othersFile(folder: string, file = journal, change = othersShift): Promise<Buffer> {
  const copy = path.join(await tempFolder(), 'copy');
  await cp(folder, copy, { recursive: true });
  await rm(path.join(copy, 'legwork.lock'), { force: true });
  await inTest(copy, (api) => api.record.change([change]));
  return readFile(path.join(copy, file));
}

const noticesIn = (folder: string): Promise<readonly RecoveryNotice[]> =>
  inTest(folder, async (api) => (await api.data.recovery()).notices);

const quarantined = async (folder: string): Promise<readonly Buffer[]> =>
  [...(await filesBelow(folder))].flatMap(([name, bytes]) => (name.startsWith('set-aside/') ? [bytes] : []));

describe('a file that another program changes while the record is open', () => {
  it('is kept beside the save that follows, and the user is told how many entries it alone has', async () => {
    const folder = await diaryFolder();
    const { api, close } = await openTest(folder);
    const theirs = await othersFile(folder);
    await writeFile(path.join(folder, journal), theirs);
    await api.record.change([upsertDayOff('2026-03-04')]);
    expect(await quarantined(folder)).toEqual([theirs]);
    const told = [{ file: 'journal-2026', reason: 'changed-outside', quarantinedEntries: 1 }];
    expect((await api.data.recovery()).notices).toMatchObject(told);
    const saved = api.record.read().record;
    await close();
    expect(await noticesIn(folder)).toMatchObject(told);
    await inTest(folder, async (again) => expect(again.record.read().record).toEqual(saved));
    expect(saved.daysOff.map(({ date }) => date)).toContain('2026-03-04');
  });

  it('that appears where there was none is kept, too', async () => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    await api.record.change([upsertShift()]);
    // It waits for its turn: the backup that follows a save has come, and the copy meets no half file.
    await api.data.recovery();
    const theirs = await othersFile(folder, 'journal-2025.json', upsertShift({ id: 'old', ...newYearsEve }));
    await writeFile(path.join(folder, 'journal-2025.json'), theirs);
    await api.record.change([upsertDayOff('2025-03-04')]);
    expect(await quarantined(folder)).toEqual([theirs]);
    expect((await api.data.recovery()).notices).toMatchObject([
      { file: 'journal-2025', reason: 'changed-outside', quarantinedEntries: 1 },
    ]);
  });

  it('that vanishes is written anew with all its entries, and told', async () => {
    const folder = await diaryFolder();
    const { api, close } = await openTest(folder);
    await rm(path.join(folder, journal));
    await api.record.change([upsertDayOff('2026-03-04')]);
    expect((await api.data.recovery()).notices).toMatchObject([
      { file: 'journal-2026', reason: 'changed-outside', quarantinedAs: null },
    ]);
    await close();
    expect((await inTest(folder, async (again) => again.record.read().record)).shifts).toContainEqual(
      aShift(),
    );
  });

  it('is the same file where only its time or its number is another', async () => {
    const folder = await diaryFolder();
    const { api } = await openTest(folder);
    const file = path.join(folder, journal);
    await utimes(file, 1, 1);
    await api.record.change([upsertDayOff('2026-03-04')]);
    const bytes = await readFile(file);
    await rm(file);
    await writeFile(file, bytes);
    await api.record.change([upsertDayOff('2026-03-03')]);
    expect((await api.data.recovery()).notices).toEqual([]);
    expect(await quarantined(folder)).toEqual([]);
  });
});

describe('the conflict copy of a sync program', () => {
  it.each([
    'journal-2026 (conflicted copy 2026-03-05).json',
    'journal-2026.sync-conflict-20260305-120000-ABCDEFG.json',
    'journal-2026-DESKTOP-7.json',
    'journal-2026 (1).json',
  ])('%s is told once, with what it alone holds, and kept', async (name) => {
    const folder = await diaryFolder();
    const theirs = await othersFile(folder);
    await writeFile(path.join(folder, name), theirs);
    const told = [{ file: 'journal-2026', reason: 'conflict-copy', quarantinedEntries: 1 }];
    expect(await noticesIn(folder)).toMatchObject(told);
    expect(await noticesIn(folder)).toMatchObject(told);
    expect(await quarantined(folder)).toEqual([theirs]);
    expect(await namesIn(folder)).not.toContain(name);
  });

  it('that holds nothing more is kept without a word', async () => {
    const folder = await diaryFolder();
    const bytes = await readFile(path.join(folder, journal));
    await writeFile(path.join(folder, 'journal-2026 (1).json'), bytes);
    expect(await noticesIn(folder)).toEqual([]);
    expect(await quarantined(folder)).toEqual([bytes]);
  });

  it('is none where Legwork did not write it', async () => {
    const folder = await diaryFolder();
    await writeFile(path.join(folder, 'profile-picture.json'), '{"format":"png"}');
    expect(await noticesIn(folder)).toEqual([]);
    expect(await namesIn(folder)).toContain('profile-picture.json');
  });
});
