/** Figures for a health desk: the sheet, the group, what is read first, sealing, withdrawing, leaving. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Download, Page } from '@playwright/test';
import { newDeskKeys, replacedDeskKeys } from '#main/crypto/desk-keys.ts';
import { openEnvelope } from '#main/crypto/envelope.ts';
import { messagesOf } from '#shared/messages/catalogue.ts';
import { ledgerId } from '../support/desk/envelopes.ts';
import { agreedDesk } from '../support/desk/sheets.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { type DeskFile, deskFileOf, handOverPage, newDeskFile } from './pages/hand-over-page.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { englishLeft } from './support/english-left.ts';
import { whenLoaded } from './support/loaded.ts';
import { expect, type Legwork, test } from './support/test.ts';

/** Five weeks of a diary, up to the day before the Monday of the test. */
async function opened(legwork: Legwork, options = {}) {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
  const page = await legwork.open({ viewport: { width: 800, height: 600 }, ...options });
  return { page, handOver: handOverPage(page) };
}

async function statementIn(download: Download, { keys }: DeskFile) {
  const read = await openEnvelope(await readFile(await download.path()), keys);
  if (read.kind === 'refused') throw new Error(read.why);
  expect(read.isSigned).toBe(true);
  return read.statement as {
    readonly weeks?: readonly Record<string, unknown>[];
    readonly withdraw?: boolean;
  };
}

