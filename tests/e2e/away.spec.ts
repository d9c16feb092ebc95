/** Vacation and other days away, planned or caught up: in a few presses, by mouse or by keys, as one save. */
import type { Page } from '@playwright/test';
import type { LegworkRecord } from '#shared/record/record.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aNamedShift, aRota, aShiftOn } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { calendarPage } from './pages/calendar-page.ts';
import { catchUpPage } from './pages/catch-up-page.ts';
import { violations } from './support/axe.ts';
import { isDesktop } from './support/hosts.ts';
import { looks, takePicture } from './support/looks.ts';
import { writePreferences } from './support/preferences.ts';
import { expect, type Legwork, test } from './support/test.ts';

const today = '2026-03-30';
const named = [
  aNamedShift({ start: '06:00', end: '14:00', garmentId: null }),
  aNamedShift({
    ...{ id: 'night', name: 'Night', letter: 'N' },
    start: '22:00',
    end: '06:00',
    garmentId: null,
  }),
];
const rota = aRota('early', 'early', 'early', 'early', 'night', null, null);
/** Five weeks up to Sunday 29 March, and a rota. */
const withRota: LegworkRecord = { ...workingWeeks(today), namedShifts: named, rota };
const withoutRota: LegworkRecord = { ...workingWeeks(today), namedShifts: named };

async function openedCalendar(legwork: Legwork, record: LegworkRecord) {
  await writeRecord(legwork.dataFolder, record);
  const page = await legwork.open();
  const calendar = calendarPage(page);
  await calendar.open();
  return { page, app: appPage(page), calendar };
}

/** Today, with nothing logged but one shift. */
async function openedAfter(legwork: Legwork, record: LegworkRecord, date: string) {
  await writeRecord(legwork.dataFolder, { ...record, shifts: [aShiftOn(date)], wear: [], daysOff: [] });
  const page = await legwork.open();
  return { page, app: appPage(page), catchUp: catchUpPage(page) };
}

