/** The desktop app on a system that does it no favour; tests/rehearsal/wire.ts lists what is cruel by default. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { aTreatment } from '../../support/strict-entries.ts';
import { writeStrictFolder } from '../../support/strict-folder.ts';
import { appPage } from '../pages/app-page.ts';
import { isRehearsal } from '../support/hosts.ts';
import { sheet } from '../support/sample-sheet.ts';
import { expect, type Legwork, test } from '../support/test.ts';

test.skip(!isRehearsal, 'Only a rehearsal can choose its system: LEGWORK_HOST=rehearsal npm run test:e2e');

const isShown = (legwork: Legwork): Promise<unknown> =>
  legwork.desktop().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

test('a window that never becomes ready to be shown is shown all the same', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  await legwork.open();
  await expect.poll(() => isShown(legwork)).toBe(true);
});

test('a locale that nobody can read is passed over, and the next one gives language and formats', {
  tag: '@rehearsal',
}, async ({ legwork }) => {
  legwork.rehearseWith({ system: { languages: ['de-DE@euro', 'de-CH'] } });
  const page = await legwork.open({ timezoneId: 'Europe/Zurich' });
  await page.getByRole('button', { name: 'Erst einmal überspringen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Montag, 30. März');
});

test('a start while the app closes is followed by another one', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  await legwork.open();
  const { evaluate, ended, relaunches } = legwork.desktop();
  await evaluate(({ app }) => {
    // The windows are gone, and the services begin to close.
    app.once('will-quit', () => app.emit('second-instance', {}, ['electron'], '/', null));
    app.quit();
  }).catch(() => undefined);
  expect(await ended).toBe(0);
  expect(relaunches).toEqual([[expect.stringMatching(/electron\.js$/), '--data', legwork.dataFolder]]);
});

test('the app that starts with the session names itself and its folder', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  legwork.rehearseWith({ system: { isPackaged: true } });
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.show('Settings');
  await app.page.getByLabel('Start with the computer').click();
  await app.page.getByRole('option', { name: 'On' }).click();
  const folder = path.join(`${legwork.dataFolder}.home`, '.config', 'autostart');
  await expect.poll(() => readdir(folder).catch(() => [])).toHaveLength(1);
  const [name = ''] = await readdir(folder);
  const entry = await readFile(path.join(folder, name), 'utf8');
  expect(entry).toContain(`Exec="${await legwork.desktop().evaluate(() => process.execPath)}"`);
  expect(entry).toContain(`"--data=${legwork.dataFolder}"`);
});

test('a reminder that the system does not show is told in the settings', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  await writeStrictFolder(legwork.dataFolder, { treatment: aTreatment() });
  const page = await legwork.open({}, '2026-03-02T21:00:30+01:00');
  await appPage(page).show('Settings');
  await expect(page.getByText('The system did not show the last reminder.')).toBeVisible();
});

test('a sheet that is opened by a double click is looked at before it fills in anything', {
  tag: '@rehearsal',
}, async ({ legwork }) => {
  const file = path.join(`${legwork.dataFolder}.home`, 'foam.legwork-sheet');
  await mkdir(path.dirname(file));
  await writeFile(file, writeClinicSheet(sheet));
  legwork.rehearseWith({ args: [file] });
  const page = await legwork.open();
  await page.getByRole('button', { name: /^I have just been treated/ }).click();
  const look = page.getByRole('region', { name: /foam.legwork-sheet/ });
  await expect(look).toContainText('After foam, 2026-03, Venenpraxis Mitte');
  await expect(page.getByRole('radio', { name: /^My clinic’s sheet/ })).toHaveCount(0);
  await look.getByRole('button', { name: 'Use this sheet' }).click();
  await expect(page.getByRole('radio', { name: /^My clinic’s sheet/ })).toBeChecked();
});
