/** The health desk as the person who runs it uses it. */
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { DeskSheet, SignedSheet } from '#shared/desk/sheet.ts';
import { type GivenEnvelope, deskPassphrase as passphrase } from '../../support/desk-workers.ts';

export { passphrase };

type Place = 'Groups' | 'Take in' | 'Close weeks' | 'Sheet' | 'Settings';

export const deskPage = (page: Page) => {
  const card = (name: string | RegExp): Locator => page.getByRole('region', { name, exact: true });
  const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true });
  const chosenFiles = page.locator('input[type=file]:not([webkitdirectory])');

  const downloaded = async (press: Locator): Promise<Download> => {
    const download = page.waitForEvent('download');
    await press.click();
    return download;
  };

  const choose = async (field: string, option: string): Promise<void> => {
    await page.getByRole('button', { name: field }).click();
    await page.getByRole('option', { name: option }).click();
  };

  return {
    page,
    card,
    heading,
    /** Names the ledger on every screen. */
    mark: page.getByText(/^Ledger [0-9a-f]{8} · /),
    open: async (): Promise<void> => {
      await page.getByRole('button', { name: /^I run a health desk/ }).click();
      await heading('Make a health desk').waitFor();
    },
    show: async (place: Place): Promise<void> => {
      await page.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: place, exact: true }).waitFor();
    },
    leave: () => page.getByRole('button', { name: 'Back to the diary' }).click(),
    downloaded,
    choose,

    /** Types what a desk with one department says of itself. */
    fillSetup: async (firstWeek: string): Promise<void> => {
      await page.getByLabel('Name of the desk').fill('Occupational health');
      await page.getByLabel('Employer', { exact: true }).fill('The mill');
      await page.getByLabel('Contact', { exact: true }).fill('Room 4');
      await page.getByLabel('Purpose', { exact: true }).fill('Fewer long stands');
      await page.getByLabel('Department 1', { exact: true }).fill('Hall');
      await choose('First week', firstWeek);
      await page.getByLabel('New passphrase', { exact: true }).fill(passphrase);
      await page.getByLabel('The same again', { exact: true }).fill(passphrase);
    },
    /** Makes the desk from what is typed; returns the recovery code. */
    make: async (): Promise<string> => {
      await page.getByRole('button', { name: 'Make the recovery code' }).click();
      const code = await page.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5})+$/).textContent();
      await page.getByRole('button', { name: /^I have written it down/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Sheet' }).waitFor();
      return code ?? '';
    },
    /** Saves the sheet, as a worker's app gets it. */
    sheet: async (): Promise<DeskSheet> => {
      const file = await downloaded(page.getByRole('button', { name: 'Save the sheet …' }));
      const signed = JSON.parse(await readFile(await file.path(), 'utf8')) as SignedSheet;
      return signed.sheet;
    },
    takeIn: (envelopes: readonly GivenEnvelope[]): Promise<void> =>
      chosenFiles.setInputFiles(
        envelopes.map(({ name, base64 }) => ({
          ...{ name, mimeType: 'application/octet-stream' },
          buffer: Buffer.from(base64, 'base64'),
        })),
      ),
    admit: async (slip: string): Promise<void> => {
      await page.getByLabel('Slip, eight digits').fill(slip);
      await page.getByRole('button', { name: 'Admit', exact: true }).click();
    },
    unlock: async (typed: string): Promise<void> => {
      await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(typed);
      await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    },
    lock: async (): Promise<void> => {
      await page.getByRole('navigation').getByRole('button', { name: 'Lock', exact: true }).click();
      await expect(heading('The health desk is locked')).toBeVisible();
    },
    lookAround: async (): Promise<void> => {
      await page.getByRole('button', { name: 'Look around in a made-up desk' }).click();
      await page.getByRole('heading', { level: 1, name: 'Groups' }).waitFor();
    },
  };
};
