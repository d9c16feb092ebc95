/** Folders of every version that was ever written, frozen: today's app reads each, and keeps the files before. */
import { createHash } from 'node:crypto';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LegworkRecord } from '#shared/record/record.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { storedVersion } from '#shared/record/stored-files.ts';
import { aGarment, aShift, aWear, newYearsEve, upsertDayOff } from '../../../support/entries.ts';
import { filesBelow, inTest, openTest, stored } from '../../../support/open-services.ts';
import { aLog, aTreatment } from '../../../support/strict-entries.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures/stored');
const sealedPassphrase = 'correct horse battery staple';
const sealedCode = 'TG4E0-K5QMN-KG2PN-8KSJ3-77VY8-F6HPX';

/** SHA-256 of each file. A line is added with a version, and never changed. */
const frozen: Readonly<Record<string, string>> = {
  'version-1/journal-2025.json': 'bfcaf9b54fcf5992950d8430e40a53d1905cfbbc627281d95f3531824b6e5f1c',
  'version-1/journal-2026.json': 'b3df742d42ee5bcb92d45812245c0fb794f95bb4884e1f2f3257a42d217932d8',
  'version-1/profile.json': 'e6dd7f0fa1f07b430e419290f799bcb5f15ef65fa3c6743d4d5a43cc9ca13b05',
  'version-2-sealed/backups/20260311-120000-r11.legwork':
    'f4cb1f29c930fd9b34809a59f22476a837cd1df91df5f99d712a55594bf66381',
  'version-2-sealed/backups/vault.json': '79b3bdfe63d2ffefab8a7c6775f68e66b87962cc7f4b34e96fc45153e2966051',
  'version-2-sealed/journal-2025.json': '6fb839cbd23be02be90b4eb45e48ab2af9064965c3fbf60829f0211a8f2d4fac',
  'version-2-sealed/journal-2026.json': '40dec89eb7fe0cf03e0acefd4f82c0d8fd13a5e4e18abdb4de4d9661f61df599',
  'version-2-sealed/profile.json': '549471f994602e39651e6ed75b83f547912553e25f4fdbd23e8738be2d5522d0',
  'version-2-sealed/recovery.json': '4b1aa5579198cb6336a8a484eba67e295d6a2670d902265069904444dea294e0',
  'version-2-sealed/vault.json': '79b3bdfe63d2ffefab8a7c6775f68e66b87962cc7f4b34e96fc45153e2966051',
  'version-2/journal-2025.json': 'a0483e79ab87208c80ba4fe5ca85a1d956c1e3e0d75fe1a929d58d6f9d0237dd',
  'version-2/journal-2026.json': '46e1688aa679a081ddb68c53cf8aec22143bb756ad6d2445b86e9daf317a1105',
  'version-2/profile.json': '73205dc4d20b9dd7711c70e4b76a04ce3e198f1cf8c9a912d58d2faf26842bf0',
  'version-3/journal-2025.json': '4ae1f1c0c4142dd21e7944cd3e296064905041d269bc7ebac73f8b6e1f9481b0',
  'version-3/journal-2026.json': 'aa849ffe4046a17d4f1ef30577ca5d7ee6e32ae3f13439b83d0ae61fd3180a68',
  'version-3/profile.json': '261a1ee2ca3a02241a1d7f989aae5d89789a6ee7c5df8a9b54c89168ea9bf1ab',
  'version-4/journal-2025.json': 'e35dce17bbbe52698ca073f1ddea973e78880638c6fd69aa9826fcab51303b8c',
  'version-4/journal-2026.json': 'f316e9f0abeedc6cc6d1cbfc5f4a96c0b7baba0f97d5790db681538964695d43',
  'version-4/profile.json': 'd6a496491718fa321c47172f329db6017dafbbda4f0ef8e3a7ead89e386be2df',
  'version-4/strict-left-2026.json': '9eebc8c5a26b109bf23b51d31e7d1c57faffeba5b72fc090afe20c94a2cf8be6',
};

