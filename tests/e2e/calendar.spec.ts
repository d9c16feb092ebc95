import type { BrowserContextOptions } from '@playwright/test';
import type { LegworkRecord } from '#shared/record/record.ts';
import { aNamedShift, aRota } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { calendarPage } from './pages/calendar-page.ts';
import { violations } from './support/axe.ts';
import { looks, takePicture } from './support/looks.ts';
import { writePreferences } from './support/preferences.ts';
import { expect, type Legwork, test } from './support/test.ts';

/** Five weeks up to Sunday 29 March; the 7th, 8th and 17th were forgotten. */
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

/** The same with names for its shifts, a rota, and days off with a reason, one of them ahead. */
const early = aNamedShift({ start: '06:30', end: '15:00', garmentId: null });
const night = aNamedShift({
  ...{ id: 'night', name: 'Night', letter: 'N' },
  start: '22:00',
  end: '06:00',
  garmentId: null,
});
const withRota: LegworkRecord = {
  ...record,
  namedShifts: [early, night],
  rota: aRota('early', 'early', 'early', 'early', 'night', null, null),
  daysOff: [
    ...record.daysOff,
    { date: '2026-03-07', reason: 'ill' },
    { date: '2026-04-06', reason: 'vacation' },
  ],
};

const smallest = { width: 800, height: 600 } as const;

test('the days stay where they are, whichever is pointed at', async ({ legwork }) => {
  const { page, calendar } = await openedCalendar(legwork, record, { viewport: smallest });
  for (const [view, month] of [
    ['Month', 'March 2026'],
    ['Year', 'March'],
  ] as const) {
    await calendar.choose(view);
    const march = calendar.month(month);
    await march.scrollIntoViewIfNeeded();
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
  }
});

test('the month comes first, and its six weeks fit the smallest window', async ({ legwork }) => {
  const { page, calendar } = await openedCalendar(legwork, withRota, { viewport: smallest });
  await expect(calendar.month('March 2026')).toBeVisible();
  await expect(calendar.days).toHaveCount(31);
  // The last day, in the sixth week.
  const box = await calendar.day('Tuesday 31 March 2026').boundingBox();
  expect(box && box.y + box.height).toBeLessThanOrEqual(smallest.height);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a day has its number, its shift, its load and its stockings, or why there is no load', async ({
  legwork,
}) => {
  const { calendar } = await openedCalendar(legwork, withRota);
  await expect(calendar.face('Monday 23 March 2026, Early, load 2.4')).toHaveText(/^23E2\.4$/);
  await expect(calendar.face('Tuesday 10 March 2026, Night, load')).toHaveText(/^10N3\.3$/);
  await expect(calendar.face('Saturday 7 March 2026, ill')).toHaveText(/^7Ill/);
  await expect(calendar.face('Sunday 8 March 2026, not logged')).toHaveText('8');
  await expect(calendar.face('Tuesday 31 March 2026, Early, planned')).toHaveText('31EEarly');
  // Worn on the 4th, not on the 3rd.
  await expect(calendar.face('Wednesday 4 March 2026')).toHaveAttribute('data-worn');
  await expect(calendar.face('Tuesday 3 March 2026')).not.toHaveAttribute('data-worn');
  await expect(calendar.face('Tuesday 3 March 2026')).toHaveAttribute('data-ground', 'load3');
  await expect(calendar.face('Sunday 8 March 2026')).toHaveAttribute('data-ground', 'gap');
  // The legend has what occurs, and no more.
  for (const words of ['over both limits', 'stockings worn', 'not logged', 'Early', 'Night']) {
    await expect(calendar.legend).toContainText(words);
  }
  await expect(calendar.legend).not.toContainText('planned');
  await calendar.step('Next').click();
  await expect(calendar.face('Monday 6 April 2026, vacation, planned')).toHaveText(/^6Vacation/);
  await expect(calendar.legend).toContainText('planned');
  await expect(calendar.legend).not.toContainText('over both limits');
});

