/** Files that are whole, each, but not those of the last save: gone, put back from earlier, or exchanged. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aShift,
  aWear,
  newYearsEve,
  upsertDayOff,
  upsertGarment,
  upsertShift,
} from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, openTest } from '../../../support/open-services.ts';

const of2025 = aShift({ id: 's0', ...newYearsEve });
const fileIn = (folder: string, name: string): string => path.join(folder, `${name}.json`);

describe('a journal that is gone', () => {
  const gone = async (): Promise<string> => {
    const folder = await diaryFolder();
    await rm(fileIn(folder, 'journal-2026'));
    return folder;
  };

  it('is missed by the other files; the copy offers what it held', async () => {
    const { api } = await openTest(await gone());
    expect(api.record.read().record).toMatchObject({ shifts: [of2025], wear: [], daysOff: [] });
    expect(await api.data.recovery()).toMatchObject({
      notices: [{ file: 'journal-2026', reason: 'missing', quarantinedAs: null, keptEntries: 0 }],
      offer: { missing: 3, differing: 0 },
    });
  });

  it('is told once, until it is settled, and then no more', async () => {
    const folder = await gone();
    const first = await inTest(folder, (api) => api.data.recovery());
    expect((await inTest(folder, (api) => api.data.recovery())).notices).toEqual(first.notices);
    await inTest(folder, (api) => api.data.settle(first.notices[0]?.id ?? ''));
    expect((await inTest(folder, (api) => api.data.recovery())).notices).toEqual([]);
  });

  it('comes back by a restore', async () => {
    const folder = await gone();
    await inTest(folder, async (api) => {
      const { offer } = await api.data.recovery();
      await api.backups.restore({ id: offer?.backup.id ?? '', folder: null }, 'missing');
    });
    expect(await inTest(folder, async (api) => api.record.read().record)).toMatchObject({
      shifts: [of2025, aShift()],
      wear: [aWear()],
      daysOff: [{ date: '2026-03-03' }],
    });
  });
});

it('a journal of earlier, put back, is told as rolled back by the file that was written after it', async () => {
  const folder = await diaryFolder();
  const earlier = await readFile(fileIn(folder, 'journal-2026'));
  await inTest(folder, async (api) => {
    await api.record.change([upsertDayOff('2026-03-04')]);
    await api.record.change([upsertGarment({ name: 'Later' })]);
    await api.backups.take();
  });
  await writeFile(fileIn(folder, 'journal-2026'), earlier);
  const { api } = await openTest(folder);
  expect(api.record.read().record.daysOff).toEqual([{ date: '2026-03-03' }]);
  expect(await api.data.recovery()).toMatchObject({
    notices: [{ file: 'journal-2026', reason: 'rolled-back', quarantinedAs: null, keptEntries: 3 }],
    offer: { missing: 1, differing: 0 },
  });
});

describe('a file with the content of another', () => {
  it('the journals of two years, exchanged: both lie aside, and every entry is used once', async () => {
    const folder = await diaryFolder();
    const [one, other] = [fileIn(folder, 'journal-2025'), fileIn(folder, 'journal-2026')];
    const [ofOne, ofOther] = [await readFile(one), await readFile(other)];
    await writeFile(one, ofOther);
    await writeFile(other, ofOne);
    const { api } = await openTest(folder);
    expect(api.record.read().record.shifts).toHaveLength(2);
    expect(api.record.read().record).toMatchObject({ wear: [aWear()], daysOff: [{ date: '2026-03-03' }] });
    const { notices, offer } = await api.data.recovery();
    expect(notices.map(({ file, reason }) => `${file} ${reason}`).sort()).toEqual([
      'journal-2025 damaged',
      'journal-2026 damaged',
    ]);
    expect(offer).toMatchObject({ missing: 0, differing: 0 });
    const files = await filesBelow(folder);
    expect(files.get('set-aside/journal-2025 damaged 2026-03-05 12-00-00.json')).toEqual(ofOther);
    expect(files.get('set-aside/journal-2026 damaged 2026-03-05 12-00-00.json')).toEqual(ofOne);
  });

  it('the checks of a new shift see an entry wherever a hand has put it', async () => {
    const folder = await diaryFolder();
    const text = await readFile(fileIn(folder, 'journal-2025'), 'utf8');
    const astray = aShift({
      id: 'astray',
      start: '2026-08-03T08:00:00+02:00[Europe/Berlin]',
      end: '2026-08-03T16:00:00+02:00[Europe/Berlin]',
    });
    await writeFile(
      fileIn(folder, 'journal-2025'),
      text.replace('"shifts":[', `"shifts":[${JSON.stringify(astray)},`),
    );
    const { api } = await openTest(folder);
    expect(api.record.read().record.shifts).toContainEqual(astray);
    await expect(api.record.change([upsertShift({ ...astray, id: 'same-time' })])).rejects.toThrow(
      /start: shifts-overlap/,
    );
  });

  it('the profile under a journal’s name: nothing of it is used as a journal', async () => {
    const folder = await diaryFolder();
    await writeFile(fileIn(folder, 'journal-2026'), await readFile(fileIn(folder, 'profile')));
    const { api } = await openTest(folder);
    expect(api.record.read().record).toMatchObject({ shifts: [of2025], wear: [], daysOff: [] });
    expect(api.record.read().record.garments).toHaveLength(1);
    expect((await api.data.recovery()).notices).toMatchObject([
      { file: 'journal-2026', reason: 'damaged', keptEntries: 0 },
    ]);
  });
});
