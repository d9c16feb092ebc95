/** What a copy would change, and the two ways to restore from it; both can be taken back. */
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Services } from '#shared/contract/contract.ts';
import type { BackupPlace } from '#shared/record/backup.ts';
import { upsert } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import {
  aGarment,
  aNamedShift,
  aRota,
  aShift,
  aWear,
  newYearsEve,
  remove,
  upsertDayOff,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';
import { diaryFolder, inTest, openTest, testClock, testNow } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const later = testClock('2026-03-06T08:00:00+01:00[Europe/Berlin]').now;
const of2025 = aShift({ id: 's0', ...newYearsEve });

/** The diary, whose copy is from yesterday, with one entry deleted, one changed and one new since. */
async function movedOn(): Promise<{ folder: string; place: BackupPlace; api: Services }> {
  const folder = await diaryFolder();
  const { api } = await openTest(folder, { now: later });
  const { lastGoodId } = await api.backups.list(null);
  await api.record.change([remove('wear', 'w1')]);
  await api.record.change([upsertShift({ standingMinutes: 210 }), upsertDayOff('2026-03-05')]);
  return { folder, place: { id: lastGoodId ?? '', folder: null }, api };
}

/** What the copy holds beside entries of days. */
const working = {
  settings: { ...defaultSettings, lockAfterMinutes: 5 },
  namedShifts: [aNamedShift()],
  rota: aRota('early', 'early', null),
  askedFirst: { on: '2026-01-02', hasAny: false },
} satisfies Partial<LegworkRecord>;
/** What there is of it since. */
const workingSince = {
  settings: { ...defaultSettings, lockAfterMinutes: 3 },
  rota: aRota(null, 'early'),
  askedFirst: { on: '2026-03-04', hasAny: true },
  liveShift: { start: testNow, steps: [{ at: testNow, posture: 'standing' }] },
} satisfies Partial<LegworkRecord>;

/** A diary whose copy holds what it is worked with, all of which is otherwise since. */
async function workedOn(): Promise<{ folder: string; place: BackupPlace; api: Services; close: () => void }> {
  const folder = await diaryFolder();
  const { api, close } = await openTest(folder, { now: later });
  await api.record.change([
    upsert('settings', working.settings),
    upsert('namedShift', aNamedShift()),
    upsert('rota', working.rota),
    upsert('askedFirst', working.askedFirst),
  ]);
  const { id } = await api.backups.take();
  await api.record.change([
    upsert('settings', workingSince.settings),
    upsert('rota', workingSince.rota),
    upsert('askedFirst', workingSince.askedFirst),
    upsert('liveShift', workingSince.liveShift),
  ]);
  return { folder, place: { id, folder: null }, api, close };
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
    const before = api.record.read().record;
    const { applied } = await api.backups.restore(place, 'missing');
    expect(applied).toEqual([upsertWear()]);
    expect(api.record.read().record).toEqual({ ...before, wear: [aWear()] });
  });

  it('skips what would overlap an entry that was logged since, and brings the rest', async () => {
    const folder = await diaryFolder();
    const { api } = await openTest(folder, { now: later });
    const { lastGoodId } = await api.backups.list(null);
    await api.record.change([remove('shift', 's0'), remove('shift', 's1')]);
    const anew = aShift({ id: 'anew', standingMinutes: 111 });
    await api.record.change([{ action: 'upsert', kind: 'shift', entry: anew }]);
    const { applied } = await api.backups.restore({ id: lastGoodId ?? '', folder: null }, 'missing');
    expect(applied).toEqual([upsertShift({ id: 's0', ...newYearsEve })]);
    expect(api.record.read().record.shifts).toHaveLength(2);
    expect(api.record.read().record.shifts).toEqual(expect.arrayContaining([anew, of2025]));
  });

  it('brings a stocking back with its wear', async () => {
    const folder = await diaryFolder();
    const { api } = await openTest(folder, { now: later });
    const { lastGoodId } = await api.backups.list(null);
    await api.record.change([remove('wear', 'w1'), remove('garment', 'g1')]);
    await api.backups.restore({ id: lastGoodId ?? '', folder: null }, 'missing');
    expect(api.record.read().record).toMatchObject({ garments: [aGarment()], wear: [aWear()] });
  });

  it('brings back what was lost with the profile: settings, the rota and the answers, too', async () => {
    const { folder, place, close } = await workedOn();
    await close();
    await writeFile(path.join(folder, 'profile.json'), '');
    const { api } = await openTest(folder, { now: later });
    expect(api.record.read().record).toMatchObject({
      settings: defaultSettings,
      rota: null,
      namedShifts: [],
    });
    const { offer } = await api.data.recovery();
    const { missing } = await api.backups.difference(place);
    expect(missing.map(({ kind }) => kind)).toEqual([
      'settings',
      'rota',
      'askedFirst',
      'garment',
      'namedShift',
      'wear',
    ]);
    await api.backups.restore(place, 'missing');
    expect(api.record.read().record).toMatchObject({ ...working, liveShift: null, garments: [aGarment()] });
    // The last copy holds the shift that is logged live, too.
    expect(offer).toMatchObject({ missing: 7, differing: 0 });
  });

  it('of nothing changes nothing and takes no copy', async () => {
    const { api } = await openTest(await diaryFolder());
    const { backups, lastGoodId } = await api.backups.list(null);
    const { revision } = api.record.read();
    const restored = await api.backups.restore({ id: lastGoodId ?? '', folder: null }, 'missing', 'Restored');
    expect(restored).toMatchObject({ applied: [], from: revision, revision, undo: null });
    expect((await api.backups.list(null)).backups).toEqual(backups);
  });
});

