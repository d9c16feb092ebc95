/** Strict mode begins from a template or a sheet, is looked through, ends early, and is handed on as a file. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { messagesOf } from '#renderer/messages/catalogue.ts';
import { defaultStrictPlan } from '#shared/record/strict-plan.ts';
import { writeClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { writeRecord } from '../support/sample-record.ts';
import { aLog, aTreatment } from '../support/strict-entries.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { strictPage } from './pages/strict-page.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { englishLeft } from './support/english-left.ts';
import { expect, type Legwork, test } from './support/test.ts';

const opened = async (legwork: Legwork) => {
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  await appPage(page).skipQuestions();
  const strict = strictPage(page);
  await strict.open();
  await expect(strict.treatment).toBeVisible();
  return strict;
};

const downloaded = async (
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> => {
  const waiting = page.waitForEvent('download');
  await press();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

const sheet = {
  sheet: { name: 'After foam', version: '2026-03' },
  clinic: { name: 'Venenpraxis Mitte', phone: '+49 30 123456' },
  plan: { ...defaultStrictPlan, days: 3, schedule: [{ fromDay: 1, toDay: 3, wear: 'day-and-night' }] },
  rules: [{ kind: 'walk', minutes: 30, fromDay: 1, toDay: 10 }],
} satisfies Parameters<typeof writeClinicSheet>[0];

test('a template is filled in, refused at the field that is wrong, looked through and begun', async ({
  legwork,
}) => {
  const strict = await opened(legwork);
  const { page } = strict;
  await strict.choose('Begin from', '48 h, then daytime to day 7');
  await strict.look();
  await expect(
    strict.treatment.getByRole('group', { name: 'Time of the treatment' }).getByRole('spinbutton').first(),
  ).toBeFocused();
  await expect(strict.stage(2).getByText('Give the hours that your sheet says.')).toHaveCount(2);
  await expect(strict.treatment.getByText('Say which leg was treated.')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await strict.fillTreatment();
  await strict.typeIn('From', '08:00', strict.stage(2));
  await strict.typeIn('To', '22:00', strict.stage(2));
  await strict.stage(2).getByLabel('To day').fill('9');
  await strict.look();
  await expect(strict.stage(2).getByText('The plan has 7 days only.')).toBeVisible();
  await expect(strict.stage(2).getByLabel('To day')).toBeFocused();
  await strict.stage(2).getByLabel('To day').fill('6');
  await strict.look();
  await expect(strict.plan.getByText('Day 7 is not in the schedule.')).toBeVisible();
  await strict.stage(2).getByLabel('To day').fill('7');

  // What was typed is there again after another screen.
  await appPage(page).show('Today');
  await strict.open();
  await expect(strict.stage(2).getByLabel('To day')).toHaveValue('7');
  await strict.look();
  await expect(strict.review).toContainText('Days 3 to 7: from 08:00 to 22:00');
  await expect(strict.review).toContainText('Mon, 6 Apr 2026, 09:00');
  await expect(strict.review).not.toContainText('entered later');
  await strict.begin();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('day 1 of 7');
});

test('a sheet fills in the plan; a broken one says where and loses nothing; a late start is marked', async ({
  legwork,
}) => {
  const strict = await opened(legwork);
  const { page, plan } = strict;
  await strict.openSheet('holiday.json', '{"format":"photos"}');
  await expect(plan.getByRole('alert')).toHaveText(
    'This file is not a sheet of Legwork. Nothing was changed.',
  );
  await strict.openSheet('broken.json', writeClinicSheet(sheet).replace('"days": 3', '"days": 2'));
  await expect(plan.getByRole('alert')).toContainText(
    'plan.schedule.0.toDay is not right: The plan has 2 days only.',
  );
  await expect(plan.getByLabel('Days in all')).toHaveValue('7');

  await strict.openSheet('foam.json', writeClinicSheet(sheet));
  await expect(plan).toContainText('From the sheet “After foam”, version 2026-03');
  await expect(plan.getByRole('alert')).toHaveCount(0);
  await expect(plan.getByLabel('Days in all')).toHaveValue('3');
  await expect(strict.clinic.getByLabel('Clinic', { exact: true })).toHaveValue('Venenpraxis Mitte');
  const saved = await (async () => {
    await page.getByRole('button', { name: 'Save this as a sheet' }).click();
    return downloaded(page, () => page.getByRole('button', { name: 'Save the file' }).click());
  })();
  expect(saved).toEqual({ name: 'after-foam-2026-03.json', text: writeClinicSheet(sheet) });

  await strict.fillTreatment();
  await strict.typeIn('Time of the treatment', '06:30');
  await strict.typeIn('Stockings on, time', '07:00');
  await expect(strict.treatment).toContainText(
    'They went on 2 h ago. The start will be marked as entered later.',
  );
  await strict.look();
  await expect(strict.review).toContainText('Mon, 30 Mar 2026, 07:00, entered later');
  await expect(strict.review).toContainText('Walk 30 min a day: Mon 30 Mar to Wed 8 Apr');
  await strict.begin();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('day 1 of 3');
});

test('who has something to ask first begins only what the clinic ordered', async ({ legwork }) => {
  const strict = await opened(legwork);
  const first = strict.part('Before you wear compression');
  await strict.fillTreatment();
  await first.getByRole('radiogroup', { name: 'Heart failure' }).getByText('Not sure').click();
  await expect(first.getByRole('alert')).toContainText('Ask a clinician before wearing compression');
  await strict.look();
  await expect(first).toContainText('The plan can begin once your clinic knows and has ordered it.');
  await strict.choose('Your clinic', 'My clinic knows and ordered this');
  await strict.look();
  await expect(strict.review).toBeVisible();
});

test('it is ended early by who decided and why; the summary says so, and another can begin', async ({
  legwork,
}) => {
  const strict = await opened(legwork);
  const { page } = strict;
  await strict.fillTreatment();
  await strict.look();
  await strict.begin();
  await page.getByRole('button', { name: 'Clinic, emergency number and times' }).click();
  await page.getByLabel('Its phone number').fill('+49 30 999');
  await page.getByRole('button', { name: 'Save these' }).click();
  await expect(appPage(page).saved).toContainText('saved');

  await page.getByRole('button', { name: 'End early' }).click();
  await page.getByRole('button', { name: 'End strict mode now' }).click();
  await expect(page.getByText('Say who decided.')).toBeVisible();
  await strict.choose('Who decided', 'My clinic');
  await page.getByLabel('Why', { exact: true }).fill('A rash under the stocking');
  await page.getByRole('button', { name: 'End strict mode now' }).click();
  const summary = page.getByRole('region', { name: 'Treatment of Mon, 30 Mar 2026, Left leg' });
  await expect(summary).toContainText('Ended early by the clinic: A rash under the stocking');
  const again = await legwork.restart();
  await strictPage(again).open();
  await expect(again.getByText('Ended early by the clinic: A rash under the stocking').first()).toBeVisible();
  await again.getByRole('button', { name: 'Start for another treatment' }).click();
  await expect(strictPage(again).treatment).toBeVisible();
  await expect(again.getByRole('button', { name: /^Mon, 30 Mar 2026, Left leg: worn/ })).toBeVisible();
});

test('what was planned ahead can be called off before it begins', async ({ legwork }) => {
  const strict = await opened(legwork);
  const { page } = strict;
  await strict.fillTreatment();
  await strict.typeIn('Stockings on, time', '18:00');
  await strict.look();
  await strict.begin();
  await expect(page.getByText('Not begun yet')).toBeVisible();
  await page.getByRole('button', { name: 'End early' }).click();
  await strict.choose('Who decided', 'My clinic');
  await page.getByLabel('Why', { exact: true }).fill('Put off');
  await page.getByRole('button', { name: 'End strict mode now' }).click();
  const summary = page.getByRole('region', { name: 'Treatment of Mon, 30 Mar 2026, Left leg' });
  await expect(summary).toContainText('Ended early by the clinic: Put off');
  await expect(page.getByRole('button', { name: 'Start for another treatment' })).toBeVisible();
});

test('the summary is corrected line by line, printed alone, and saved as files', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, {
    ...workingWeeks('2026-03-30'),
    treatments: [aTreatment()],
    strictEntries: [...aLog],
  });
  const page = await legwork.open();
  const strict = strictPage(page);
  await strict.open();
  const summary = page.getByRole('region', { name: 'Treatment of Mon, 2 Mar 2026, Left leg' });
  await expect(summary).toContainText('Worn 27 h 5 min of 40 h 40 min');
  await expect(summary).toContainText('Tue 3 Mar, 07:05 to Tue 3 Mar, 07:20, 15 min: Shower');
  expect(await violations(page)).toEqual([]);

  const csv = await downloaded(page, () => summary.getByRole('button', { name: 'Save as CSV' }).click());
  expect(csv.name).toBe('legwork-2026-03-02.csv');
  expect(csv.text).toContain('\r\nday,1,2026-03-02T16:00:00+01:00[Europe/Berlin]');
  const json = await downloaded(page, () => summary.getByRole('button', { name: 'Save as JSON' }).click());
  expect(JSON.parse(json.text).log).toEqual(aLog);

  await summary.getByRole('button', { name: 'The log, line by line' }).click();
  await expect(summary).toContainText('Entered later, at Tue 3 Mar, 07:10');
  await summary.getByRole('button', { name: /^Correct: Tue 3 Mar, 07:20, Stockings on$/ }).click();
  await summary.getByRole('button', { name: 'Add the correction' }).click();
  await expect(summary).toContainText('Say why, in a few words.');
  await strict.typeIn('Time', '07:50', summary);
  await summary.getByLabel('Why it is corrected').fill('It took longer');
  await summary.getByRole('button', { name: 'Add the correction' }).click();
  await expect(summary).toContainText('Corrected: it was Tue 3 Mar, 07:50');
  await expect(summary).toContainText('45 min: Shower (longer than the plan allows)');

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(summary.getByText('Plan day by plan day')).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(summary.getByRole('button').first()).toBeHidden();
  await expect(summary).toHaveCSS('color', 'rgb(0, 0, 0)');
});

for (const language of ['de', 'es', 'fr'] as const) {
  test(`the start and the summary say nothing in English to who reads ${language}, and fit`, async ({
    legwork,
  }) => {
    await writeRecord(legwork.dataFolder, {
      ...workingWeeks('2026-03-30'),
      treatments: [aTreatment()],
      strictEntries: [...aLog],
    });
    const messages = await messagesOf(language);
    const page = await legwork.open({ locale: language, viewport: { width: 800, height: 600 } });
    await page.getByRole('navigation').getByRole('button', { name: messages['strict.title'] }).click();
    await page.getByRole('button', { name: messages['strictRecord.log'] }).click();
    await expect(page.getByText(messages['strictRecord.line.start'])).toBeVisible();
    expect(await englishLeft(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('button', { name: messages['strictRecord.startNew'] }).click();
    await page.getByRole('button', { name: messages['strictStart.look'] }).click();
    await expect(page.getByText(messages['strictStart.lookAgain'])).toBeVisible();
    expect(await englishLeft(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });
}