/** A folder of a version, as a user who comes from it has it. */
async function folderOf(version: string): Promise<string> {
  const folder = path.join(await tempFolder(), version);
  await mkdir(folder);
  await cp(path.join(fixtures, version), folder, { recursive: true });
  return folder;
}

const inBerlin = (at: string) => `${at}+01:00[Europe/Berlin]` as const;
const segment = (posture: 'standing' | 'walking', start: string, end: string) => ({
  posture,
  start: inBerlin(`2026-03-02T${start}`),
  end: inBerlin(`2026-03-02T${end}`),
});

/** The diary that all of them hold. */
const diary: LegworkRecord = {
  person: { hasVaricoseVeins: true, longestStandLimitMinutes: 45, standingLimitMinutes: 240 },
  settings: { ...defaultSettings, lockAfterMinutes: 5, backupFolder: '/media/drive' },
  garments: [
    aGarment({
      ...{ id: 'knee-black', name: 'Knee, "black" \\ Füße', ankleMmHg: 20.5 },
      printedRangeMmHg: { low: 18, high: 23 },
    }),
    aGarment({ id: 'travel', name: 'Light travel pair', ankleMmHg: 14 }),
  ],
  shifts: [
    aShift({ id: 'night-2025', ...newYearsEve }),
    aShift({
      ...{ id: 'day-2026', standingMinutes: 180, walkingMinutes: 60, longestStandMinutes: 120 },
      segments: [
        segment('standing', '08:00:00', '10:00:00'),
        segment('walking', '10:00:00', '11:00:00'),
        segment('standing', '11:00:00', '12:00:00'),
      ],
    }),
    aShift({
      ...{ id: 'tokyo', standingMinutes: 31.5, longestStandMinutes: 20 },
      start: '2026-03-10T08:00:00+09:00[Asia/Tokyo]',
      end: '2026-03-10T14:00:00+09:00[Asia/Tokyo]',
    }),
  ],
  daysOff: [{ date: '2025-12-25' }, { date: '2026-03-03' }],
  wear: [
    aWear({
      ...{ id: 'wear-2025', garmentId: 'knee-black' },
      on: inBerlin('2025-12-31T21:30:00'),
      off: inBerlin('2026-01-01T06:30:00'),
    }),
    {
      ...{ id: 'still-on', garmentId: 'travel', legs: 'left' },
      on: '2026-03-10T07:00:00+09:00[Asia/Tokyo]',
    },
  ],
  checkIns: [],
  treatments: [],
  strictEntries: [],
};

const usualDay = {
  ...{ start: '08:00', end: '16:30', garmentId: 'knee-black' },
  ...{ standingMinutes: 200, walkingMinutes: 120, longestStandMinutes: 45 },
};

/** With what came in version 3. */
const diaryOfScreens: LegworkRecord = {
  ...diary,
  settings: {
    ...diary.settings,
    ...{ language: 'de', theme: 'contrast', hourCycle: 'h23', weekStart: 'monday', lengthUnit: 'inch' },
    hasLetterKeys: false,
    weekTemplate: [usualDay, usualDay, null, usualDay, usualDay, null, null],
    askedFirst: { on: '2026-01-02', hasAny: false },
    liveShift: {
      start: inBerlin('2026-03-11T08:00:00'),
      steps: [
        { at: inBerlin('2026-03-11T08:00:00'), posture: 'standing' },
        { at: inBerlin('2026-03-11T08:40:00'), posture: 'walking' },
        { at: inBerlin('2026-03-11T09:00:00'), posture: 'pause' },
      ],
    },
  },
  garments: [
    ...diary.garments,
    aGarment({
      ...{ id: 'class-2', name: 'RAL class II', ankleMmHg: 27.5 },
      printedRangeMmHg: { low: 23, high: 32 },
      printedClass: { standard: 'RAL', name: 'II' },
      ...{ calfMmHg: 20, thighMmHg: 12, length: 'thigh', legs: 'both' },
      ...{ firstWorn: '2026-01-05', replaceAfterMonths: 6 },
    }),
  ],
  checkIns: [
    {
      ...{ date: '2026-03-10', when: 'evening', note: 'Zwölf Stunden, "lang"\nund heiß' },
      symptoms: { heaviness: 4, ache: 0, swelling: 10 },
      girthCm: { leftAnkle: 23.5, rightCalf: 36.2 },
    },
    { date: '2026-03-10', when: 'morning', symptoms: {}, girthCm: { leftAnkle: 22.9 }, note: '' },
  ],
};

