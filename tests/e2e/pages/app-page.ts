/** The app as a person uses it: by what stands on the screen. */
import { expect, type Locator, type Page } from '@playwright/test';
import { typeSegments } from './segments.ts';

export type ShiftTyped = {
  /** `28/03/2026` */
  readonly date?: string;
  /** `22:00` */
  readonly start?: string;
  readonly end?: string;
  readonly standing?: string;
  readonly longestStand?: string;
  readonly walking?: string;
  /** The name of a stocking that was worn for the whole shift. */
  readonly stockings?: string;
};

export type WearTyped = { readonly on: string; readonly off?: string; readonly isStillOn?: boolean };

export const appPage = (page: Page) => {
  const log = page.getByRole('region', { name: 'Log', exact: true });
  const field = (name: string): Locator => log.getByRole('textbox', { name, exact: true });

  const fillText = async (label: string, text: string | undefined): Promise<void> => {
    if (text !== undefined) await log.getByLabel(label, { exact: true }).fill(text);
  };

  const standing = log.getByLabel('Standing in all', { exact: true });
  const another = log.getByRole('button', { name: /^(Another one|Log another shift)$/ });
  /** The form of the shift, where the question or a day's result stands first. */
  const openShiftForm = async (): Promise<void> => {
    await expect(standing.or(another).first()).toBeVisible();
    if (!(await standing.isVisible())) await another.click();
    await expect(standing).toBeVisible();
  };

  const show = (name: 'Today' | 'Calendar' | 'Trends' | 'Stockings' | 'Why' | 'Settings'): Promise<void> =>
    page.getByRole('navigation').getByRole('button', { name }).click();
  const stockingName = page.getByLabel('Name', { exact: true });
  const addStocking = page.getByRole('main').getByRole('button', { name: 'Add a stocking', exact: true });
  /** The form of a stocking: always there for the first one, else behind a button. */
  const openStockingForm = async (): Promise<void> => {
    await expect(stockingName.or(addStocking).first()).toBeVisible();
    if (!(await stockingName.isVisible())) await addStocking.click();
    await expect(stockingName).toBeVisible();
  };

  return {
    page,
    log,
    field,
    thisDay: page.getByRole('region', { name: 'This day' }),
    saved: page.getByRole('status', { name: 'Saved' }),
    skipQuestions: () => page.getByRole('button', { name: 'Skip for now' }).click(),
    show,
    /** The filled button that answers the question. */
    likely: log.getByRole('button', { name: /, as usual$/ }),
    /** One of the other answers: a named shift, a day off. */
    answer: (name: string): Locator => log.getByRole('button', { name: new RegExp(`^${name}( |$)`) }),
    openShiftForm,
    /** The field for the start of the shift. */
    startField: log.getByRole('textbox', { name: 'Start', exact: true }),
    /** The load-hours that a logged day came to. */
    result: (load: string): Locator => log.getByText(load, { exact: true }),
    choose: (kind: 'Shift' | 'Live' | 'Stockings') =>
      log.getByRole('radiogroup', { name: 'What to log' }).getByText(kind, { exact: true }).click(),
    undo: () => page.getByRole('status', { name: 'Saved' }).getByRole('button', { name: 'Undo' }).click(),
    line: (name: string | RegExp): Locator => page.getByRole('listitem').filter({ hasText: name }),
    error: (text: string | RegExp): Locator => page.getByText(text),

    fillShift: async (typed: ShiftTyped): Promise<void> => {
      await openShiftForm();
      if (typed.date !== undefined) await typeSegments(field('Date it started'), page, typed.date);
      if (typed.start !== undefined) await typeSegments(field('Start'), page, typed.start);
      if (typed.end !== undefined) await typeSegments(field('End'), page, typed.end);
      await fillText('Standing in all', typed.standing);
      await fillText('Longest unbroken stand', typed.longestStand);
      await fillText('Walking', typed.walking);
      if (typed.stockings !== undefined) {
        await log.getByRole('button', { name: /Stockings$/ }).click();
        await page.getByRole('option', { name: `The whole shift in ${typed.stockings}` }).click();
      }
    },
    saveShift: () => log.getByRole('button', { name: /^Save (shift of|the change)/ }).click(),

    fillWear: async (typed: WearTyped): Promise<void> => {
      await typeSegments(field('On at'), page, typed.on);
      if (typed.isStillOn === true) await log.getByText('Still on', { exact: true }).click();
      if (typed.off !== undefined) await typeSegments(field('Off at'), page, typed.off);
    },
    saveWear: () => log.getByRole('button', { name: /^Save (stocking times|the change)/ }).click(),

    stockingName,
    openStockingForm,
    /** Begins to write down a stocking, and leaves it at that. */
    halfTypeStocking: async (): Promise<void> => {
      await show('Stockings');
      await openStockingForm();
      await stockingName.fill('Half typed');
    },
    addStocking: async (name: string, low: string, high: string): Promise<void> => {
      await openStockingForm();
      await stockingName.fill(name);
      await page.getByLabel('Ankle, from (mmHg)').fill(low);
      await page.getByLabel('to (mmHg)', { exact: true }).fill(high);
      await page.getByRole('button', { name: /^(Add this stocking|Save the change)$/ }).click();
    },

    /** The row of the trends table for a date, as the cells' texts. */
    tableRow: async (date: string): Promise<readonly string[]> => {
      await page.getByText('Table', { exact: true }).click();
      const row = page.getByRole('row').filter({ hasText: date });
      return row.getByRole('cell').allTextContents();
    },
  };
};
