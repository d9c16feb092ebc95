/** The record of strict mode: each line corrected, undo answered, the papers, and the calendar file. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { messagesOf } from '#renderer/messages/catalogue.ts';
import { aTreatment, thighStocking as garment, logLines } from '../support/strict-entries.ts';
import { writeStrictFolder } from '../support/strict-folder.ts';
import { appPage } from './pages/app-page.ts';
import { typeSegments } from './pages/segments.ts';
import { strictWeekPage } from './pages/strict-week-page.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { englishLeft } from './support/english-left.ts';
import { isDesktop, isElectron } from './support/hosts.ts';
import { whenLoaded } from './support/loaded.ts';
import { expect, type Legwork, test } from './support/test.ts';

const start = '2026-03-26T16:00:00+01:00[Europe/Berlin]';
const treatment = aTreatment({
  ...{ treatedAt: start, enteredAt: start, garmentId: garment.id, checkInTimes: ['08:00', '21:00'] },
  plan: { ...aTreatment().plan, start },
  visit: { date: '2026-04-09', time: '10:30' },
  clinic: { name: 'Venenpraxis Mitte', phone: '+49 30 123456', nightPhone: '+49 30 116117' },
  rules: [{ kind: 'walk', times: 2, minutes: 20, fromDay: 1, toDay: 14 }],
});
const onFriday = (time: string): string => `2026-03-27T${time}:00+01:00[Europe/Berlin]`;
const entries = logLines([
  [onFriday('07:30'), { kind: 'off', at: '2026-03-27T06:00:00Z', reason: 'shower' }],
  [onFriday('07:30'), { kind: 'on', at: '2026-03-27T06:20:00Z' }],
  [onFriday('12:00'), { kind: 'walk', date: '2026-03-27', minutes: 400 }],
  [onFriday('12:01'), { kind: 'sign' }],
  [onFriday('20:00'), { kind: 'pain', date: '2026-03-27', score: 6 }],
  [onFriday('20:01'), { kind: 'question', text: 'May I swim?' }],
  [
    '2026-03-29T21:30:00+02:00[Europe/Berlin]',
    { kind: 'worn', from: '2026-03-27T19:00:00Z', to: '2026-03-29T19:00:00Z' },
  ],
]);
const folder = {
  ...{ treatment, entries },
  changes: [{ action: 'upsert', kind: 'garment', entry: garment }] as const,
};

/** Opens the app in the week. What is pressed before all of it is loaded is lost with the first picture of the screen. */
async function openWeek(legwork: Legwork): Promise<Page> {
  await writeStrictFolder(legwork.dataFolder, folder);
  const page = await legwork.open();
  await whenLoaded(page);
  return page;
}

const summaryIn = (record: Locator): Locator => record.getByRole('region', { name: /^Treatment of/ });

const recordCard = (page: Page) => page.getByRole('region', { name: 'This treatment', exact: true });

async function openLog(page: Page): Promise<void> {
  await recordCard(page).getByRole('button', { name: 'Summary and log so far' }).click();
  await recordCard(page).getByRole('button', { name: 'The log, line by line' }).click();
}

/** Opens the correction of the first line with this text. */
const correct = (page: Page, line: string): Promise<void> =>
  recordCard(page)
    .getByRole('button', { name: new RegExp(`^Correct: .*${line}`) })
    .first()
    .click();

const addCorrection = (page: Page): Promise<void> =>
  recordCard(page).getByRole('button', { name: 'Add the correction' }).click();

