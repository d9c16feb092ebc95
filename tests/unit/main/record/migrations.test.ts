/** Folders of every version that was ever written, frozen: today's app reads each, and keeps the files before. */
import { createHash } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { encryptedCodec } from '#main/crypto/codec.ts';
import { createVault, encodeVaultFile } from '#main/crypto/vault-file.ts';
import { defaultPreferences, type Preferences } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { storedVersion } from '#shared/record/stored-files.ts';
import type { LogPayload, StrictEntry } from '#shared/record/strict-entry.ts';
import { logOf, planNow, statusOf } from '#shared/strict/treatment-log.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import {
  aGarment,
  aNamedShift,
  anImport,
  aPlannedShift,
  aShift,
  aWear,
  newYearsEve,
  upsertDayOff,
} from '../../../support/entries.ts';
import { filesBelow, inTest, openTest, quickScrypt, stored } from '../../../support/open-services.ts';
import { storedDesks } from '../../../support/stored-desks.ts';
import { aLog, aTreatment, logLines } from '../../../support/strict-entries.ts';
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
  'version-5/backups/20260302-160000-r1.legwork':
    'f8770ee8a9b2b44cd8db8eeacf6646ae2519bb26c7d1d54b5edce6307cefa007',
  'version-5/backups/20260303-120100-r7.legwork':
    '522625d2f9a19e3e99cc6c110c65117145c08771cca626d717b1cb49fd3fcd9b',
  'version-5/backups/20260304-073100-r10.legwork':
    'b707c9c6838fb947b82c9b5e56671ad9ae48ed5f8e31535b3668f048df8447ff',
  'version-5/backups/20260311-100000-r19.legwork':
    '734d8fbbe3f736744011f0f8d971668a6481ef16cbe4ae328394d19b2ed06d5d',
  'version-5/backups/20260311-100000-r21.legwork':
    'dc84d531f6ff0e6812ea7d41d01d376d421d7953b68a5556ddac3be48d4c7d22',
  'version-5/journal-2025.json': 'f64d2f789e2f411b6dde0cf23c5d86f3dd24abb0226fc9e5b5b17c7942ef3e0b',
  'version-5/journal-2026.json': 'eceaaee1bf3f0da2b1429f474ed1bf8d58bcaed3df3df01c27ffe2297fde5f26',
  'version-5/preferences.json': 'aef5c48c6c07f7734f9e4a5cf2f1cb776a8959fb2db85c9f749abddc04f51126',
  'version-5/profile.json': 'd408b6f4a9a75c5d49f934bff525fbcfcc58e41873993d909cc246e225afddd8',
  'version-5/recovery.json': '6fb9fc6fc9efbac96e05a909cb65ea74f7f554a743a33ef2648fc7734f8e5097',
  'version-5/reminders.json': 'b62c672d6246f4e289754f4aca524328bc1d0e5d4eb6b701274a35e1c3dcecd3',
  'version-5/set-aside/journal-2025 changed 2026-03-11 10-00-00.json':
    '18132517743a7c428c602b5136db686a0bab61236a902652e84ec3982cd2fe18',
  'version-5/strict-left-2026.json': '5009f1669a03f97013abf7a966c0efa95eee5bc07619a471f4d1a4f5346df0ee',
  'version-6/backups/20260311-100000-r24.legwork':
    '03aa105eb57bf5388791f73d629be6f4d8373edfc38bf5484e8f45f068aff762',
  'version-6/backups/20260312-081000-r27.legwork':
    'c96d297a478737b50eaacfcf273db43b6dfc107a5f234f947e39836063c7c637',
  'version-6/backups/20260312-130000-r29.legwork':
    'e1c6ca70252355fe0f0bfd807e5201f4f55975ba8ff27c280b6da98162a77cc2',
  'version-6/backups/20260312-140000-r32.legwork':
    '71098ae76db7313e26df9dc6b013be1acf83f521f736432a26af83a34ccaa8f2',
  'version-6/journal-2025.json': '4d9da76985fe6904fdf19dbd0432c78237197947868f08444b378e2de371ece1',
  'version-6/journal-2026.json': 'ac1e7ff26fe5a6faea0845585647e4706fda3b5786b17e5cc07e08ef982d0f03',
  'version-6/preferences.json': 'aef5c48c6c07f7734f9e4a5cf2f1cb776a8959fb2db85c9f749abddc04f51126',
  'version-6/profile.json': '6b47c08e5ac59128c1b3137339ed487001624925ddc10e5c8046debdd5bd3cc6',
  'version-6/recovery.json': '6fb9fc6fc9efbac96e05a909cb65ea74f7f554a743a33ef2648fc7734f8e5097',
  'version-6/reminders.json': '2668cd758d6d38f3e43115806feef12b9a2b8431cf57418f584ec332d2c0e80d',
  'version-6/set-aside/journal-2025 changed 2026-03-11 10-00-00.json':
    '18132517743a7c428c602b5136db686a0bab61236a902652e84ec3982cd2fe18',
  'version-6/strict-left-2026.json': 'f86723d0d4e2ecae76fc0ec25ca60e65d92291a9e6524f4f456c84464121bcec',
  'version-6/strict-right-2026.json': '3152c7e5f0b8cd3b3155e584ff2481e32729be0f4e9cc6419b6af3d5dbb00a23',
  'version-7/backups/20260312-140000-r32.legwork':
    '71098ae76db7313e26df9dc6b013be1acf83f521f736432a26af83a34ccaa8f2',
  'version-7/backups/20260312-141000-r37.legwork':
    '8ff218617c9efe6feea894a0b67290a7d2807c284c64a1c2097733c504cc67c7',
  'version-7/backups/20260312-141000-r39.legwork':
    'cb609b9e5988c77bdf8c434beeecf47715e96304449b2f003dd8edf880286e35',
  'version-7/journal-2025.json': '9aab680c61b179ca98f1a632807e801bdfd3a00feb3ae896b7397a1cf3fbe76d',
  'version-7/journal-2026.json': '67684b7ec40776a8a141d20fcf08eb86cd5c5fa0979ea4b1f9c335f9b8100c67',
  'version-7/preferences.json': 'aef5c48c6c07f7734f9e4a5cf2f1cb776a8959fb2db85c9f749abddc04f51126',
  'version-7/profile.json': '4128a4c0f3dbdcecb1fc4ced1ef2395ee452ae5f654356abdac264fa51648e8a',
  'version-7/recovery.json': '6fb9fc6fc9efbac96e05a909cb65ea74f7f554a743a33ef2648fc7734f8e5097',
  'version-7/reminders.json': '2668cd758d6d38f3e43115806feef12b9a2b8431cf57418f584ec332d2c0e80d',
  'version-7/set-aside/journal-2025 changed 2026-03-11 10-00-00.json':
    '18132517743a7c428c602b5136db686a0bab61236a902652e84ec3982cd2fe18',
  'version-7/strict-left-2026.json': '1fd89636bb38b0762b07d0d095ddd74a1cff690dfbbe59583454a4f92b9c14f7',
  'version-7/strict-right-2026.json': '666e6e0de3d075ad3eee8dd567b57d710ca301035e5ec7e651999c1ecc859f0b',
  'version-8/backups/20260312-142000-r44.legwork':
    '1234e276c67396c18544399e797b00afb6757fa6830d858af58a9581232dfbd9',
  'version-8/backups/20260312-142000-r46.legwork':
    '3abaf9e57c97e620b856a8acbf58bb8943b0cc2a54d5abb96515104971c5286c',
  'version-8/journal-2025.json': 'd253daff84734faf721c838da6eda2e6c1a450e105ac32c4745c7c01d7f057a1',
  'version-8/journal-2026.json': '1f352e5677a17ae3a87d1aaa39782555f35bc01d4b3860ed21374487d31c8516',
  'version-8/journal-2027.json': '5eea7a3c96cd6794a7ca8a5b5e4c6a8de0c290f8c5d86ca9260449d145a105de',
  'version-8/preferences.json': 'aef5c48c6c07f7734f9e4a5cf2f1cb776a8959fb2db85c9f749abddc04f51126',
  'version-8/profile.json': 'ea60581606cdc854ae4195f19e04877855fe5798330c46e6fe87c2d7d828f0ab',
  'version-8/recovery.json': '6fb9fc6fc9efbac96e05a909cb65ea74f7f554a743a33ef2648fc7734f8e5097',
  'version-8/reminders.json': '2668cd758d6d38f3e43115806feef12b9a2b8431cf57418f584ec332d2c0e80d',
  'version-8/set-aside/journal-2025 changed 2026-03-11 10-00-00.json':
    '18132517743a7c428c602b5136db686a0bab61236a902652e84ec3982cd2fe18',
  'version-8/strict-left-2026.json': '7b8a1173577f6faf22d2bb5f26f7d364396388022d7751a56fa751f43c2ecdfe',
  'version-8/strict-right-2026.json': 'e8655be7766209736579c96aa52fff4a613a013781d7c2208b7c515aa6012ab2',
  'version-9/backups/20260312-143000-r52.legwork':
    'ac08ec01123d2cad69bd141526ad88650c3eedef971043ec75cd1a8e8749c2b9',
  'version-9/backups/20260312-143000-r53.legwork':
    '3f84442f69373d3cd748c2d169c49371dc5e8fb7c025de2954add97186e7a28b',
  'version-9/journal-2025.json': 'd55347d5ef71dc1dcea9d7bcf5ac9f94b7f70532501b91a632011a487e9cb936',
  'version-9/journal-2026.json': 'ac41cff98598eeba933be2efb9c19688e68452348114809046ceadbced4e032f',
  'version-9/journal-2027.json': '1812f2d31a7049ba27e3511069c5c6bfc81e4f4ad28198ec26cd69dbcf22cc08',
  'version-9/preferences.json': 'aef5c48c6c07f7734f9e4a5cf2f1cb776a8959fb2db85c9f749abddc04f51126',
  'version-9/profile.json': '1a5735eb5953a81c2dd7ddfa53f3ba9b657f505dcef68dc33a41f5ec6a65fe10',
  'version-9/recovery.json': '6fb9fc6fc9efbac96e05a909cb65ea74f7f554a743a33ef2648fc7734f8e5097',
  'version-9/reminders.json': '2668cd758d6d38f3e43115806feef12b9a2b8431cf57418f584ec332d2c0e80d',
  'version-9/set-aside/journal-2025 changed 2026-03-11 10-00-00.json':
    '18132517743a7c428c602b5136db686a0bab61236a902652e84ec3982cd2fe18',
  'version-9/strict-left-2026.json': 'babd1adbade53060fa4615bec1c600423726d0c7cb7a0a63777cc4fea513980b',
  'version-9/strict-right-2026.json': '9f450a103350e0b4eaaf20e77545b7d4105cd2e0d5bd8015b5f7606b7fea87b5',
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
  ...{ rota: null, askedFirst: null, liveShift: null, namedShifts: [] },
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
  ...{ plannedShifts: [], imports: [], desks: [] },
  treatments: [],
  strictEntries: [],
};

