/**
 * The way past every screen: each walk opens the app on a diary and stops at one screen after the other. The pictures
 * and the tests of the layout take the same way. Where a screen has an address, the stop goes by that.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Screen } from '#shared/contract/screens.ts';
import { defaultStrictPlan } from '#shared/record/strict-plan.ts';
import { writeRecord } from '../../support/sample-record.ts';
import { aStart, aTreatment, thighStocking as garment, logLines } from '../../support/strict-entries.ts';
import { writeStrictFolder } from '../../support/strict-folder.ts';
import { workingWeeks } from '../../support/working-weeks.ts';
import { appPage } from '../pages/app-page.ts';
import { calendarPage } from '../pages/calendar-page.ts';
import { catchUpPage } from '../pages/catch-up-page.ts';
import { dataPage } from '../pages/data-page.ts';
import { deskPage } from '../pages/desk-page.ts';
import { exchangePage, roster } from '../pages/exchange-page.ts';
import { handOverPage, newDeskFile } from '../pages/hand-over-page.ts';
import { strictPage } from '../pages/strict-page.ts';
import { strictWeekPage } from '../pages/strict-week-page.ts';

export type Stop = {
  /** The name of its pictures. */
  readonly screen: string;
  readonly go: (page: Page) => Promise<unknown>;
};

export type Walk = {
  readonly name: string;
  /** What the machine's clock shows. */
  readonly at: string;
  /** Writes the diary that the walk begins with. */
  readonly write: (dataFolder: string) => Promise<void>;
  readonly stops: readonly Stop[];
};

type Address = Screen | `today/${string}` | `trends/table` | `why/${string}`;

/** As a person types an address: the document stays. */
const to = (address: Address) => async (page: Page) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);
};

