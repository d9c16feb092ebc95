/** Strict mode as a person uses it: starting, ending and looking back. */
import type { Locator, Page } from '@playwright/test';
import { typeSegments } from './segments.ts';

export const strictPage = (page: Page) => {
  const part = (name: string): Locator => page.getByRole('region', { name, exact: true });
  const typeIn = (name: string, text: string, within: Locator = page.locator('main')): Promise<void> =>
    typeSegments(within.getByRole('textbox', { name, exact: true }), page, text);
  const choose = (label: string, option: string): Promise<void> =>
    page.getByRole('radiogroup', { name: label, exact: true }).getByText(option, { exact: true }).click();
  const select = async (label: string, option: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(label) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  /** Chooses one of the cards of the plan, by its title. */
  const choosePlan = (title: string): Promise<void> => choose('What did your clinic order?', title);
  const typeEmergency = (): Promise<void> =>
    page.getByRole('textbox', { name: 'Emergency number' }).fill('112');
  /** What has no default: the leg, the plan and the number, as a patient home from the clinic chooses them. */
  const fillTreatment = async (): Promise<void> => {
    await choose('Treated', 'Left leg');
    await choosePlan('Full week');
    await typeEmergency();
  };
  const look = (): Promise<void> => page.getByRole('button', { name: 'Look it through' }).click();
  const begin = (): Promise<void> => page.getByRole('button', { name: 'Begin strict mode' }).click();
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
    more: part('Everything else'),
    stage: (number: number): Locator => page.getByRole('group', { name: `Stage ${number}`, exact: true }),
    choosePlan,
    /** Opens a folded part, by its title. */
    unfold: (title: string): Promise<void> =>
      page.getByRole('button', { name: title, exact: true, expanded: false }).click(),
    /** The reader's language names Britain, the zone Germany: the number is asked. */
    typeEmergency,
    fillTreatment,
    /** From the first screen's door to a running week, by the template that has the fewest choices. */
    beginFullWeek: async (onTime: string): Promise<void> => {
      await page.getByRole('button', { name: /^I have just been treated/ }).click();
      await fillTreatment();
      await typeIn('Stockings on, time', onTime);
      await look();
      await begin();
    },
    addRule: async (kind: string): Promise<void> => {
      await select('Instruction$', kind);
      await page.getByRole('button', { name: 'Add it', exact: true }).click();
    },
    openSheet: async (name: string, text: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open my clinic’s sheet' }).click();
      await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    },
    look,
    review: part('Look it through before it begins'),
    begin,
  };
};
