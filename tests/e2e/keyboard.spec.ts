import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test('every screen is reached by keys, and ? lists them', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  const { keyboard } = page;
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Today');
  for (const [key, title] of [
    ['c', 'Calendar'],
    ['r', 'Risk trends'],
    ['s', 'Stockings'],
    ['e', 'Settings'],
    ['d', 'Your data'],
    ['t', 'Today'],
  ] as const) {
    await keyboard.press('g');
    await keyboard.press(key);
    await expect(heading).toContainText(title);
  }
  await keyboard.press('p');
  await expect(heading).toContainText('Sunday 29 March');
  await keyboard.press('n');
  await expect(heading).toContainText('Today, Monday 30 March');
  await keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toContainText('Go to trends');
  await expect(list).toContainText('G then R');
  expect(await violations(page)).toEqual([]);
  await keyboard.press('Escape');
  await expect(list).toHaveCount(0);
});

test('the palette finds a command by part of its name and does it', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('menuitem', { name: 'Go to stockings' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('stock');
  await expect(page.getByRole('menuitem')).toHaveCount(1);
  await expect(page.getByRole('menuitem', { name: 'Go to stockings' })).toHaveAttribute('data-focused');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stockings');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('letters are typed where text is, and do nothing once they are switched off', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Stockings');
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('');
  await name.pressSequentially('gt?');
  await expect(name).toHaveValue('gt?');
  await app.show('Settings');
  await page.getByRole('button', { name: /Letters as shortcuts/ }).click();
  await page.getByRole('option', { name: 'Off' }).click();
  await expect(app.saved).toContainText('Letters as shortcuts');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Settings');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
});
