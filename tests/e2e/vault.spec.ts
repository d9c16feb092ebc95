import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { appPage } from './pages/app-page.ts';
import { dataPage, passphrase } from './pages/data-page.ts';
import { expect, type Legwork, test } from './support/test.ts';

/** The text of every file below the folder, and every name. */
async function allText(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => `${name}\n${await readFile(path.join(parentPath, name), 'latin1')}`);
  return (await Promise.all(texts)).join('\n');
}

/** The screen of the data, once everything is encrypted. */
async function openedEncrypted(legwork: Legwork) {
  const page = await legwork.open();
  const [app, data] = [appPage(page), dataPage(page)];
  await app.skipQuestions();
  await data.open();
  const code = await data.encrypt();
  return { page, app, data, code };
}

test('with a passphrase nothing on the disk can be read, and the diary opens only with it', {
  tag: '@rehearsal',
}, async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Stockings');
  await app.addStocking('Knee, black', '18', '21');
  await expect(app.line('Knee, black')).toBeVisible();
  expect(await allText(legwork.dataFolder)).toContain('Knee, black');
  const data = dataPage(page);
  await data.open();
  await data.encrypt();
  await expect(data.vault).toContainText('Every file is encrypted');
  const text = await allText(legwork.dataFolder);
  for (const plain of ['Knee, black', 'ankleMmHg', 'hasVaricoseVeins']) expect(text).not.toContain(plain);

  const second = await legwork.restart();
  const { lock } = dataPage(second);
  await expect(lock.heading).toBeVisible();
  await lock.unlock('tired legs at nine');
  await expect(second.getByText('This is not the passphrase.')).toBeVisible();
  await lock.unlock(passphrase);
  await appPage(second).show('Stockings');
  await expect(appPage(second).line('Knee, black')).toBeVisible();
});

test('the vault locks by the shortcut and by itself, and what was being typed is still there', {
  tag: '@rehearsal',
}, async ({ legwork }) => {
  const { page, app, data } = await openedEncrypted(legwork);
  await app.halfTypeStocking();
  await page.keyboard.press('Control+Shift+L');
  await expect(data.lock.heading).toBeVisible();
  await expect(page.getByText('Half typed')).toHaveCount(0);
  await data.lock.unlock(passphrase);
  await expect(app.stockingName).toHaveValue('Half typed');

  // Ten minutes, by the clock: also those that the machine slept through.
  await page.clock.setFixedTime('2026-03-30T09:11:00+02:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(data.lock.heading).toBeVisible();
});

test('the printed code opens a diary whose passphrase is forgotten', async ({ legwork }) => {
  const { page, data, code } = await openedEncrypted(legwork);
  await page.keyboard.press('Control+Shift+L');
  await data.lock.unlockByCode(code.replace('-', ' ').toLowerCase(), 'another pass phrase');
  await expect(data.vault).toContainText('Every file is encrypted');
  await page.keyboard.press('Control+Shift+L');
  await data.lock.unlock(passphrase);
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await data.lock.unlock('another pass phrase');
  await expect(data.vault).toContainText('Every file is encrypted');
});

test('a code that was only shown changes nothing, and a lock forgets it', async ({ legwork }) => {
  const { page, data, code } = await openedEncrypted(legwork);
  await data.vault.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await data.vault.getByRole('button', { name: 'New recovery code' }).click();
  await expect(data.recoveryCode).toContainText('This code is not in use yet.');
  await page.keyboard.press('Control+Shift+L');
  await data.lock.unlock(passphrase);
  await expect(data.vault).toContainText('Every file is encrypted');
  await expect(data.recoveryCode).toHaveCount(0);
  await page.keyboard.press('Control+Shift+L');
  await data.lock.unlockByCode(code, 'another pass phrase');
  await expect(data.vault).toContainText('Every file is encrypted');
});

test('the passphrase is changed, the lock screen shows what was chosen, and encryption ends', async ({
  legwork,
}) => {
  const { page, data } = await openedEncrypted(legwork);
  await data.keepReadable('+49 30 1234567');
  await data.vault.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await data.vault.getByLabel('New passphrase', { exact: true }).fill('standing no more');
  await data.vault.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(data.vault).toContainText('The passphrase is changed.');

  await data.vault.getByRole('button', { name: 'Lock now' }).click();
  await expect(data.lock.heading).toBeVisible();
  await expect(page.getByText('+49 30 1234567')).toBeVisible();
  await expect(page.getByText('You cough up blood.', { exact: true })).toBeVisible();
  await data.lock.unlock('standing no more');

  await data.vault.getByLabel('Your passphrase', { exact: true }).fill('standing no more');
  await data.vault.getByRole('button', { name: 'Stop encrypting' }).click();
  await expect(data.vault.getByRole('button', { name: 'Encrypt everything' })).toBeVisible();
  const again = await legwork.restart();
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Monday 30 March');
});
