/** What is typed into date and time fields, and the nights in which clocks change. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { writePreferences } from './support/preferences.ts';
import { expect, test } from './support/test.ts';

const shiftsOf = async (dataFolder: string) =>
  JSON.parse(await readFile(path.join(dataFolder, 'journal-2026.json'), 'utf8')).shifts;

/** Sets the clock of the page, which looks at it when it is shown again. */
async function setClock(page: Page, now: string): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const figures = { standing: '1 h', longestStand: '30', walking: '0' } as const;

/** What the field says of the text in it, as a screen reader hears it. */
const said = (field: Locator): Promise<string> =>
  field.evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  );

const expectSaid = (field: Locator, text: string): Promise<void> =>
  expect.poll(() => said(field), 'what the field says').toBe(text);

test('a time is read as people write it, is shown at once, and stands in one form after', async ({
  legwork,
}) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  const start = app.field('Start');
  for (const [text, time] of [
    ['1:30', '01:30'],
    ['8.30', '08:30'],
    ['830', '08:30'],
    ['8h30', '08:30'],
    ['8 Uhr', '08:00'],
    ['8:30 pm', '20:30'],
    ['24:00', '00:00'],
    [' 22:15\u200F', '22:15'],
  ] as const) {
    await start.fill(text);
    await expectSaid(start, time === text.trim() ? '' : `= ${time}`);
    await start.press('Tab');
    await expect(start).toHaveValue(time);
    await expectSaid(start, '');
  }
  await app.field('End').click();
  await start.click();
  // What is typed replaces what stands there.
  await app.page.keyboard.type('0830');
  await expect(start).toHaveValue('0830');
  await start.press('Escape');
  await expect(start).toHaveValue('22:15');
  await start.press('ArrowUp');
  await expect(start).toHaveValue('22:20');
  await start.press('Shift+ArrowDown');
  await expect(start).toHaveValue('21:20');
  await app.fillShift({ start: '1:30', end: '6', ...figures });
  await app.page.keyboard.press('Enter');
  await expect(app.line('Shift, 01:30 to 06:00')).toBeVisible();
});

test('in twelve hours, half past one without am or pm is at night', async ({ legwork, dataFolder }) => {
  await writePreferences(dataFolder, { hourCycle: 'h12' });
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.field('Start').fill('1:30');
  await expectSaid(app.field('Start'), '= 1:30 am');
  await app.field('Start').fill('1:30p');
  await app.field('Start').press('Tab');
  await expect(app.field('Start')).toHaveValue(/^1:30\spm$/);
});

test('a time that cannot be read stays as typed, and the shift is not saved', async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.fillShift({ start: '08:00', end: '12:00', ...figures });
  const end = app.field('End');
  await end.fill('half 1');
  await expectSaid(end, '');
  await end.press('Enter');
  await expectSaid(end, 'Write the time like 08:30, 0830 or 8 pm.');
  await expect(end).toHaveValue('half 1');
  await app.saveShift();
  await expect(end).toBeFocused();
  // The clock ticks, and midnight passes: what is typed stays.
  await setClock(app.page, '2026-03-31T09:01:00+02:00');
  await expect(end).toHaveValue('half 1');
  expect(await violations(app.page)).toEqual([]);
  await end.fill('x'.repeat(5000));
  await app.saveShift();
  await expectSaid(end, 'Write the time like 08:30, 0830 or 8 pm.');
  await expect(app.line(/^Shift/)).toHaveCount(0);
  await end.press('Escape');
  await expect(end).toHaveValue('12:00');
  await app.saveShift();
  await expect(app.line('Shift, 08:00 to 12:00')).toBeVisible();
});

