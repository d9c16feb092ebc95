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

/** Two windows save at once: each asks before either is answered or hears of the other. */
export async function saveAtOnce(
  windows: readonly Page[],
  press: readonly (() => Promise<void>)[],
): Promise<void> {
  const saves = await Promise.all(windows.map(holdSaves));
  const asked = saves.map(({ next }) => next());
  await Promise.all([...press.map((each) => each()), ...asked]);
  for (const { end } of saves) end();
}
