/** What a copy would change, and the two ways to restore from it; both can be taken back. */
import { cp } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { ApiServices, BackupPlace } from '#shared/contract/services.ts';
import {
  aGarment,
  aShift,
  aWear,
  newYearsEve,
  remove,
  upsertDayOff,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';
import { diaryFolder, inTest, openTest, testClock } from '../../../support/open-services.ts';

const later = testClock('2026-03-06T08:00:00+01:00[Europe/Berlin]').now;
const of2025 = aShift({ id: 's0', ...newYearsEve });

/** The diary, whose copy is from yesterday, with one entry deleted, one changed and one new since. */
async function movedOn(): Promise<{ folder: string; place: BackupPlace; api: ApiServices }> {
  const folder = await diaryFolder();
  const { api } = await openTest(folder, { now: later });
  const { lastGoodId } = await api.backups.list(null);
  await api.record.change([remove('wear', 'w1')]);
  await api.record.change([upsertShift({ standingMinutes: 210 }), upsertDayOff('2026-03-05')]);
  return { folder, place: { id: lastGoodId ?? '', folder: null }, api };
}

it('the difference names what is missing, what is otherwise and what is new', async () => {
  const { api, place } = await movedOn();
  expect(await api.backups.difference(place)).toEqual({
    missing: [upsertWear()],
    changed: [{ here: upsertShift({ standingMinutes: 210 }), there: upsertShift() }],
    extra: [upsertDayOff('2026-03-05')],
  });
});

describe('a restore of what is missing', () => {
  it('adds it and touches nothing else', async () => {
    const { api, place } = await movedOn();
    const before = api.record.read();
    const { changes } = await api.backups.restore(place, 'missing');
    expect(changes).toEqual([upsertWear()]);
    expect(api.record.read()).toEqual({ ...before, wear: [aWear()] });
  });

  it('skips what would overlap an entry that was logged since, and brings the rest', async () => {
    const folder = await diaryFolder();
    const { api } = await openTest(folder, { now: later });
    const { lastGoodId } = await api.backups.list(null);
    await api.record.change([remove('shift', 's0'), remove('shift', 's1')]);
    const anew = aShift({ id: 'anew', standingMinutes: 111 });
    await api.record.change([{ action: 'upsert', kind: 'shift', entry: anew }]);
    const { changes } = await api.backups.restore({ id: lastGoodId ?? '', folder: null }, 'missing');
    expect(changes).toEqual([upsertShift({ id: 's0', ...newYearsEve })]);
    expect(api.record.read().shifts).toHaveLength(2);
    expect(api.record.read().shifts).toEqual(expect.arrayContaining([anew, of2025]));
  });

  it('brings a stocking back with its wear', async () => {
    const folder = await diaryFolder();
    const { api } = await openTest(folder, { now: later });
    const { lastGoodId } = await api.backups.list(null);
    await api.record.change([remove('wear', 'w1'), remove('garment', 'g1')]);
    await api.backups.restore({ id: lastGoodId ?? '', folder: null }, 'missing');
    expect(api.record.read()).toMatchObject({ garments: [aGarment()], wear: [aWear()] });
  });

  it('of nothing changes nothing and takes no copy', async () => {
    const { api } = await openTest(await diaryFolder());
    const { backups, lastGoodId } = await api.backups.list(null);
    const restored = await api.backups.restore({ id: lastGoodId ?? '', folder: null }, 'missing');
    expect(restored).toEqual({ changes: [], inverse: [] });
    expect((await api.backups.list(null)).backups).toEqual(backups);
  });
});

describe('a restore of the whole', () => {
  it('makes the record what the copy holds, on disk before it is answered', async () => {
    const { folder, api, place } = await movedOn();
    await api.backups.restore(place, 'whole');
    const there = { shifts: [of2025, aShift()], wear: [aWear()], daysOff: [{ date: '2026-03-03' }] };
    expect(api.record.read()).toMatchObject(there);
    // As a kill right after the answer would leave it.
    const killed = `${folder}-killed`;
    await cp(folder, killed, { recursive: true });
    expect(await inTest(killed, async (after) => after.record.read())).toEqual(api.record.read());
  });

  it('leaves the settings as they are now', async () => {
    const { api, place } = await movedOn();
    const settings = { ...api.record.read().settings, lockAfterMinutes: 3 };
    await api.record.change([{ action: 'upsert', kind: 'settings', entry: settings }]);
    await api.backups.restore(place, 'whole');
    expect(api.record.read().settings).toEqual(settings);
  });

  it('keeps a copy of what it replaces, and its inverse takes it back', async () => {
    const { api, place } = await movedOn();
    const before = api.record.read();
    const { inverse } = await api.backups.restore(place, 'whole');
    const { backups } = await api.backups.list(null);
    const kept = backups.find(({ reason }) => reason === 'before-restore');
    expect(kept).toMatchObject({ counts: { daysOff: 2, wear: 0 } });
    await api.record.change(inverse);
    expect(sorted(api.record.read())).toEqual(sorted(before));
    await api.backups.restore(place, 'whole');
    await api.backups.restore({ id: kept?.id ?? '', folder: null }, 'whole');
    expect(sorted(api.record.read())).toEqual(sorted(before));
  });

  /** The order of entries in a list means nothing. */
  const sorted = (record: ReturnType<ApiServices['record']['read']>) => ({
    ...record,
    shifts: record.shifts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    daysOff: record.daysOff.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  });
});

it('a copy that is gone is told, and nothing is changed', async () => {
  const { api } = await openTest(await diaryFolder());
  const before = api.record.read();
  const restored = api.backups.restore({ id: '20200101-000000-r1', folder: null }, 'whole');
  await expect(restored).rejects.toThrow('This copy is gone. Your record is as it was.');
  expect(api.record.read()).toEqual(before);
});