test('the days are walked by keyboard alone, and Enter opens the day', async ({ legwork }) => {
  const { page, calendar } = await openedCalendar(legwork);
  await expect(calendar.finding).toHaveText('11 of 19 working days over a limit in March 2026');
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
  // Into another month, which is then shown.
  await keyboard.press('PageUp');
  await expect(calendar.focused).toHaveAccessibleName(
    /^Monday,? 23 February 2026, load 2\.4 load-hours, green: within both limits, stockings 8 h 30 min$/,
  );
  await expect(calendar.month('February 2026')).toBeVisible();
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
  await calendar.today.click();
  await expect(calendar.focused).toHaveAccessibleName(/^Monday,? 30 March 2026/);
  await expect(calendar.today).toBeDisabled();
});

test('months, weeks and years are shown by their buttons; a year begins with the first entry', async ({
  legwork,
}) => {
  const { page, calendar } = await openedCalendar(legwork);
  await calendar.step('Previous').click();
  await calendar.step('Previous').click();
  // Days can be entered before the first one.
  await expect(calendar.finding).toHaveText('Nothing is logged in January 2026');
  await expect(calendar.days).toHaveCount(31);
  await calendar.choose('Week');
  await calendar.today.click();
  await calendar.step('Previous').click();
  await expect(calendar.finding).toHaveText('3 of 5 working days over a limit in the week from 23 Mar');
  await expect(page.getByRole('button', { name: 'Previous week, 16 Mar to 22 Mar 2026' })).toBeVisible();
  await calendar.choose('Year');
  await expect(calendar.finding).toHaveText('14 of 24 working days over a limit in 2026');
  await expect(calendar.month('January')).toHaveCount(0);
  await expect(calendar.month('February')).toBeVisible();
  // Days to come are there, to be planned.
  await expect(calendar.days).toHaveCount(365 - 31);
  await expect(calendar.step('Previous')).toBeDisabled();
  await calendar.step('Next').click();
  await expect(calendar.finding).toHaveText('No days off planned in 2027');
  await expect(calendar.step('Next')).toBeDisabled();
  await calendar.day('Friday 1 January 2027').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(calendar.focused).toHaveAccessibleName(/^Thursday,? 31 December 2026, nothing planned$/);
});

test('a week of the rota has what is planned and what was logged, over the clock', async ({ legwork }) => {
  const shifts = withRota.shifts.map((shift) =>
    shift.start.startsWith('2026-03-24') ? { ...shift, end: at('16:30').replace('-27T', '-24T') } : shift,
  );
  const { calendar } = await openedCalendar(legwork, { ...withRota, shifts });
  await calendar.choose('Week');
  await expect(calendar.finding).toHaveText('5 shifts planned in the week from 30 Mar');
  await expect(calendar.days).toHaveCount(7);
  await expect(
    calendar.face('Monday 30 March 2026, not logged; in the rota: Early, 06:30 to 15:00').first(),
  ).toHaveText('Early06:3015:00');
  await expect(calendar.day('Friday 3 April 2026, Night, 22:00 to 06:00, planned')).toBeVisible();
  await calendar.step('Previous').click();
  await expect(calendar.face('Monday 23 March 2026, Early, 06:30 to 15:00, load 2.4').first()).toHaveText(
    'Early06:3015:00',
  );
  // It went on longer than the rota said.
  await expect(calendar.day('Tuesday 24 March 2026, 06:30 to 16:30, load')).toHaveAccessibleName(
    /; in the rota: Early, 06:30 to 15:00$/,
  );
  await calendar.choose('Month');
  await expect(calendar.day('Monday 23 March 2026, Early, load')).toBeVisible();
});

test('figures stand under the days, and beside them in a wide window', async ({ legwork }) => {
  const { page, calendar } = await openedCalendar(legwork);
  await expect(calendar.figure('Working days')).toHaveText('19');
  await expect(calendar.figure('In stockings')).toHaveText('12101 h 30 min in all');
  await expect(calendar.figure('Days off')).toHaveText('7');
  await expect(calendar.figure('Not logged')).toHaveText('3');
  const month = calendar.month('March 2026');
  const right = async () => (await month.boundingBox())?.width ?? 0;
  const [days, figure] = [await month.boundingBox(), await calendar.figure('Days off').boundingBox()];
  expect(figure?.y).toBeGreaterThan((days?.y ?? 0) + (days?.height ?? 0));
  const before = await right();
  await page.setViewportSize({ width: 1400, height: 800 });
  const [wideDays, beside] = [await month.boundingBox(), await calendar.figure('Days off').boundingBox()];
  expect(beside?.x).toBeGreaterThan((wideDays?.x ?? 0) + (wideDays?.width ?? 0));
  expect(await right()).toBeLessThan(before);
});

