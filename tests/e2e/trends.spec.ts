import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ legwork }) => writeRecord(legwork.dataFolder, workingWeeks('2026-03-30')));

const views = ['Load and index', 'Standing', 'Longest stand', 'Stockings', 'How they felt', 'Girth'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const view of views) {
    test(`“${view}” is drawn over every range, and has its table, ${colorScheme}`, async ({ legwork }) => {
      const page = await legwork.open({ colorScheme, viewport: { width: 800, height: 600 } });
      await appPage(page).show('Trends');
      await page.getByRole('radiogroup', { name: 'What is shown' }).getByText(view, { exact: true }).click();
      const card = page.getByRole('region', { name: view, exact: true });
      for (const range of ['3 months', '1 year', 'All', '4 weeks']) {
        await page.getByText(range, { exact: true }).click();
        await expect(card.getByRole('img').first()).toBeVisible();
      }
      await expect(card.getByText(/^Sources?$/)).toBeVisible();
      await page.getByText('Table', { exact: true }).click();
      await expect(card.getByRole('table')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByText('Chart', { exact: true }).click();
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('standing is told with what was covered, and the table says the same', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.show('Trends');
  await page
    .getByRole('radiogroup', { name: 'What is shown' })
    .getByText('Standing', { exact: true })
    .click();
  await expect(page.getByRole('heading', { name: /^Standing \d\.\d h a logged day/ })).toBeVisible();
  // 27 March: 150 minutes, all of it covered.
  expect(await app.tableRow('27 Mar 2026')).toEqual([expect.stringMatching(/^\d\.\d$/), '0.0']);
});

test('one thing changed gives another index, and it is called arithmetic', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const card = page.getByRole('region', { name: 'The same four weeks, otherwise' });
  const answer = card.getByText(/^The index would have been/);
  await card.getByText('Less standing', { exact: true }).click();
  const first = await answer.textContent();
  await card.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect(card.getByText('80 % less standing')).toBeVisible();
  expect(await answer.textContent()).not.toBe(first);
  await expect(card.getByText('It is not a forecast.', { exact: false })).toBeVisible();
});
