/** The check-in as a person uses it: the row after work, and the form of every other answer. */
import type { Locator, Page } from '@playwright/test';

export const checkInPage = (page: Page) => {
  const row = page.getByRole('region', { name: 'After work', exact: true });
  const card = page.getByRole('region', { name: /^Check-in/ });
  const scores = (name: string): Locator => card.getByRole('radiogroup', { name });
  return {
    row,
    ask: row.getByRole('heading', { name: 'How heavy are your legs after work?' }),
    inRow: (name: string): Locator => row.getByRole('button', { name, exact: true }),
    card,
    open: () => card.getByRole('button', { name: /^Check-in/ }).click(),
    chosenWhen: (name: string): Locator => card.getByRole('radio', { name, exact: true, checked: true }),
    choose: (symptom: string, score: string) => scores(symptom).getByText(score, { exact: true }).click(),
    chosen: (symptom: string): Locator => scores(symptom).getByRole('radio', { checked: true }),
    clear: (symptom: string) => card.getByRole('button', { name: `Clear: ${symptom}` }).click(),
    note: card.getByLabel('Note', { exact: true }),
    save: () => card.getByRole('button', { name: 'Save check-in' }).click(),
    leave: () => card.getByRole('button', { name: 'Leave it', exact: true }).click(),
  };
};