/** The shift of the usual week that versions 3 to 6 held. */
const usualShift = aNamedShift({
  ...{ id: 'usual-1', name: '08:00–16:30', letter: '1', garmentId: 'knee-black' },
});

/** With what came in version 3. */
const diaryOfScreens: LegworkRecord = {
  ...diary,
  namedShifts: [usualShift],
  rota: {
    from: '1900-01-01',
    days: ['usual-1', 'usual-1', null, 'usual-1', 'usual-1', null, null],
    exceptions: [],
  },
  askedFirst: { on: '2026-01-02', hasAny: false },
  liveShift: {
    start: inBerlin('2026-03-11T08:00:00'),
    steps: [
      { at: inBerlin('2026-03-11T08:00:00'), posture: 'standing' },
      { at: inBerlin('2026-03-11T08:40:00'), posture: 'walking' },
      { at: inBerlin('2026-03-11T09:00:00'), posture: 'pause' },
    ],
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

/** What versions 3 and 4 kept among the settings, and is a preference since. */
const chosen: Preferences = {
  ...{ language: 'de', theme: 'contrast', hourCycle: 'h23', weekStart: 'monday', lengthUnit: 'inch' },
  hasLetterKeys: false,
  opensDesk: false,
  usedCommands: [],
};

/** The log of versions 4 and 5: nobody was asked for a visit or for the number at night. */
const formerLog = aLog.map(
  (entry): StrictEntry =>
    entry.said.kind === 'details'
      ? { ...entry, said: { ...entry.said, clinic: { ...entry.said.clinic, nightPhone: '' }, visit: null } }
      : entry,
);

/** With what came in version 4. */
const diaryOfVersion4: LegworkRecord = {
  ...diaryOfScreens,
  settings: {
    ...diaryOfScreens.settings,
    reminders: { atShiftEnd: true, whenReplacementIsDue: false, quiet: { from: '22:00', to: '06:30' } },
  },
  treatments: [aTreatment({ visit: null })],
  strictEntries: formerLog,
};

const inLondon = (at: string): ZonedTime => `2026-03-04T${at}+00:00[Europe/London]`;

/** The log that version 5 holds: said to the app, which noted the clock and the zone by itself. */
const logOfVersion5: readonly StrictEntry[] = logLines([
  ...formerLog
    .slice(0, -1)
    .map(({ recordedAt, said }): readonly [ZonedTime, LogPayload] =>
      said.kind === 'clock-back' ? [inLondon('07:31:00'), { ...said, seconds: 1740 }] : [recordedAt, said],
    )
    .map(([at, said]) => [said.kind === 'zone' ? inLondon('07:31:00') : at, said] as const),
  [inLondon('07:32:00'), { kind: 'worn', from: '2026-03-03T09:00:00Z', to: '2026-03-03T10:00:00Z' }],
  // For the body's sake: no screen ever held it against the plan, and the model no longer does.
  [inLondon('07:34:00'), { kind: 'off', at: '2026-03-04T07:33:00Z', reason: 'skin', spared: true }],
  [inLondon('07:36:00'), { kind: 'still-off' }],
  ...formerLog.slice(-1).map(({ recordedAt, said }) => [recordedAt, said] as const),
]);

/** As version 1 had it: the settings are younger. */
const diaryBeforeSettings: LegworkRecord = { ...diary, settings: defaultSettings };

it('the fixtures are as they were frozen', async () => {
  const files = [...(await filesBelow(fixtures))].filter(([file]) => file !== 'README.md');
  const sums = files.map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]);
  expect(Object.fromEntries(sums)).toEqual(frozen);
});

