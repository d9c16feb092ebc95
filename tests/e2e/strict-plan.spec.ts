/** The plan changes while it runs, on the clinic's word or because it was mistyped; so does the start. */
import { appPage } from './pages/app-page.ts';
import { strictPage } from './pages/strict-page.ts';
import { violations } from './support/axe.ts';
import { expect, type Legwork, test } from './support/test.ts';

const begun = async (legwork: Legwork) => {
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  const strict = strictPage(page);
  await strict.beginFullWeek('08:00');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('day 1 of 7');
  return strict;
};

test('the clinic changes the plan by phone: two presses and the field', async ({ legwork }) => {
  const strict = await begun(legwork);
  const { page } = strict;
  await strict.unfold('Change the plan');
  await page.getByRole('button', { name: 'Save the new plan' }).click();
  await expect(page.getByText('Nothing is different from the plan that holds.')).toBeVisible();
  await page.getByLabel('Days in all').fill('9');
  await expect(page.getByText('9 nights: does your sheet say so?')).toBeVisible();
  await page.getByLabel('Days in all').fill('3');
  await strict.choose('Since when', 'Earlier');
  await strict.typeIn('Time', '07:00');
  await page.getByRole('button', { name: 'Save the new plan' }).click();
  await expect(page.getByText('Give a time after the start and not after now.')).toBeVisible();
  await strict.choose('Since when', 'Now');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save the new plan' }).click();
  await expect(appPage(page).saved).toContainText('Plan changed');
  await strict.unfold('Summary and log so far');
  await page.getByRole('button', { name: 'The log, line by line' }).click();
  await expect(page.getByText('Plan changed by my clinic: 7 → 3 days', { exact: true })).toBeVisible();
});

test('what was typed wrongly at the start is corrected', async ({ legwork }) => {
  const strict = await begun(legwork);
  const { page } = strict;
  await strict.unfold('Summary and log so far');
  await page.getByRole('button', { name: 'The log, line by line' }).click();
  await page.getByRole('button', { name: /^Correct: .+ strict mode begins$/ }).click();
  await page.getByRole('button', { name: 'Add the correction' }).click();
  await expect(page.getByText('Nothing is different from what stands there.')).toBeVisible();
  await strict.choose('Treated', 'Both legs');
  await page.getByRole('button', { name: 'Add the correction' }).click();
  await expect(appPage(page).saved).toContainText('Correction added');
});