test('whatever was said can be corrected, and nothing is removed', async ({ legwork }) => {
  const page = await openWeek(legwork);
  const record = recordCard(page);
  const summary = summaryIn(record);
  await openLog(page);
  await expect(summary).toContainText('On all the time from Fri 27 Mar, 20:00 to Sun 29 Mar, 21:00');
  await expect(summary).toContainText('Said on Sun 29 Mar, 21:30');

  await correct(page, 'Stockings off: Shower');
  await record.getByText('Another reason', { exact: true }).click();
  await record.getByText('Pain', { exact: true }).last().click();
  await addCorrection(page);
  await expect(summary).toContainText('Off for the body or on the clinic’s word');
  await expect(summary).toContainText('Taken back: “Stockings off: Shower”. The reason was another');

  await correct(page, 'Walked on');
  await record.getByLabel('Minutes walked on that day, in all').fill('40');
  await addCorrection(page);
  await expect(summary).toContainText('Fri 27 Mar: 40 min');

  await correct(page, 'Warning sign');
  await expect(record.getByLabel('Why it is corrected')).toHaveValue('Entered by mistake');
  await record.getByRole('button', { name: 'Take the line back' }).click();
  await expect(summary).toContainText('Warning signs saidNone entered');

  await correct(page, 'On all the time');
  await record.getByRole('button', { name: 'Take the line back' }).click();
  await expect(strictWeekPage(page).question).toBeVisible();

  await correct(page, 'Stockings off: Pain');
  await record.getByText('Another time', { exact: true }).click();
  await typeSegments(record.getByRole('textbox', { name: 'Time', exact: true }), page, '06:45');
  await record.getByLabel('Why it is corrected').fill('It was earlier');
  await addCorrection(page);
  await expect(summary).toContainText('Fri 27 Mar, 06:45 to 07:20, 35 min: Pain');

  const again = await legwork.restart();
  await whenLoaded(again);
  await openLog(again);
  const lines = recordCard(again).getByRole('listitem');
  await expect(lines.filter({ hasText: 'Taken back: “Stockings off: Shower”' })).toHaveCount(1);
  await expect(lines.filter({ hasText: /^.*Walked on Fri 27 Mar: (400|40) min/ })).toHaveCount(2);
});

test('a mistyped start is corrected: the time, the leg and the stocking', async ({ legwork }) => {
  const page = await openWeek(legwork);
  const record = recordCard(page);
  await openLog(page);
  await correct(page, 'Stockings on: strict mode begins');
  await typeSegments(record.getByRole('textbox', { name: 'Stockings on, time' }), page, '17:15');
  await record.getByText('Right leg', { exact: true }).click();
  await record.getByRole('radiogroup', { name: 'Stocking' }).getByText('Another, not listed').click();
  await addCorrection(page);
  const summary = record.getByRole('region', { name: /^Treatment of .*Right leg/ });
  await expect(summary).toContainText('Stockings onThu, 26 Mar 2026, 17:15');
  await expect(summary).toContainText('Another, not listed');
  await expect(summary).toContainText(
    'Start corrected: stockings on Thu 26 Mar, 17:15; Right leg; another stocking',
  );
  // The log keeps what was entered.
  await expect(record.getByRole('listitem').filter({ hasText: 'strict mode begins' })).toContainText(
    /^Thu 26 Mar, 16:00.*Corrected: it was Thu 26 Mar, 17:15/,
  );
  // A correction of the start can be taken back, too.
  await correct(page, 'Start corrected');
  await record.getByRole('button', { name: 'Take the line back' }).click();
  await expect(record.getByRole('region', { name: /^Treatment of .*Left leg/ })).toContainText('16:00');
});

