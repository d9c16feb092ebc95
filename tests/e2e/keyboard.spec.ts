import type { Page } from '@playwright/test';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { expect, type Legwork, test } from './support/test.ts';

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

/** An empty diary, on Today. */
async function onToday(legwork: Legwork) {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today');
  return { page, app };
}

const items = (page: Page) => page.getByRole('listbox', { name: 'Commands' }).getByRole('option');

test('the palette finds a command by part of its name and does it', async ({ legwork }) => {
  const { page } = await onToday(legwork);
  await page.keyboard.press('Control+k');
  await expect(items(page).filter({ hasText: 'Go to stockings' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('stock');
  await expect(items(page).first()).toHaveText('Go to stockingsG then S');
  await expect(items(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stockings');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what is typed right after Ctrl+K is the palette’s, Enter too, though it is not there yet', async ({
  legwork,
}) => {
  const { page } = await onToday(legwork);
  const held = Promise.withResolvers<void>();
  await page.route(/palette-(?!text)/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gx');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('o to trends');
  await page.keyboard.press('Enter');
  held.resolve();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Risk trends');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('the palette saves what is typed, says it before, and Ctrl+Z takes it back', async ({ legwork }) => {
  const { page, app } = await onToday(legwork);
  const command = async (text: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(text);
  };
  await command('day off yesterday');
  await expect(items(page)).toHaveText(['Day off on Sun 29 Mar']);
  await page.keyboard.press('Enter');
  await expect(app.saved).toContainText('Day off on Sun 29 Mar');
  await command('yesterday');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sunday 29 March');
  await expect(app.thisDay).toContainText('Day off');
  await page.keyboard.press('Control+z');
  await expect(app.thisDay).not.toContainText('Day off');
  await command('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await command('quiet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Reminders' })).toBeFocused();
  await command('language');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Language and look' })).toBeFocused();
  await command('what is this');
  await expect(page.getByText('Nothing has that name.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what is used most comes first, also after a restart', async ({ legwork }) => {
  let { page } = await onToday(legwork);
  for (const theme of ['dark', 'light', 'dark']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(theme);
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
  page = await legwork.restart();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today');
  await page.keyboard.press('Control+k');
  await expect(items(page).first()).toHaveText('Theme: Dark');
});

test('letters do nothing in a list, under a dialog, in a date, or held down; digits and letters do elsewhere', async ({
  legwork,
}) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
  const page = await legwork.open();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Today');
  const { keyboard } = page;
  const goes = async (): Promise<void> => {
    await keyboard.press('g');
    await keyboard.press('c');
  };
  const { log, openShiftForm } = appPage(page);
  await openShiftForm();
  await log.getByRole('textbox', { name: 'Date it started' }).focus();
  await goes();
  await keyboard.press('Escape');
  await expect(heading).toContainText('Today');
  await log.getByRole('button', { name: /Stockings$/ }).focus();
  await goes();
  await expect(heading).toContainText('Today');
  await keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await goes();
  await keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(heading).toContainText('Today');
  await heading.click();
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await goes();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(heading).toContainText('Today');
  // The day before, once.
  await keyboard.down('p');
  await keyboard.down('p');
  await keyboard.down('p');
  await keyboard.up('p');
  await expect(heading).toContainText('Sunday 29 March');
  await goes();
  await expect(heading).toHaveText('Calendar');
});

test('G then S goes to the stockings from Today, where S alone is a key of the form', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
  const page = await legwork.open();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today');
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stockings');
});

test('Ctrl+Z after a save undoes it in a text field, too, until something is typed there', async ({
  legwork,
}) => {
  const { page, app } = await onToday(legwork);
  const save = async (name: string): Promise<void> => {
    await app.addStocking(name, '18', '21');
    await expect(app.line(name)).toBeVisible();
    await app.openStockingForm();
    await app.stockingName.click();
  };
  await app.show('Stockings');
  await save('Black');
  await page.keyboard.press('Control+z');
  await expect(app.line('Black')).toHaveCount(0);
  await save('Blue');
  await page.keyboard.type('x');
  await page.keyboard.press('Control+z');
  await expect(app.stockingName).toHaveValue('');
  await expect(app.line('Blue')).toBeVisible();
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
