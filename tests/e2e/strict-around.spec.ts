/** What stands around strict mode: warning signs, walks and rules, calendar, Today, stockings, reminders. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { messagesOf } from '#renderer/messages/catalogue.ts';
import { warningSigns } from '#shared/evidence/warning-signs.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { formatted } from '../support/messages.ts';
import { writeRecord } from '../support/sample-record.ts';
import { aTreatment, logLines } from '../support/strict-entries.ts';
import { writeStrictFolder } from '../support/strict-folder.ts';
import { appPage } from './pages/app-page.ts';
import { calendarPage } from './pages/calendar-page.ts';
import { dataPage } from './pages/data-page.ts';
import { strictWeekPage } from './pages/strict-week-page.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { englishLeft } from './support/english-left.ts';
import { holdSaves } from './support/held-saves.ts';
import { isDesktop, isElectron } from './support/hosts.ts';
import { whenLoaded } from './support/loaded.ts';
import { inPseudo, speakPseudo } from './support/pseudo-page.ts';
import { expect, test } from './support/test.ts';

const start = '2026-03-26T16:00:00+01:00[Europe/Berlin]';
const plan = { ...aTreatment().plan, start };
const garment = { id: 'knee', name: 'Knee, black', ankleMmHg: 20.5 } as const;

/** Day 4 of 7 at the moment at which the tests begin: a shower on Friday, a gap over Saturday. */
const treatment = aTreatment({
  ...{
    treatedAt: start,
    enteredAt: start,
    plan,
    garmentId: garment.id,
    legs: 'both',
    checkInTimes: ['08:00', '21:00'],
  },
  rules: [
    { kind: 'walk', times: 1, minutes: 30, fromDay: 1, toDay: 14 },
    { kind: 'stand-still', minutes: 30, fromDay: 1, toDay: 7 },
    { kind: 'other', text: 'Leg up in the evening', fromDay: 1, toDay: 7 },
    { kind: 'sauna', fromDay: 1, toDay: 3 },
  ],
});
const entries = logLines([
  ['2026-03-27T07:30:00+01:00[Europe/Berlin]', { kind: 'off', at: '2026-03-27T06:00:00Z', reason: 'shower' }],
  ['2026-03-27T07:30:00+01:00[Europe/Berlin]', { kind: 'on', at: '2026-03-27T06:20:00Z' }],
  ['2026-03-28T21:00:00+01:00[Europe/Berlin]', { kind: 'confirm', at: '2026-03-28T20:00:00Z' }],
]);
const folder = {
  treatment,
  entries,
  changes: [{ action: 'upsert', kind: 'garment', entry: garment }] as const,
};

/** On the Friday of the week, for the charts. */
const aShift = {
  action: 'upsert',
  kind: 'shift',
  entry: {
    id: 'friday',
    start: '2026-03-27T12:00:00+01:00[Europe/Berlin]',
    end: '2026-03-27T18:00:00+01:00[Europe/Berlin]',
    ...{ standingMinutes: 120, walkingMinutes: 60, longestStandMinutes: 30 },
  },
} as const;

const viewport = { width: 800, height: 600 } as const;

const cardOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Warning signs after sclerotherapy' });
/** The screen of the fourth of seven days. */
const openedOnDay4 = async (page: Page) => {
  const week = strictWeekPage(page);
  await expect(week.title).toHaveText('Strict mode: day 4 of 7');
  return week;
};

const railSigns = (page: Page): Locator =>
  page.getByRole('navigation').getByRole('button', { name: 'Warning signs' });