/** Counts the clicks from now on, as the page sees them. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset.clicks = '0';
    const count = ({ detail }: MouseEvent): void => {
      const { dataset } = document.documentElement;
      if (detail > 0) dataset.clicks = String(Number(dataset.clicks) + 1);
    };
    window.addEventListener('click', count, { capture: true });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.clicks));
}

test('two weeks of vacation ahead are three clicks, count nowhere yet, and go with one undo', async ({
  legwork,
}) => {
  const { page, app, calendar } = await openedCalendar(legwork, withRota);
  await calendar.choose('Year');
  const counted = (await calendar.finding.textContent()) ?? '';
  const clicks = await countClicks(page);
  await calendar.day('Monday 20 April 2026, Early, planned').click();
  await calendar.day('Sunday 3 May 2026').click({ modifiers: ['Shift'] });
  await expect(calendar.bar.getByRole('status')).toHaveText('Mon 20 Apr to Sun 3 May, 14 days');
  await calendar.answer('Vacation');
  await expect(app.saved).toContainText('14 days: vacation');
  expect(await clicks()).toBe(3);

  await expect(calendar.bar).toHaveCount(0);
  for (const day of ['Monday 20 April', 'Sunday 3 May']) {
    await expect(calendar.day(`${day} 2026`)).toHaveAccessibleName(/, vacation, planned$/);
  }
  await expect(calendar.day('Monday 4 May 2026')).toHaveAccessibleName(/, Early, planned$/);
  await expect(calendar.finding).toHaveText(counted);
  await expect(calendar.legend).toContainText('vacation');
  await app.undo();
  await expect(calendar.day('Monday 20 April 2026')).toHaveAccessibleName(/, Early, planned$/);
});

test('two weeks are chosen and answered by keys alone, over the end of the year', async ({ legwork }) => {
  await writePreferences(legwork.dataFolder, { weekStart: 'saturday' });
  const { page, app, calendar } = await openedCalendar(legwork, withRota);
  await calendar.day('Monday 30 March 2026').focus();
  const { keyboard } = page;
  for (let month = 0; month < 9; month += 1) await keyboard.press('PageDown');
  await expect(calendar.focused).toHaveAccessibleName(/^Wednesday,? 30 December 2026/);
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowLeft');
  await expect(calendar.focused).toHaveAccessibleName(/^Tuesday,? 12 January 2027/);
  await expect(calendar.bar.getByRole('status')).toHaveText(
    /^Wed,? 30 Dec 2026 to Tue,? 12 Jan 2027, 14 days$/,
  );
  await keyboard.press('Tab');
  await expect(calendar.focused).toHaveAccessibleName('Choose no days');
  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await expect(calendar.focused).toHaveAccessibleName('Vacation');
  await keyboard.press('Enter');
  await expect(app.saved).toContainText('14 days: vacation');
  await expect(calendar.focused).toHaveAccessibleName(/^Tuesday,? 12 January 2027, vacation, planned$/);
  await expect(calendar.finding).toHaveText('13 shifts planned in January 2027, 12 days off');
  await keyboard.press('Control+z');
  await expect(calendar.finding).toHaveText('21 shifts planned in January 2027');

  // A digit answers for the chosen days, and Escape leaves them.
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('0');
  await expect(app.saved).toContainText('2 days: day off');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Escape');
  await expect(calendar.bar).toHaveCount(0);
  await expect(calendar.focused).toHaveAccessibleName(/^Thursday,? 14 January 2027/);
});

test('days that hold a shift stay, which is said before; a drag chooses days', async ({ legwork }) => {
  const { page, app, calendar } = await openedCalendar(legwork, withoutRota);
  await calendar.day('Monday 16 March 2026').hover();
  await page.mouse.down();
  await calendar.day('Thursday 19 March 2026').hover();
  await calendar.day('Sunday 22 March 2026').hover();
  await page.mouse.up();
  await expect(calendar.bar.getByRole('status')).toHaveText('Mon 16 Mar to Sun 22 Mar, 7 days');
  await expect(calendar.bar).toContainText('4 days hold a shift and stay.');
  await calendar.answer('Ill');
  await expect(app.saved).toContainText('3 days: ill');
  // The former days off have another reason.
  await expect(calendar.day('Sunday 22 March 2026')).toHaveAccessibleName(/, ill$/);
  await expect(calendar.day('Monday 16 March 2026')).toHaveAccessibleName(/, load /);

  // With Shift, the first press chooses, too: without it, the day opens.
  await calendar.day('Saturday 21 March 2026').click({ modifiers: ['Shift'] });
  await calendar.day('Sunday 22 March 2026').click({ modifiers: ['Shift'] });
  await calendar.answer('Clear');
  await expect(app.saved).toContainText('2 days cleared');
  await expect(calendar.day('Sunday 22 March 2026')).toHaveAccessibleName(/, not logged$/);
});

test('without Shift, days are selected by presses alone', async ({ legwork }) => {
  const { app, calendar } = await openedCalendar(legwork, withoutRota);
  await calendar.selectDays.click();
  await expect(calendar.bar.getByRole('status')).toHaveText('Press the first day, then the last.');
  await calendar.day('Sunday 8 March 2026').click();
  await calendar.day('Monday 9 March 2026').click();
  await expect(calendar.bar).toContainText('1 day holds a shift and stays.');
  await calendar.answer('Training');
  await expect(app.saved).toContainText('1 day: training');
  await expect(calendar.selectDays).toHaveAttribute('aria-pressed', 'false');
});

test('a shift that is over is logged, and one ahead is planned in the rota', async ({ legwork }) => {
  const { app, calendar } = await openedCalendar(legwork, withRota);
  await calendar.choose('Year');
  // At nine o’clock the early shift of today is not over.
  await calendar.day('Sunday 8 March 2026').click({ modifiers: ['Shift'] });
  await calendar.answer('Early');
  await expect(app.saved).toContainText('1 day: Early');
  await expect(calendar.day('Sunday 8 March 2026')).toHaveAccessibleName(/, load /);
  await calendar.day('Saturday 4 April 2026').click();
  await calendar.day('Sunday 5 April 2026').click({ modifiers: ['Shift'] });
  await calendar.answer('Night');
  await expect(app.saved).toContainText('2 days: Night');
  await expect(calendar.day('Sunday 5 April 2026')).toHaveAccessibleName(/, Night, planned$/);
  await expect(calendar.day('Monday 6 April 2026')).toHaveAccessibleName(/, Early, planned$/);
});

test('without a rota, only days off are offered ahead, and it is said where a rota is set up', async ({
  legwork,
}) => {
  const { page, calendar } = await openedCalendar(legwork, withoutRota);
  await calendar.step('Next').click();
  await calendar.day('Wednesday 1 April 2026, nothing planned').click();
  await expect(page.getByRole('toolbar').getByRole('button')).toHaveText([
    ...['Day off', 'Vacation', 'Ill', 'Training', 'Other reason'],
  ]);
  await calendar.bar.getByRole('button', { name: 'Set up a rota' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('what another window plans meanwhile stays planned', async ({ legwork }) => {
  test.skip(isDesktop, 'The desktop app has one window.');
  const { page, app, calendar } = await openedCalendar(legwork, withRota);
  // The host is slow to tell: this window has not heard of the other’s save when it saves.
  let tell: () => void = () => undefined;
  const untilTold = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await page.context().route('**/events', async (route) => {
    await untilTold;
    await route.continue().catch(() => undefined);
  });
  await page.reload();
  await calendar.open();
  await calendar.step('Next').click();
  await calendar.day('Saturday 4 April 2026').click();
  const other = await legwork.openWindow();
  await calendarPage(other).open();
  await calendarPage(other).step('Next').click();
  await calendarPage(other).day('Sunday 5 April 2026').click();
  await calendarPage(other).answer('Night');
  await expect(appPage(other).saved).toContainText('1 day: Night');
  await calendar.answer('Night');
  await expect(app.saved).toContainText('1 day: Night');
  for (const day of ['Saturday 4 April 2026', 'Sunday 5 April 2026']) {
    await expect(calendar.day(day)).toHaveAccessibleName(/, Night, planned$/);
  }
  tell();
});

