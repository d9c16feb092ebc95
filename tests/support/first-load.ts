/** What the page asks for before Today can be used, by the browser's own account of it, and when that is. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const builtPage = path.resolve(import.meta.dirname, '../../out/renderer');

export type FirstLoad = {
  /** The scripts that had arrived when Today stood, by their names in the built page. */
  readonly scripts: readonly string[];
  /** From the page's navigation to the frame after Today's question, or its first form, stood in the document, ms. */
  readonly usableMs: number;
};

/** To be called before the page is opened. */
export const watchFirstLoad = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('main form button[type=submit], main [aria-keyshortcuts]') === null) return;
      look.disconnect();
      const detail = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      performance.mark('today', { detail });
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('today-painted')));
    });
    look.observe(document, { childList: true, subtree: true });
  });

export async function firstLoadOf(page: Page): Promise<FirstLoad> {
  await page.waitForFunction(() => performance.getEntriesByName('today-painted').length > 0);
  const { asked, usableMs } = await page.evaluate(() => {
    const [today] = performance.getEntriesByName('today') as PerformanceMark[];
    const [painted] = performance.getEntriesByName('today-painted');
    return { asked: today?.detail as readonly string[], usableMs: painted?.startTime ?? Number.NaN };
  });
  return { scripts: asked.filter((name) => name.endsWith('.js')), usableMs };
}

/** The bytes of scripts of the built page, each gzipped as a server would. */
export async function gzippedBytes(scripts: readonly string[]): Promise<number> {
  const sizes = scripts.map(async (name) => gzipSync(await readFile(path.join(builtPage, name))).byteLength);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
