/** Named shifts and the rota on the settings, as a person uses them. */
import type { Page } from '@playwright/test';
import { typeSegments } from './segments.ts';

export const rotaPage = (page: Page) => {
  const shifts = page.getByRole('region', { name: 'Your shifts' });
  const rota = page.getByRole('region', { name: 'Your rota' });
  const pattern = rota.getByRole('group', { name: 'The days of the rota' });
  const ahead = rota.getByRole('group', { name: 'The next four weeks' });
  const from = rota.getByRole('textbox', { name: 'Begins on' });
  return {
    shifts,
    rota,
    pattern,
    ahead,
    letters: rota.getByLabel('Days in letters'),
    length: rota.getByLabel('Repeats after, days'),
    day: (name: string | RegExp) => pattern.getByRole('button', { name }),
    date: (name: string | RegExp) => ahead.getByRole('button', { name }),
    save: () => rota.getByRole('button', { name: 'Save the rota' }).click(),
    from,
    /** Changes the rota's first day: `01/12/2026`. */
    beginOn: async (date: string) => {
      await typeSegments(from, page, date);
      await from.press('Tab');
    },
    add: async (starter: string, figures: { standing?: string; longest?: string; walking?: string } = {}) => {
      await shifts.getByRole('button', { name: starter, exact: true }).click();
      const { standing, longest, walking } = figures;
      if (standing !== undefined) await shifts.getByLabel('Standing in all').fill(standing);
      if (longest !== undefined) await shifts.getByLabel('Longest unbroken stand').fill(longest);
      if (walking !== undefined) await shifts.getByLabel('Walking').fill(walking);
      await shifts.getByRole('button', { name: 'Save this shift' }).click();
    },
  };
};
