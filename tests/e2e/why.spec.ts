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
  const source = page
    .locator('div', { has: page.getByText('One minute of exercise every ten minutes') })
    .last();
  await source.locator('summary').click();
  await expect(source).toContainText('E1.26: One minute of exercise');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByText('A full week after sclerotherapy', { exact: true }).first().click();
  await expect(page.getByText('Your clinic’s sheet wins, always.', { exact: false })).toBeVisible();
});

test('the pictures say in words what they show, with their figures and their sources', async ({
  legwork,
}) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Why');
  await expect(page.getByRole('img', { name: /Both valves are open.* 84 mmHg/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /the lower valve is shut.* 24 mmHg/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /do not meet.* 47 mmHg/ })).toBeVisible();

  await page.getByText('What compression does', { exact: true }).first().click();
  await expect(
    page.getByRole('img', { name: /takes over 20 mmHg and the vein wall carries 64 mmHg/ }),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: /longest at the ankle/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByText('Putting on and care', { exact: true }).first().click();
  const steps = page.getByRole('list').filter({ hasText: 'inside out' }).getByRole('listitem');
  await expect(steps).toHaveCount(6);
  await expect(steps.first()).toContainText('First thing in the morning');
  expect(await violations(page)).toEqual([]);
});