test('the warning signs are one step away on every screen', async ({ legwork }) => {
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open();
  const signs = cardOf(page);
  for (const place of ['Today', 'Calendar', 'Trends', 'Stockings', 'Why', 'Settings', 'Strict mode']) {
    await page.getByRole('navigation').getByRole('button', { name: place }).click();
    await railSigns(page).click();
    await expect(signs.getByRole('link', { name: '+49 30 123456' })).toHaveAttribute(
      'href',
      'tel:+4930123456',
    );
  }
  await expect(signs.getByRole('link', { name: '112', exact: true })).toHaveAttribute('href', 'tel:112');
  await expect(signs.getByRole('button', { name: 'I have this one' })).toHaveCount(warningSigns.length);
  await signs.getByText('Sources').first().click();
  await expect(signs.getByText(/Stroke Association.+\(E7\.20\)/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(signs).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the button on the strict screen only opens the card; a sign is noted by its own, and can be taken back', async ({
  legwork,
}) => {
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open({ viewport });
  await page.getByRole('button', { name: 'I have one of the warning signs' }).click();
  const signs = cardOf(page);
  await expect(signs).not.toContainText('Noted');
  await signs.getByRole('button', { name: 'I have this one: Toes numb' }).click();
  const saved = page.getByRole('status', { name: 'Saved' });
  await expect(saved).toContainText('Noted: a warning sign');
  await expect(signs).toContainText(/Noted at [\d:]+: Toes numb, tingling/);
  // The clinic is whom to ask: its number is in the window, and one key dials it.
  const clinic = signs.getByRole('link', { name: '+49 30 123456' });
  await expect(clinic).toBeFocused();
  await expect(clinic).toBeInViewport();
  expect(await violations(page)).toEqual([]);
  await signs.getByRole('button', { name: 'I have this one: You cough up blood' }).click();
  await expect(signs.getByRole('link', { name: '112', exact: true })).toBeFocused();
  await expect(signs).toContainText(/Noted at [\d:]+: You cough up blood/);

  await signs.getByRole('button', { name: 'I pressed this by mistake' }).first().click();
  await expect(signs).not.toContainText(/Noted at [\d:]+: You cough up blood/);
  const again = await legwork.restart();
  await railSigns(again).click();
  await expect(cardOf(again)).toContainText(/Noted at [\d:]+: Toes numb, tingling/);
  await expect(cardOf(again)).not.toContainText(/Noted at [\d:]+: You cough up blood/);
});

test('the card stays and says what to do also where the log cannot be written', async ({ legwork }) => {
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open();
  await openedOnDay4(page);
  test.skip(!(await legwork.killServices()), 'The services cannot be taken away alone.');
  await page.getByRole('button', { name: 'I have one of the warning signs' }).click();
  await cardOf(page).getByRole('button', { name: 'I have this one: Your face drops' }).click();
  await expect(page.getByRole('alert')).toContainText('It could not be noted in the log');
  await expect(page.getByRole('region', { name: 'Whom to call' })).toContainText(
    'Call the emergency number now.',
  );
  await expect(cardOf(page).getByRole('link', { name: '112', exact: true })).toBeFocused();
});

test('the card is in the rail from the start form on', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, { ...emptyRecord, person: defaultPerson });
  const page = await legwork.open();
  await expect(page.getByRole('navigation')).toBeVisible();
  await expect(railSigns(page)).toHaveCount(0);
  await page.getByRole('navigation').getByRole('button', { name: 'Strict mode' }).click();
  await railSigns(page).click();
  await expect(cardOf(page)).toContainText('Call the emergency number of the country where you are.');
  // Without a treatment there is no log to note a sign in.
  await expect(cardOf(page).getByRole('button', { name: 'I have this one' })).toHaveCount(0);
  const rail = page.getByRole('navigation');
  await rail.getByRole('button', { name: 'Today' }).click();
  await expect(railSigns(page)).toHaveCount(0);
  // A start form that is half filled in stays one, whatever screen is shown.
  await rail.getByRole('button', { name: 'Strict mode' }).click();
  await page.getByRole('textbox', { name: 'Emergency number' }).fill('112');
  await rail.getByRole('button', { name: 'Today' }).click();
  await expect(railSigns(page)).toBeVisible();
});

test('the card is at hand for six weeks after the end, and notes a sign', async ({ legwork }) => {
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open();
  const week = await openedOnDay4(page);
  await week.at('2026-05-14T15:00:00+02:00');
  await page.getByRole('main').getByRole('button', { name: 'Warning signs' }).click();
  await cardOf(page).getByRole('button', { name: 'I have this one: A red line' }).click();
  await expect(cardOf(page)).toContainText(/Noted at [\d:]+: A red line/);
  await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click();
  await expect(railSigns(page)).toBeVisible();
  await week.at('2026-05-14T16:00:00+02:00');
  await expect(railSigns(page)).toHaveCount(0);
});

