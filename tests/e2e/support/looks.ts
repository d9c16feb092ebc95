/** How a screen looks by day and by night, on a laptop and in the smallest window. */
import path from 'node:path';
import type { Page } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../screenshots');

const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 600 },
] as const;

export const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  sizes.map((viewport) => ({
    name: `${colorScheme}-${viewport.width}`,
    options: { colorScheme, viewport },
  })),
);

/** A picture for a person to look at, in tests/e2e/screenshots/. Nothing compares them. */
export const takePicture = (page: Page, screen: string, look: (typeof looks)[number]): Promise<Buffer> =>
  page.screenshot({ path: path.join(folder, `${screen}-${look.name}.png`) });
