import type { BrowserContextOptions } from '@playwright/test';
import type { LegworkRecord } from '#shared/record/record.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { calendarPage } from './pages/calendar-page.ts';
import { violations } from './support/axe.ts';
import { looks, takePicture } from './support/looks.ts';
import { writePreferences } from './support/preferences.ts';
import { expect, type Legwork, test } from './support/test.ts';

/** Five weeks up to Sunday 29 March; the 8th, 9th and 18th were forgotten. */
const record = workingWeeks('2026-03-30');
/** The same, with a posture timeline on Friday 27 March and stockings on from eight to noon. */
const at = (time: string) => `2026-03-27T${time}:00+01:00[Europe/Berlin]`;
const withTimeline: LegworkRecord = {
  ...record,
  shifts: record.shifts.map((shift) =>
    shift.start.startsWith('2026-03-27')
      ? {
          ...shift,
          segments: [
            { posture: 'standing', start: at('06:40'), end: at('08:20') },
            { posture: 'walking', start: at('08:20'), end: at('09:10') },
            { posture: 'standing', start: at('09:10'), end: at('09:50') },
            { posture: 'sitting', start: at('09:50'), end: at('10:30') },
            { posture: 'standing', start: at('10:30'), end: at('13:00') },
            { posture: 'walking', start: at('13:20'), end: at('14:40') },
          ],
        }
      : shift,
  ),
  wear: record.wear.map((worn) =>
    worn.on.startsWith('2026-03-27') ? { ...worn, on: at('08:00'), off: at('12:00') } : worn,
  ),
};

/** The calendar of these entries. */
async function openedCalendar(legwork: Legwork, entries = record, options: BrowserContextOptions = {}) {
  await writeRecord(legwork.dataFolder, entries);
  const page = await legwork.open(options);
  const calendar = calendarPage(page);
  await calendar.open();
  return { page, app: appPage(page), calendar };
}

test('the days stay where they are, whichever is pointed at', async ({ legwork }) => {
  const viewport = { width: 800, height: 600 };
  const { page, calendar } = await openedCalendar(legwork, record, { viewport });
  const march = calendar.month('March');
  const before = await march.boundingBox();
  for (const day of [
    'Sunday 1 March 2026, day off',
    'Tuesday 3 March 2026, load',
    'Sunday 8 March 2026, not',
  ]) {
    await calendar.day(day).hover();
    await expect(page.locator('[data-longest] > span')).toContainText(/ (1|3|8) March 2026/);
    expect(await march.boundingBox(), day).toEqual(before);
  }
});

test('the year is walked by keyboard alone, and Enter opens the day', async ({ legwork }) => {
  const { page, calendar } = await openedCalendar(legwork);
  await expect(calendar.finding).toHaveText('14 of 24 working days over a limit in 2026');
  // One tab stop: today.
  await expect(page.locator('[data-date][tabindex="0"]')).toHaveCount(1);
  await calendar.day('Monday 30 March 2026, not logged').focus();

  const { keyboard } = page;
  await keyboard.press('ArrowUp');
  await expect(calendar.focused).toHaveAccessibleName(
    /^Monday,? 23 March 2026, load 2\.4 load-hours, green: within both limits, stockings/,
  );
  await keyboard.press('ArrowRight');
  await expect(calendar.focused).toHaveAccessibleName(/^Tuesday,? 24 March 2026, .* amber: over one limit/);
  await keyboard.press('End');
  await expect(calendar.focused).toHaveAccessibleName(/^Sunday,? 29 March 2026, day off$/);
  await keyboard.press('Home');
  await keyboard.press('PageUp');
  await expect(calendar.focused).toHaveAccessibleName(
    /^Monday,? 23 February 2026, load 2\.4 load-hours, green: within both limits, stockings 8 h 30 min$/,
  );
  await expect(page.locator('[data-date][tabindex="0"]')).toHaveCount(1);
  await keyboard.press('ArrowUp');
  await expect(calendar.focused).toHaveAccessibleName(/^Monday,? 16 February 2026, not logged$/);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Monday 23 February');
  await expect(
    page.getByRole('img', { name: /standing 3 h covered and 0 min bare, walking 1 h 50 min/ }),
  ).toBeVisible();
  await expect(page.getByText('In proportion: the times within the shift are not known.')).toBeVisible();

  // Back in the calendar, the day is where it was left.
  await calendar.open();
  await expect(page.locator('[data-date][tabindex="0"]')).toHaveAttribute('data-date', '2026-02-23');
});

test('another year is shown by its buttons and by walking into it', async ({ legwork }) => {
  const { page, calendar } = await openedCalendar(legwork);
  await calendar.year('Next').click();
  await expect(calendar.finding).toHaveText('No days off planned in 2027');
  await expect(calendar.year('Next')).toBeDisabled();
  await calendar.year('Previous').click();
  await calendar.year('Previous').click();
  await expect(calendar.finding).toHaveText('Nothing is logged in 2025');
  await expect(calendar.days).toHaveCount(365);
  await expect(calendar.year('Previous')).toBeDisabled();
  await calendar.year('Next').click();
  // Days to come are there, to be planned.
  await expect(calendar.days).toHaveCount(365);
  await calendar.day('Thursday 1 January 2026').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(calendar.focused).toHaveAccessibleName(/^Wednesday,? 31 December 2025, not logged$/);
});

