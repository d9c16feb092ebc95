/** The rule that keeps N years: what it says it will delete, what it deletes, and what it never does unasked. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Services } from '#shared/contract/contract.ts';
import { type Change, upsert } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import {
  aDesk,
  aShiftOn,
  upsertDayOff,
  upsertGarment,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';
import { filesBelow, inTest, openTest } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const at =
  (date: string): (() => string) =>
  () =>
    `${date}T12:00:00+01:00[Europe/Berlin]`;
const today = at('2026-03-05');

/** One of each kind of entry on a date. */
const dayOf = (date: string): readonly Change[] => {
  const shift = aShiftOn(date, { id: `s-${date}` });
  return [upsertShift(shift), upsertWear({ id: `w-${date}`, on: shift.start, off: shift.end })];
};

const dates = ['2021-12-01', '2023-03-04', '2023-03-05', '2026-01-15'];

/** A folder with entries on these dates, a day off in 2019, and a copy of each of two days. */
async function folderOfYears(): Promise<string> {
  const folder = await tempFolder();
  await inTest(
    folder,
    async (api) => {
      await api.record.change([upsertGarment(), ...dates.flatMap(dayOf), upsertDayOff('2019-06-01')]);
      await api.backups.take();
    },
    { now: at('2026-03-04') },
  );
  return folder;
}

const datesIn = ({ shifts, wear, daysOff }: LegworkRecord): readonly string[] =>
  [...shifts.map(({ start }) => start), ...wear.map(({ on }) => on), ...daysOff.map(({ date }) => date)]
    .map((dated) => dated.slice(0, 10))
    .sort();
const twice = (...kept: readonly string[]): readonly string[] => kept.flatMap((date) => [date, date]);

/** The text of all that each copy of the folder would bring into an empty record. */
async function textsOfBackups(folder: string, api: Services): Promise<readonly string[]> {
  const empty = await openTest(await tempFolder());
  const texts: string[] = [];
  for (const { id } of (await api.backups.list(null)).backups) {
    const { missing } = await empty.api.backups.difference({ id, folder: path.join(folder, 'backups') });
    texts.push(JSON.stringify(missing));
  }
  return texts;
}

describe('the rule', () => {
  it('says beforehand from which date on it keeps, and how many entries go', async () => {
    const { api } = await openTest(await folderOfYears(), { now: today });
    const before = api.record.read().record;
    expect(api.data.retentionPreview(3)).toEqual({ before: '2023-03-05', entries: 5 });
    expect(api.data.retentionPreview(100)).toEqual({ before: '1926-03-05', entries: 0 });
    expect(api.record.read().record).toEqual(before);
  });

  it('deletes in the record, on disk, and keeps what is of the date itself', async () => {
    const folder = await folderOfYears();
    const after = await inTest(
      folder,
      async (api) => {
        expect(await api.data.setRetention(3)).toEqual({ before: '2023-03-05', entries: 5 });
        expect(api.record.read().record.settings.keepYears).toBe(3);
        return api.record.read().record;
      },
      { now: today },
    );
    expect(datesIn(after)).toEqual(twice('2023-03-05', '2026-01-15'));
    expect(after.garments).toHaveLength(1);
    expect(await inTest(folder, async (api) => api.record.read().record, { now: today })).toEqual(after);
    expect(await readFile(path.join(folder, 'journal-2021.json'), 'utf8')).not.toContain('2021-12-01');
  });

  it('deletes in every copy, one that was renamed included', async () => {
    const folder = await folderOfYears();
    const [backup] = [...(await filesBelow(folder)).keys()].filter((name) => name.startsWith('backups/'));
    await writeFile(
      path.join(folder, 'backups', 'spare.legwork'),
      await readFile(path.join(folder, backup ?? '')),
    );
    const { api } = await openTest(folder, { now: today });
    await api.data.setRetention(3);
    const texts = await textsOfBackups(folder, api);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text).not.toMatch(/2019-|2021-|2023-03-04/);
      expect(text).toContain('2023-03-05');
    }
    expect((await api.backups.list(null)).unreadable).toEqual([]);
    for (const each of (await api.backups.list(null)).backups) {
      expect(each.counts).toMatchObject({ shifts: 2, wear: 2, daysOff: 0 });
    }
  });

  it('explains to the copies what it deleted: the next one is good', async () => {
    const { api } = await openTest(await folderOfYears(), { now: today });
    await api.data.setRetention(3);
    expect(await api.backups.take()).toMatchObject({ unexplainedMissing: 0 });
  });

  it('is taken back by null, which brings nothing back', async () => {
    const { api } = await openTest(await folderOfYears(), { now: today });
    await api.data.setRetention(3);
    expect(await api.data.setRetention(null)).toBeNull();
    expect(api.record.read().record.settings.keepYears).toBeNull();
    expect(datesIn(api.record.read().record)).toEqual(twice('2023-03-05', '2026-01-15'));
  });

  it('on a 29 February keeps a day more', async () => {
    const { api } = await openTest(await tempFolder(), { now: at('2028-02-29') });
    expect(api.data.retentionPreview(1)).toEqual({ before: '2027-02-28', entries: 0 });
  });
});