/** What each former version's folder holds, as today's record. */
const former = [
  { version: 1, folder: 'version-1', held: diaryBeforeSettings, preferences: null },
  { version: 2, folder: 'version-2', held: diary, preferences: null },
  { version: 3, folder: 'version-3', held: diaryOfScreens, preferences: chosen },
  { version: 4, folder: 'version-4', held: diaryOfVersion4, preferences: chosen },
] as const;

describe.each(former)('version $version', ({ folder: name, held, preferences }) => {
  it('opens with every entry and without a notice', async () => {
    const { api } = await openTest(await folderOf(name));
    expect(api.record.read().record).toEqual(held);
    expect((await api.data.recovery()).notices).toEqual([]);
  });

  it('leaves in preferences.json what was chosen in it, where nothing has been chosen since', async () => {
    const folder = await folderOf(name);
    const { api, close } = await openTest(folder);
    expect(api.preferences.read()).toEqual(preferences ?? defaultPreferences);
    await close();
    const stillThere = preferences && { format: 'legwork-preferences', version: 1, ...preferences };
    expect(await stored(folder, 'preferences').catch(() => null)).toEqual(stillThere);
    const since = await folderOf(name);
    await inTest(since, (later) => later.preferences.set({ theme: 'light' }));
    await cp(path.join(fixtures, name), since, { recursive: true });
    await inTest(since, async (later) => expect(later.preferences.read().theme).toBe('light'));
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
    expect(await inTest(folder, async (api) => api.record.read().record)).toEqual(held);
    expect([...(await filesBelow(folder)).keys()]).toEqual([...once.keys()]);
  });
});

