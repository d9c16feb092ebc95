/** Strict mode begins from a template or a sheet, is looked through, ends early, and is handed on as a file. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { messagesOf } from '#renderer/messages/catalogue.ts';
import { writeClinicSheet } from '#shared/strict/clinic-sheet.ts';
import { writeRecord } from '../support/sample-record.ts';
import { aLog, aTreatment } from '../support/strict-entries.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { strictPage } from './pages/strict-page.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { englishLeft } from './support/english-left.ts';
import { sheet } from './support/sample-sheet.ts';
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

test('a template is filled in, refused at the field that is wrong, looked through and begun', async ({
  legwork,
}) => {
  const strict = await opened(legwork);
  const { page } = strict;
  await strict.look();
  await expect(strict.treatment.getByRole('radio', { name: 'Left leg' })).toBeFocused();
  await expect(strict.treatment.getByText('Say which leg was treated.')).toBeVisible();
  await expect(strict.plan.getByRole('alert')).toHaveText('Choose what your clinic ordered.');
  expect(await violations(page)).toEqual([]);

  // A message goes with its cause.
  await strict.choose('Treated', 'Left leg');
  await expect(strict.treatment.getByText('Say which leg was treated.')).toBeHidden();
  await strict.choosePlan('2 days, then by day');
  await expect(strict.plan.getByRole('alert')).toBeHidden();
  await strict.typeEmergency();
  await strict.typeIn('From', '07:00', strict.plan);
  await strict.unfold('Days, hours and time off');
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
  await strict.unfold('Days, hours and time off');
  await expect(strict.stage(2).getByLabel('To day')).toHaveValue('7');
  await strict.look();
  await expect(strict.review).toContainText('Days 3 to 7: from 07:00 to 22:00');
  await expect(strict.review).toContainText('Mon, 6 Apr 2026, 09:00');
  await expect(strict.review).not.toContainText('entered later');
  await strict.begin();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('day 1 of 7');
});

test('from the first screen to a running week in twelve presses', async ({ legwork }) => {
  // The zone and the language name one country: its emergency number is known.
  const page = await legwork.open({ timezoneId: 'Europe/London', viewport: { width: 800, height: 600 } });
  await page.evaluate(() => {
    const count = { presses: 0 };
    Object.assign(window, { count });
    for (const kind of ['pointerdown', 'keydown']) {
      window.addEventListener(kind, () => (count.presses += 1), { capture: true });
    }
  });
  const strict = strictPage(page);
  await page.getByRole('button', { name: /^I have just been treated/ }).click();
  await strict.typeIn('Stockings on, time', '07:30');
  await strict.choose('Treated', 'Right leg');
  await strict.choosePlan('Full week');
  await strict.look();
  await expect(strict.review).toContainText('Mon, 30 Mar 2026, 07:30, entered later');
  await expect(strict.review).toContainText('5 questions not answered');
  expect(await violations(page)).toEqual([]);
  await strict.begin();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('day 1 of 7');
  const presses = await page.evaluate(
    () => (window as unknown as { count: { presses: number } }).count.presses,
  );
  expect(presses).toBeLessThanOrEqual(12);
  // The five presses and the time’s digits were counted.
  expect(presses).toBeGreaterThanOrEqual(9);
});

test('an emergency number that is not known is asked beside what has no default', async ({ legwork }) => {
  const strict = await opened(legwork);
  await strict.choose('Treated', 'Left leg');
  await strict.choosePlan('Full week');
  await strict.look();
  await expect(strict.more.getByLabel('Emergency number')).toBeFocused();
  await expect(strict.more).toContainText('Write the emergency number.');
  await strict.select('Country$', 'Austria');
  await expect(strict.more.getByLabel('Emergency number')).toHaveValue('144');
  await expect(strict.more).toContainText('Numbers by country: as known in November 2026.');
  // The number of one country is wrong in another.
  await strict.select('Country$', 'Another');
  await expect(strict.more.getByLabel('Emergency number')).toHaveValue('');
  await strict.select('Country$', 'Austria');
  await strict.look();
  await expect(strict.review).toBeVisible();
});

test('as the own sheet says: the days are typed once, and the limits have their defaults', async ({
  legwork,
}) => {
  const strict = await opened(legwork);
  await strict.choose('Treated', 'Both legs');
  await strict.choosePlan('As my sheet says');
  await strict.typeEmergency();
  await strict.plan.getByLabel('Days in all').fill('5');
  await strict.choose('Worn', 'Daytime');
  await expect(strict.plan).toContainText('Off for 30 min a day at most, and 30 min at once');
  await strict.plan.getByLabel('Days in all').press('Enter');
  await expect(strict.page.getByRole('heading', { name: 'Look it through before it begins' })).toBeFocused();
  await expect(strict.review).toContainText('Days 1 to 5: from 08:00 to 22:00');
  await strict.page.getByRole('button', { name: 'Change something' }).click();
  await expect(strict.page.getByRole('heading', { name: 'Start strict mode' })).toBeFocused();
  await strict.typeIn('To', '06:00', strict.stage(1));
  await expect(strict.plan).toContainText('These hours reach past midnight, into the next day.');
});

test('a sheet fills in the plan; a broken one says where and loses nothing; what is changed is said', async ({
  legwork,
}) => {
  const strict = await opened(legwork);
  const { page, plan } = strict;
  await strict.fillTreatment();
  await strict.openSheet('holiday.json', '{"format":"photos"}');
  await expect(plan.getByRole('alert')).toHaveText(
    'This file is not a sheet of Legwork. Nothing was changed.',
  );
  await strict.openSheet('broken.json', writeClinicSheet(sheet).replace('"days": 3', '"days": 2'));
  await expect(plan.getByRole('alert')).toContainText(
    'plan.schedule.0.toDay is not right: The plan has 2 days only.',
  );
  await strict.unfold('Days, hours and time off');
  await expect(plan.getByLabel('Days in all')).toHaveValue('7');

  await strict.openSheet('foam.json', writeClinicSheet(sheet));
  await expect(
    plan.getByRole('radio', { name: /From the sheet “After foam”, version 2026-03, by Dr. Weber/ }),
  ).toBeChecked();
  await expect(plan.getByRole('alert')).toHaveCount(0);
  await expect(plan.getByLabel('Days in all')).toHaveValue('3');
  await expect(strict.more).toContainText('Clinic: Venenpraxis Mitte, +49 30 123456.');
  await expect(strict.more).toContainText('09:00, 21:00');
  await expect(strict.more).toContainText('Mon, 13 Apr 2026');

  await plan.getByLabel('Days in all').fill('8');
  await expect(plan).toContainText('8 nights: does your sheet say so?');
  await plan.getByLabel('Off at once, minutes').fill('60');
  await expect(plan).toContainText('Off at once is more here than off in a whole day.');
  await strict.unfold('Other instructions');
  await expect(
    strict.more.getByRole('group', { name: 'Walking a day' }).getByLabel('Times a day'),
  ).toHaveValue('2');
  await strict.unfold('When to ask you');
  await strict.typeIn('Time 1', '12:00');
  await expect(strict.more).toContainText('Up to 15 h lie between two times of asking');
  await strict.typeIn('Stockings on, time', '07:00');
  await expect(strict.treatment).toContainText(
    'They went on 2 h ago. The start will be marked as entered later.',
  );
  await strict.look();
  await expect(strict.review).toContainText('Mon, 30 Mar 2026, 07:00, entered later');
  await expect(strict.review).toContainText('Changed by you: 3 → 8 days');
  await expect(strict.review).toContainText('Changed by you: off at once: 30 min → 1 h');
  await expect(strict.review).toContainText('Walk 2 × 20 min a day: Mon 30 Mar to Wed 8 Apr');
  await expect(strict.review).toContainText('No sauna: from Mon 30 Mar');
  await strict.begin();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('day 1 of 8');
});

test('a clinic makes a sheet without any treatment, saves it and prints it', async ({ legwork }) => {
  const { page, openSheet, unfold } = await opened(legwork);
  await page.getByRole('button', { name: 'Make a sheet for my patients' }).click();
  await page.getByRole('button', { name: 'Save the file' }).click();
  await expect(page.getByText('Fill this in.')).toBeVisible();
  await expect(page.getByLabel('Name of the sheet')).toBeFocused();
  await openSheet('foam.json', writeClinicSheet(sheet));
  await expect(page.getByLabel('Author')).toHaveValue('Dr. Weber');
  expect(await violations(page)).toEqual([]);
  const saved = await downloaded(page, () => page.getByRole('button', { name: 'Save the file' }).click());
  expect(saved).toEqual({ name: 'after-foam-2026-03.legwork-sheet', text: writeClinicSheet(sheet) });

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = page.getByRole('article', { name: 'After foam' });
  await expect(paper).toBeVisible();
  await expect(paper).toContainText('Walk 2 × 20 min a day: Days 1 to 10');
  await expect(paper).toContainText('No sauna: from day 1');
  await expect(paper).toContainText('At night: +49 30 116117');
  await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.getByRole('button', { name: 'Back to the start form' }).click();
  await unfold('The clinic');
  await expect(page.getByLabel('Clinic', { exact: true })).toHaveValue('');
});

test('the diary begins with questions for the clinic open, and keeps them', async ({ legwork }) => {
  const strict = await opened(legwork);
  await strict.fillTreatment();
  await strict.unfold('Before you wear compression');
  const first = strict.part('Before you wear compression');
  await first.getByRole('radiogroup', { name: 'Heart failure' }).getByText('Not sure').click();
  await expect(first.getByRole('alert')).toContainText('Ask a clinician before wearing compression');
  await strict.look();
  await expect(strict.review).toContainText('Ask your clinic: Heart failure');
  await expect(strict.review).toContainText('4 questions not answered');
  await strict.begin();
  await expect(strict.page.getByRole('heading', { level: 1 })).toContainText('day 1 of 7');
});

test('the stocking can be added where one is asked for it; nothing typed is cut', async ({ legwork }) => {
  const strict = await opened(legwork);
  await strict.unfold('Add it to my stockings');
  await strict.treatment.getByLabel('Name').fill('Thigh-high');
  await strict.treatment.getByLabel('Ankle, from (mmHg)').fill('18');
  await strict.treatment.getByLabel('to (mmHg)').fill('x');
  await strict.treatment.getByRole('button', { name: 'Add this stocking' }).click();
  await expect(strict.treatment.getByLabel('to (mmHg)')).toBeFocused();
  await strict.treatment.getByLabel('to (mmHg)').fill('21');
  await strict.treatment.getByLabel('to (mmHg)').press('Enter');
  await expect(strict.treatment.getByRole('radio', { name: 'Thigh-high' })).toBeChecked();

  await strict.fillTreatment();
  await strict.unfold('The clinic');
  const name = strict.more.getByLabel('Clinic', { exact: true });
  await name.fill('x'.repeat(121));
  await expect(strict.more).toContainText('At most 120 characters; this has 121.');
  await expect(name).toHaveValue('x'.repeat(121));
  await strict.look();
  await expect(name).toBeFocused();
  await name.fill('Praxis');
  await strict.look();
  await expect(strict.review).toContainText('Thigh-high');
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
  await expect(strictPage(again).plan.getByRole('radio', { name: /^As last time/ })).toBeChecked();
  await expect(strictPage(again).more).toContainText('+49 30 999');
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

test('the summary is saved as files that hold the log', async ({ legwork }) => {
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
  await expect(summary).toContainText('Tue 3 Mar, 07:05 to 07:20, 15 min: Shower');
  expect(await violations(page)).toEqual([]);

  const csv = await downloaded(page, () => summary.getByRole('button', { name: 'Save as CSV' }).click());
  expect(csv.name).toBe('legwork-2026-03-02.csv');
  expect(csv.text).toContain('\r\nday,1,2026-03-02T16:00:00+01:00[Europe/Berlin]');
  const json = await downloaded(page, () => summary.getByRole('button', { name: 'Save as JSON' }).click());
  expect(JSON.parse(json.text).log).toEqual(aLog);
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
