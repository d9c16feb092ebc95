import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContextOptions } from '@playwright/test';
import type { LegworkRecord } from '#shared/record/record.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aNamedShift, aRota } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { catchUpPage } from './pages/catch-up-page.ts';
import { violations } from './support/axe.ts';
import { looks, takePicture } from './support/looks.ts';
import { expect, type Legwork, test } from './support/test.ts';

const today = '2026-03-30';
/** The last entry is of Thursday 26 March: Friday to Sunday are missing, and three days that were forgotten before. */
const lastLogged = '2026-03-26';
const record = workingWeeks(addDays(lastLogged, 1));

async function openedWith(legwork: Legwork, entries: LegworkRecord, options: BrowserContextOptions = {}) {
  await writeRecord(legwork.dataFolder, entries);
  const page = await legwork.open(options);
  return { page, app: appPage(page), catchUp: catchUpPage(page) };
}

test('three days are filled in with one press, and one undo takes all of them back', async ({ legwork }) => {
  const { app, catchUp } = await openedWith(legwork, record);
  await expect(catchUp.line).toContainText('6 days are not logged yet.');
  await catchUp.open();
  await expect(catchUp.heading).toBeVisible();

  await catchUp.choose('Friday 27 March', 'Shift');
  await catchUp.changeTimes('Friday 27 March');
  const friday = catchUp.day('Friday 27 March');
  await friday.getByRole('textbox', { name: 'End' }).fill('1400');
  await friday.getByLabel('Standing in all').fill('3:10');
  await catchUp.choose('Saturday 28 March', 'Shift');
  await catchUp.choose('Sunday 29 March', 'Day off');
  await expect(catchUp.save).toHaveText('Save 3 days');
  await catchUp.save.click();

  await expect(app.saved).toContainText('3 days saved');
  // The forgotten days before are still asked for.
  await expect(catchUp.line).toContainText('3 days are not logged yet.');
  const journal = async () =>
    JSON.parse(await readFile(path.join(legwork.dataFolder, 'journal-2026.json'), 'utf8'));
  const after = (dated: string) => dated.slice(0, 10) > lastLogged;
  const stored = await journal();
  expect(stored.shifts.filter(({ start }: { start: string }) => after(start))).toMatchObject([
    {
      start: '2026-03-27T06:30:00+01:00[Europe/Berlin]',
      end: '2026-03-27T14:00:00+01:00[Europe/Berlin]',
      standingMinutes: 190,
    },
    { start: '2026-03-28T06:30:00+01:00[Europe/Berlin]', end: '2026-03-28T15:00:00+01:00[Europe/Berlin]' },
  ]);
  // The usual shift was worked in stockings.
  expect(stored.wear.filter(({ on }: { on: string }) => after(on))).toMatchObject([
    { garmentId: 'knee', off: '2026-03-27T14:00:00+01:00[Europe/Berlin]' },
    { garmentId: 'knee', off: '2026-03-28T15:00:00+01:00[Europe/Berlin]' },
  ]);
  expect(stored.daysOff.some(({ date }: { date: string }) => date === '2026-03-29')).toBe(true);

  await app.undo();
  await expect(catchUp.line).toContainText('6 days are not logged yet.');
  const undone = await journal();
  expect(undone.shifts).toHaveLength(record.shifts.length);
  expect(undone.wear).toHaveLength(record.wear.length);
  expect(undone.daysOff).toHaveLength(record.daysOff.length);
});

test('what is not known stays a gap, and nothing is saved before the press', async ({ legwork }) => {
  const { app, catchUp } = await openedWith(legwork, record);
  await catchUp.open();
  for (const name of ['Friday 27 March', 'Saturday 28 March']) await catchUp.choose(name, 'Don’t know');
  await catchUp.choose('Sunday 29 March', 'Day off');
  // What was said stays while another screen is shown, and is not saved by leaving.
  await app.show('Trends');
  expect(await app.tableRow('29 Mar 2026')).toEqual(['not logged', '', '', '', '', '']);
  await app.show('Today');
  await catchUp.open();
  await expect(catchUp.chosen('Sunday 29 March')).toHaveAccessibleName('Day off');
  await expect(catchUp.save).toHaveText('Save 1 day');
  await catchUp.save.click();
  await expect(app.saved).toContainText('1 day saved');
  await app.show('Trends');
  expect(await app.tableRow('29 Mar 2026')).not.toContain('not logged');
  expect(await app.tableRow('28 Mar 2026')).toContain('not logged');
});

