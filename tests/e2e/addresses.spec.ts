/** Each screen has an address and a title of its own, and Back and Forward walk them. */
import type { Page } from '@playwright/test';
import { writeRecord } from '../support/sample-record.ts';
import { aTreatment } from '../support/strict-entries.ts';
import { writeStrictFolder } from '../support/strict-folder.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { encryptedDiary, passphrase } from './pages/data-page.ts';
import { whenLoaded } from './support/loaded.ts';
import { expect, type Legwork, test } from './support/test.ts';
import { march, openedAt } from './support/walked-week.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The page at this address, under this title. */
async function expectPlace(page: Page, address: string, title: string): Promise<void> {
  await expect(page).toHaveTitle(`${title} · Legwork`);
  expect(new URL(page.url()).hash).toBe(address);
}

/** As a person types an address: the document stays. */
const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, address);

async function withEntries(legwork: Legwork): Promise<Page> {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
  return legwork.open();
}

test('Back and Forward walk the screens, the days and the pages of Why, each by its address and title', async ({
  legwork,
}) => {
  const page = await withEntries(legwork);
  const app = appPage(page);
  await expectPlace(page, '#/today', 'Today');
  await page.getByRole('button', { name: 'Day before' }).click();
  await expectPlace(page, '#/today/2026-03-29', 'Sun 29 Mar');
  await app.show('Trends');
  await expectPlace(page, '#/trends', 'Trends');
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/trends/table');
  await app.show('Why');
  await page.getByText('Which breaks help', { exact: true }).first().click();
  await expectPlace(page, '#/why/breaks', 'Which breaks help');

  await page.goBack();
  await expectPlace(page, '#/why/standing', 'What standing does');
  await page.goBack();
  // The table was no step of its own.
  await expectPlace(page, '#/trends/table', 'Trends');
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.goBack();
  await expectPlace(page, '#/today/2026-03-29', 'Sun 29 Mar');
  await expect(heading(page)).toContainText('Sunday 29 March');
  await page.goForward();
  await page.goForward();
  await expectPlace(page, '#/why/standing', 'What standing does');
  await expect(heading(page)).toHaveText('Why');
});

test('a new screen begins at its heading, whether it came by a press or by Back', async ({ legwork }) => {
  const page = await withEntries(legwork);
  await expect(heading(page)).toContainText('Today');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(heading(page)).toHaveText('Risk trends');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(heading(page)).toHaveText('Calendar');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText('Risk trends');
  await expect(heading(page)).toBeFocused();
});

test('Back after a save leads to where one was, and the save stands', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Trends');
  await app.show('Today');
  await app.answer('Day off').click();
  await expect(app.saved).toContainText(/day off/i);
  await page.goBack();
  await expect(heading(page)).toHaveText('Risk trends');
  await page.goForward();
  await expect(app.thisDay).toContainText(/day off/i);
});

test('Back walks from strict mode and to it', async ({ legwork }) => {
  await writeStrictFolder(legwork.dataFolder, { treatment: aTreatment() });
  const { page } = await openedAt(legwork, march(2, '21:00'));
  await expect(heading(page)).toContainText('Strict mode');
  expect(new URL(page.url()).hash).toBe('#/strict');
  await appPage(page).show('Today');
  await expect(heading(page)).toContainText('Today');
  await page.goBack();
  await expect(heading(page)).toContainText('Strict mode');
  await goTo(page, '#/today');
  await page.reload();
  await whenLoaded(page);
  await expect(heading(page)).toContainText('Today');
});

test('under a lock, Back shows nothing of the diary; its place is there after the passphrase', async ({
  legwork,
}) => {
  const page = await legwork.open();
  const { app, data } = await encryptedDiary(page);
  await app.show('Trends');
  await app.show('Stockings');
  await page.keyboard.press('Control+Shift+L');
  await expect(data.lock.heading).toBeVisible();
  await expect(page).toHaveTitle('Legwork');
  await page.goBack();
  await expect(data.lock.heading).toBeVisible();
  await expect(page).toHaveTitle('Legwork');
  await data.lock.unlock(passphrase);
  await expect(heading(page)).toHaveText('Risk trends');
  await expectPlace(page, '#/trends', 'Trends');
});

test('an address opens its place, and one that names none shows Today', async ({ legwork }) => {
  const page = await withEntries(legwork);
  await goTo(page, '#/today/2026-03-27');
  await expect(heading(page)).toContainText('Friday 27 March');
  await page.reload();
  await expect(heading(page)).toContainText('Friday 27 March');
  await goTo(page, '#/why/week');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('A full week after sclerotherapy');
  for (const address of ['#/elsewhere', '#/today/2026-02-30', '#/why/all', '#/trends/table/2', '#x']) {
    await goTo(page, '#/trends');
    await expect(heading(page)).toHaveText('Risk trends');
    await goTo(page, address);
    await expect(heading(page)).toContainText('Today, Monday 30 March');
    await expectPlace(page, '#/today', 'Today');
  }
});

test('the title is in the reader’s language', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
  const page = await legwork.open({ locale: 'de-DE' });
  await expectPlace(page, '#/today', 'Heute');
  await goTo(page, '#/trends');
  await expectPlace(page, '#/trends', 'Verlauf');
});