describe('at a start, unasked', () => {
  const keeping = async (): Promise<string> => {
    const folder = await folderOfYears();
    await inTest(folder, (api) => api.data.setRetention(3), { now: today });
    return folder;
  };
  const datesAt = async (folder: string, date: string): Promise<readonly string[]> =>
    inTest(folder, async (api) => datesIn(api.record.read().record), { now: at(date) });

  it('the rule deletes what has become too old from one day to the next, in copies too', async () => {
    const folder = await keeping();
    expect(await datesAt(folder, '2026-03-05')).toEqual(twice('2023-03-05', '2026-01-15'));
    expect(await datesAt(folder, '2026-03-06')).toEqual(twice('2026-01-15'));
    const { api } = await openTest(folder, { now: at('2026-03-06') });
    for (const { counts } of (await api.backups.list(null)).backups)
      expect(counts).toMatchObject({ shifts: 1 });
  });

  it('after half a year away the rule goes on once entries of three dates bear the new date out', async () => {
    const folder = await keeping();
    expect(await datesAt(folder, '2026-09-01')).toContain('2023-03-05');
    const enter = (date: string) =>
      inTest(folder, (api) => api.record.change([upsertDayOff(date)]), { now: at(date) });
    await enter('2026-09-01');
    await enter('2026-09-02');
    expect(await datesAt(folder, '2026-09-02')).toContain('2023-03-05');
    await enter('2026-09-03');
    expect(await datesAt(folder, '2026-09-03')).not.toContain('2023-03-05');
  });

  it('a clock ten years ahead deletes nothing, in the record or in copies', async () => {
    const folder = await keeping();
    const kept = twice('2023-03-05', '2026-01-15');
    expect(await datesAt(folder, '2036-03-05')).toEqual(kept);
    const { api } = await openTest(folder, { now: today });
    expect(datesIn(api.record.read().record)).toEqual(kept);
    for (const { counts } of (await api.backups.list(null)).backups)
      expect(counts).toMatchObject({ shifts: 2 });
  });

  it('without a rule nothing is ever deleted', async () => {
    expect(await datesAt(await folderOfYears(), '2026-03-06')).toHaveLength(9);
  });

  it('the rule goes with a restore of neither kind: settings stay', async () => {
    const folder = await keeping();
    const { api } = await openTest(folder, { now: today });
    const { backups } = await api.backups.list(null);
    await api.backups.restore({ id: backups.at(-1)?.id ?? '', folder: null }, 'whole');
    expect(api.record.read().record.settings.keepYears).toBe(3);
  });
});

it('a health desk goes when the day on which it was left is too old; one in use stays', async () => {
  const { api } = await openTest(await tempFolder(), { now: today });
  const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
  const left = (id: string, leftOn: string) =>
    upsert('desk', aDesk({ id, key: null, leftKeys: [{ publicKey: `${'A'.repeat(43)}=`, leftOn }] }));
  const [old = '', recent = '', inUse = ''] = ids;
  await api.record.change([
    ...[left(old, '2023-03-04'), left(recent, '2023-03-05')],
    upsert('desk', aDesk({ id: inUse, agreedOn: '2019-03-04' })),
  ]);
  expect(await api.data.setRetention(3)).toEqual({ before: '2023-03-05', entries: 1 });
  expect(api.record.read().record.desks.map(({ id }) => id)).toEqual([recent, inUse]);
});

it('a copy with another name is still one: renaming loses nothing', async () => {
  const folder = await folderOfYears();
  const [backup] = [...(await filesBelow(folder)).keys()].filter((name) => name.startsWith('backups/'));
  await rename(path.join(folder, backup ?? ''), path.join(folder, 'backups', 'mine.legwork'));
  const { api } = await openTest(folder, { now: today });
  expect((await api.backups.list(null)).backups.map(({ id }) => id)).toContain('mine');
});
