import type { Page } from '@playwright/test';

/** Sets the clock of the page and of the services to a moment, and lets the page read it. */
export async function setClock(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
