/** What moves on the screen without a press of the user. */
import type { Page } from '@playwright/test';
import { whenDrawn } from './looks.ts';

type Shift = PerformanceEntry & {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
};

/** Each layout shift since the document was loaded. A browser counts none for half a second after a press. */
export async function layoutShifts(page: Page): Promise<readonly string[]> {
  await whenDrawn(page);
  return page.evaluate(async () => {
    const shifts = await new Promise<readonly Shift[]>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        observer.disconnect();
        resolve(list.getEntries() as Shift[]);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // An observer that has nothing to tell is never called.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords() as Shift[])));
    });
    const named = (node: Node | null | undefined): string => (node?.textContent ?? '').trim().slice(0, 40);
    return shifts
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => `moved by ${value.toFixed(4)}: “${named(sources[0]?.node)}”`);
  });
}
