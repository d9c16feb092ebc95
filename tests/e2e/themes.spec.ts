/** High contrast, and what moves while a screen opens. Forced colours and the sizes are those of screens.spec.ts. */
import type { Page } from '@playwright/test';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { layoutShifts } from './support/layout-shifts.ts';
import { whenLoaded } from './support/loaded.ts';
import { writePreferences } from './support/preferences.ts';
import { expect, test } from './support/test.ts';
import { march, walked } from './support/walked-week.ts';

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

/** Screens of a diary, by their addresses. */
const addresses = [
  ...[
    'today',
    'today/2026-03-27',
    'calendar',
    'catch-up',
    'trends',
    'trends/table',
    'stockings',
    'strict',
    'data',
  ],
  ...['week', 'why/standing', 'why/compression', 'why/care', 'why/week', 'why/breaks', 'settings', 'signs'],
] as const;

test('nothing moves while a screen opens', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
  const page = await legwork.open();
  const moved: string[] = [];
  for (const address of addresses) {
    await page.evaluate((hash) => history.replaceState(null, '', hash), `#/${address}`);
    await page.reload();
    await whenLoaded(page);
    moved.push(...(await layoutShifts(page)).map((shift) => `${address}, ${shift}`));
  }
  expect(moved).toEqual([]);
});

test('nothing moves after a save but by the press itself', async ({ legwork }) => {
  const week = await walked(legwork, march(2, '21:00'));
  await week.question.getByRole('button', { name: 'Still on, all the time' }).press('Enter');
  await expect(week.saved).toContainText('Answer noted');
  expect(await layoutShifts(week.page)).toEqual([]);
});