test('guesses are ghosts: none is saved until it is taken', async ({ legwork }) => {
  const early = aNamedShift({ start: '07:00', end: '15:00', garmentId: null });
  const { app, catchUp } = await openedWith(legwork, {
    ...record,
    namedShifts: [early],
    rota: aRota('early', 'early', 'early', 'early', 'early', null, null),
  });
  await catchUp.open();
  const friday = catchUp.day('Friday 27 March');
  await expect(friday).toContainText('Early, 07:00 to 15:00');
  await expect(friday).toContainText('a guess, from your rota');
  await expect(catchUp.chosen('Friday 27 March')).toHaveCount(0);
  await expect(catchUp.save).toBeDisabled();
  await catchUp.take('Friday 27 March');
  await expect(catchUp.chosen('Friday 27 March')).toHaveAccessibleName('Early');
  await catchUp.take('Sunday 29 March');
  await catchUp.save.click();
  await expect(app.saved).toContainText('2 days saved');
  await expect(catchUp.line).toContainText('4 days are not logged yet.');
  await app.show('Trends');
  expect(await app.tableRow('28 Mar 2026')).toContain('not logged');
});

test('days that were left are asked for no more, and new ones are', async ({ legwork }) => {
  const { app, catchUp } = await openedWith(legwork, record);
  await catchUp.leave();
  await expect(app.saved).toContainText('6 days stay gaps');
  await expect(catchUp.line).toHaveCount(0);
  await legwork.close();
  const again = await legwork.open({}, '2026-03-31T09:00:00+02:00');
  await expect(catchUpPage(again).line).toContainText('1 day is not logged yet.');
});

test('a refused day is told at its day, and the others wait with it', async ({ legwork }) => {
  const { page, app, catchUp } = await openedWith(legwork, record);
  await catchUp.open();
  await catchUp.choose('Friday 27 March', 'Shift');
  await catchUp.changeTimes('Friday 27 March');
  const friday = catchUp.day('Friday 27 March');
  await friday.getByLabel('Longest stand', { exact: true }).fill('soon');
  await catchUp.save.click();
  await expect(friday.getByText('Write it like 3:20, 3.5 h or 200 (minutes).')).toBeVisible();
  await expect(friday.getByLabel('Longest stand', { exact: true })).toBeFocused();
  await friday.getByLabel('Longest stand', { exact: true }).fill('9 h');
  await page.keyboard.press('Enter');
  await expect(
    friday.getByRole('paragraph').filter({ hasText: /^The longest stand cannot be more than/ }),
  ).toBeVisible();
  await friday.getByLabel('Longest stand', { exact: true }).fill('40');
  await page.keyboard.press('Enter');
  await expect(app.saved).toContainText('saved');
});

for (const look of looks) {
  test(`axe finds nothing on the catch-up, ${look.name}`, async ({ legwork }) => {
    const entries = workingWeeks(addDays(today, -9));
    const { page, catchUp } = await openedWith(legwork, entries, look.options);
    await expect(catchUp.line).toBeVisible();
    await takePicture(page, 'catch-up-line', look);
    expect(await violations(page), 'the line').toEqual([]);
    await catchUp.open();
    await catchUp.choose('Tuesday 24 March', 'Shift');
    await catchUp.changeTimes('Tuesday 24 March');
    await expect(catchUp.day('Tuesday 24 March').getByLabel('Standing in all')).toBeVisible();
    expect(await violations(page), 'the days').toEqual([]);
    await takePicture(page, 'catch-up', look);
  });
}
