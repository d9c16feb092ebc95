/** The screen of the data, and the lock screen, as a person uses them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { appPage } from './app-page.ts';

export const passphrase = 'tired legs at ten';

export const dataPage = (page: Page) => {
  const card = (name: string): Locator => page.getByRole('region', { name, exact: true });
  const vault = card('Passphrase');
  const recoveryCode = card('Recovery code');
  return {
    open: async (): Promise<void> => {
      await appPage(page).show('Settings');
      await page.getByRole('button', { name: 'Backups, passphrase, erasing' }).click();
      await page.getByRole('heading', { name: 'Your data' }).waitFor();
    },
    backups: card('Backups'),
    elsewhere: card('A backup elsewhere'),
    vault,
    recoveryCode,
    retention: card('How long to keep'),
    erasing: card('Erase everything'),
    told: card('About your files'),
    makeBackup: async (): Promise<void> => {
      await card('Backups').getByRole('button', { name: 'Make a backup now' }).click();
      await card('Backups').getByText('made when you asked').first().waitFor();
    },
    /** Opens the difference to the newest backup. */
    compare: () =>
      card('Backups')
        .getByRole('button', { name: /^Difference to/ })
        .first()
        .click(),

    /** Turns the vault on and returns the recovery code. */
    encrypt: async (): Promise<string> => {
      await vault.getByLabel('New passphrase', { exact: true }).fill(passphrase);
      await vault.getByLabel('The same again', { exact: true }).fill(passphrase);
      await vault.getByRole('button', { name: 'Encrypt everything' }).click();
      await recoveryCode.waitFor();
      const code = await recoveryCode.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5})+$/).textContent();
      await recoveryCode.getByRole('button', { name: 'I have written it down' }).click();
      await expect(vault).toContainText('Every file is encrypted');
      return code ?? '';
    },

    /** Keeps the warning signs and the clinic's number readable while the vault is locked. */
    keepReadable: async (phone: string): Promise<void> => {
      await vault.getByText('The warning signs', { exact: true }).click();
      await vault.getByLabel(/clinic's number/).fill(phone);
      await vault.getByRole('button', { name: 'Save for the lock screen' }).click();
      await expect(vault.getByText('Saved', { exact: true })).toBeVisible();
    },

    lock: {
      heading: page.getByRole('heading', { name: 'Legwork is locked' }),
      unlock: async (typed: string): Promise<void> => {
        await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(typed);
        await page.getByRole('button', { name: 'Unlock' }).click();
      },
      unlockByCode: async (code: string, next: string): Promise<void> => {
        await page.getByRole('button', { name: 'Use the recovery code' }).click();
        await page.getByLabel('Recovery code', { exact: true }).fill(code);
        await page.getByLabel('New passphrase', { exact: true }).fill(next);
        await page.getByRole('button', { name: 'Unlock and set the passphrase' }).click();
      },
    },
  };
};

/** A new diary, encrypted. */
export async function encryptedDiary(page: Page) {
  const [app, data] = [appPage(page), dataPage(page)];
  await app.skipQuestions();
  await data.open();
  await data.encrypt();
  return { app, data };
}
