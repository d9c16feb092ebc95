/** The built page with the English texts of its script replaced, as another language would replace them. */
import vm from 'node:vm';
import { expect, type Page } from '@playwright/test';
import { en, type WordId } from '#renderer/words/catalogue.ts';
import { pseudo } from '../../support/pseudo.ts';
import { whenLoaded } from './loaded.ts';

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
  await whenLoaded(page);
  expect([...replaced].toSorted(), 'the texts found in the built page').toEqual(Object.keys(en).toSorted());
}
