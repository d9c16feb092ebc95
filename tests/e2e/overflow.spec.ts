/** Texts two fifths longer than the English ones fit on every screen of the smallest window. */
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { passphrase } from './pages/data-page.ts';
import { cutOff } from './support/cut-off.ts';
import { isDesktop } from './support/hosts.ts';
import { inPseudo, speakPseudo } from './support/pseudo-page.ts';
import { expect, test } from './support/test.ts';

test.skip(isDesktop, 'The texts are replaced on their way over HTTP.');

const viewport = { width: 800, height: 600 } as const;

test('the first start shows its longer texts whole', async ({ legwork }) => {
  const page = await legwork.open({ viewport });
  await speakPseudo(page);
  await expect(page.getByRole('button', { name: inPseudo('welcome.skip') })).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
});

test('every screen shows its longer texts whole', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
  const page = await legwork.open({ viewport });
  await speakPseudo(page);
  const rail = page.getByRole('navigation', { name: inPseudo('app.screens') });
  for (const place of [
    'app.today',
    'app.calendar',
    'app.trends',
    'app.stockings',
    'app.exchange',
    'app.settings',
  ] as const) {
    await rail.getByRole('button', { name: inPseudo(place) }).click();
    await expect(rail.getByRole('button', { name: inPseudo(place) })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText(inPseudo('app.loading'))).toHaveCount(0);
    expect(await cutOff(page), place).toEqual([]);
  }
});

test('the screen of the data and the lock screen show their longer texts whole', async ({ legwork }) => {
  const page = await legwork.open({ viewport });
  await speakPseudo(page);
  // Skips the questions and opens the screen of the data.
  await page.getByRole('button', { name: inPseudo('welcome.protect') }).click();
  await page.getByRole('button', { name: inPseudo('data.makeCopy') }).click();
  await page.getByText(inPseudo('data.difference'), { exact: true }).first().waitFor();
  expect(await cutOff(page)).toEqual([]);

  await page.getByLabel(inPseudo('field.newPassphrase'), { exact: true }).fill(passphrase);
  await page.getByLabel(inPseudo('field.passphraseAgain'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: inPseudo('data.encrypt') }).click();
  await page.getByRole('heading', { name: inPseudo('data.codeTitle') }).waitFor();
  expect(await cutOff(page)).toEqual([]);
  await page.getByRole('button', { name: inPseudo('data.writtenDown') }).click();
  await page.getByText(inPseudo('data.readable.signs'), { exact: true }).click();
  await page.getByRole('button', { name: inPseudo('data.saveLockScreen') }).click();
  await page.getByText(inPseudo('data.lockScreenSaved'), { exact: true }).waitFor();
  expect(await cutOff(page)).toEqual([]);

  await page.getByRole('button', { name: inPseudo('data.lockNow') }).click();
  await page.getByRole('heading', { name: inPseudo('lock.title') }).waitFor();
  await expect(page.getByText(inPseudo('signs.last'))).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
  await page.getByRole('button', { name: inPseudo('lock.useCode') }).click();
  await expect(page.getByRole('button', { name: inPseudo('lock.unlockAndSet') })).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
});
