/** Looking around in a made-up diary: beside the user's own, and gone without a trace. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleDiary } from '#main/demo/sample-diary.ts';
import { hostMessages } from '#main/host-messages.ts';
import { RecordClosedError } from '#main/user-facing-error.ts';
import { firstWearDates, replacementDate } from '#shared/exposure/replacement.ts';
import { applyChanges } from '#shared/record/change.ts';
import type { SymptomName } from '#shared/record/check-in.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import { association } from '#shared/risk/association.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';
import { addDays, dateOf } from '#shared/time/wall-clock.ts';
import { upsertDayOff } from '../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, namesIn, openTest } from '../../support/open-services.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { turnVaultOn } from '../../support/vault.ts';

it.each(['Europe/Berlin', 'America/New_York', 'Pacific/Apia'])('the made-up diary is sound in %s', (zone) => {
  const { record } = applyChanges(emptyRecord, sampleDiary('2026-04-05', zone, hostMessages('en')));
  expect(issuesOfRecord(record)).toEqual([]);
});

describe('the made-up diary', () => {
  const today = '2026-06-30';
  const { record } = applyChanges(emptyRecord, sampleDiary(today, 'Europe/Berlin', hostMessages('en')));
  const { days } = deriveRecord(record, `${today}T07:10:00+02:00[Europe/Berlin]`);
  const linkOf = (name: SymptomName) => {
    const loads = new Map(days.map(({ date, load }) => [date, load]));
    return association(
      record.checkIns.flatMap(({ date, when, symptoms }) => {
        const [load, symptom] = [loads.get(date), symptoms[name]];
        return when !== 'afterWork' || load === undefined || symptom === undefined ? [] : [{ load, symptom }];
      }),
    );
  };

  it('leaves yesterday’s night to be logged, and three dates to be caught up', () => {
    const logged = new Set(days.map(({ date }) => date));
    const dates = Array.from({ length: 182 }, (_, day) => addDays(today, day - 182));
    expect(dates.filter((date) => !logged.has(date))).toHaveLength(4);
    expect(logged.has(addDays(today, -1))).toBe(false);
    expect(rotaOn(record, addDays(today, -1))).toMatchObject({ name: 'Night', letter: 'N' });
  });

  it('has nights, a double shift, days over one limit and over both, and days off of every kind but one', () => {
    const zones = Map.groupBy(days, ({ zone }) => zone);
    expect(zones.get('amber')?.length).toBeGreaterThan(15);
    expect(zones.get('red')?.length).toBeGreaterThan(0);
    expect(zones.get('green')?.length).toBeGreaterThan(zones.get('red')?.length ?? 0);
    const starts = Map.groupBy(record.shifts, ({ start }) => dateOf(start));
    expect([...starts.values()].filter((shifts) => shifts.length === 2)).toHaveLength(1);
    expect(record.shifts.some(({ start, end }) => dateOf(start) !== dateOf(end))).toBe(true);
    expect(new Set(record.daysOff.map(({ reason }) => reason))).toEqual(
      new Set([undefined, 'vacation', 'ill', 'training']),
    );
  });

  it('has links that differ, and a symptom without one', () => {
    const [heaviness, ache, cramp] = [linkOf('heaviness'), linkOf('ache'), linkOf('cramp')];
    expect(heaviness?.rho).toBeGreaterThan((ache?.rho ?? 1) + 0.1);
    expect(ache?.low).toBeGreaterThan(0);
    expect([cramp?.low ?? 1, cramp?.high ?? -1].map(Math.sign)).toEqual([-1, 1]);
  });

  it('has a stocking that is due for replacement, and a retired one', () => {
    const firstWear = firstWearDates(record.wear);
    const due = record.garments.map((garment) => [garment.id, replacementDate(garment, firstWear)]);
    expect(due).toContainEqual(['demo-knee', addDays(today, -2)]);
    expect(record.garments.filter(({ retiredOn }) => retiredOn !== undefined)).toHaveLength(1);
  });
});

it('is served in place of the own diary, and what is done in it never reaches that', async () => {
  const folder = await diaryFolder();
  const { api } = await openTest(folder);
  const own = api.record.read().record;
  const before = await filesBelow(folder);
  await api.data.startDemo();
  expect(api.data.status()).toMatchObject({ state: 'open', isDemo: true });
  expect(api.record.read().record.shifts.length).toBeGreaterThan(70);
  await api.record.change([upsertDayOff('2026-03-04')]);
  await turnVaultOn(api, 'a long passphrase');
  await api.data.leaveDemo();
  expect(api.data.status()).toMatchObject({ state: 'open', isDemo: false, isVaultOn: false });
  expect(api.record.read().record).toEqual(own);
  expect(await filesBelow(folder)).toEqual(before);
});

it('leaves nothing in a new folder, also when the app closes in the middle of it', async () => {
  const folder = await tempFolder();
  await inTest(folder, (api) => api.data.startDemo());
  expect(await namesIn(folder)).toEqual([]);
});

it('that a crash left is deleted at the next start', async () => {
  const folder = await tempFolder();
  await mkdir(path.join(folder, 'legwork-trial'));
  await writeFile(path.join(folder, 'legwork-trial', 'profile.json'), '{}');
  await inTest(folder, async (api) => expect(api.record.read().record).toEqual(emptyRecord));
  expect(await namesIn(folder)).toEqual([]);
});

it('is not shown in place of a diary that is locked', async () => {
  const folder = await diaryFolder();
  await inTest(folder, (api) => turnVaultOn(api, 'a long passphrase'));
  const { api } = await openTest(folder);
  await expect(api.data.startDemo()).rejects.toThrow(RecordClosedError);
  expect(api.data.status()).toMatchObject({ state: 'locked', isDemo: false });
});

it('locks a vault behind it, so that leaving it asks for the passphrase', async () => {
  const { api } = await openTest(await diaryFolder());
  await turnVaultOn(api, 'a long passphrase');
  await api.data.startDemo();
  await api.data.startDemo();
  expect(api.data.status()).toMatchObject({ state: 'open', isDemo: true });
  await api.data.leaveDemo();
  expect(api.data.status()).toMatchObject({ state: 'locked', isDemo: false });
});

it('leaves a vault open that was chosen never to lock by itself', async () => {
  const { api } = await openTest(await diaryFolder());
  await turnVaultOn(api, 'a long passphrase');
  const { settings } = api.record.read().record;
  const entry = { ...settings, lockAfterMinutes: null };
  await api.record.change([{ action: 'upsert', kind: 'settings', entry }]);
  await api.data.startDemo();
  await api.data.leaveDemo();
  expect(api.data.status()).toMatchObject({ state: 'open', isDemo: false });
});
