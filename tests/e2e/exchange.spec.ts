/** Files come in with a preview, as one step that can be undone and taken back; the record goes out as a file. */
import { readFile } from 'node:fs/promises';
import { appPage } from './pages/app-page.ts';
import { dataPage, passphrase } from './pages/data-page.ts';
import { eitherWay, exchangePage, large, letter, roster, timesheet } from './pages/exchange-page.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { isDesktop } from './support/hosts.ts';
import { expect, type Legwork, test } from './support/test.ts';

async function opened(legwork: Legwork) {
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  await appPage(page).skipQuestions();
  const exchange = exchangePage(page);
  await exchange.open();
  return { page, exchange };
}

test('a timesheet comes in, is undone, comes in again and is taken back', async ({ legwork }) => {
  const { page, exchange } = await opened(legwork);
  await exchange.choose(timesheet());
  await exchange.button('Read the times in this zone').click();
  await expect(exchange.bringIn.getByRole('heading', { level: 2 }).first()).toHaveText('Timesheet, 3 shifts');
  await expect(exchange.figure('New')).toHaveText('3');
  await exchange.button('New: 3').click();
  await expect(exchange.bringIn).toContainText('Planned shift, Fri, 13 Mar 2026, 06:00 to 14:00');
  await exchange.button('Bring in 3 entries').click();
  await expect(exchange.figure('Brought in')).toContainText('3 entries');
  await expect(exchange.earlier).toContainText('Timesheet, 30 Mar 2026, 3 entries');

  await exchange.button('Undo').click();
  await expect(exchange.bringIn).toContainText('nothing of hours.csv is in your diary');
  await expect(exchange.earlier).not.toContainText('hours.csv');

  await exchange.choose(timesheet());
  await exchange.button('Read the times in this zone').click();
  await exchange.button('Bring in 3 entries').click();
  await exchange.earlier.getByRole('button', { name: /^Take back hours\.csv/ }).click();
  await expect(exchange.earlier).toContainText('This removes 3 entries.');
  await exchange.earlier.getByRole('button', { name: 'Take it back' }).click();
  await expect(appPage(page).saved).toContainText('hours.csv taken back');
  await expect(exchange.earlier).not.toContainText('30 Mar 2026');
});

test('the same file twice adds nothing, and a later roster says what is gone', async ({ legwork }) => {
  const { exchange } = await opened(legwork);
  await exchange.choose(roster(['02', '03', '04']));
  await expect(exchange.figure('New')).toHaveText('3');
  await exchange.bringIn
    .getByRole('radiogroup', { name: 'Annual leave, 2 days' })
    .getByText('vacation', { exact: true })
    .click();
  await exchange.button('Bring in 5 entries').click();
  await expect(exchange.figure('Brought in')).toContainText('5 entries');

  await exchange.choose(roster(['02', '03', '04']));
  await expect(exchange.bringIn).toContainText('This very file was imported on Mon, 30 Mar 2026');
  await expect(exchange.bringIn).toContainText('There is nothing to bring in.');
  await expect(exchange.button(/^Bring in/)).toHaveCount(0);

  await exchange.choose(roster(['02', '04'], 'next.ics'));
  await exchange.button('Remove 1 planned shift').click();
  await expect(exchange.earlier).toContainText('next.ics');
});

test('a file that can be read in two ways asks before anything is taken over', async ({ legwork }) => {
  const { exchange } = await opened(legwork);
  await exchange.choose(eitherWay());
  await expect(exchange.bringIn).toContainText('Answer the question above first.');
  await exchange.bringIn.getByText('Tuesday, 3 February 2026').click();
  await exchange.button('Read the times in this zone').click();
  await expect(exchange.bringIn).toContainText('3 – 4 February 2026');
  await expect(exchange.button('Bring in 2 entries')).toBeVisible();
});

test('a file of another kind is refused in a sentence', async ({ legwork }) => {
  const { exchange } = await opened(legwork);
  await exchange.choose(letter());
  await expect(exchange.bringIn.getByRole('alert')).toContainText('does not know what letter.txt is');
  await expect(exchange.button('Choose another file …')).toBeVisible();
});

