/** Strict mode as a person uses it: starting, ending and looking back. */
import type { Locator, Page } from '@playwright/test';
import { typeSegments } from './segments.ts';

export const strictPage = (page: Page) => {
  const part = (name: string): Locator => page.getByRole('region', { name, exact: true });
  const typeIn = (name: string, text: string, within: Locator = page.locator('main')): Promise<void> =>
    typeSegments(within.getByRole('group', { name, exact: true }), page, text);
  const choose = (label: string, option: string): Promise<void> =>
    page.getByRole('radiogroup', { name: label, exact: true }).getByText(option, { exact: true }).click();
  const select = async (label: string, option: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(label) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  return {
    page,
    part,
    typeIn,
    choose,
    select,
    open: () => page.getByRole('navigation').getByRole('button', { name: 'Strict mode' }).click(),
    treatment: part('Treatment'),
    plan: part('The plan'),
    clinic: part('The clinic'),
    stage: (number: number): Locator => page.getByRole('group', { name: `Stage ${number}`, exact: true }),
    /** The fields that no template fills in, as a patient home from the clinic does. */
    fillTreatment: async (): Promise<void> => {
      await typeIn('Time of the treatment', '08:30');
      await choose('Treated', 'Left leg');
      await select('Stocking$', 'Another, not listed');
      for (const group of await part('Before you wear compression').getByRole('radiogroup').all()) {
        await group.getByText('No', { exact: true }).click();
      }
    },
    addRule: async (kind: string): Promise<void> => {
      await select('Instruction$', kind);
      await page.getByRole('button', { name: 'Add it', exact: true }).click();
    },
    openSheet: async (name: string, text: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open a sheet' }).click();
      await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    },
    look: () => page.getByRole('button', { name: 'Look it through' }).click(),
    review: part('Look it through before it begins'),
    begin: () => page.getByRole('button', { name: 'Begin strict mode' }).click(),
  };
};
