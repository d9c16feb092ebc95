/** What is loaded before Today can be used, and that nothing wanted soon after waits to be loaded. */
import { emptyRecord } from '#shared/record/record.ts';
import { aShift } from '../support/entries.ts';
import { firstLoadOf, gzippedBytes, watchFirstLoad } from '../support/first-load.ts';
import { writeRecord } from '../support/sample-record.ts';
import { appPage } from './pages/app-page.ts';
import { isDesktop, openInBrowser } from './support/hosts.ts';
import { expect, test } from './support/test.ts';

test.skip(isDesktop, 'What a page asks for is counted over HTTP.');

const person = { hasVaricoseVeins: false, longestStandLimitMinutes: 60, standingLimitMinutes: 240 };

test.beforeEach(({ dataFolder }) => writeRecord(dataFolder, { ...emptyRecord, person }));

test('Today is there after 250 kB of scripts at most, and without charts', async ({
  browser,
  dataFolder,
}) => {
  const { page, close } = await openInBrowser(browser, dataFolder, {}, async (opened) => {
    await watchFirstLoad(opened);
  });
  const { scripts } = await firstLoadOf(page);
  expect(scripts.length).toBeGreaterThan(0);
  expect((await gzippedBytes(scripts)) / 1000).toBeLessThanOrEqual(250);
  expect(scripts.filter((name) => /trends|calendar-screen|stockings/.test(name))).toEqual([]);
  await close();
});

test('whoever has a usual shift loads no form before the question can be answered', async ({
  browser,
  dataFolder,
}) => {
  await writeRecord(dataFolder, { ...emptyRecord, person, shifts: [aShift()] });
  const { page, close } = await openInBrowser(browser, dataFolder, {}, async (opened) => {
    await watchFirstLoad(opened);
  });
  const { scripts } = await firstLoadOf(page);
  expect(scripts.filter((name) => /shift-form|date-field|duration-slider/.test(name))).toEqual([]);
  await close();
});

test('every screen is loaded ahead: a press waits for none', async ({ browser, dataFolder }) => {
  const { page, close } = await openInBrowser(browser, dataFolder, {}, async () => undefined);
  await page.waitForFunction(() =>
    ['trends', 'calendar', 'stockings', 'settings', 'why'].every((screen) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${screen}-screen-`)),
    ),
  );
  await page.context().setOffline(true);
  const app = appPage(page);
  for (const [screen, title] of [
    ['Trends', 'Risk trends'],
    ['Calendar', 'Calendar'],
    ['Why', 'Why'],
  ] as const) {
    await app.show(screen);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  }
  await close();
});

test('a browser without a calendar of its own is given one', async ({ browser, dataFolder }) => {
  const { page, close } = await openInBrowser(browser, dataFolder, {}, async (opened) => {
    await opened.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today');
  expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(false);
  await close();
});
