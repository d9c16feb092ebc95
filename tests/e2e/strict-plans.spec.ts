/** Plans of other shapes, walked on the screen: by day only, across an ocean, one a leg, and changed while they run. */
import type { Locator } from '@playwright/test';
import { strictPage } from './pages/strict-page.ts';
import { strictWeekPage } from './pages/strict-week-page.ts';
import { isElectron } from './support/hosts.ts';
import { expect, type Legwork, test } from './support/test.ts';
import { byDay, inNewYork, march, openedAt, walked } from './support/walked-week.ts';

test('a plan by day: asked as its hours begin, never at night, and a day without a word is asked about', async ({
  legwork,
}) => {
  const week = await walked(legwork, march(2, '21:00'), byDay);
  await week.stillOn('21:00');
  await week.at(march(2, '22:30'));
  await expect(week.now).toContainText('No stockings asked for now');
  await expect(week.now).toContainText('Your plan asks for them again Tue 3 Mar, 08:00.');
  await expect(week.question).toHaveCount(0);
  await week.at(march(3, '03:00'));
  await expect(week.question).toHaveCount(0);
  await expect(week.page).toHaveTitle('Strict mode · Legwork');

  await week.at(march(3, '08:00'));
  await expect(week.question).toContainText('Your plan has asked for it since 08:00. Is it on?');
  await week.at(march(3, '08:05'));
  await week.answer('Put on now');
  await expect(week.question).toHaveCount(0);
  await expect(week.now).toContainText('Stocking on');
  // Monday 16:00 to 22:00, and five minutes that were not on yet.
  await week.expectFigure('Worn in all', '6 h', 'of 6 h 5 min so far');
  await week.at(march(3, '21:00'));
  await week.stillOn('21:00');

  await week.at(march(4, '09:30'));
  await week.answer('Put on at …');
  await week.typePutOn('08:15');
  await week.answer('Save this answer');
  await expect(week.now).toContainText('Stocking on');
  // 6 h, 13 h 55 min, and from 08:15 to 09:30.
  await week.expectFigure('Worn in all', '21 h 10 min', 'of 21 h 30 min so far');
  // The evening's question waits, and goes with the day: it rests at night.
  await week.at(march(4, '21:00'));
  await expect(week.question).toContainText('Nothing has been said since 08:15. Still on?');
  await week.at(march(4, '22:30'));
  await expect(week.question).toHaveCount(0);

  // All of Thursday without a word. On Friday, what is now comes first.
  await week.at(march(6, '09:00'));
  await expect(week.question).toContainText('Your plan has asked for it since 08:00. Is it on?');
  await week.answer('Put on now');
  await expect(week.question).toContainText('From Thu 5 Mar, 08:00 to 22:00: how was it?');
  await expect(week.question).toContainText('14 h of it are not confirmed.');
  await week.answer('Don’t know');
  await expect(week.question).toHaveCount(0);
  await week.at(march(6, '09:30'));
  // Asked for: 6 + 14 + 14 + 14 + 1.5 h. Worn: 6 h, 13 h 55 min, 13 h 45 min, nothing on Thursday, 30 min.
  await week.expectFigure('Worn in all', '34 h 10 min', 'of 49 h 30 min so far');
  await week.showTable();
  // Tuesday 16:00 to Wednesday 16:00 is 6 h, then 8 h of which 15 min were not on yet; 10 h of night.
  await week.expectRow(2, ['13 h 45 min', '15 min', '0 min', '10 h']);
  // Wednesday 16:00 to 22:00, then Thursday 08:00 to 16:00 without a word.
  await week.expectRow(3, ['6 h', '0 min', '8 h', '10 h']);
});

/** A plan by day from Monday in Berlin; on Wednesday they are put on at eight, and the plane lands in New York. */
async function landed(legwork: Legwork) {
  const week = await walked(legwork, march(2, '21:00'), byDay);
  await week.stillOn('21:00');
  await week.at(march(3, '08:00'));
  await week.answer('Put on now');
  await week.at(march(3, '21:00'));
  await week.stillOn('21:00');
  await week.at(march(4, '08:00'));
  await week.answer('Put on now');
  await expect(week.question).toHaveCount(0);
  // Eleven hours later, at seven in the evening in Berlin.
  return openedAt(legwork, inNewYork(4, '13:00'), 'America/New_York');
}

const travelOf = ({ page }: { page: ReturnType<typeof strictWeekPage>['page'] }): Locator =>
  page.getByRole('region', { name: 'Another time zone' });

