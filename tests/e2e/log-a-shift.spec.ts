import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { appPage } from './pages/app-page.ts';
import { expect, test } from './support/test.ts';

test('a shift over midnight is logged, in the chart, and there after a restart', {
  tag: '@rehearsal',
}, async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();

  // The night in which clocks went forward: 22:00 to 06:00 was 7 h long.
  await app.fillShift({
    date: '28/03/2026',
    start: '22:00',
    end: '06:00',
    standing: '4:30',
    walking: '1.5 h',
  });
  await app.fillShift({ longestStand: '50' });
  await expect(app.log.getByText('on the next day')).toBeVisible();
  await expect(app.log.getByText('The rest of the shift, 1 h, counts')).toBeVisible();
  await app.saveShift();
  await expect(app.saved).toContainText('Shift saved');
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('28 March');
  await expect(app.thisDay.getByText('Shift, 22:00 to 06:00, 29 Mar')).toBeVisible();

  const stored = JSON.parse(await readFile(path.join(legwork.dataFolder, 'journal-2026.json'), 'utf8'));
  expect(stored.shifts).toMatchObject([
    {
      start: '2026-03-28T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-29T06:00:00+02:00[Europe/Berlin]',
      standingMinutes: 270,
      walkingMinutes: 90,
      longestStandMinutes: 50,
    },
  ]);

  const again = appPage(await legwork.restart());
  await again.show('Trends');
  await expect(again.page.getByRole('img', { name: /Exposure index/ })).toBeVisible();
  // 4.5 h standing + 1.5 h × 23.5/84 walking = 4.92 load-hours; over the four hours, within the one.
  expect(await again.tableRow('28 Mar 2026')).toEqual([
    '4.9',
    'Amber',
    '4 h 30 min',
    '50 min',
    '1 h 30 min',
    '57, high',
  ]);
  expect(await again.tableRow('29 Mar 2026')).toEqual(['not logged', '', '', '', '', '']);
});

test('what is missing or wrong is said at its field, and nothing is saved', async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();

  await app.saveShift();
  await expect(app.error('When did the shift start?')).toBeVisible();
  await expect(app.error('How long did you stand, all told?')).toBeVisible();

  await app.fillShift({ start: '08:00', end: '16:00', standing: 'long', longestStand: '3 h', walking: '' });
  await app.saveShift();
  await expect(app.error('Write it like 3:20, 3.5 h or 200 (minutes).')).toBeVisible();

  await app.fillShift({ standing: '2 h' });
  await app.saveShift();
  await expect(app.error('The longest stand cannot be more than the standing in all, 2 h.')).toBeVisible();
  const longestStand = app.log.getByLabel('Longest unbroken stand', { exact: true });
  await expect(longestStand).toHaveAttribute('aria-invalid', 'true');
  // The focus goes there a moment later: what is typed before that would go there, too.
  await expect(longestStand).toBeFocused();

  await app.fillShift({ standing: '6 h', walking: '3 h', longestStand: '30' });
  await app.saveShift();
  await expect(app.error('Standing and walking are 9 h together, but the shift is 8 h long.')).toBeVisible();
  await expect(app.thisDay.getByText('Nothing is logged for this day yet.')).toBeVisible();

  await app.fillShift({ walking: '1 h' });
  await app.saveShift();
  await expect(app.saved).toContainText('Shift saved');

  await app.fillShift({ start: '08:30', end: '10:00', standing: '1 h', longestStand: '20' });
  await app.saveShift();
  await expect(app.error('Another shift is logged over part of this time.')).toBeVisible();
});

test('an entry is changed and deleted, and both can be undone and done again', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.fillShift({ start: '08:00', end: '16:00', standing: '3 h', longestStand: '30', walking: '1 h' });
  await app.saveShift();
  await expect(app.line('standing 3 h,')).toBeVisible();

  await app.page.getByRole('button', { name: /^Change: Shift/ }).click();
  await app.fillShift({ standing: '5 h' });
  await app.saveShift();
  await expect(app.line('standing 5 h,')).toBeVisible();
  await app.undo();
  await expect(app.line('standing 3 h,')).toBeVisible();

  await app.page.getByRole('button', { name: /^Delete: Shift/ }).click();
  await expect(app.line('standing')).toHaveCount(0);
  await app.page.getByRole('heading', { level: 1 }).click();
  await app.page.keyboard.press('Control+z');
  await expect(app.line('standing 3 h,')).toBeVisible();
  await app.page.keyboard.press('Control+Shift+z');
  await expect(app.line('standing')).toHaveCount(0);
  await app.page.keyboard.press('Control+z');
  await expect(app.saved).toContainText('Undone');

  const again = appPage(await legwork.restart());
  await expect(again.line('standing 3 h,')).toBeVisible();
});

test('what was typed stays while other screens and days are shown', async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.fillShift({ start: '08:00', standing: '3 h' });
  await app.show('Settings');
  await app.show('Today');
  await app.page.getByRole('button', { name: 'Day before' }).click();
  await expect(app.log.getByLabel('Standing in all', { exact: true })).toHaveValue('3 h');
  await expect(app.log.getByRole('textbox', { name: 'Start', exact: true })).toHaveValue('08:00');
});

test('a save that finds no host says so, and keeps what was typed', async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.fillShift({ start: '08:00', end: '16:00', standing: '3 h', longestStand: '30' });
  test.skip(!(await legwork.killServices()), 'In Electron, page and services are one program.');
  await app.saveShift();
  await expect(app.page.getByRole('alert')).toContainText('What you typed is still here');
  await expect(app.log.getByLabel('Standing in all', { exact: true })).toHaveValue('3 h');
});
