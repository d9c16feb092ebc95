/** The built page with the English texts of its script replaced, as another language would replace them. */
import vm from 'node:vm';
import { expect, type Page } from '@playwright/test';
import { en, type WordId } from '#renderer/words/catalogue.ts';
import { pseudo } from '../../support/pseudo.ts';

/** A text of the catalogue as the page then shows it. */
export const inPseudo = (id: WordId): string => pseudo(en[id]);

const literal = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\`(?:[^\`\\]|\\.)*\``;
const named = new RegExp(`(["'\`])(?<id>[\\w.-]+)\\1:(?<text>${literal})`, 'g');

/** The built script with each text of the catalogue replaced; `replaced` notes which were found. */
function replaceTexts(script: string, replaced: Set<string>): string {
  return script.replaceAll(named, (whole, ...rest) => {
    const { id, text } = rest.at(-1) as { id: string; text: string };
    const english = en[id as WordId];
    // An id may also stand before a colon in a choice between two.
    if (english === undefined || vm.runInNewContext(text) !== english) return whole;
    replaced.add(id);
    return `${JSON.stringify(id)}:${JSON.stringify(pseudo(english))}`;
  });
}

/** Loads the page again with every text in the language that nobody speaks. */
export async function speakPseudo(page: Page): Promise<void> {
  const replaced = new Set<string>();
  await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: replaceTexts(await response.text(), replaced) });
  });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect([...replaced].toSorted(), 'the texts found in the built page').toEqual(Object.keys(en).toSorted());
}

/** Every element whose text is cut off, and whether the page is wider than its window. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 60)}”`;
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} px in ${clientWidth}`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, display, clip, clipPath } = getComputedStyle(element);
      // Kept for screen readers only, or without a box of its own.
      const isHidden = clip !== 'auto' || clipPath !== 'none' || element.clientWidth <= 1;
      if (isHidden || display === 'inline' || element.closest('svg') !== null) continue;
      const mayNotClip =
        overflowX === 'hidden' || overflowX === 'clip' || element.matches('button, h1, h2, h3');
      if (mayNotClip && element.scrollWidth > element.clientWidth) found.push(shown(element));
    }
    return found;
  });