describe('a restore of the whole', () => {
  it('makes the record what the copy holds, on disk before it is answered', async () => {
    const { folder, api, place } = await movedOn();
    await api.backups.restore(place, 'whole');
    const there = { shifts: [of2025, aShift()], wear: [aWear()], daysOff: [{ date: '2026-03-03' }] };
    expect(api.record.read().record).toMatchObject(there);
    // As a kill right after the answer would leave it.
    const killed = `${folder}-killed`;
    await cp(folder, killed, { recursive: true });
    expect(await inTest(killed, async (after) => after.record.read().record)).toEqual(
      api.record.read().record,
    );
  });

  it('brings settings, the rota and the answers of before back, and what is logged live goes', async () => {
    const { api, place } = await workedOn();
    await api.backups.restore(place, 'whole', 'Restored');
    expect(api.record.read().record).toMatchObject({ ...working, liveShift: null });
    await api.record.undo();
    expect(api.record.read().record).toMatchObject(workingSince);
  });

  it('leaves the years to keep as they are, and the difference says just what it does', async () => {
    const { api, place } = await workedOn();
    await api.data.setRetention(20);
    const there = upsert('settings', { ...working.settings, keepYears: 20 });
    const { missing, changed } = await api.backups.difference(place);
    expect([...missing, ...changed.map((each) => each.there)]).toContainEqual(there);
    await api.backups.restore(place, 'whole');
    expect(api.record.read().record.settings).toEqual(there.entry);
    expect(await api.backups.difference(place)).toEqual({ missing: [], changed: [], extra: [] });
  });

  it('leaves the folder of the last copy as it is', async () => {
    const { api, place } = await workedOn();
    const drive = await tempFolder();
    await api.backups.writeTo(drive);
    await api.backups.restore(place, 'whole');
    expect(api.record.read().record.settings).toEqual({ ...working.settings, backupFolder: drive });
  });

  it('keeps a copy of what it replaces, and undoing takes it back', async () => {
    const { api, place } = await movedOn();
    const before = api.record.read().record;
    await api.backups.restore(place, 'whole', 'Restored');
    const { backups } = await api.backups.list(null);
    const kept = backups.find(({ reason }) => reason === 'before-restore');
    expect(kept).toMatchObject({ counts: { daysOff: 2, wear: 0 } });
    await api.record.undo();
    expect(sorted(api.record.read().record)).toEqual(sorted(before));
    await api.backups.restore(place, 'whole');
    await api.backups.restore({ id: kept?.id ?? '', folder: null }, 'whole');
    expect(sorted(api.record.read().record)).toEqual(sorted(before));
  });

  /** The order of entries in a list means nothing. */
  const sorted = (record: LegworkRecord) => ({
    ...record,
    shifts: record.shifts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    daysOff: record.daysOff.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  });
});

it('a copy that is gone is told, and nothing is changed', async () => {
  const { api } = await openTest(await diaryFolder());
  const before = api.record.read().record;
  const restored = api.backups.restore({ id: '20200101-000000-r1', folder: null }, 'whole');
  await expect(restored).rejects.toThrow('This backup is gone. Your record is as it was.');
  expect(api.record.read().record).toEqual(before);
});
