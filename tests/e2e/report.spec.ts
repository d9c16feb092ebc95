/** Reports: chosen, read before they are saved, saved as PDF; what was typed for them is nowhere afterwards. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { filesBelow } from '../support/files-below.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { isElectron } from './support/hosts.ts';
import { whenLoaded } from './support/loaded.ts';
import { expect, test } from './support/test.ts';

const name = 'Wilhelmina Quastenberg';
const question = 'May I take the stairs tonight?';

test.beforeEach(({ dataFolder }) => writeRecord(dataFolder, workingWeeks('2026-03-30')));

const openReport = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name: 'Report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeVisible();
};

test('a report for the doctor is made, read and saved, and its name is nowhere on disk', async ({
  legwork,
}) => {
  const page = await legwork.open();
  await openReport(page);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Date of birth').fill('12 May 1979');
  await page.getByLabel('My question').last().fill(question);

  const sheets = page.getByRole('article');
  await expect(sheets).toHaveCount(2);
  await expect(sheets.first()).toContainText(name);
  await expect(sheets.first()).toContainText(question);

  if (!isElectron) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('legwork-doctor-2026-03-02-2026-03-29.pdf');
    const bytes = await readFile(await saved.path());
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(bytes.toString('latin1')).toContain('(Standing, stockings and symptoms)');
  }

  await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click();
  await openReport(page);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name);
  await legwork.close();
  for (const bytes of (await filesBelow(legwork.dataFolder)).values()) {
    expect(bytes.toString('latin1')).not.toContain('Quastenberg');
    expect(bytes.toString('latin1')).not.toContain('stairs tonight');
  }
});

test('what is typed for a report is gone after a new start', async ({ legwork }) => {
  const page = await legwork.open();
  await openReport(page);
  await page.getByLabel('Name', { exact: true }).fill(name);
  const again = await legwork.restart();
  await openReport(again);
  await expect(again.getByLabel('Name', { exact: true })).toHaveValue('');
});

test('the preview follows what is chosen, by keyboard alone', async ({ legwork }) => {
  const page = await legwork.open();
  await openReport(page);
  const sheets = page.getByRole('article');
  await page.getByRole('radio', { name: 'The doctor' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(sheets).toHaveCount(1);
  await expect(sheets.first()).toContainText('European guideline');
  await expect(sheets.first()).not.toContainText(/stockings|heaviness/i);
  await page.getByRole('radio', { name: 'A treatment' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('No treatment is in your diary.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
  await expect(sheets).toHaveCount(0);
});

test('a period that ends before it begins is refused at its field', async ({ legwork }) => {
  const page = await legwork.open();
  await openReport(page);
  await page.getByRole('radio', { name: 'Other dates' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'From' }).fill('20/03/2026');
  await page.getByRole('textbox', { name: 'To' }).fill('10/03/2026');
  await page.keyboard.press('Tab');
  await expect(page.getByText('The period ends before it begins.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 800, height: 600 },
    { width: 1920, height: 1080 },
  ]) {
    test(`axe finds nothing, and nothing is cut, ${colorScheme}, ${viewport.width} px`, async ({
      legwork,
    }) => {
      const page = await legwork.open({ colorScheme, viewport });
      await openReport(page);
      await whenLoaded(page);
      await expect(page.getByRole('article')).toHaveCount(2);
      expect(await violations(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });
  }
}
