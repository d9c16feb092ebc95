import type { Locator, Page } from '@playwright/test';

/** Types a date or a time into its field, in place of what stands there. */
export async function typeSegments(field: Locator, page: Page, text: string): Promise<void> {
  await field.click();
  await field.selectText();
  await page.keyboard.type(text);
}