it('version 5 opens with every entry, what was chosen and what is still to be told', async () => {
  const folder = await folderOf('version-5');
  const written = '2026-03-11T10:00:00+01:00[Europe/Berlin]';
  const { api, close } = await openTest(folder, { now: () => written });
  expect(api.record.read().record).toEqual({ ...diaryOfVersion4, strictEntries: logOfVersion5 });
  expect(api.preferences.read()).toEqual(chosen);
  expect((await api.data.recovery()).notices).toEqual([
    {
      ...{ id: 'journal-2025-changed-2026-03-11T10:00:00', at: written, file: 'journal-2025' },
      ...{ reason: 'changed', keptEntries: 3, quarantinedEntries: 0 },
      quarantinedAs: 'set-aside/journal-2025 changed 2026-03-11 10-00-00.json',
    },
  ]);
  expect((await api.backups.list(null)).unreadable).toEqual([]);
  await close();
});

describe('version 6', () => {
  const written = '2026-03-12T14:05:00+01:00[Europe/Berlin]';

  it('opens with every treatment and line, and its usual week as a rota of named shifts', async () => {
    const { api, close } = await openTest(await folderOf('version-6'), { now: () => written });
    const { record } = api.record.read();
    expect(record.treatments).toContainEqual(aTreatment({ visit: null }));
    const right = record.treatments.find(({ id }) => id === 'right-2026');
    expect(right).toMatchObject({
      ...{ visit: { date: '2026-03-20', time: null }, toAsk: ['heart', 'nerves'] },
      ...{ sheet: { author: 'Dr. Vein', plan: { days: 7 } }, clinic: { nightPhone: '+49 30 2' } },
    });
    const kinds = record.strictEntries.flatMap(({ treatmentId, said }) =>
      treatmentId === 'right-2026' ? [said.kind] : [],
    );
    expect(kinds).toEqual([
      ...['asked', 'correct', 'worn', 'pain', 'skin', 'question', 'on', 'plan', 'sign', 'amend'],
      ...['off', 'keep-hours'],
    ]);
    const { rota, namedShifts } = diaryOfScreens;
    expect(record).toMatchObject({ rota, namedShifts });
    expect((await api.data.recovery()).notices).toHaveLength(1);
    await close();
  });

  it('keeps its meaning: a corrected start, a changed plan, a rest, time off that is spared', async () => {
    const { api } = await openTest(await folderOf('version-6'), { now: () => written });
    const { record } = api.record.read();
    const right = record.treatments.find(({ id }) => id === 'right-2026');
    if (right === undefined) throw new Error('The folder holds this treatment.');
    const log = logOf(record, right);
    const status = statusOf(log, written);
    // From 09:45 to 22:00 on the 11th, and from 08:00 to 14:05 on the 12th.
    expect(status).toMatchObject({
      ...{ state: 'off', deadline: null, planEnd: '2026-03-18T08:45:00Z' },
      requiredSeconds: 12.25 * 3600 + 6 * 3600 + 300,
      // A shower, an hour on the clinic's word, ten minutes in the morning, and the pain at 14:00.
      offSeconds: 1200 + 3600 + 600 + 300,
      unconfirmedSeconds: 0,
    });
    expect(status.interruptions.map(({ reason, isSpared, excess }) => [reason, isSpared, excess])).toEqual([
      ['shower', false, false],
      ['clinic', true, false],
      ['not-on-yet', false, false],
      ['pain', true, false],
    ]);
    expect(planNow(log, written)).toMatchObject({
      days: 7,
      allowedOffMinutesPerDay: 45,
      longestOffMinutes: 30,
    });
    expect(log.treatment).toMatchObject({ garmentId: 'travel', legs: 'right' });
  });
});