test('each measure has its words, gaps stay gaps, and the table has the same days', async ({ legwork }) => {
  const { page, app, calendar } = await openedCalendar(legwork);
  await expect(calendar.legend).toContainText('4 to 6');
  await expect(calendar.day('Sunday 8 March 2026')).toHaveAccessibleName(
    /^Sunday,? 8 March 2026, not logged$/,
  );
  await expect(calendar.day('Sunday 1 March 2026')).toHaveAccessibleName(/^Sunday,? 1 March 2026, day off$/);
  await calendar.choose('Zone');
  await expect(calendar.legend).toContainText('over one limit');
  await expect(calendar.day('Thursday 26 March 2026')).toHaveAccessibleName(/red: over both limits/);
  await calendar.choose('Stockings');
  await expect(calendar.finding).toHaveText(
    'Stockings worn on 14 of 24 working days in 2026, 118 h 30 min in all',
  );
  await expect(calendar.legend).toContainText('none');

  await calendar.day('Monday 30 March 2026').focus();
  await page.keyboard.press('t');
  await expect(calendar.table).toBeFocused();
  expect(await calendar.row('Sun 8 Mar 2026')).toEqual(['not logged', '', '', '']);
  expect(await calendar.row('Sun 1 Mar 2026')).toEqual(['0.0', 'day off', '', '']);
  expect(await calendar.row('Mon 23 Feb 2026')).toEqual(['2.4', 'Green', '3 h', '8 h 30 min']);
  await page.keyboard.press('t');
  await expect(calendar.day('Monday 30 March 2026')).toBeFocused();

  // A gap is filled where it is seen.
  await calendar.day('Sunday 8 March 2026').click();
  await app.answer('Day off').click();
  await expect(app.saved).toContainText('Day off saved');
  await calendar.open();
  await expect(calendar.day('Sunday 8 March 2026')).toHaveAccessibleName(/^Sunday,? 8 March 2026, day off$/);
});

test('on paper the year has the months that have come, and the table all its days', async ({ legwork }) => {
  const { page, calendar } = await openedCalendar(legwork);
  await expect(calendar.month('April')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(calendar.month('April')).toBeHidden();
  // The mark of a worked day is dark enough for grey print, and is printed although it is a background.
  const mark = calendar.day('Monday 23 March 2026').locator('[data-level="2"]');
  await expect(mark).toBeVisible();
  await expect(mark).toHaveCSS('print-color-adjust', 'exact');
  await page.emulateMedia({ media: 'screen' });
  await calendar.choose('Table');
  const isCut = () => calendar.table.evaluate((frame) => frame.scrollHeight > frame.clientHeight);
  expect(await isCut()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await isCut()).toBe(false);
});

test('the week begins on the chosen day', async ({ legwork }) => {
  await writePreferences(legwork.dataFolder, { weekStart: 'sunday' });
  const { calendar } = await openedCalendar(legwork);
  await expect(calendar.month('March').getByRole('columnheader').first()).toHaveAccessibleName('Sunday');
});

test('before the first entry the calendar says what will be here', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).skipQuestions();
  await calendarPage(page).open();
  await page.getByRole('button', { name: 'Log a shift' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today');
});

for (const look of looks) {
  test(`axe finds nothing on the calendar, ${look.name}`, async ({ legwork }) => {
    const { page, calendar } = await openedCalendar(legwork, withTimeline, look.options);
    await expect(calendar.finding).toBeVisible();
    await takePicture(page, 'calendar', look);
    expect(await violations(page), 'load').toEqual([]);
    await calendar.choose('Zone');
    await takePicture(page, 'calendar-zone', look);
    expect(await violations(page), 'zone').toEqual([]);
    await calendar.choose('Stockings');
    await takePicture(page, 'calendar-wear', look);
  });

  test(`axe finds nothing on the calendar's table, ${look.name}`, async ({ legwork }) => {
    const { page, calendar } = await openedCalendar(legwork, withTimeline, look.options);
    await calendar.choose('Table');
    await expect(calendar.table).toBeVisible();
    await takePicture(page, 'calendar-table', look);
    expect(await violations(page), 'table').toEqual([]);
  });

  test(`axe finds nothing on a day's bars, ${look.name}`, async ({ legwork }) => {
    const { page, calendar } = await openedCalendar(legwork, withTimeline, look.options);
    for (const [day, name] of [
      ['Friday 27 March 2026', 'timeline'],
      ['Thursday 26 March 2026', 'proportion'],
    ] as const) {
      await calendar.open();
      await calendar.day(day).click();
      const bar = page.getByRole('img', { name: /^Shift from 06:30 to 15:00/ });
      await bar.scrollIntoViewIfNeeded();
      await expect(bar).toBeVisible();
      await takePicture(page, `day-${name}`, look);
      expect(await violations(page), name).toEqual([]);
    }
  });
}