test('Ctrl+Z on the strict screen says what it can do, leads to the log, and leaves the record alone', async ({
  legwork,
}) => {
  const page = await openWeek(legwork);
  const navigation = page.getByRole('navigation');
  const saved = page.getByRole('status', { name: 'Saved' });
  const app = appPage(page);
  await app.show('Stockings');
  await app.addStocking('Knee, grey', '15', '21');
  await expect(saved).toContainText('Stocking added');
  await navigation.getByRole('button', { name: 'Strict mode' }).click();
  await whenLoaded(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(saved).toContainText('What you say in strict mode stays in the log.');

  await saved.getByRole('button', { name: 'Open the log' }).click();
  await expect(recordCard(page).getByRole('button', { name: 'The log, line by line' })).toBeFocused();
  await expect(recordCard(page)).toContainText('Stockings on: strict mode begins');

  // A text field keeps its own undo.
  await recordCard(page).getByRole('button', { name: 'End early' }).click();
  const why = recordCard(page).getByLabel('Why', { exact: true });
  await why.pressSequentially('abc');
  await page.keyboard.press('Control+z');
  await expect(why).not.toHaveValue('abc');
  await expect(saved).not.toContainText('What you say');

  await app.show('Stockings');
  const added = page.getByRole('region', { name: 'Your stockings' }).getByText('Knee, grey');
  await expect(added).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(added).toHaveCount(0);
});

test('also after the end, undo leads to the log', async ({ legwork }) => {
  const ended = aTreatment({ visit: null, rules: [] });
  await writeStrictFolder(legwork.dataFolder, { treatment: ended, entries: [] });
  const page = await legwork.open();
  await page.getByRole('navigation').getByRole('button', { name: 'Strict mode' }).click();
  await whenLoaded(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await page.getByRole('status', { name: 'Saved' }).getByRole('button', { name: 'Open the log' }).click();
  await expect(page.getByRole('button', { name: 'The log, line by line' })).toBeFocused();
  await expect(summaryIn(page.getByRole('main'))).toContainText('Stockings on: strict mode begins');
});

test('each paper is printed alone: the summary with its strip, and the week’s sheet', async ({ legwork }) => {
  const page = await openWeek(legwork);
  const record = recordCard(page);
  const summary = summaryIn(record);
  const sheet = record.getByRole('article', { name: 'The week’s sheet' });
  await record.getByRole('button', { name: 'Summary and log so far' }).click();
  await record.getByRole('button', { name: 'The week’s sheet' }).click();
  expect(await violations(page)).toEqual([]);
  await expect(sheet).toContainText('Thu 26 Mar, 16:00 to Thu 2 Apr, 16:00: day and night');
  await expect(sheet).toContainText('+49 30 116117');
  // The print dialog stays open while the page is looked at.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const closeDialog = () => page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  await record.getByRole('button', { name: 'Print the sheet' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(summary).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await closeDialog();

  await record.getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeHidden();
  await expect(summary.getByText('Date of birth')).toBeVisible();
  await expect(summary).toContainText('RAL class II, 23 to 32 mmHg at the ankle');
  await expect(summary.getByRole('region', { name: 'Hour by hour' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the times go to a phone as a calendar file, with titles that say nothing by choice', async ({
  legwork,
}) => {
  const page = await openWeek(legwork);
  const record = recordCard(page);
  await record.getByRole('button', { name: 'Put the times on my phone' }).click();
  const saveFile = async (): Promise<string> => {
    const download = page.waitForEvent('download');
    await record.getByRole('button', { name: 'Save the calendar file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('legwork-2026-03-26.ics');
    return readFile(await file.path(), 'utf8');
  };
  const plain = await saveFile();
  expect(plain).toContain('SUMMARY:Visit to the clinic\r\n');
  expect(plain).toContain('DTSTART:20260330T210000\r\n');
  await record.getByText('Only “Legwork”', { exact: true }).click();
  expect(await saveFile()).not.toContain('Visit');
});

test('where times are chosen, the browser host says that it cannot ring', async ({ legwork }) => {
  const page = await openWeek(legwork);
  await recordCard(page).getByRole('button', { name: 'Clinic, emergency number and times' }).click();
  const cannotRing = recordCard(page).getByText('Here Legwork cannot ring', { exact: false });
  await expect(cannotRing).toHaveCount(isDesktop ? 0 : 1);
});

for (const language of ['de', 'es', 'fr'] as const) {
  test(`the record says nothing in English to who reads ${language}, and is whole in a small window`, async ({
    legwork,
  }) => {
    test.skip(isElectron, 'In Electron the language is the machine’s.');
    const messages = await messagesOf(language);
    await writeStrictFolder(legwork.dataFolder, folder);
    const page = await legwork.open({ locale: language, viewport: { width: 800, height: 600 } });
    await whenLoaded(page);
    const press = (name: keyof typeof messages): Promise<void> =>
      page.getByRole('button', { name: messages[name], exact: true }).click();
    await press('strictRecord.soFar');
    await press('strictRecord.log');
    await press('strictRecord.sheet.title');
    await press('strictRecord.phone.title');
    await press('strictRecord.details');
    const line = messages['strictRecord.correctLine'].replace('{what}', '').trim();
    await page.getByRole('button', { name: line }).nth(1).click();
    await whenLoaded(page);
    expect(await englishLeft(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });
}