const atDesk = (place: string) => async (page: Page) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/desk${place}`);
};

const pressKey = (key: string) => (page: Page) => page.keyboard.press(key);

const chooseView = (view: string) => (page: Page) =>
  page.getByRole('radiogroup', { name: 'What is shown' }).getByText(view, { exact: true }).click();

const unfold = (title: string) => (page: Page) => strictPage(page).unfold(title);

const close = (title: string) => (page: Page) =>
  page.getByRole('button', { name: title, exact: true, expanded: true }).click();

/** The days from the first to the last are chosen together. */
const chooseDays = (first: string, last: string) => async (page: Page) => {
  await calendarPage(page).selectDays.click();
  await page.locator(`[data-date="${first}"]`).first().click();
  await page
    .locator(`[data-date="${last}"]`)
    .first()
    .click({ modifiers: ['Shift'] });
  await calendarPage(page).bar.waitFor();
};

/** Goes on from what another stop had opened. */
const after =
  (leave: Stop['go'], go: Stop['go']): Stop['go'] =>
  async (page) => {
    await leave(page);
    await go(page);
  };

/** The sheet of a health desk. */
const desk = newDeskFile();

const lastFriday = '2026-03-27';

const diary: Walk = {
  name: 'five weeks of work',
  at: '2026-03-30T15:30:00+02:00',
  write: (dataFolder) => writeRecord(dataFolder, workingWeeks('2026-03-30')),
  stops: [
    { screen: 'today-question', go: to('today') },
    { screen: 'today-differed', go: (page) => appPage(page).answer('Something differed').click() },
    { screen: 'today-logged', go: to(`today/${lastFriday}`) },
    { screen: 'today-stockings', go: (page) => appPage(page).choose('Stockings') },
    { screen: 'catch-up', go: to('catch-up') },
    {
      screen: 'catch-up-selected',
      go: async (page) => {
        const dates = page.getByRole('listitem').getByRole('group');
        await dates.first().getByRole('button').first().click();
        await dates
          .last()
          .getByRole('button')
          .first()
          .click({ modifiers: ['Shift'] });
        await catchUpPage(page).bar.waitFor();
      },
    },
    { screen: 'calendar', go: to('calendar') },
    { screen: 'calendar-range', go: chooseDays('2026-03-02', '2026-03-06') },
    { screen: 'calendar-week', go: after(pressKey('Escape'), (page) => calendarPage(page).choose('Week')) },
    { screen: 'calendar-year', go: (page) => calendarPage(page).choose('Year') },
    { screen: 'trends', go: to('trends') },
    { screen: 'trends-table', go: to('trends/table') },
    { screen: 'trends-standing', go: after(to('trends'), chooseView('Standing')) },
    { screen: 'trends-stockings', go: chooseView('Stockings') },
    { screen: 'trends-how-they-felt', go: chooseView('How they felt') },
    { screen: 'trends-girth', go: chooseView('Girth') },
    { screen: 'your-week', go: to('week') },
    { screen: 'report', go: to('report') },
    { screen: 'stockings', go: to('stockings') },
    { screen: 'why-standing', go: to('why/standing') },
    { screen: 'why-compression', go: to('why/compression') },
    { screen: 'why-care', go: to('why/care') },
    { screen: 'why-week', go: to('why/week') },
    { screen: 'why-breaks', go: to('why/breaks') },
    { screen: 'exchange', go: to('exchange') },
    {
      screen: 'exchange-preview',
      go: async (page) => {
        await exchangePage(page).choose(roster(['02', '03', '04']));
        await exchangePage(page).button('New: 3').click();
      },
    },
    {
      screen: 'exchange-done',
      go: (page) => exchangePage(page).button('Bring in 3 entries').click(),
    },
    { screen: 'settings', go: to('settings') },
    { screen: 'keys', go: pressKey('?') },
    { screen: 'palette', go: after(pressKey('Escape'), pressKey('Control+k')) },
  ],
};

/** Apart, since encrypting takes its time. */
const encrypted: Walk = {
  name: 'your data, encrypted',
  at: '2026-03-30T15:30:00+02:00',
  write: (dataFolder) => writeRecord(dataFolder, workingWeeks('2026-03-30')),
  stops: [
    { screen: 'data', go: (page) => dataPage(page).open() },
    {
      screen: 'data-vault',
      go: async (page) => {
        await dataPage(page).makeBackup();
        await dataPage(page).encrypt();
        await dataPage(page).keepReadable('+49 30 1234567');
      },
    },
    {
      screen: 'locked',
      go: async (page) => {
        const { vault, lock } = dataPage(page);
        await vault.getByRole('button', { name: 'Lock now' }).click();
        await lock.heading.waitFor();
      },
    },
  ],
};

const fresh: Walk = {
  name: 'before the first entry',
  at: '2026-03-30T15:30:00+02:00',
  write: async () => undefined,
  stops: [
    { screen: 'welcome', go: (page) => page.getByRole('heading', { level: 1 }).waitFor() },
    {
      screen: 'welcome-work',
      go: (page) => page.getByRole('button', { name: /^I stand at work/ }).click(),
    },
    { screen: 'today-first', go: (page) => appPage(page).skipQuestions() },
    { screen: 'calendar-first', go: to('calendar') },
    { screen: 'trends-first', go: to('trends') },
    { screen: 'stockings-first', go: to('stockings') },
    { screen: 'strict-start', go: to('strict') },
    { screen: 'strict-plan', go: (page) => strictPage(page).fillTreatment() },
    { screen: 'strict-review', go: (page) => strictPage(page).look() },
    { screen: 'today-live', go: after(to('today'), (page) => appPage(page).choose('Live')) },
  ],
};

const demo: Walk = {
  name: 'the made-up diary',
  at: '2026-03-30T15:30:00+02:00',
  write: async () => undefined,
  stops: [
    {
      screen: 'demo-today',
      go: async (page) => {
        await page.getByRole('button', { name: /^Look around/ }).click();
        await page.getByRole('region', { name: /made-up diary/ }).waitFor();
      },
    },
    { screen: 'demo-calendar', go: to('calendar') },
    { screen: 'demo-trends', go: to('trends') },
    { screen: 'demo-stockings', go: to('stockings') },
  ],
};

/** A day of March 2026 by the clocks of Berlin, before they go forward. */
const inMarch = (day: number, time: string): string => `2026-03-${String(day).padStart(2, '0')}T${time}:00`;
const said = (day: number, time: string) => `${inMarch(day, time)}+01:00[Europe/Berlin]` as const;
const at = (day: number, time: string): string =>
  new Date(`${inMarch(day, time)}+01:00`).toISOString().replace('.000', '');

/** Two days and nights, then by day: the week has every mark of its strip. */
const treatment = aTreatment({
  garmentId: garment.id,
  clinic: { name: 'Venenpraxis Mitte', phone: '+49 30 123456', nightPhone: '+49 30 116117' },
  plan: {
    ...aTreatment().plan,
    schedule: [
      { fromDay: 1, toDay: 2, wear: 'day-and-night' },
      { fromDay: 3, toDay: 7, wear: 'daytime', from: '07:00', to: '22:00' },
    ],
  },
});

const weekLog = logLines([
  [said(2, '22:00'), { kind: 'confirm', at: at(2, '22:00') }],
  [said(3, '07:00'), { kind: 'off', at: at(3, '07:00'), reason: 'shower' }],
  [said(3, '07:25'), { kind: 'on', at: at(3, '07:25') }],
  [said(3, '12:00'), { kind: 'walk', date: '2026-03-03', minutes: 30 }],
  [said(3, '14:00'), { kind: 'off', at: at(3, '14:00'), reason: 'laundry' }],
  [said(3, '15:10'), { kind: 'on', at: at(3, '15:10') }],
  [said(3, '19:00'), { kind: 'confirm', at: at(3, '19:00') }],
  [said(4, '08:01'), { kind: 'unknown', from: at(3, '19:00'), to: at(4, '08:01') }],
  [said(4, '08:01'), { kind: 'on', at: at(4, '08:01') }],
  [said(4, '12:00'), { kind: 'walk', date: '2026-03-04', minutes: 20 }],
  [said(4, '19:00'), { kind: 'confirm', at: at(4, '19:00') }],
  [said(4, '20:00'), { kind: 'pain', date: '2026-03-04', score: 3 }],
  [said(4, '20:01'), { kind: 'question', text: 'May I swim after two weeks?' }],
  [said(5, '07:05'), { kind: 'on', at: at(5, '07:05') }],
  [said(5, '12:00'), { kind: 'walk', date: '2026-03-05', minutes: 15 }],
  [said(5, '15:00'), { kind: 'confirm', at: at(5, '15:00') }],
  [said(5, '15:01'), { kind: 'rule', date: '2026-03-05', rule: 3, isKept: true }],
]);

const changes = [{ action: 'upsert', kind: 'garment', entry: garment }] as const;

const week: Walk = {
  name: 'a week of strict mode',
  at: '2026-03-05T21:00:00+01:00',
  write: (dataFolder) => writeStrictFolder(dataFolder, { treatment, entries: weekLog, changes }),
  stops: [
    { screen: 'strict-question', go: to('strict') },
    {
      screen: 'strict-question-off',
      go: (page) => strictWeekPage(page).answer('Off for a while'),
    },
    {
      screen: 'strict-on',
      go: async (page) => {
        const { question, answer } = strictWeekPage(page);
        await question.getByRole('button', { name: 'Cancel' }).click();
        await answer('Still on, all the time');
        await question.waitFor({ state: 'detached' });
      },
    },
    { screen: 'strict-table', go: (page) => strictWeekPage(page).showTable() },
    {
      screen: 'strict-reasons',
      go: after(
        (page) => strictWeekPage(page).strip.getByText('Strip', { exact: true }).click(),
        (page) => strictWeekPage(page).takeOff(),
      ),
    },
    {
      screen: 'strict-pain',
      go: async (page) => {
        await strictWeekPage(page).now.getByText('Pain', { exact: true }).click();
        await strictWeekPage(page).callBox.waitFor();
      },
    },
    { screen: 'strict-summary', go: unfold('Summary and log so far') },
    { screen: 'strict-sheet', go: after(close('Summary and log so far'), unfold('The week’s sheet')) },
    {
      screen: 'strict-why',
      go: (page) => page.getByRole('button', { name: 'Why a week?' }).click(),
    },
    { screen: 'strict-signs', go: to('signs') },
    { screen: 'strict-today', go: to('today') },
  ],
};

const right = aTreatment({ id: 'right-2026', legs: 'right', enteredAt: aStart, rules: [] });

const twoLegs: Walk = {
  name: 'strict mode for each leg',
  at: '2026-03-03T08:00:00+01:00',
  write: (dataFolder) =>
    writeStrictFolder(dataFolder, {
      treatment,
      changes: [...changes, { action: 'upsert', kind: 'treatment', entry: right }],
    }),
  stops: [{ screen: 'strict-two-legs', go: to('strict') }],
};

const completed: Walk = {
  name: 'after strict mode',
  at: '2026-03-09T18:00:00+01:00',
  write: (dataFolder) =>
    writeStrictFolder(dataFolder, {
      treatment: aTreatment({
        garmentId: garment.id,
        plan: { ...defaultStrictPlan, schedule: [...defaultStrictPlan.schedule], start: aStart },
      }),
      entries: logLines([
        [said(4, '08:00'), { kind: 'worn', from: at(2, '16:00'), to: at(4, '08:00') }],
        [said(4, '08:00'), { kind: 'off', at: at(4, '08:00'), reason: 'shower' }],
        [said(4, '08:20'), { kind: 'on', at: at(4, '08:20') }],
        [said(9, '15:59'), { kind: 'worn', from: at(4, '08:20'), to: at(9, '15:59') }],
      ]),
      changes,
    }),
  stops: [{ screen: 'strict-completed', go: to('strict') }],
};

const damaged: Walk = {
  name: 'a damaged file',
  at: '2026-03-30T15:30:00+02:00',
  write: async (dataFolder) => {
    await writeRecord(dataFolder, workingWeeks('2026-03-30'));
    await writeFile(path.join(dataFolder, 'journal-2026.json'), 'no longer a diary');
  },
  stops: [{ screen: 'damaged', go: (page) => dataPage(page).told.waitFor() }],
};

const handOver: Walk = {
  name: 'figures for a health desk',
  at: '2026-03-30T15:30:00+02:00',
  write: (dataFolder) => writeRecord(dataFolder, workingWeeks('2026-03-30')),
  stops: [
    { screen: 'hand-over', go: to('hand-over') },
    { screen: 'hand-over-sheet', go: async (page) => handOverPage(page).choose(await desk) },
    { screen: 'hand-over-group', go: async (page) => handOverPage(page).compare((await desk).paper) },
    { screen: 'hand-over-read', go: (page) => handOverPage(page).chooseGroup('Ward', 'nights') },
    { screen: 'hand-over-weeks', go: (page) => handOverPage(page).button('I have read this').click() },
    { screen: 'hand-over-sealed', go: (page) => handOverPage(page).seal() },
    {
      screen: 'hand-over-ends',
      go: async (page) => {
        for (const part of ['What its sheet says', 'Withdraw', 'Leave the desk']) {
          await handOverPage(page).button(part).click();
        }
      },
    },
  ],
};

const madeUpDesk: Walk = {
  name: 'a made-up health desk',
  at: '2026-11-30T15:30:00+01:00',
  write: (dataFolder) => writeRecord(dataFolder, workingWeeks('2026-11-30')),
  stops: [
    {
      screen: 'desk-make',
      go: after(atDesk(''), (page) => deskPage(page).heading('Make a health desk').waitFor()),
    },
    { screen: 'desk-groups', go: (page) => deskPage(page).lookAround() },
    {
      screen: 'desk-groups-compared',
      go: async (page) => {
        await page.getByRole('button', { name: 'Laboratory', exact: true }).click();
        await page.getByRole('button', { name: 'Compare', exact: true }).click();
        await page.getByText('and not why.', { exact: false }).waitFor();
      },
    },
    { screen: 'desk-take-in', go: atDesk('/take-in') },
    { screen: 'desk-close', go: atDesk('/close') },
    { screen: 'desk-sheet', go: atDesk('/sheet') },
    { screen: 'desk-settings', go: atDesk('/settings') },
  ],
};

export const walks: readonly Walk[] = [
  diary,
  madeUpDesk,
  handOver,
  encrypted,
  fresh,
  demo,
  week,
  twoLegs,
  completed,
  damaged,
];