it('version 7 opens with what came in it', async () => {
  const folder = await folderOf('version-7');
  const { api, close } = await openTest(folder, { now: () => '2026-03-12T14:15:00+01:00[Europe/Berlin]' });
  const { record } = api.record.read();
  expect(record.namedShifts).toEqual([
    usualShift,
    aNamedShift({
      ...{ id: 'night', name: 'Nacht, "lang"', letter: 'N', start: '22:00', end: '06:15', garmentId: null },
    }),
  ]);
  expect(record.rota?.exceptions).toEqual([
    { date: '2026-03-13', shiftId: 'night' },
    { date: '2026-03-16', shiftId: null },
  ]);
  expect(record.garments.find(({ id }) => id === 'travel')?.retiredOn).toBe('2026-03-11');
  expect(record.wear.find(({ id }) => id === 'still-on')?.shiftId).toBe('tokyo');
  const reasons = record.daysOff.map(({ date, reason }) => [date, reason ?? null]);
  expect(reasons).toEqual([
    ['2025-12-25', null],
    ['2026-03-03', 'ill'],
    ['2026-04-06', 'vacation'],
    ['2026-03-04', 'training'],
    ['2026-03-05', 'other'],
  ]);
  expect(record.checkIns.map(({ when }) => when)).toContain('afterWork');
  await close();
});

