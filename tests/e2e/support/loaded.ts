import { expect, type Page } from '@playwright/test';

/** Waits for the screen itself: what is wanted less often is loaded when it is. */
export const whenLoaded = async (page: Page): Promise<void> => {
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
};
