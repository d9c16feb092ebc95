/** A slow disk: saves of the browser host wait until the test lets them through. In Electron a save is no request. */
import type { Page } from '@playwright/test';

const saves = '**/api/record.change*';

export async function holdSaves(page: Page) {
  const held: (() => void)[] = [];
  let isHolding = true;
  await page.route(saves, async (route) => {
    if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  return {
    /** Resolves when the next save is asked for. */
    next: () => page.waitForRequest(saves),
    /** Lets the oldest through. */
    release: (): void => held.shift()?.(),
    /** Lets all through, those to come as well. */
    end: (): void => {
      isHolding = false;
      for (const go of held.splice(0)) go();
    },
  };
}