const isFine = async (page: Page, where: string): Promise<void> => {
  expect(await violations(page), where).toEqual([]);
  expect(await cutOff(page), where).toEqual([]);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a worker reads all of it, and then hands over what was read, ${colorScheme}`, async ({ legwork }) => {
    const { page, handOver } = await opened(legwork, { colorScheme });
    const desk = await newDeskFile();
    await handOver.open();
    await isFine(page, 'before a sheet');
    await handOver.choose(desk);
    await expect(handOver.region(/^The sheet of/)).toContainText('chairs and mats');
    await isFine(page, 'the sheet');
    await handOver.compare(desk.paper);
    await isFine(page, 'the group');
    await handOver.chooseGroup('Ward', 'nights');
    await expect(handOver.region('Before the first sending, read this').getByRole('listitem')).toHaveCount(
      12,
    );
    await isFine(page, 'what is read first');
    await expect(handOver.button('Seal and save the envelope')).toHaveCount(0);
    await handOver.button('I have read this').click();

    await expect(handOver.region('What would be sent')).toContainText('5 weeks, without heaviness.');
    await expect(handOver.region('Which weeks')).toContainText('Ward, nights');
    await handOver.week('23 – 29 March 2026').uncheck();
    await handOver.heaviness.check();
    await expect(handOver.region('Which weeks')).toContainText(/Heaviness of the evenings: \d(\.5)? of 10/);
    await handOver.button('All of it, as JSON').click();
    await expect(handOver.json).toContainText('"week": "2026-W12"');
    await expect(handOver.json).not.toContainText('2026-W13');
    await isFine(page, 'what would be sent');
    const shown: unknown = JSON.parse((await handOver.json.textContent()) ?? '');
    const download = await handOver.seal();
    expect(download.suggestedFilename()).toMatch(/^legwork-[0-9a-f]{8}\.legwork-envelope$/);
    expect(await statementIn(download, desk)).toEqual(shown);
    await expect(page.getByText(/^\d{4}\s\d{4}$/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The envelope is sealed' })).toBeVisible();
    await isFine(page, 'sealed');
    await expect(handOver.sent).toContainText('4 weeks, 23 February – 22 March 2026, with heaviness');
    await handOver.button('Done').click();

    // A week that was left out stays so; the tick for heaviness, too.
    await expect(handOver.week('23 – 29 March 2026')).not.toBeChecked();
    await expect(handOver.heaviness).toBeChecked();
  });
}

test('a forged sheet with the same name is not agreed to, nor a file that is none', async ({ legwork }) => {
  const { handOver, page } = await opened(legwork);
  const [desk, forged] = [await newDeskFile(), await newDeskFile()];
  await handOver.open();
  await handOver.choose({ file: { ...desk.file, buffer: Buffer.from('{"a":1}') } });
  await expect(handOver.main.getByRole('alert')).toContainText('no sheet of a health desk');
  await handOver.button('Close').click();
  await handOver.choose(forged);
  await expect(handOver.groups).toHaveCount(2);
  await handOver.button('Agree to this sheet').click();
  await expect(handOver.main.getByText(/^Type the four digits of group/).first()).toBeVisible();
  await handOver.compare(desk.paper);
  await expect(handOver.main.getByRole('alert')).toContainText('These are not the groups of this file.');
  await expect(handOver.groups.first()).toHaveValue('');
  await expect(handOver.groups.first()).toBeFocused();
  await isFine(page, 'a wrong group');
  // Over a reload the sheet is still there, and other groups are asked for.
  await page.reload();
  await handOver.compare(forged.paper);
  await expect(handOver.region('Your group')).toBeVisible();
});

test('a new key is taken if the former signed it; another ledger is warned of first', async ({ legwork }) => {
  const { handOver } = await opened(legwork);
  const keys = await newDeskKeys();
  await handOver.ready(deskFileOf(keys));
  const next = await replacedDeskKeys(keys, ledgerId);
  await handOver.choose(deskFileOf(next));
  await expect(handOver.main).toContainText('This desk has a new key, and its former key has signed it.');
  await handOver.compare(deskFileOf(next).paper);
  const rotated = await handOver.seal();
  expect(await statementIn(rotated, deskFileOf(next))).toMatchObject({ recipient: next.recipient });

  await handOver.choose(await newDeskFile());
  await expect(handOver.main.getByRole('alert')).toContainText('another key than the desk that you know');
  await handOver.button('Close').click();

  const other = await newDeskFile({ ledgerId: 'f'.repeat(32), deskName: 'Another desk' });
  await handOver.choose(other);
  await expect(handOver.main).toContainText('can be subtracted from each other');
  await expect(handOver.groups).toHaveCount(0);
  await handOver.button('Go on all the same').click();
  await handOver.compare(other.paper);
  await expect(handOver.main.getByRole('radiogroup', { name: 'Desk' })).toContainText('Another desk');

  // What goes out says that none of it is there.
  await handOver.button('In and out').click();
  await expect(handOver.region('For a health desk')).toContainText('In use: Health desk, Another desk.');
  await expect(handOver.region('Take out')).toContainText('your key for it, is in no such file');
});

test('a correction is sent again, a withdrawal leaves, and so does the worker', async ({ legwork }) => {
  const { handOver, page } = await opened(legwork);
  const desk = await newDeskFile();
  await handOver.ready(desk);
  const first = await statementIn(await handOver.seal(), desk);
  await handOver.button('Done').click();
  const second = await statementIn(await handOver.seal(), desk);
  expect(second).toMatchObject({ weeks: first.weeks });
  await handOver.button('Done').click();
  await expect(handOver.sent.getByRole('listitem')).toHaveCount(2);

  await handOver.button('Withdraw').click();
  await expect(handOver.main).toContainText('What was published before stays.');
  await handOver.button('Withdraw from this desk …').click();
  const download = await handOver.seal(() => handOver.button('Seal the withdrawal').click());
  expect(await statementIn(download, desk)).toMatchObject({ withdraw: true });
  await expect(handOver.sent.getByRole('listitem').first()).toContainText('Withdrawal');
  await handOver.button('Done').click();

  await handOver.button('Leave the desk').click();
  await handOver.button('Leave this desk …').click();
  await isFine(page, 'before leaving');
  await handOver.button('Delete the key and leave').click();
  await expect(handOver.region('Desks that you have left')).toContainText(
    'Health desk: left on 30 Mar 2026.',
  );
  await expect(handOver.button('Open the desk’s sheet …')).toBeVisible();
  const profile = await readFile(path.join(legwork.dataFolder, 'profile.json'), 'utf8');
  expect(profile).not.toContain('"privateKey"');
  await handOver.choose(desk);
  await expect(handOver.main).toContainText('you are a new person there');
});

test('a diary without a whole week says why there is nothing to send', async ({ legwork }) => {
  const page = await legwork.open();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  const handOver = handOverPage(page);
  await handOver.ready(await newDeskFile());
  await expect(handOver.region('Which weeks')).toContainText('There is no week to send yet.');
  await expect(handOver.button('Seal and save the envelope')).toBeDisabled();
});

/** What is folded away. */
const parts = [
  'handOver.desk.sheet',
  'handOver.read.again',
  'handOver.withdraw.title',
  'handOver.leave.title',
] as const;

for (const language of ['de', 'es', 'fr'] as const) {
  test(`nothing is said in English to who reads ${language}, and nothing is cut off`, async ({ legwork }) => {
    const messages = await messagesOf(language);
    const isWhole = async (page: Page, where: string): Promise<void> => {
      await whenLoaded(page);
      expect(await englishLeft(page), where).toEqual([]);
      expect(await cutOff(page), where).toEqual([]);
    };
    const view = { locale: language, viewport: { width: 800, height: 600 } };
    const desk = await newDeskFile({ deskName: 'Haus 3', contact: '+49 30 1', purpose: 'Stühle' });
    await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
    const page = await legwork.open(view);
    await page.evaluate(() => {
      location.hash = '#/hand-over';
    });
    await page.getByRole('heading', { level: 1, name: messages['handOver.title'] }).waitFor();
    await isWhole(page, 'before a sheet');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: messages['handOver.open'] }).click();
    await (await chooser).setFiles(desk.file);
    await page.getByRole('button', { name: messages['handOver.compare.agree'] }).click();
    await isWhole(page, 'the sheet');
    await legwork.close();

    const record = { ...workingWeeks('2026-03-30'), desks: [agreedDesk(desk.keys)] };
    for (const [where, readOn] of [
      ['what is read first', null],
      ['the weeks', '2026-03-30'],
    ] as const) {
      const desks = record.desks.map((each) => ({ ...each, readOn }));
      await writeRecord(legwork.dataFolder, { ...record, desks });
      const again = await legwork.open(view);
      await again.evaluate(() => {
        location.hash = '#/hand-over';
      });
      await again.getByRole('heading', { level: 1, name: messages['handOver.title'] }).waitFor();
      await whenLoaded(again);
      for (const part of parts) {
        await again.getByRole('button', { name: messages[part], exact: true }).click();
      }
      await isWhole(again, where);
      await legwork.close();
    }
  });
}
