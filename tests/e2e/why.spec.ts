import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test('each page is reached from where its question arises, and each claim has its source', async ({
  legwork,
}) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
  const page = await legwork.open();
  const app = appPage(page);
  const heading = page.getByRole('heading', { level: 2 });
  await app.show('Trends');
  await page.getByRole('button', { name: 'Why?' }).click();
  await expect(heading).toHaveText('What standing does');
  await app.show('Stockings');
  await page.getByRole('button', { name: 'Why?' }).click();
  await expect(heading).toHaveText('What compression does');
  await page.getByText('Which breaks help', { exact: true }).first().click();
  await expect(heading).toHaveText('Which breaks help');
  const sources = page.locator('details');
  await sources.nth(1).locator('summary').click();
  await expect(sources.nth(1)).toContainText('E1.26: One minute of exercise');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByText('A full week after sclerotherapy', { exact: true }).first().click();
  await expect(page.getByText('Your clinic’s sheet wins, always.', { exact: false })).toBeVisible();
});