it('version 8 opens with what came in it', async () => {
  const folder = await folderOf('version-8');
  const { api, close } = await openTest(folder, { now: () => '2026-03-12T14:25:00+01:00[Europe/Berlin]' });
  const { record } = api.record.read();
  expect(record.plannedShifts).toEqual([
    aPlannedShift({
      start: inBerlin('2026-03-14T06:00:00'),
      end: inBerlin('2026-03-14T14:12:00'),
      summary: 'Früh, "Station 3"',
    }),
    aPlannedShift({
      id: 'planned-2',
      start: inBerlin('2027-01-01T22:00:00'),
      end: inBerlin('2027-01-02T06:15:00'),
      summary: '',
    }),
  ]);
  expect(record.imports).toEqual([
    anImport({
      importedAt: inBerlin('2026-03-12T14:20:00'),
      added: { 'plannedShift planned-1': '0123456789abcdef', 'plannedShift planned-2': 'fedcba9876543210' },
      before: { 'dayOff 2026-03-04': '{"date":"2026-03-04","reason":"training"}' },
    }),
  ]);
  expect(record.desks).toEqual([]);
  await close();
});

it('version 9 opens with what came in it, and stays to the last byte', async () => {
  const folder = await folderOf('version-9');
  const before = await filesBelow(folder);
  const { api, close } = await openTest(folder, { now: () => '2026-03-12T14:35:00+01:00[Europe/Berlin]' });
  expect(api.record.read().record.desks).toEqual(storedDesks);
  await close();
  expect(await filesBelow(folder)).toEqual(before);
});

describe('a vault of version 2', () => {
  it('opens by the passphrase and by the code', async () => {
    const { api } = await openTest(await folderOf('version-2-sealed'));
    expect(api.data.status()).toMatchObject({
      state: 'locked',
      lockScreen: { showsWarningSigns: true, clinicPhone: '+49 30 123456' },
    });
    expect(await api.vault.unlock(sealedPassphrase)).toBe('open');
    expect(api.record.read().record).toEqual(diary);
    expect((await api.data.recovery()).notices).toEqual([]);
    await api.vault.lock();
    expect(await api.vault.unlockByCode(sealedCode, 'another battery staple')).toBe('open');
    expect(api.record.read().record).toEqual(diary);
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

it('a vault of version 4 gives its preferences once it is unlocked', async () => {
  const folder = await folderOf('version-4');
  const { file, key } = await createVault({
    ...{ passphrase: sealedPassphrase, recoveryCode: sealedCode },
    ...{ cost: quickScrypt, state: 'on' },
  });
  await writeFile(path.join(folder, 'vault.json'), encodeVaultFile(file));
  const codec = encryptedCodec(key, false);
  for (const [name, bytes] of await filesBelow(path.join(fixtures, 'version-4'))) {
    await writeFile(path.join(folder, name), codec.encode(name.replace('.json', ''), bytes.toString('utf8')));
  }
  const { api } = await openTest(folder);
  expect(api.preferences.read()).toEqual(defaultPreferences);
  expect(await api.vault.unlock(sealedPassphrase)).toBe('open');
  expect(api.record.read().record).toEqual(diaryOfVersion4);
  expect(api.preferences.read()).toEqual(chosen);
  expect(await stored(folder, 'preferences')).toMatchObject(chosen);
});