test('a flight: the hours of the day follow the clock of the person, asked once', async ({ legwork }) => {
  test.skip(isElectron, 'In Electron the zone is the machine’s.');
  const week = await landed(legwork);
  const travel = travelOf(week);
  await expect(travel).toContainText(
    'You are on the clock of New York. Should the hours of your plan follow it?',
  );
  await expect(week.page.getByText('Ends Monday 9 March, 11:00')).toBeVisible();
  await expect(
    week.page.getByText('By the plan’s clock (Berlin) it ends Monday 9 March, 16:00.'),
  ).toBeVisible();
  await travel.getByRole('button', { name: 'Follow my clock here' }).click();
  await expect(travel).toHaveCount(0);
  await week.stillOn('13:00');
  // Berlin's hours until here, 6 + 14 + 11 h.
  await week.expectFigure('Worn in all', '31 h', 'of 31 h so far');
  await week.at(inNewYork(4, '21:00'));
  await week.stillOn('21:00');
  await week.at(inNewYork(4, '22:30'));
  await expect(week.now).toContainText('Your plan asks for them again Thu 5 Mar, 08:00.');
  // From 13:00 to 22:00 by the clock of New York are 9 h more.
  await week.expectFigure('Worn in all', '40 h', 'of 40 h so far');
  await week.at(inNewYork(5, '02:30'));
  await expect(week.question).toHaveCount(0);
  const again = await openedAt(legwork, inNewYork(5, '08:00'), 'America/New_York');
  await expect(travelOf(again)).toHaveCount(0);
  await expect(again.question).toContainText('Your plan has asked for it since 08:00. Is it on?');
});

test('a flight: the hours stay those of home, asked once, and the screen says whose clock it is', async ({
  legwork,
}) => {
  test.skip(isElectron, 'In Electron the zone is the machine’s.');
  const week = await landed(legwork);
  const travel = travelOf(week);
  await travel.getByRole('button', { name: 'Keep the hours of Berlin' }).click();
  await expect(travel).toHaveCount(0);
  await week.stillOn('13:00');
  await week.at(inNewYork(4, '16:30'));
  // 22:00 in Berlin is 16:00 here: 6 + 14 + 14 h.
  await expect(week.now).toContainText('No stockings asked for now');
  await expect(week.now).toContainText('Your plan asks for them again Thu 5 Mar, 02:00.');
  await week.expectFigure('Worn in all', '34 h', 'of 34 h so far');
  const again = await openedAt(legwork, inNewYork(5, '02:30'), 'America/New_York');
  await expect(travelOf(again)).toHaveCount(0);
  await expect(again.question).toContainText('Your plan has asked for it since 02:00. Is it on?');
});