test('the card is there where the data cannot be opened, with the number of the country where the reader is', async ({
  legwork,
}) => {
  await writeStrictFolder(legwork.dataFolder, folder);
  const profile = path.join(legwork.dataFolder, 'profile.json');
  await writeFile(profile, JSON.stringify({ format: 'legwork-profile', version: 999 }));
  const page = await legwork.open({ locale: 'en-DE' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A newer Legwork wrote here');
  await page.getByText('Warning signs after sclerotherapy', { exact: true }).click();
  const signs = cardOf(page);
  await expect(signs.getByRole('link', { name: '112', exact: true })).toBeVisible();
  await expect(signs.getByRole('link', { name: '116 117' })).toBeVisible();
  await expect(signs).toContainText('as known in November 2026');
  await expect(signs.getByRole('button', { name: 'I have this one' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Print this card' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(signs).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('where language and time zone name two countries, the card guesses no number', async ({ legwork }) => {
  const profile = path.join(legwork.dataFolder, 'profile.json');
  await writeStrictFolder(legwork.dataFolder, folder);
  await writeFile(profile, JSON.stringify({ format: 'legwork-profile', version: 999 }));
  const page = await legwork.open();
  await page.getByText('Warning signs after sclerotherapy', { exact: true }).click();
  await expect(cardOf(page)).toContainText('Call the emergency number of the country where you are.');
  await expect(cardOf(page).getByRole('link')).toHaveCount(0);
});

test('with a vault, the clinic’s number is kept readable while it is locked, once it is asked for', async ({
  legwork,
}) => {
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open();
  const record = page.getByRole('region', { name: 'This treatment', exact: true });
  await expect(record).not.toContainText('While your diary is locked');
  const data = dataPage(page);
  await data.open();
  await data.encrypt();
  await page.getByRole('navigation').getByRole('button', { name: 'Strict mode' }).click();
  await expect(record).toContainText('not all your numbers to call can be read');
  await record.getByRole('button', { name: 'Show the numbers and the warning signs while locked' }).click();
  await expect(record).not.toContainText('While your diary is locked');
  const again = await legwork.restart();
  await expect(dataPage(again).lock.heading).toBeVisible();
  await expect(cardOf(again).getByRole('link', { name: '+49 30 123456' })).toBeVisible();
  await expect(again.getByText('+49 30 123456')).toHaveCount(1);
});

test('walks add up, instructions are ticked, and a long stand is said beside the clinic’s cap', async ({
  legwork,
}) => {
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open();
  const week = strictWeekPage(page);
  for (const [minutes, sum] of [
    ['10', 10],
    ['15', 25],
  ] as const) {
    await week.rules.getByLabel('Minutes walked just now').fill(minutes);
    await week.rules.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(week.rules).toContainText(`Walked today: ${sum} of 30 min`);
  }
  await expect(week.rules).not.toContainText('No sauna');
  const leg = week.rules.getByRole('radiogroup', { name: 'Leg up in the evening' });
  await leg.getByText('Kept', { exact: true }).click();
  await expect(leg.getByRole('radio', { name: 'Kept', exact: true })).toBeChecked();

  const app = appPage(page);
  await app.show('Today');
  await app.fillShift({
    start: '06:00',
    end: '08:30',
    standing: '2 h',
    longestStand: '45',
    walking: '10 min',
  });
  await app.saveShift();
  await expect(app.thisDay).toContainText('Longest stand 45 min; your clinic’s plan says at most 30 min.');

  const again = await legwork.restart();
  const rules = strictWeekPage(again).rules;
  await expect(rules).toContainText('Walked today: 25 of 30 min');
  await expect(rules.getByRole('radio', { name: 'Kept', exact: true }).last()).toBeChecked();
  await expect(rules).toContainText('Longest stand 45 min; your clinic’s plan says at most 30 min.');
});

test('the week is marked in the calendar and in the charts, and counts in the stocking’s hours', async ({
  legwork,
}) => {
  await writeStrictFolder(legwork.dataFolder, { ...folder, changes: [...folder.changes, aShift] });
  const page = await legwork.open();
  const calendar = calendarPage(page);
  await calendar.open();
  await expect(page.getByRole('list', { name: 'Key' })).toContainText('strict mode');
  await expect(
    calendar.day('Sunday 29 March 2026, no shift logged, stockings 9 h; strict mode'),
  ).toBeVisible();
  await calendar.choose('Week');
  await calendar.step('Previous').click();
  await expect(calendar.day('Friday 27 March 2026').locator('[class*=_worn]')).not.toHaveCount(0);
  await calendar.choose('Table');
  await expect(page.getByRole('row').filter({ hasText: '29 Mar' })).toContainText('day 4');
  await page.getByRole('navigation').getByRole('button', { name: 'Trends' }).click();
  await expect(
    page.getByRole('img', { name: /Strict mode from 26 Mar 2026 to 30 Mar 2026\./ }),
  ).toBeVisible();
  await expect(page.getByRole('main').locator('svg').getByText('Strict mode')).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: 'Stockings' }).click();
  // Twelve hours each from the start, from after the shower, and from Saturday evening on.
  await expect(page.getByRole('region', { name: 'Your stockings' })).toContainText('36 h');
});

test('what is refused in strict mode goes on at the field that says why', async ({ legwork }) => {
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open();
  const week = strictWeekPage(page);
  const focused = page.locator(':focus');
  await week.answer('Off for a while');
  await week.answer('Save this answer');
  await expect(week.question.getByText('Date and time are missing.').first()).toBeVisible();
  await expect(focused).toHaveAccessibleName('Time');
  await week.question.getByRole('button', { name: 'Cancel', exact: true }).click();

  const record = page.getByRole('region', { name: 'This treatment', exact: true });
  await record.getByRole('button', { name: 'End early' }).click();
  await record.getByRole('button', { name: 'End strict mode now' }).click();
  await expect(record.getByRole('radio', { name: 'My clinic' })).toBeFocused();
  await record.getByRole('button', { name: 'Clinic, emergency number and times' }).click();
  await record.getByRole('textbox', { name: 'Emergency number' }).fill('');
  await record.getByRole('button', { name: 'Save these' }).click();
  await expect(record.getByRole('textbox', { name: 'Emergency number' })).toBeFocused();
  await record.getByRole('button', { name: 'Summary and log so far' }).click();
  await record.getByRole('button', { name: 'The log, line by line' }).click();
  await record.getByRole('button', { name: /^Correct: .*Stockings off/ }).click();
  await record.getByRole('button', { name: 'Add the correction' }).click();
  await expect(record.getByLabel('Why it is corrected')).toBeFocused();

  await page.getByRole('navigation').getByRole('button', { name: 'Stockings' }).click();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(focused).toHaveAttribute('type', 'radio');
  await expect(page.getByText('Answer this one', { exact: false }).first()).toBeVisible();
});

test('reminders are chosen in Settings and kept', async ({ legwork }) => {
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open();
  const card = (on = page) => on.getByRole('region', { name: 'Reminders', exact: true });
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  const shiftEnd = 'When a usual shift is over and none is logged';
  // What is chosen next is chosen before the first choice is saved.
  const saves = await holdSaves(page);
  await card().getByRole('radiogroup', { name: shiftEnd }).getByText('On', { exact: true }).click();
  await card().getByText('From … to', { exact: true }).click();
  saves.end();
  await card().getByRole('textbox', { name: 'Quiet from' }).fill('2130');
  await card().getByRole('button', { name: 'Save the quiet hours' }).click();
  await expect(card().getByRole('button', { name: 'Save the quiet hours' })).toHaveCount(0);
  await expect(page.getByRole('status', { name: 'Saved' })).toContainText('Reminders');
  const again = await legwork.restart();
  await again.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await expect(
    card(again).getByRole('radiogroup', { name: shiftEnd }).getByRole('radio', { name: 'On' }),
  ).toBeChecked();
  await expect(card(again).getByRole('textbox', { name: 'Quiet from' })).toHaveValue('21:30');
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`the strict screen has no fault that axe finds, ${theme}`, async ({ legwork }) => {
    await writeStrictFolder(legwork.dataFolder, folder);
    const page = await legwork.open({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      contrast: theme === 'contrast' ? 'more' : 'no-preference',
    });
    const week = strictWeekPage(page);
    await expect(week.question).toBeVisible();
    expect(await violations(page), 'the question').toEqual([]);
    await week.question.getByRole('button', { name: 'Off for a while' }).click();
    await week.takeOff();
    await week.now.getByText('Earlier', { exact: true }).click();
    await week.showTable();
    expect(await violations(page), 'all that unfolds').toEqual([]);
  });
}

for (const language of ['de', 'es', 'fr'] as const) {
  test(`strict mode says nothing in English to who reads ${language}`, async ({ legwork }) => {
    test.skip(isElectron, 'In Electron the language is the machine’s.');
    const messages = await messagesOf(language);
    await writeStrictFolder(legwork.dataFolder, folder);
    const page = await legwork.open({ locale: language, viewport });
    const isWhole = async (what: string): Promise<void> => {
      await whenLoaded(page);
      expect(await englishLeft(page), what).toEqual([]);
      expect(await cutOff(page), what).toEqual([]);
    };
    await expect(page.getByText(messages['strict.q.allOn'])).toBeVisible();
    await isWhole('as it opens');
    await page.getByRole('button', { name: messages['strict.q.off'] }).click();
    await page
      .getByRole('button', { name: formatted(messages['strict.takeOff'], language, { count: 2 }) })
      .click();
    await isWhole('with what unfolds');
    await page.getByRole('button', { name: messages['signs.haveOne'] }).click();
    await isWhole('the warning signs');
  });
}

test('strict mode shows its longer texts whole', async ({ legwork }) => {
  test.skip(isDesktop, 'The texts are replaced on their way over HTTP.');
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open({ viewport });
  await speakPseudo(page);
  await expect(page.getByText(inPseudo('strict.q.allOn'))).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
  await page.getByRole('button', { name: inPseudo('strict.q.off') }).click();
  await page.getByRole('button', { name: formatted(inPseudo('strict.takeOff'), 'en', { count: 2 }) }).click();
  expect(await cutOff(page)).toEqual([]);
  await page.getByRole('button', { name: inPseudo('signs.haveOne') }).click();
  await expect(page.getByText(inPseudo('signs.last'))).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
  await page.unrouteAll({ behavior: 'wait' });
});
