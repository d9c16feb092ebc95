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
  await expect(page.getByRole('heading', { name: /^Standing \d h( \d+ min)? a working day/ })).toBeVisible();
  // 27 March: 150 minutes, all of it covered.
  expect(await app.tableRow('27 Mar 2026')).toEqual(['2 h 30 min', '0 min']);
});

test('the span has its years, and no range begins before the first entry', async ({ legwork }) => {
  const page = await legwork.open({ locale: 'en-GB' });
  await appPage(page).show('Trends');
  const counts = page.getByRole('region', { name: 'Load and index' }).getByText(/days logged/);
  await expect(counts).toContainText(
    '24 days logged, 6 of them off; 3 not logged; 3 Mar 2026 to 30 Mar 2026.',
  );
  for (const range of ['3 months', '1 year', 'All']) {
    await page.getByText(range, { exact: true }).click();
    await expect(counts).toContainText('23 Feb 2026 to 30 Mar 2026.');
  }
});

test('stockings are counted by working day', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  await page
    .getByRole('radiogroup', { name: 'What is shown' })
    .getByText('Stockings', { exact: true })
    .click();
  // The night of 10 March has two dates, and is one working day.
  const title = 'Stockings worn on 12 of 18 working days, 8 h 28 min each time';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

test('what would be otherwise starts from the own stocking, and is drawn in the chart', async ({
  legwork,
}) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const card = page.getByRole('region', { name: 'The same four weeks, otherwise' });
  await expect(card.getByText('Stockings of 19.5 mmHg over every shift')).toBeVisible();
  await expect(card.getByText('That is your own: Knee-high, black.')).toBeVisible();
  const chart = page.getByRole('img', { name: /Dashed line: the last 28 days otherwise, \d+\./ });
  await expect(chart).toBeVisible();
  // Without the times within the shifts, shorter stands change the zones alone.
  await card.getByText('Shorter stands', { exact: true }).click();
  await expect(
    card.getByText('7 of 18 working days would have been over a limit in place of 11.'),
  ).toBeVisible();
  await expect(card.getByText('exposure index', { exact: false })).toHaveCount(0);
  await expect(chart).toHaveCount(0);
});

test('a link is said in plain words, its statistics under the sources', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const card = page.getByRole('region', { name: 'Load and how they felt' });
  await expect(card.getByText(/^On your heavier days your legs felt heavier: \d/)).toBeVisible();
  await expect(card.getByRole('img', { name: /^Heaviness by load, one dot a day/ })).toBeVisible();
  const statistics = card.getByText(/^Heaviness: Spearman’s ρ/);
  await expect(statistics).toBeHidden();
  await card.getByText('Sources', { exact: true }).click();
  await expect(statistics).toBeVisible();
});

test('a figure and its unit are one phrase', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const figures = page.getByRole('region', { name: 'What it means' }).getByRole('definition');
  expect(await figures.first().textContent()).toMatch(/^\d\.\d\u00a0load-hours a working day$/);
  expect(await figures.last().textContent()).toBe('11\u00a0of 18 working days');
});

test('one thing changed gives another index, and it is called arithmetic', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).show('Trends');
  const card = page.getByRole('region', { name: 'The same four weeks, otherwise' });
  const answer = card.getByText(/^The exposure index would have been/);
  await card.getByText('Less standing', { exact: true }).click();
  const first = await answer.textContent();
  await card.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect(card.getByText('80 % less standing')).toBeVisible();
  expect(await answer.textContent()).not.toBe(first);
  await expect(card.getByText('It is not a forecast.', { exact: false })).toBeVisible();
});
