/** High contrast, and the page at twice its size: nothing is lost in either. */
import type { Page } from '@playwright/test';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { whenLoaded } from './support/loaded.ts';
import { writePreferences } from './support/preferences.ts';
import { expect, test } from './support/test.ts';

const screens = ['Today', 'Calendar', 'Trends', 'Stockings', 'Why', 'Settings'] as const;

const show = async (page: Page, name: (typeof screens)[number]): Promise<void> => {
  await appPage(page).show(name);
  await whenLoaded(page);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in high contrast, ${colorScheme}`, async ({ legwork }) => {
    await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
    await writePreferences(legwork.dataFolder, { theme: 'contrast' });
    const page = await legwork.open({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    for (const name of screens) {
      await show(page, name);
      expect(await violations(page), name).toEqual([]);
    }
  });
}

test('at twice its size in a window of 1280 × 800 nothing is cut off', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
  // What zooming to 200 % leaves of the window, in the page's own pixels.
  const page = await legwork.open({ viewport: { width: 640, height: 400 } });
  for (const name of screens) {
    await show(page, name);
    expect(await cutOff(page), name).toEqual([]);
  }
});
