/** The built page with the English texts of its script replaced, as another language would replace them. */
import vm from 'node:vm';
import { expect, type Page } from '@playwright/test';
import { compiled } from '#renderer/build/compiled-messages.ts';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { en as first } from '#shared/messages/en/index.ts';
import { later } from '#shared/messages/en/later.ts';
import { pseudo } from '../../support/pseudo.ts';
import { whenLoaded } from './loaded.ts';

const en = { ...first, ...later };

/** A text of the catalogue as the page then shows it. */
export const inPseudo = (id: MessageId): string => pseudo(en[id]);

const literal = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\`(?:[^\`\\]|\\.)*\``;
const named = /(["'`])(?<id>[\w.-]+)\1:(?=\[)/g;

/** Where the list that begins at `from` ends. */
function endOfList(script: string, from: number): number {
  const marks = new RegExp(`${literal}|[[\\]]`, 'g');
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(script); mark !== null; mark = marks.exec(script)) {
    if (mark[0] === '[') depth += 1;
    if (mark[0] === ']') depth -= 1;
    if (depth === 0) return marks.lastIndex;
  }
  throw new Error('A list of the built script does not end.');
}

/** Where a text of the built script is evaluated, once for all. */
const nowhere = vm.createContext();

/** The built script with each text of the catalogue replaced; `replaced` notes which were found. */
function replaceTexts(script: string, replaced: Set<string>): string {
  let [out, reached] = ['', 0];
  for (const { index, 0: name, groups } of script.matchAll(named)) {
    const id = groups?.id as MessageId;
    const start = index + name.length;
    const english = en[id];
    if (english === undefined || start < reached) continue;
    const end = endOfList(script, start);
    if (JSON.stringify(vm.runInContext(script.slice(start, end), nowhere)) !== compiled(english)) continue;
    replaced.add(id);
    out += script.slice(reached, start) + compiled(pseudo(english));
    reached = end;
  }
  return out + script.slice(reached);
}

/** Loads the page again with every text in the language that nobody speaks. */
export async function speakPseudo(page: Page): Promise<void> {
  const replaced = new Set<string>();
  // What is loaded ahead has come, or the reload would end its requests half way.
  await page.waitForLoadState('networkidle');
  await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: replaceTexts(await response.text(), replaced) });
  });
  await page.reload();
  await whenLoaded(page);
  // Some come with what is loaded ahead.
  await expect
    .poll(() => [...replaced].toSorted(), { message: 'the texts found in the built page' })
    .toEqual(Object.keys(en).toSorted());
}
