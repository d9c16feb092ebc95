/** Weeks as people live them, walked on the screen: the perfect patient, pain at night, the clinic's word, two days forgotten. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { strictPage } from './pages/strict-page.ts';
import type { strictWeekPage } from './pages/strict-week-page.ts';
import { expect, test } from './support/test.ts';
import { march, openedAt, walked } from './support/walked-week.ts';

type Week = ReturnType<typeof strictWeekPage>;

/** What the app never says of time off for the body's sake, or on the clinic's word. */
const reproach = /longer than|Within your plan|Your plan has|Off-time left/;

const isAsked = async (week: Week): Promise<void> => {
  await expect(week.question).toBeVisible();
  await expect(week.page).toHaveTitle('(1) A question waits · Strict mode · Legwork');
};
const isNotAsked = async (week: Week): Promise<void> => {
  await expect(week.page).toHaveTitle('Strict mode · Legwork');
  await expect(week.question).toHaveCount(0);
};

const openSummary = async ({ page }: Week): Promise<Locator> => {
  await page.getByRole('button', { name: 'Summary and log so far' }).click();
  return page.getByRole('region', { name: /^Treatment of/ });
};

test('the perfect patient: two answers a day, and every hour is confirmed', async ({ legwork }) => {
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  await strictPage(page).beginFullWeek('08:00');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Strict mode: day 1 of 7');
  // Monday 30 March, 09:00, an hour after the stocking went on: what comes is Monday 6 April, 08:00.
  const week = await openedAt(legwork, '2026-03-30T09:05:00+02:00');
  await expect(week.now).toContainText('6 d 22 h to go');
  await expect(week.now).toContainText('Ends Monday 6 April, 08:00');

  const moment = (day: number, time: string): string => {
    const [month, date] = day <= 31 ? ['03', day] : ['04', day - 31];
    return `2026-${month}-${String(date).padStart(2, '0')}T${time}:00+02:00`;
  };
  // What minute of the hour they answer in, a day.
  const minutes = ['01', '04', '00', '07', '02', '09', '03'];
  for (const [i, minute] of minutes.entries()) {
    const day = 30 + i;
    for (const [before, asked, answered, quiet] of [
      ['07:59', '08:00', `08:${minute}`, '14:00'],
      ['20:59', '21:00', `21:${minute}`, '23:30'],
    ] as const) {
      // On the first day they were on since eight, entered at nine.
      if (i === 0 && asked === '08:00') continue;
      await week.at(moment(day, before));
      await isNotAsked(week);
      await week.at(moment(day, asked));
      await isAsked(week);
      await expect(week.now).toContainText('Stocking on');
      await week.at(moment(day, answered));
      await week.stillOn(answered);
      await week.at(moment(day, quiet));
      await isNotAsked(week);
    }
  }
  // Six days and 15 h 30 min: 144 + 15.5.
  await week.expectFigure('Worn in all', '159 h 30 min', 'of 159 h 30 min so far');
  await week.at('2026-04-06T08:05:00+02:00');
  await expect(week.title).not.toContainText('day 7');
  const after = await openedAt(legwork, '2026-04-06T08:10:00+02:00');
  await expect(after.page.getByText('Your plan’s time is over.')).toBeVisible();
  await isNotAsked(after);
  const summary = after.page.getByRole('region', { name: /^Treatment of/ });
  // 7 × 24 h, and nothing else.
  await expect(summary).toContainText('Worn 168 h of 168 h');
  await expect(summary.getByRole('row', { name: /^In all/ })).toContainText('168 h168 h0 min0 min');
});

