/** Looking around in a made-up diary: beside the user's own, and gone without a trace. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sampleDiary } from '#main/demo/sample-diary.ts';
import { RecordClosedError } from '#main/user-facing-error.ts';
import { applyChanges } from '#shared/record/change.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';
import { upsertDayOff } from '../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, namesIn, openTest } from '../../support/open-services.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { turnVaultOn } from '../../support/vault.ts';

it.each(['Europe/Berlin', 'America/New_York', 'Pacific/Apia'])('the made-up diary is sound in %s', (zone) => {
  const { record } = applyChanges(emptyRecord, sampleDiary('2026-04-05', zone));
  expect(issuesOfRecord(record)).toEqual([]);
  expect(record.shifts.length).toBeGreaterThan(70);
  expect(record.checkIns.length).toBeGreaterThan(40);
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