test('two legs: each has its state and its question, and the end of one leaves the other', async ({
  legwork,
}) => {
  const left = await walked(legwork, march(3, '08:00'));
  const { page } = left;
  await left.stillOn('08:00');
  await left.at(march(3, '21:00'));
  await left.stillOn('21:00');
  // As its third day begins, the right leg is treated, too.
  await left.at(march(4, '08:00'));
  await left.stillOn('08:00');
  await left.at(march(4, '17:00'));
  const strict = strictPage(page);
  await page.getByRole('button', { name: 'Start for the other leg' }).click();
  await strict.typeIn('Stockings on, time', '16:00');
  await strict.choose('Treated', 'Right leg');
  await strict.look();
  await strict.begin();
  const legs = {
    left: strictWeekPage(page, page.getByRole('region', { name: 'Left leg', exact: true })),
    right: strictWeekPage(page, page.getByRole('region', { name: 'Right leg', exact: true })),
  };
  await expect(page.getByRole('heading', { name: 'Left leg: day 3 of 7' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Right leg: day 1 of 7' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Left leg: Stocking on', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Right leg: Stocking on', exact: true })).toBeVisible();
  await expect(legs.left.now).toContainText('Ends Monday 9 March, 16:00');
  await expect(legs.right.now).toContainText('Ends Wednesday 11 March, 16:00');

  // At nine, a question each; one answer answers one.
  await left.at(march(4, '21:00'));
  await expect(legs.left.question).toContainText('Nothing has been said since 08:00. Still on?');
  await expect(legs.right.question).toContainText('Nothing has been said since 16:00. Still on?');
  await expect(page.getByRole('button', { name: 'Left leg: Stocking on (a question waits)' })).toBeVisible();
  // One filled button a screen, though two questions wait.
  await expect(page.locator('button[class*="_primary"]')).toHaveCount(1);
  await legs.left.stillOn('21:00');
  await expect(legs.left.question).toHaveCount(0);
  await expect(page.locator('button[class*="_primary"]')).toHaveText(['Still on, all the time']);
  await expect(legs.right.question).toBeVisible();
  await legs.right.off('Shower');
  await left.at(march(4, '21:15'));
  await expect(legs.left.now).toContainText('Stocking on');
  await expect(legs.right.now).toContainText('Off since 21:00: Shower.');
  await legs.right.backOn();
  // Left: Monday 16:00 to Wednesday 21:15. Right: from Wednesday 16:00, less a quarter of an hour.
  await legs.left.expectFigure('Worn in all', '53 h 15 min', 'of 53 h 15 min so far');
  await legs.right.expectFigure('Worn in all', '5 h', 'of 5 h 15 min so far');

  // The left leg's plan ends on Monday at 16:00.
  const right = await openedAt(legwork, march(9, '16:05'));
  await expect(right.title).toHaveText('Strict mode: day 6 of 7');
  await expect(right.now).toContainText('1 d 23 h to go');
  await right.answer('Still on, all the time');
  // Wednesday 16:00 to Monday 16:05 is 120 h 5 min, less a quarter of an hour.
  await right.expectFigure('Worn in all', '119 h 50 min', 'of 120 h 5 min so far');
});

/** Day 3 of 7, each hour confirmed. */
async function onDay3(legwork: Legwork) {
  const week = await walked(legwork, march(4, '17:00'));
  await week.stillOn('17:00');
  await expect(week.title).toHaveText('Strict mode: day 3 of 7');
  await week.expectFigure('Worn in all', '49 h', 'of 49 h so far');
  await strictPage(week.page).unfold('Change the plan');
  return week;
}

const saveDays = async (
  { page }: { page: ReturnType<typeof strictWeekPage>['page'] },
  days: string,
): Promise<void> => {
  await page.getByLabel('Days in all').fill(days);
  await page.getByRole('button', { name: 'Save the new plan' }).click();
  await expect(page.getByRole('status', { name: 'Saved' })).toContainText('Plan changed');
};

/** The changes of the plan, as the summary says them. */
const changesOf = async ({ page }: { page: ReturnType<typeof strictWeekPage>['page'] }): Promise<Locator> => {
  await strictPage(page).unfold('Summary and log so far');
  return page.getByRole('region', { name: /^Treatment of/ });
};

test('the clinic makes the week shorter on day 3: 7 days become 3', async ({ legwork }) => {
  const week = await onDay3(legwork);
  await saveDays(week, '3');
  await expect(week.title).toHaveText('Strict mode: day 3 of 3');
  await expect(week.now).toContainText('23 h to go');
  await expect(week.now).toContainText('Ends Thursday 5 March, 16:00');
  await expect(await changesOf(week)).toContainText('Plan changed by my clinic: 7 → 3 days');
  await week.at(march(5, '07:00'));
  await week.stillOn('07:00');
  const after = await openedAt(legwork, march(5, '16:05'));
  await expect(after.page.getByText('Your plan’s time is over.')).toBeVisible();
  // Three days of 24 h.
  await expect(after.page.getByText('Worn 72 h of 72 h').first()).toBeVisible();
});

test('the clinic makes the week longer on day 3: 7 days become 14', async ({ legwork }) => {
  const week = await onDay3(legwork);
  await saveDays(week, '14');
  await expect(week.title).toHaveText('Strict mode: day 3 of 14');
  // Wednesday 17:00 to Monday in eleven days, 16:00.
  await expect(week.now).toContainText('11 d 23 h to go');
  await expect(week.now).toContainText('Ends Monday 16 March, 16:00');
  await expect(await changesOf(week)).toContainText('Plan changed by my clinic: 7 → 14 days');
  // On the day on which the first plan would have ended, it goes on.
  const later = await openedAt(legwork, march(9, '17:00'));
  await expect(later.title).toHaveText('Strict mode: day 8 of 14');
  await later.answer('Still on, all the time');
  // Seven days and an hour.
  await later.expectFigure('Worn in all', '169 h', 'of 169 h so far');
});

test('a mistyped plan is put right from its start, and the log keeps both', async ({ legwork }) => {
  const week = await onDay3(legwork);
  await strictPage(week.page).choose('Who says so', 'I typed it wrongly at the start');
  await saveDays(week, '5');
  await expect(week.title).toHaveText('Strict mode: day 3 of 5');
  // Monday 16:00 and five days.
  await expect(week.now).toContainText('Ends Saturday 7 March, 16:00');
  await week.expectFigure('Worn in all', '49 h', 'of 49 h so far');
  const summary = await changesOf(week);
  await expect(summary).toContainText('Plan corrected by me, from the start: 7 → 5 days');
});
