/** The catch-up as a person uses it, and the line on Today that leads to it. */
import type { Locator, Page } from '@playwright/test';

export const catchUpPage = (page: Page) => {
  const line = page.getByRole('main').getByRole('region', { name: 'Days not logged yet' });
  const day = (name: string): Locator => page.getByRole('group', { name, exact: true });
  return {
    line,
    open: () => line.getByRole('button', { name: /^Fill (it|them) in$/ }).click(),
    leave: () => line.getByRole('button', { name: /^Leave (it|them)$/ }).click(),
    heading: page.getByRole('heading', { level: 1, name: 'Days not logged yet' }),
    /** By the day in words: `Saturday 28 March`. */
    day,
    dayNames: () =>
      page
        .getByRole('listitem')
        .getByRole('radiogroup')
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label'))),
    choose: (name: string, kind: 'Shift' | 'Day off' | 'Don’t know') =>
      day(name).getByRole('radiogroup').getByText(kind, { exact: true }).click(),
    chosen: (name: string): Locator => day(name).getByRole('radio', { checked: true }),
    /** The date of a row: pressed, it selects the row. */
    date: (name: string): Locator => day(name).getByRole('button').first(),
    take: (name: string) => page.getByRole('button', { name: `Take it: the guess for ${name}` }).click(),
    takeAll: page.getByRole('button', { name: /^Take all guesses/ }),
    bar: page.getByRole('region', { name: 'What were these days?' }),
    answer: (name: string | RegExp) => page.getByRole('toolbar').getByRole('button', { name }).click(),
    changeTimes: (name: string) =>
      day(name)
        .getByRole('button', { name: /^Change times/ })
        .click(),
    save: page.getByRole('button', { name: /^Save \d+ days?$/ }),
  };
};
