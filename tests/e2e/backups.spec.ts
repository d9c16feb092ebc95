import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { appPage } from './pages/app-page.ts';
import { dataPage } from './pages/data-page.ts';
import { filesOfHost } from './support/hosts.ts';
import { expect, test } from './support/test.ts';

const aShift = { start: '00:00', end: '08:00', standing: '6 h', longestStand: '90' } as const;

async function logAShift(page: Page): Promise<void> {
  const app = appPage(page);
  await app.skipQuestions();
  await app.fillShift(aShift);
  await app.saveShift();
  await expect(app.saved).toContainText('Shift saved');
}

test('a deleted shift comes back from a backup, and the restore is undone', async ({ legwork }) => {
  const page = await legwork.open();
  const [app, data] = [appPage(page), dataPage(page)];
  await logAShift(page);
  await data.open();
  await data.makeBackup();
  await expect(data.backups).toContainText('Last good backup: ');
  await expect(data.backups).toContainText('1 shift, 0 times worn, 0 days off, 0 stockings');

  await app.show('Today');
  await page.getByRole('button', { name: /^Delete: Shift/ }).click();
  await expect(app.saved).toContainText('deleted');
  await data.open();
  await data.compare();
  await expect(data.backups).toContainText('In the backup, missing here: 1');
  await expect(data.backups).toContainText('Shift, Mon, 30 Mar 2026, 00:00 to 08:00');
  await data.backups.getByRole('button', { name: 'Bring back what is missing' }).click();
  await expect(app.saved).toContainText('1 entry restored');
  await app.show('Today');
  await expect(app.line('Shift, 00:00 to 08:00')).toBeVisible();
  await app.undo();
  await expect(app.line('Shift, 00:00 to 08:00')).toHaveCount(0);
});

test('a backup is written to a folder of the user’s, and found there', async ({ legwork }) => {
  const stick = await mkdtemp(path.join(os.tmpdir(), 'legwork-stick-'));
  try {
    const page = await legwork.open();
    const data = dataPage(page);
    await logAShift(page);
    await data.open();
    await data.elsewhere.getByLabel('Folder').fill(path.join(stick, 'gone'));
    await data.elsewhere.getByRole('button', { name: 'Write a backup there' }).click();
    await expect(data.elsewhere.getByRole('alert')).toContainText('There is no folder');
    await data.elsewhere.getByLabel('Folder').fill(stick);
    await data.elsewhere.getByRole('button', { name: 'Write a backup there' }).click();
    await expect(data.elsewhere.getByRole('status')).toContainText('Backed up 1 shift');
    expect(await readdir(stick)).toEqual([expect.stringMatching(/\.legwork$/)]);
    await data.elsewhere.getByRole('button', { name: 'Look for backups there' }).click();
    await data.elsewhere.getByRole('button', { name: /^Difference to/ }).click();
    await expect(data.elsewhere).toContainText('No difference');
  } finally {
    await rm(stick, { recursive: true, force: true });
  }
});

test('a damaged file never stops the app: what is missing is told, and brought back', async ({ legwork }) => {
  const first = await legwork.open();
  await logAShift(first);
  await dataPage(first).open();
  await dataPage(first).makeBackup();
  await expect(dataPage(first).backups).toContainText('Last good backup');
  await legwork.close();
  const file = path.join(legwork.dataFolder, 'journal-2026.json');
  const damaged = (await readFile(file, 'utf8')).slice(0, 150);
  await writeFile(file, damaged);

  const page = await legwork.open();
  const [app, data] = [appPage(page), dataPage(page)];
  await expect(data.told).toContainText('The file of 2026 was damaged.');
  await expect(data.told).toContainText('still has what is missing here: 1 entry');
  await data.told.getByRole('button', { name: 'See the difference' }).click();
  await data.backups.getByRole('button', { name: 'Bring back what is missing' }).click();
  await expect(app.saved).toContainText('1 entry restored');
  await expect(data.told).toContainText('Nothing is missing');
  await data.told.getByRole('button', { name: 'Keep it as it is' }).click();
  await expect(data.told).toHaveCount(0);
  const aside = path.join(legwork.dataFolder, 'set-aside');
  const [kept] = await readdir(aside);
  expect(await readFile(path.join(aside, kept ?? ''), 'utf8')).toBe(damaged);
  const again = await legwork.restart();
  await expect(appPage(again).line('Shift, 00:00 to 08:00')).toBeVisible();
  await expect(dataPage(again).told).toHaveCount(0);
});

test('a folder of a newer version is explained and left alone', async ({ legwork }) => {
  const file = path.join(legwork.dataFolder, 'profile.json');
  const text = '{"format":"legwork-profile","version":99,"something":"new"}\n';
  await writeFile(file, text);
  const page = await legwork.open();
  await expect(page.getByRole('heading', { name: 'A newer Legwork wrote here' })).toBeVisible();
  await expect(page.getByText('Nothing was changed')).toBeVisible();
  await legwork.close();
  expect(await readFile(file, 'utf8')).toBe(text);
  // The first says only that the folder is Legwork's.
  expect((await readdir(legwork.dataFolder)).toSorted()).toEqual([
    ...filesOfHost,
    'legwork.json',
    'profile.json',
  ]);
});

test('old entries are deleted only after a look at how many', async ({ legwork }) => {
  const page = await legwork.open();
  const [app, data] = [appPage(page), dataPage(page)];
  await app.skipQuestions();
  await app.fillShift({ ...aShift, date: '02/03/2022' });
  await app.saveShift();
  await expect(app.saved).toContainText('Shift saved');
  await data.open();
  await data.retention.getByRole('button', { name: /Keep/ }).click();
  await page.getByRole('option', { name: '3 years' }).click();
  await expect(data.retention).toContainText('Deletes 1 entry from before');
  await expect(data.retention).toContainText('This cannot be undone.');
  await data.retention.getByRole('button', { name: 'Delete them and keep 3 years' }).click();
  await expect(data.retention).not.toContainText('Deletes 1 entry');
  await legwork.close();
  const journal = await readFile(path.join(legwork.dataFolder, 'journal-2022.json'), 'utf8');
  expect(JSON.parse(journal)).toMatchObject({ shifts: [] });
});

test('everything is erased once the word is typed, and the app begins anew', async ({ legwork }) => {
  const page = await legwork.open();
  const data = dataPage(page);
  await logAShift(page);
  await data.open();
  await data.makeBackup();
  await expect(data.backups).toContainText('Last good backup');
  const erase = data.erasing.getByRole('button', { name: 'Erase everything' });
  await expect(erase).toBeDisabled();
  await data.erasing.getByLabel('Type ERASE to go on').fill('ERASE');
  await erase.click();
  await expect(page.getByRole('button', { name: 'Skip for now' })).toBeVisible();
  await legwork.close();
  // A folder with other files keeps the word that it is Legwork's, so that it can be opened again.
  const left = filesOfHost.length === 0 ? [] : [...filesOfHost, 'legwork.json'];
  expect(await readdir(legwork.dataFolder)).toEqual(left);
});
