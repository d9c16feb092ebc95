/** Entries that read well and break the model together with the rest: kept on disk, out of the record. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aGarment, aShift, aWear, remove, upsertDayOff, upsertGarment } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, openTest, stored } from '../../../support/open-services.ts';

describe('a shift that a hand has added over another', () => {
  const added = aShift({
    id: 'by-hand',
    start: '2026-03-02T15:00:00+01:00[Europe/Berlin]',
    end: '2026-03-02T20:00:00+01:00[Europe/Berlin]',
  });

  const edited = async (): Promise<string> => {
    const folder = await diaryFolder();
    const file = path.join(folder, 'journal-2026.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"shifts":[', `"shifts":[\n${JSON.stringify(added)},`));
    return folder;
  };

  it('one of the two is held back and told, and all else is used', async () => {
    const { api } = await openTest(await edited());
    const { shifts, wear, daysOff } = api.record.read().record;
    expect(shifts.filter(({ id }) => id !== 's0')).toHaveLength(1);
    expect({ wear, daysOff }).toEqual({ wear: [aWear()], daysOff: [{ date: '2026-03-03' }] });
    expect((await api.data.recovery()).notices).toMatchObject([
      { file: 'journal-2026', reason: 'changed', keptEntries: 3, quarantinedEntries: 1 },
    ]);
  });

  it('stays on disk through a save of the same file', async () => {
    const folder = await edited();
    await inTest(folder, (api) => api.record.change([upsertDayOff('2026-03-04')]));
    expect((await stored(folder, 'journal-2026')).shifts).toEqual([added, aShift()]);
    const { api } = await openTest(folder);
    expect(api.record.read().record.daysOff).toHaveLength(2);
    expect((await api.data.recovery()).notices).toHaveLength(1);
  });
});

describe('wear whose stocking is lost with the profile', () => {
  const withoutProfile = async (): Promise<string> => {
    const folder = await diaryFolder();
    await writeFile(path.join(folder, 'profile.json'), '');
    return folder;
  };

  it('is held back and told, and stays on disk', async () => {
    const folder = await withoutProfile();
    const { api } = await openTest(folder);
    expect(api.record.read().record).toMatchObject({ garments: [], wear: [] });
    const { notices, offer } = await api.data.recovery();
    expect(notices).toMatchObject([
      { file: 'profile', reason: 'damaged', keptEntries: 0 },
      {
        file: 'journal-2026',
        reason: 'held-back',
        quarantinedAs: null,
        keptEntries: 2,
        quarantinedEntries: 1,
      },
    ]);
    expect(offer).toMatchObject({ missing: 2, differing: 0 });
    expect(await stored(folder, 'journal-2026')).toMatchObject({ wear: [aWear()] });
  });

  it('comes back with the stocking by a restore, which can be taken back', async () => {
    const folder = await withoutProfile();
    const { api, close } = await openTest(folder);
    const { offer } = await api.data.recovery();
    const before = api.record.read().record;
    await api.backups.restore({ id: offer?.backup.id ?? '', folder: null }, 'missing', 'Restored');
    const restored = api.record.read().record;
    expect(restored).toMatchObject({ garments: [aGarment()], wear: [aWear()] });
    await api.record.undo();
    expect(api.record.read().record).toEqual(before);
    await api.record.change([upsertGarment()]);
    await close();
  });

  it('is in the record again at the next start, once its stocking is', async () => {
    const folder = await withoutProfile();
    await inTest(folder, (api) => api.record.change([upsertGarment()]));
    const { api } = await openTest(folder);
    expect(api.record.read().record).toMatchObject({ garments: [aGarment()], wear: [aWear()] });
  });

  it('is no surprise to a copy: it counts as being there', async () => {
    const folder = await withoutProfile();
    const { api } = await openTest(folder);
    const { notices } = await api.data.recovery();
    await api.record.change([upsertGarment()]);
    expect(await api.backups.take()).toMatchObject({ unexplainedMissing: 0, counts: { wear: 1 } });
    expect(notices).toHaveLength(2);
  });
});

it('what is held back is not told again at a second start', async () => {
  const folder = await diaryFolder();
  await writeFile(path.join(folder, 'profile.json'), '');
  const first = await inTest(folder, (api) => api.data.recovery());
  expect((await inTest(folder, (api) => api.data.recovery())).notices).toEqual(first.notices);
});

it('an entry that is held back can be replaced, and then counts', async () => {
  const folder = await diaryFolder();
  await writeFile(path.join(folder, 'profile.json'), '');
  await inTest(folder, (api) =>
    api.record.change([
      upsertGarment({ id: 'g2' }),
      { action: 'upsert', kind: 'wear', entry: aWear({ garmentId: 'g2' }) },
    ]),
  );
  const { api } = await openTest(folder);
  expect(api.record.read().record.wear).toEqual([aWear({ garmentId: 'g2' })]);
  await expect(api.record.change([remove('garment', 'g2')])).rejects.toThrow(
    'garment g2, id: garment-in-use',
  );
  expect([...(await filesBelow(folder)).keys()]).toContain(
    'set-aside/profile damaged 2026-03-05 12-00-00.json',
  );
});