test('five missed days are three clicks from Today', async ({ legwork }) => {
  const { page, app, catchUp } = await openedAfter(legwork, withRota, '2026-03-24');
  await expect(catchUp.line).toContainText('5 days are not logged yet.');
  const clicks = await countClicks(page);
  await catchUp.open();
  await expect(catchUp.takeAll).toHaveText('Take all guesses (5)');
  await catchUp.takeAll.click();
  await catchUp.save.click();
  await expect(app.saved).toContainText('5 days saved');
  expect(await clicks()).toBe(3);
  await expect(catchUp.line).toHaveCount(0);
});

test('rows are selected together and answered at once, by mouse and by keys', async ({ legwork }) => {
  const { page, app, catchUp } = await openedAfter(legwork, withRota, '2026-03-16');
  await catchUp.open();
  await catchUp.date('Sunday 29 March').click();
  await catchUp.day('Monday 23 March').click({ modifiers: ['Shift'], position: { x: 4, y: 4 } });
  await expect(catchUp.bar.getByRole('status')).toHaveText('7 days selected');
  await catchUp.answer('Vacation');
  await expect(catchUp.bar).toHaveCount(0);
  await expect(catchUp.chosen('Monday 23 March')).toHaveAccessibleName('Vacation');
  await expect(catchUp.date('Sunday 29 March')).toBeFocused();

  await catchUp.date('Sunday 22 March').focus();
  await page.keyboard.press('0');
  await page.keyboard.press('2');
  await expect(catchUp.chosen('Sunday 22 March')).toHaveAccessibleName('Day off');
  await expect(catchUp.chosen('Saturday 21 March')).toHaveAccessibleName('Night');
  await expect(catchUp.date('Friday 20 March')).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(catchUp.bar.getByRole('status')).toHaveText('3 days selected');
  await page.keyboard.press('Escape');
  await expect(catchUp.bar).toHaveCount(0);
  await catchUp.save.click();
  await expect(app.saved).toContainText('9 days saved');
  await app.show('Calendar');
  await expect(calendarPage(page).day('Monday 23 March 2026')).toHaveAccessibleName(/, vacation$/);
});

test('twenty years of gaps are asked for page by page', async ({ legwork }) => {
  const { page, app, catchUp } = await openedAfter(legwork, withoutRota, '2006-03-06');
  await expect(catchUp.line).toContainText('7,328 days are not logged yet.');
  await catchUp.open();
  await expect(page.getByText('1 to 31 of 7,328')).toBeVisible();
  await catchUp.choose('Sunday 29 March', 'Day off');
  await page.getByRole('button', { name: 'Earlier days' }).click();
  await expect(page.getByText('32 to 62 of 7,328')).toBeVisible();
  await catchUp.choose('Wednesday 25 February', 'Day off');
  // What was said on another page is saved with it, and the next days are asked for.
  await catchUp.save.click();
  await expect(app.saved).toContainText('2 days saved');
  await expect(catchUp.heading).toBeVisible();
  await expect(page.getByText(/ of 7,326$/)).toBeVisible();
});

for (const look of looks) {
  test(`axe finds nothing on days that are chosen together, ${look.name}`, async ({ legwork }) => {
    await writeRecord(legwork.dataFolder, {
      ...withRota,
      ...workingWeeks(addDays(today, -5)),
      namedShifts: named,
      rota,
    });
    const page = await legwork.open(look.options);
    const [calendar, catchUp] = [calendarPage(page), catchUpPage(page)];
    await catchUp.open();
    await catchUp.date('Sunday 29 March').click();
    await catchUp.date('Friday 27 March').click({ modifiers: ['Shift'] });
    await expect(catchUp.bar).toBeVisible();
    await takePicture(page, 'catch-up-selected', look);
    expect(await violations(page), 'the rows').toEqual([]);
    await calendar.open();
    await calendar.choose('Year');
    await calendar.day('Monday 20 April 2026').click();
    await calendar.day('Sunday 3 May 2026').click({ modifiers: ['Shift'] });
    await expect(calendar.bar).toBeVisible();
    await takePicture(page, 'calendar-chosen', look);
    expect(await violations(page), 'the days').toEqual([]);
  });
}