test('a date is read as people write it, and one out of bounds or unread is not taken', async ({
  legwork,
}) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  const date = app.field('Date it started');
  for (const [text, full, written] of [
    ['27.3', 'Fri, 27 Mar 2026', '27/03/2026'],
    ['27 mar', 'Fri, 27 Mar 2026', '27/03/2026'],
    ['yesterday', 'Sun, 29 Mar 2026', '29/03/2026'],
    ['sat', 'Sat, 28 Mar 2026', '28/03/2026'],
    ['30/12', 'Tue, 30 Dec 2025', '30/12/2025'],
    ['27/03/26', 'Fri, 27 Mar 2026', '27/03/2026'],
  ] as const) {
    await date.fill(text);
    await expectSaid(date, `= ${full}`);
    await date.press('Tab');
    await expect(date).toHaveValue(written);
  }
  await date.fill('27/03/0206');
  await date.press('Tab');
  await expect(app.log.getByText('27/03/206 was not taken.')).toBeVisible();
  await app.fillShift({ start: '08:00', end: '12:00', ...figures });
  await app.saveShift();
  await expect(date).toBeFocused();
  await date.fill('some day');
  await app.saveShift();
  await expectSaid(date, 'Write the date like 30/03, 30 Mar or yesterday.');
  await expect(app.line(/^Shift/)).toHaveCount(0);
  await date.press('Escape');
  await expect(date).toHaveValue('27/03/2026');
  await app.saveShift();
  await expect(app.line('Shift, 08:00 to 12:00')).toBeVisible();
  const [shift] = await shiftsOf(legwork.dataFolder);
  expect(shift.start).toBe('2026-03-27T08:00:00+01:00[Europe/Berlin]');
});

test('a date is chosen in its calendar, by keys too', async ({ legwork }) => {
  const { page, ...app } = appPage(await legwork.open());
  await app.skipQuestions();
  const opener = app.log.getByRole('button', { name: 'Calendar: Date it started' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const calendar = page.getByRole('dialog', { name: 'Date it started' });
  await expect(calendar.getByRole('button', { name: /Monday,? 30 March 2026/ })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(calendar).toHaveCount(0);
  await expect(app.field('Date it started')).toHaveValue('29/03/2026');
  await expect(opener).toBeFocused();
});

test('a bare number is hours, and minutes with an m; the longest stand above the standing is told', async ({
  legwork,
}) => {
  const { page, ...app } = appPage(await legwork.open());
  await app.skipQuestions();
  const [standing, longest] = [app.field('Standing in all'), app.field('Longest unbroken stand')];
  await standing.fill('8');
  await expectSaid(standing, '= 8 h. Press m for minutes.');
  await standing.press('End');
  await page.keyboard.type('m');
  await expectSaid(standing, '= 8 min');
  await longest.fill('40');
  await expectSaid(longest, 'The longest stand cannot be more than the standing in all, 8 min. = 40 min');
  await standing.fill('5.40');
  await expectSaid(standing, '= 5 h 40 min');
  await standing.press('Tab');
  await expect(standing).toHaveValue('5 h 40 min');
  await longest.fill('3');
  await longest.press('Escape');
  await expect(longest).toHaveValue('40 min');
  await expectSaid(longest, '');
  await standing.fill('long');
  await standing.press('Tab');
  await expectSaid(standing, 'Write it like 3:20, 3.5 h or 200 (minutes).');
  await expect(app.log.getByRole('slider', { name: /Standing in all/ })).toHaveValue('340');
});

test('a time without a form that cannot be read is not saved', async ({ legwork }) => {
  const { page, ...app } = appPage(await legwork.open());
  await app.skipQuestions();
  await app.show('Settings');
  const card = page.getByRole('region', { name: 'Reminders', exact: true });
  await card.getByText('From … to', { exact: true }).click();
  const from = card.getByRole('textbox', { name: 'Quiet from' });
  await from.fill('9 pm');
  await expect(card.getByRole('button', { name: 'Save the quiet hours' })).toBeEnabled();
  await from.fill('late');
  await from.press('Tab');
  await expect(from).toHaveValue('late');
  await expect(card.getByRole('button', { name: 'Save the quiet hours' })).toBeDisabled();
  await from.press('Escape');
  await expect(from).toHaveValue('22:00');
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
  await app.field('Ended at').fill('11:00');
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
