import { expect, type Page } from '@playwright/test';

/** Waits for the screen itself: what is wanted less often is loaded when it is. */
export const whenLoaded = async (page: Page): Promise<void> => {
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
};

/** Loads the page as a start does: its address names no place. */
export async function startAnew(page: Page): Promise<void> {
  await page.evaluate(() => history.replaceState(null, '', location.pathname));
  await page.reload();
}