test('pain at three in the morning: off, whom to call, and no word about an allowance', async ({
  legwork,
}) => {
  const week = await walked(legwork, march(2, '21:00'));
  const { page } = week;
  await week.stillOn('21:00');
  await week.at(march(3, '03:00'));
  await week.off('Numb or cold toes');
  await expect(week.now).toContainText('Off since 03:00: Numb or cold toes.');
  const clinic = week.callBox.getByRole('link', { name: '+49 30 123456' });
  const emergency = week.callBox.getByRole('link', { name: '112', exact: true });
  await expect(clinic).toHaveCSS('font-size', '28px');
  await expect(emergency).toHaveCSS('font-size', '40px');
  await expect(emergency).toBeInViewport();
  await expect(page.getByRole('main')).not.toContainText(reproach);

  await week.at(march(3, '08:00'));
  await expect(week.question).toContainText('Off since 03:00: Numb or cold toes.');
  await expect(week.question).not.toContainText('?');
  await expect(week.now.getByRole('button', { name: 'Still on' })).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(reproach);
  await week.answer('Still off');
  await isNotAsked(week);

  await week.at(march(3, '11:00'));
  await week.backOn();
  await expect(week.callBox).toHaveCount(0);
  // Monday 16:00 to Tuesday 11:00 is 19 h: 11 h to three at night, then 8 h off. The day's half hour is untouched.
  await week.expectFigure('Worn today', '11 h', 'of 19 h so far');
  await week.expectFigure('Off-time left today', '30 min', 'of 30 min in this plan day');
  await expect(page.getByRole('main')).not.toContainText(/longer than|Within your plan|Your plan has/);

  const summary = await openSummary(week);
  await expect(summary).toContainText('Off for the body or on the clinic’s word');
  await expect(summary).toContainText('Tue 3 Mar, 03:00 to 11:00, 8 h: Numb or cold toes');
  await expect(summary).not.toContainText(reproach);
  const saved = async (name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await summary.getByRole('button', { name }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const csv = await saved('Save as CSV');
  const off = csv.split('\r\n').find((line) => line.startsWith('interruption'));
  // 8 h; spared; and beyond an allowance it is neither yes nor no.
  expect(off).toContain(',28800,,,,yes,,,numb');
  const json = JSON.parse(await saved('Save as JSON')) as {
    readonly summary: { readonly interruptions: readonly unknown[] };
  };
  expect(json.summary.interruptions).toMatchObject([
    { reason: 'numb', seconds: 28_800, isSpared: true, isBeyond: null },
  ]);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await summary.getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(summary.getByText('Numb or cold toes').first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/longer than the plan allows/);
});

test('the clinic’s advice by phone: off for most of a day, and it is spared', async ({ legwork }) => {
  const week = await walked(legwork, march(2, '21:00'));
  await week.stillOn('21:00');
  await week.at(march(3, '08:00'));
  await week.stillOn('08:00');
  await week.at(march(3, '14:00'));
  await week.off('My clinic asked');
  await expect(week.now).toContainText('Off since 14:00: My clinic asked.');
  await expect(week.callBox).toBeVisible();
  for (const [day, time] of [
    [3, '21:00'],
    [4, '08:00'],
  ] as const) {
    await week.at(march(day, time));
    await expect(week.question).toContainText('My clinic asked.');
    await expect(week.question).not.toContainText('?');
    await expect(week.page.getByRole('main')).not.toContainText(reproach);
    await week.answer('Still off');
    await expect(week.question).toHaveCount(0);
  }
  await week.at(march(4, '10:00'));
  await week.backOn();
  // 42 h since Monday 16:00, of which 20 h off on the clinic's word.
  await week.expectFigure('Worn in all', '22 h', 'of 42 h so far');
  await week.expectFigure('Off-time left today', '30 min', 'of 30 min in this plan day');
  const summary = await openSummary(week);
  await expect(summary).toContainText('20 h: My clinic asked');
  await expect(summary).not.toContainText(reproach);
});

test('two days forgotten: one question, three times off in one answer, and one line in the log', async ({
  legwork,
}) => {
  await (await walked(legwork, march(2, '21:00'))).stillOn('21:00');
  // 48 h 30 min without a word, of which the first 14 h count.
  const week = await openedAt(legwork, march(4, '21:30'));
  await expect(week.question).toContainText('Nothing has been said since Mon 2 Mar, 21:00. Still on?');
  await expect(week.question).toContainText('34 h 30 min of it are not confirmed.');
  await expect(week.question).not.toContainText('questions wait');
  await week.answer('Off for a while');
  const offs = [
    ['Tue 3 Mar', '07:00', '07:20', 'Shower'],
    ['Tue 3 Mar', '19:00', '19:30', 'Laundry'],
    ['Wed 4 Mar', '07:00', '07:15', 'Shower'],
  ] as const;
  for (const [i, [date, from, to, reason]] of offs.entries()) {
    if (i > 0) await week.answer('Another time off');
    await week.typeTimeOff(i + 1, { time: from, date }, { time: to, date }, reason);
  }
  await week.answer('Save this answer');
  await isNotAsked(week);
  // Monday 16:00 to Wednesday 21:30 is 53 h 30 min, less 20, 30 and 15 min.
  await week.expectFigure('Worn in all', '52 h 25 min', 'of 53 h 30 min so far');
  const summary = await openSummary(week);
  await summary.getByRole('button', { name: 'The log, line by line' }).click();
  const line = 'On from Mon 2 Mar, 21:00 to Wed 4 Mar, 21:30, off Tue 3 Mar, 07:00 to 07:20 (Shower)';
  await expect(summary.getByRole('listitem').filter({ hasText: line })).toHaveCount(1);
  await expect(summary.getByRole('button', { name: /^Correct: / })).toHaveCount(3);

  const later = await openedAt(legwork, march(6, '09:00'));
  await expect(later.question).toContainText('Nothing has been said since Wed 4 Mar, 21:30. Still on?');
  await later.answer('Still on, all the time');
  await isNotAsked(later);
  // 35 h 30 min more, all of them.
  await later.expectFigure('Worn in all', '87 h 55 min', 'of 89 h so far');
  await later.showTable();
  // From Tuesday 16:00: 30 min of laundry and 15 min of shower; from Wednesday 16:00 nothing.
  await later.expectRow(2, ['23 h 15 min', '45 min', '0 min', '0 min']);
  await later.expectRow(3, ['24 h', '0 min', '0 min', '0 min']);
});