test('a file that is cancelled on its way leaves no trace', async ({ legwork }) => {
  test.skip(isDesktop, 'Only over HTTP can a piece be held.');
  const { page, exchange } = await opened(legwork);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/exchange.push*', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  const dropped = page.waitForResponse('**/api/exchange.drop*');
  await exchange.choose(large());
  await expect(exchange.bringIn.getByRole('progressbar')).toHaveAccessibleName('Taking large.bin in');
  await expect(exchange.button('Cancel')).toBeFocused();
  await exchange.button('Cancel').click();
  letGo();
  expect((await dropped).ok()).toBe(true);
  await expect(exchange.bringIn.locator(':focus')).toHaveText('Cancelled. Nothing of large.bin was kept.');
  await expect(exchange.button('Choose a file …')).toBeVisible();
});

test('a diary that changes meanwhile is previewed anew', async ({ legwork }) => {
  test.skip(isDesktop, 'The desktop app has one window.');
  const { exchange } = await opened(legwork);
  await exchange.choose(roster(['02', '03']));
  await expect(exchange.button('Bring in 2 entries')).toBeVisible();
  const other = exchangePage(await legwork.openWindow());
  await other.open();
  await other.choose(roster(['02']));
  await other.button('Bring in 1 entry').click();
  await expect(exchange.button('Bring in 1 entry')).toBeVisible();
  await expect(exchange.bringIn).toContainText('Your diary changed meanwhile.');
});

test('a lock drops the file and says so', async ({ legwork }) => {
  const { page, exchange } = await opened(legwork);
  const data = dataPage(page);
  await data.open();
  await data.encrypt();
  await exchange.open();
  await exchange.choose(roster(['02']));
  await expect(exchange.button('Bring in 1 entry')).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: 'Lock' }).click();
  await data.lock.unlock(passphrase);
  await expect(exchange.bringIn.getByRole('alert')).toContainText('The diary was locked meanwhile.');
  await exchange.button('Try again').click();
  await exchange.button('Bring in 1 entry').click();
  await expect(exchange.figure('Brought in')).toContainText('1 entry');
});

test('a host that has gone is told, and nothing is lost', async ({ legwork }) => {
  const { exchange } = await opened(legwork);
  await exchange.choose(roster(['02']));
  await expect(exchange.button('Bring in 1 entry')).toBeVisible();
  test.skip(!(await legwork.killServices()), 'The services cannot be killed alone.');
  await exchange.button('Bring in 1 entry').click();
  await expect(exchange.bringIn.getByRole('alert')).toContainText('Legwork does not answer');
});

test('the record goes out as a file and comes in again as the same', async ({ legwork }) => {
  const { page, exchange } = await opened(legwork);
  await exchange.choose(roster(['02', '03']));
  await exchange.button('Bring in 2 entries').click();
  await expect(exchange.figure('Brought in')).toContainText('2 entries');
  await expect(exchange.takeOut).toContainText('whoever has the file can read it');
  const download = page.waitForEvent('download');
  await exchange.takeOut.getByRole('button', { name: 'Save the file …' }).click();
  const saved = await download;
  const buffer = await readFile(await saved.path());
  await expect(exchange.takeOut.getByRole('status')).toContainText(saved.suggestedFilename());
  await exchange.choose({ name: saved.suggestedFilename(), mimeType: 'application/json', buffer });
  await expect(exchange.bringIn).toContainText('There is nothing to bring in.');
});

test('everything can be done by keyboard in a small window, and axe finds nothing', async ({ legwork }) => {
  const { page, exchange } = await opened(legwork);
  expect(await violations(page), 'before a file').toEqual([]);
  await exchange.choose(roster(['02', '03']));
  // What the file is, is read from its heading.
  await expect(exchange.bringIn.getByRole('heading', { name: /^Roster/ })).toBeFocused();
  expect(await violations(page), 'a preview').toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await exchange.button('Bring in 2 entries').press('Enter');
  await expect(exchange.bringIn.getByRole('region', { name: 'Brought in' })).toBeFocused();
  expect(await violations(page), 'brought in').toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(exchange.bringIn).toContainText('Undone');
});
