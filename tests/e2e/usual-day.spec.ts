import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { expect, test } from './support/test.ts';

test.describe('a day that differed from the usual one', () => {
  const at = '2026-03-30T15:30:00+02:00';
  test.beforeEach(({ legwork }) => writeRecord(legwork.dataFolder, workingWeeks('2026-03-30')));

  test('is saved without the usual stockings where none is said', async ({ legwork }) => {
    const app = appPage(await legwork.open({}, at));
    await expect(app.log.getByText(/Knee-high, black the whole shift$/)).toBeVisible();
    await app.answer('Something differed').click();
    const stockings = app.log.getByRole('button', { name: /Stockings$/ });
    await expect(stockings).toContainText('The whole shift in Knee-high, black');
    await stockings.click();
    await app.page.getByRole('option', { name: 'None' }).click();
    await app.saveShift();
    await expect(app.line('Shift, 06:30 to 15:00')).toBeVisible();
    await expect(app.line('Stockings, ')).toHaveCount(0);
  });

  test('is at most four clicks where the longest stand differed', async ({ legwork }) => {
    const app = appPage(await legwork.open({}, at));
    await app.answer('Something differed').click();
    await app.log.getByLabel('Longest unbroken stand, slider').click({ position: { x: 20, y: 12 } });
    await app.saveShift();
    await expect(app.saved).toContainText('Shift saved');
    await expect(app.line(/longest \d+ min/)).toBeVisible();
  });

  test('is moved by arrow keys in five-minute steps, and never adds up to more than the shift', async ({
    legwork,
  }) => {
    const app = appPage(await legwork.open({}, at));
    await app.answer('Something differed').click();
    const walking = app.log.getByLabel('Walking', { exact: true });
    await walking.fill('55');
    await walking.press('ArrowUp');
    await expect(walking).toHaveValue('1 h');
    for (let press = 0; press < 120; press += 1) await walking.press('ArrowUp');
    await expect(app.log.getByRole('img', { name: /sitting or resting 0 min/ })).toBeVisible();
  });

  test('says while it is typed that the longest stand is more than the standing', async ({ legwork }) => {
    const app = appPage(await legwork.open({}, at));
    await app.answer('Something differed').click();
    await app.fillShift({ standing: '2 h', longestStand: '3 h' });
    const word = app.log.getByText('The longest stand cannot be more than the standing in all, 2 h.');
    await expect(word).toBeVisible();
    await app.fillShift({ longestStand: '40 min' });
    await expect(word).toHaveCount(0);
  });
});

test('the check-in is folded, one press an answer, and shown with the day', async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  const card = app.page.getByRole('region', { name: /^Check-in/ });
  await expect(card.getByRole('radiogroup')).toHaveCount(0);
  await card.getByRole('button', { name: /^Check-in/ }).click();
  await card.getByText('Evening', { exact: true }).click();
  await card.getByRole('radiogroup', { name: 'Heaviness' }).getByText('4', { exact: true }).click();
  await card.getByRole('radiogroup', { name: 'Itch' }).getByText('0', { exact: true }).click();
  await card.getByLabel('Left ankle', { exact: true }).fill('235');
  await expect(card.getByText('Write a length like 23.5, from 10.0 to 80.0 cm.')).toBeVisible();
  await card.getByLabel('Left ankle', { exact: true }).fill('23,5');
  await card.getByLabel('Note', { exact: true }).fill('Hot day');
  await card.getByRole('button', { name: 'Save check-in' }).click();
  await expect(app.saved).toContainText('Check-in saved');
  await expect(app.line('Heaviness 4, Itch 0, Left ankle 23.5 cm, Hot day')).toBeVisible();
  const again = appPage(await legwork.restart());
  await expect(again.line('Heaviness 4, Itch 0, Left ankle 23.5 cm, Hot day')).toBeVisible();
});

test('a live shift survives a restart and ends with its timeline', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.log.getByText('Live', { exact: true }).click();
  await app.log.getByRole('button', { name: 'Standing' }).click();
  await expect(app.saved).toContainText('Live: Standing');

  const again = await legwork.restart();
  const next = appPage(again);
  await expect(next.log.getByText(/^Standing since 09:00/)).toBeVisible();
  await again.clock.setFixedTime('2026-03-30T09:40:00+02:00');
  await again.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await next.log.getByRole('button', { name: 'Walking' }).click();
  await again.clock.setFixedTime('2026-03-30T10:00:00+02:00');
  await again.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(next.log.getByText(/^So far since 09:00: standing 40 min, walking 20 min/)).toBeVisible();
  await next.log.getByRole('button', { name: 'End the shift and save it' }).click();
  await expect(next.line('Shift, 09:00 to 10:00')).toBeVisible();
  const stored = JSON.parse(await readFile(path.join(legwork.dataFolder, 'journal-2026.json'), 'utf8'));
  expect(stored.shifts).toMatchObject([{ standingMinutes: 40, walkingMinutes: 20, longestStandMinutes: 40 }]);
  expect(stored.shifts[0].segments).toHaveLength(2);
});
