/** The screen For a health desk, as a person uses it; the desk's sheets are made in memory. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type DeskKeys, newDeskKeys } from '#main/crypto/desk-keys.ts';
import { aSheet, fingerprintIn, sheetText } from '../../support/desk/sheets.ts';

export type DeskFile = {
  readonly keys: DeskKeys;
  readonly file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
  /** The ten groups, as they stand on the paper. */
  readonly paper: readonly string[];
};

export function deskFileOf(keys: DeskKeys, words: Parameters<typeof sheetText>[1] = {}): DeskFile {
  const buffer = Buffer.from(sheetText(keys, words));
  const name = 'health-desk.legwork-desk';
  return {
    ...{ keys, paper: fingerprintIn(aSheet(keys, words)) },
    file: { name, mimeType: 'application/octet-stream', buffer },
  };
}

export const newDeskFile = async (words: Parameters<typeof sheetText>[1] = {}): Promise<DeskFile> =>
  deskFileOf(await newDeskKeys(), words);

export const handOverPage = (page: Page) => {
  const main = page.getByRole('main');
  const region = (name: string | RegExp): Locator => main.getByRole('region', { name });
  const button = (name: string | RegExp): Locator => main.getByRole('button', { name });
  const groups = main.getByRole('textbox', { name: /^Group \d+$/ });
  /** Types the groups asked for from a paper. */
  const compare = async (paper: readonly string[]): Promise<void> => {
    await expect(groups).toHaveCount(2);
    for (const field of await groups.all()) {
      const label = (await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? '';
      await field.fill(paper[Number(label.replace(/\D/g, '')) - 1] ?? '');
    }
    await button('Agree to this sheet').click();
  };
  const open = async (): Promise<void> => {
    await page.getByRole('navigation').getByRole('button', { name: 'In and out' }).click();
    await button('Figures for a health desk').click();
    await page.getByRole('heading', { level: 1, name: 'For a health desk' }).waitFor();
  };
  const choose = async ({ file }: Pick<DeskFile, 'file'>): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await button(/^Open (the desk’s|another) sheet/).click();
    await (await chooser).setFiles(file);
  };
  const chooseGroup = async (department: string, pattern?: string): Promise<void> => {
    const card = region('Your group');
    await card.getByRole('button', { name: /Department/ }).click();
    await page.getByRole('option', { name: department, exact: true }).click();
    if (pattern !== undefined) await card.getByText(pattern, { exact: true }).click();
    await card.getByRole('button', { name: 'Save the group' }).click();
  };
  const seal = async (press: () => Promise<void> = () => button('Seal and save the envelope').click()) => {
    const download = page.waitForEvent('download');
    await press();
    return download;
  };
  return {
    ...{ main, region, button, groups, compare, open, choose, chooseGroup, seal },
    week: (dates: string): Locator => main.getByRole('checkbox', { name: `Week of ${dates}` }),
    heaviness: main.getByRole('checkbox', { name: 'Also hand over how heavy the legs were' }),
    json: main.getByRole('region', { name: 'All of it, as JSON' }),
    sent: region('Envelopes made'),
    /** Agreed, in a group, with everything read. */
    ready: async (desk: DeskFile): Promise<void> => {
      await open();
      await choose(desk);
      await compare(desk.paper);
      await chooseGroup('Kitchen');
      await button('I have read this').click();
      await region('What would be sent').waitFor();
    },
  };
};
