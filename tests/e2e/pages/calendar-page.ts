/** The calendar as a person uses it. */
import type { Locator, Page } from '@playwright/test';

/** The weekday with or without its comma: browsers differ. */
const dated = (name: string): RegExp => new RegExp(name.replace(/^(\w+) /, '^$1,? '));

export const calendarPage = (page: Page) => ({
  open: () => page.getByRole('navigation').getByRole('button', { name: 'Calendar' }).click(),
  heading: page.getByRole('heading', { level: 1, name: 'Calendar' }),
  finding: page.getByRole('main').getByRole('heading', { level: 2 }),
  /** By its accessible name, or the beginning of it. */
  day: (name: string): Locator => page.getByRole('button', { name: dated(name) }),
  /** How the day is drawn. */
  face: (name: string): Locator => page.getByRole('button', { name: dated(name) }).locator('[data-ground]'),
  days: page.getByRole('gridcell').getByRole('button'),
  focused: page.locator(':focus'),
  month: (name: string): Locator => page.getByRole('grid', { name, exact: true }),
  /** To the month, week or year before or after. */
  step: (which: 'Previous' | 'Next') =>
    page.getByRole('button', { name: new RegExp(`^${which} (month|week|year)`) }),
  today: page.getByRole('main').getByRole('button', { name: 'Today', exact: true }),
  choose: (choice: 'Month' | 'Week' | 'Year' | 'Table') =>
    page.getByRole('main').getByText(choice, { exact: true }).first().click(),
  /** One of the period's figures, by its name. */
  figure: (name: string): Locator =>
    page
      .locator('dl > div')
      .filter({ has: page.getByRole('term').getByText(name, { exact: true }) })
      .getByRole('definition'),
  /** The bar for the days that are chosen together. */
  bar: page.getByRole('region', { name: 'What were these days?' }),
  answer: (name: string | RegExp) => page.getByRole('toolbar').getByRole('button', { name }).click(),
  selectDays: page.getByRole('button', { name: 'Select days' }),
  legend: page.getByRole('list', { name: 'Key' }),
  table: page.getByRole('region', { name: /^Load in load-hours/ }),
  row: (date: string): Promise<readonly string[]> =>
    page
      .getByRole('row')
      .filter({ hasText: dated(date) })
      .getByRole('cell')
      .allTextContents(),
});