test('gaps stay gaps, and the table has the same days', async ({ legwork }) => {
  const { page, app, calendar } = await openedCalendar(legwork);
  await expect(calendar.legend).toContainText('4 to 6');
  await expect(calendar.day('Sunday 8 March 2026')).toHaveAccessibleName(
    /^Sunday,? 8 March 2026, not logged$/,
  );
  await expect(calendar.day('Sunday 1 March 2026')).toHaveAccessibleName(/^Sunday,? 1 March 2026, day off$/);
  await expect(calendar.day('Thursday 26 March 2026')).toHaveAccessibleName(/red: over both limits/);

  await calendar.choose('Week');
  await calendar.day('Monday 30 March 2026').focus();
  await page.keyboard.press('t');
  await expect(calendar.table).toBeFocused();
  expect(await calendar.row('Sun 8 Mar 2026')).toEqual(['not logged', '', '', '']);
  expect(await calendar.row('Sun 1 Mar 2026')).toEqual(['0.0', 'day off', '', '']);
  expect(await calendar.row('Mon 23 Feb 2026')).toEqual(['2.4', 'Green', '3 h', '8 h 30 min']);
  // Nothing is missing before the first entry.
  await expect(calendar.table.getByRole('row').filter({ hasText: '22 Feb 2026' })).toHaveCount(0);
  // Back to what was shown before.
  await page.keyboard.press('t');
  await expect(calendar.day('Monday 30 March 2026')).toBeFocused();
  await expect(calendar.days).toHaveCount(7);

  // A gap is filled where it is seen.
  await calendar.choose('Month');
  await calendar.day('Sunday 8 March 2026').click();
  await app.answer('Day off').click();
  await expect(app.saved).toContainText('Day off saved');
  await calendar.open();
  await expect(calendar.day('Sunday 8 March 2026')).toHaveAccessibleName(/^Sunday,? 8 March 2026, day off$/);
});

test('on paper a month has one sheet, the year the months that have come, and the table all its days', async ({
  legwork,
}) => {
  const { page, calendar } = await openedCalendar(legwork, withRota);
  await page.emulateMedia({ media: 'print' });
  // An A4 sheet without its margins, at 96 dots an inch.
  await page.setViewportSize({ width: 680, height: 1009 });
  await expect(page.getByText('March 2026', { exact: true })).toBeVisible();
  await expect(calendar.selectDays).toBeHidden();
  const sheet = await page.getByRole('region', { name: 'The days of March 2026' }).boundingBox();
  expect(sheet && sheet.y + sheet.height).toBeLessThanOrEqual(1009);
  // The load is dark enough for grey print, and is printed although it is a background.
  await expect(calendar.face('Monday 23 March 2026')).toHaveCSS('print-color-adjust', 'exact');
  await expect(calendar.face('Monday 23 March 2026')).toHaveCSS('background-color', 'rgb(229, 189, 128)');

  await page.emulateMedia({ media: 'screen' });
  await calendar.choose('Year');
  await expect(calendar.month('April')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(calendar.month('March')).toBeVisible();
  await expect(calendar.month('April')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await calendar.choose('Table');
  await page.setViewportSize({ width: 1280, height: 600 });
  const isCut = () => calendar.table.evaluate((frame) => frame.scrollHeight > frame.clientHeight);
  expect(await isCut()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await isCut()).toBe(false);
});

test('the week begins on the chosen day', async ({ legwork }) => {
  await writePreferences(legwork.dataFolder, { weekStart: 'sunday' });
  const { calendar } = await openedCalendar(legwork);
  await expect(calendar.month('March 2026').getByRole('columnheader').first()).toHaveAccessibleName('Sunday');
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
    const { page, calendar } = await openedCalendar(legwork, withRota, look.options);
    await expect(calendar.finding).toBeVisible();
    await takePicture(page, 'calendar', look);
    expect(await violations(page), 'month').toEqual([]);
    for (const view of ['Week', 'Year'] as const) {
      await calendar.choose(view);
      await takePicture(page, `calendar-${view.toLowerCase()}`, look);
      expect(await violations(page), view).toEqual([]);
    }
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
