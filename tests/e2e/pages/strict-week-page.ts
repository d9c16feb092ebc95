/** Strict mode while it runs, as its patient uses it, on a clock that the test sets. */
import { expect, type Locator, type Page } from '@playwright/test';
import { typeSegments } from './segments.ts';

/** `time` as `07:30`; `date` as offered (`Tue 3 Mar`), where it is another than the one that stands there. */
export type Typed = { readonly time: string; readonly date?: string };

/** Of one leg, or of two. */
const takeOff = /^I took (it|them) off$/;

/** @param of the part of a leg, where two are on the screen */
export const strictWeekPage = (page: Page, of: Page | Locator = page) => {
  const now = of.getByRole('region', { name: 'Now', exact: true });
  const question = of.getByRole('region', { name: 'A question', exact: true });
  const strip = of.getByRole('region', { name: 'Hour by hour', exact: true }).first();
  const press = (within: Locator, name: string): Promise<void> =>
    within.getByRole('button', { name, exact: true }).click();
  const typeMoment = async (within: Locator, name: string, { time, date }: Typed): Promise<void> => {
    const moment = within.getByRole('group', { name, exact: true });
    await typeSegments(moment.getByRole('textbox', { name: 'Time', exact: true }), page, time);
    if (date !== undefined) {
      await moment.getByRole('button', { name: /Date$/ }).click();
      await page.getByRole('option', { name: date, exact: true }).click();
    }
  };
  /** Types one of the times off of an answer, counted from 1. */
  const typeTimeOff = async (number: number, from: Typed, to: Typed, reason: string): Promise<void> => {
    const timeOff = question.getByRole('group', { name: `Time off ${number}`, exact: true });
    await typeMoment(timeOff, 'Off from', from);
    await typeMoment(timeOff, 'On again at', to);
    await timeOff.getByText(reason, { exact: true }).click();
  };
  return {
    page,
    now,
    question,
    strip,
    saved: page.getByRole('status', { name: 'Saved' }),
    title: page.getByRole('heading', { level: 1 }),
    callBox: page.getByRole('region', { name: 'Whom to call' }),
    rules: page.getByRole('region', { name: 'Walks and instructions today' }),
    /** Sets the clock; what hangs on it is shown at once. */
    at: async (time: string): Promise<void> => {
      await page.clock.setFixedTime(time);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    },
    stillOn: async (time: string): Promise<void> => {
      // While a question waits, its one press says the same of all the time since.
      await now.getByRole('button', { name: /^Still on(, all the time)?$/ }).click();
      await expect(now).toContainText(`Last confirmed ${time}.`);
    },
    off: async (reason: string): Promise<void> => {
      await now.getByRole('button', { name: takeOff }).click();
      await now.getByText(reason, { exact: true }).click();
      await expect(now).toContainText(/Stockings? off/);
    },
    backOn: async (): Promise<void> => {
      await press(now, 'Back on');
      await expect(now).toContainText(/Stockings? on/);
    },
    /** Opens the reasons. */
    takeOff: () => now.getByRole('button', { name: takeOff }).click(),
    earlier: async (moment: Typed): Promise<void> => {
      await now.getByText('Earlier', { exact: true }).first().click();
      await typeMoment(now, 'Earlier', moment);
    },
    answer: (name: string) => press(question, name),
    typeTimeOff,
    typePutOn: (time: string) => typeMoment(question, 'Put on at', { time }),
    offBetween: async (from: Typed, to: Typed, reason: string): Promise<void> => {
      await press(question, 'Off for a while');
      await typeTimeOff(1, from, to, reason);
      await press(question, 'Save this answer');
    },
    /** A figure with the note under it. */
    expectFigure: async (name: string, value: string, note: string): Promise<void> => {
      const figure = now.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
      await expect(figure.locator('dd')).toHaveText(`${value}${note}`);
    },
    /** A plan day of the table: worn, off, not confirmed, not asked for. */
    expectRow: async (day: number, cells: readonly string[]): Promise<void> => {
      const row = strip.getByRole('row').filter({ hasText: `Day ${day},` });
      await expect(row.getByRole('cell')).toHaveText([...cells]);
    },
    showTable: () => strip.getByText('Table', { exact: true }).click(),
  };
};
