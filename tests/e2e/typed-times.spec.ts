/** What is typed into date and time fields, and the nights in which clocks change. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { appPage } from './pages/app-page.ts';
import { typeSegments } from './pages/segments.ts';
import { expect, test } from './support/test.ts';

const shiftsOf = async (dataFolder: string) =>
  JSON.parse(await readFile(path.join(dataFolder, 'journal-2026.json'), 'utf8')).shifts;

/** Sets the clock of the page, which looks at it when it is shown again. */
async function setClock(page: Page, now: string): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const figures = { standing: '1 h', longestStand: '30', walking: '0' } as const;

test('a year of two digits is of this century, and a date out of bounds is not taken', async ({
  legwork,
}) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  const date = app.log.getByRole('group', { name: 'Date it started' });
  await typeSegments(date, app.page, '27/03/26');
  await app.page.keyboard.press('Tab');
  await expect(date).toHaveText(/27\/03\/2026/);
  await typeSegments(date, app.page, '27/03/0206');
  await app.page.keyboard.press('Tab');
  await expect(app.log.getByText('27/03/206 was not taken.')).toBeVisible();
  await expect(date).toHaveText(/27\/03\/2026/);
  await app.fillShift({ start: '08:00', end: '12:00', ...figures });
  await app.saveShift();
  await expect(app.line('Shift, 08:00 to 12:00')).toBeVisible();
  const [shift] = await shiftsOf(legwork.dataFolder);
  expect(shift.start).toBe('2026-03-27T08:00:00+01:00[Europe/Berlin]');
});

test('a time that comes twice is asked about, and stays when something else is changed', async ({
  legwork,
}) => {
  const app = appPage(await legwork.open());
  await setClock(app.page, '2026-10-25T12:00:00+01:00');
  await app.skipQuestions();
  await app.fillShift({ start: '02:30', end: '10:00', ...figures });
  const which = app.log.getByRole('radiogroup', { name: 'Clocks show 02:30 twice that night. Which one?' });
  await expect(which.getByRole('radio', { name: 'First' })).toBeChecked();
  await which.getByText('Second').click();
  await expect(which.getByRole('radio', { name: 'Second' })).toBeChecked();
  await app.saveShift();
  const second = '2026-10-25T02:30:00+01:00[Europe/Berlin]';
  await expect(app.line('Shift, 02:30 to 10:00')).toBeVisible();
  expect((await shiftsOf(legwork.dataFolder))[0].start).toBe(second);

  await app
    .line('Shift, 02:30 to 10:00')
    .getByRole('button', { name: /^Change/ })
    .click();
  await expect(which.getByRole('radio', { name: 'Second' })).toBeChecked();
  await app.fillShift({ walking: '20' });
  await app.saveShift();
  await expect(app.saved).toContainText('Shift changed');
  expect((await shiftsOf(legwork.dataFolder))[0]).toMatchObject({ start: second, walkingMinutes: 20 });
});

test('a time that clocks jump over is told at its field', async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.fillShift({ date: '29/03/2026', start: '02:30', end: '10:00' });
  await expect(app.log.getByText('Clocks jump over 02:30 that night. 03:30 counts.')).toBeVisible();
});

test('a live shift can be changed, and under a clock that was put back it can be ended', async ({
  legwork,
}) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.choose('Live');
  await app.log.getByRole('button', { name: 'Standing' }).click();
  await expect(app.saved).toContainText('Live: Standing');
  await setClock(app.page, '2026-03-30T08:00:00+02:00');
  await expect(app.log.getByText('Standing since 09:00, 0 min')).toBeVisible();
  await expect(app.log.getByText(/^The clock went back to 08:00/)).toBeVisible();
  await typeSegments(app.log.getByRole('group', { name: 'Ended at' }), app.page, '11:00');
  await app.log.getByRole('button', { name: 'End the shift and save it' }).click();
  await expect(app.line('Shift, 09:00 to 11:00')).toBeVisible();

  await app
    .line('Shift, 09:00 to 11:00')
    .getByRole('button', { name: /^Change/ })
    .click();
  await app.fillShift({ start: '10:00', standing: '30 min', longestStand: '30 min' });
  await expect(app.log.getByText(/^This shift has a timeline from live logging/)).toBeVisible();
  await app.saveShift();
  await expect(app.line('Shift, 10:00 to 11:00')).toBeVisible();
  const [shift] = await shiftsOf(legwork.dataFolder);
  expect(shift).toMatchObject({ standingMinutes: 30, longestStandMinutes: 30 });
  expect(shift).not.toHaveProperty('segments');
});
