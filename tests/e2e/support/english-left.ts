/** What a page of another language still says in English. */
import type { Page } from '@playwright/test';
import { en } from '#shared/messages/en/index.ts';
import { later } from '#shared/messages/en/later.ts';

/** English texts that no other language shares: of three words or more, with nothing to fill in; not a standard's name. */
const sentences: readonly string[] = Object.entries({ ...en, ...later })
  .filter(([id, text]) => id !== 'stockings.RAL' && !text.includes('{') && text.split(' ').length > 2)
  .map(([, text]) => text);

/** Every text on the screen that stands in the English catalogue word for word. */
export const englishLeft = (page: Page): Promise<readonly string[]> =>
  page.evaluate((english) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const text = (texts.currentNode.textContent ?? '').trim();
      if (english.includes(text)) found.push(text);
    }
    return found;
  }, sentences);
