import type { Locator, Page } from '@playwright/test';

/** Types into a field made of segments, such as a date or a time, from its first segment on. */
export async function typeSegments(field: Locator, page: Page, text: string): Promise<void> {
  await field.getByRole('spinbutton').first().click();
  await page.keyboard.type(text.replaceAll(/\D/g, ''));
}
