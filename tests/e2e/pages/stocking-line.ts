/** The line about the stockings now, and how many keys and clicks it takes. */
import type { Page } from '@playwright/test';

export const stockingLine = (page: Page) => {
  const line = page.getByRole('region', { name: 'Stockings now' });
  let presses = 0;
  return {
    line,
    button: (name: string | RegExp) => line.getByRole('button', { name }),
    /** Keys and clicks since the last answer. */
    takePresses: (): number => {
      const taken = presses;
      presses = 0;
      return taken;
    },
    click: async (name: string | RegExp): Promise<void> => {
      presses += 1;
      await line.getByRole('button', { name }).first().click();
    },
    key: async (key: string): Promise<void> => {
      presses += 1;
      await page.keyboard.press(key);
    },
    /** Types into what has the focus. */
    type: async (text: string): Promise<void> => {
      presses += text.length;
      await page.keyboard.type(text);
    },
  };
};