/** With what came in version 4. */
const latest: LegworkRecord = {
  ...diaryOfScreens,
  settings: {
    ...diaryOfScreens.settings,
    reminders: { atShiftEnd: true, whenReplacementIsDue: false, quiet: { from: '22:00', to: '06:30' } },
  },
  treatments: [aTreatment()],
  strictEntries: aLog,
};

/** As version 1 had it: the settings are younger. */
const diaryBeforeSettings: LegworkRecord = { ...diary, settings: defaultSettings };

it('the fixtures are as they were frozen', async () => {
  const files = [...(await filesBelow(fixtures))].filter(([file]) => file !== 'README.md');
  const sums = files.map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]);
  expect(Object.fromEntries(sums)).toEqual(frozen);
});

/** What each former version's folder holds, as today's record. */
const former = [
  { version: 1, folder: 'version-1', held: diaryBeforeSettings },
  { version: 2, folder: 'version-2', held: diary },
  { version: 3, folder: 'version-3', held: diaryOfScreens },
  { version: 4, folder: 'version-4', held: latest },
] as const;

describe.each(former)('version $version', ({ folder: name, held }) => {
  it('opens with every entry and without a notice', async () => {
    const { api } = await openTest(await folderOf(name));
    expect(api.record.read()).toEqual(held);
    expect((await api.data.recovery()).notices).toEqual([]);
  });

  it('is written in the present version, and the files before are kept', async () => {
    const folder = await folderOf(name);
    const before = await filesBelow(folder);
    await inTest(folder, (api) => api.record.change([upsertDayOff('2026-03-04')]));
    for (const file of before.keys()) {
      expect((await stored(folder, file.replace('.json', ''))).version, file).toBe(storedVersion);
    }
    const kept = [...(await filesBelow(path.join(folder, 'set-aside'))).values()].map(String);
    expect(kept.toSorted()).toEqual([...before.values()].map(String).toSorted());
  });

  it('is migrated once', async () => {
    const folder = await folderOf(name);
    await inTest(folder, async () => undefined);
    const once = await filesBelow(folder);
    expect(await inTest(folder, async (api) => api.record.read())).toEqual(held);
    expect([...(await filesBelow(folder)).keys()]).toEqual([...once.keys()]);
  });
});

describe('a vault of version 2', () => {
  it('opens by the passphrase and by the code', async () => {
    const { api } = await openTest(await folderOf('version-2-sealed'));
    expect(api.data.status()).toMatchObject({
      state: 'locked',
      lockScreen: { showsWarningSigns: true, clinicPhone: '+49 30 123456' },
    });
    expect(await api.vault.unlock(sealedPassphrase)).toBe('open');
    expect(api.record.read()).toEqual(diary);
    expect((await api.data.recovery()).notices).toEqual([]);
    await api.vault.lock();
    expect(await api.vault.unlockByCode(sealedCode, 'another battery staple')).toBe('open');
    expect(api.record.read()).toEqual(diary);
  });

  it('has a copy that reads back whole', async () => {
    const { api } = await openTest(await folderOf('version-2-sealed'));
    await api.vault.unlock(sealedPassphrase);
    const [backup] = (await api.backups.list(null)).backups.filter(({ reason }) => reason === 'asked');
    expect(backup).toMatchObject({
      counts: { shifts: 3, wear: 2, daysOff: 2, garments: 2 },
      unexplainedMissing: 0,
      isEncrypted: true,
    });
    const difference = await api.backups.difference({ id: backup?.id ?? '', folder: null });
    expect(difference).toEqual({ missing: [], changed: [], extra: [] });
  });
});
