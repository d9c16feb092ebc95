/** How a screen looks by day and by night, on a laptop and in the smallest window. */
import path from 'node:path';
import type { Page } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../screenshots');

/** Each theme and each size once: what depends on the one does not depend on the other. */
export const looks = [
  { name: 'light-1280', options: { colorScheme: 'light', viewport: { width: 1280, height: 800 } } },
  { name: 'dark-800', options: { colorScheme: 'dark', viewport: { width: 800, height: 600 } } },
] as const;

/** A picture for a person to look at, in tests/e2e/screenshots/. Nothing compares them. */
export const takePicture = (page: Page, screen: string, look: (typeof looks)[number]): Promise<Buffer> =>
  page.screenshot({ path: path.join(folder, `${screen}-${look.name}.png`) });
