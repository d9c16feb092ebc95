/** Stockings as a state: what is on now, put on and taken off in few keys, whatever date is shown. */
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { aGarment, aShift, aWear } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { aTreatment } from '../support/strict-entries.ts';
import { appPage } from './pages/app-page.ts';
import { stockingLine } from './pages/stocking-line.ts';
import { saveAtOnce } from './support/held-saves.ts';
import { isDesktop } from './support/hosts.ts';
import { expect, type Legwork, test } from './support/test.ts';

const person = { hasVaricoseVeins: false, longestStandLimitMinutes: 60, standingLimitMinutes: 240 };
const withStocking: LegworkRecord = { ...emptyRecord, person, garments: [aGarment()] };

/** A moment of winter or summer time in Berlin. */
const at = (date: string, time: string): string =>
  `${date}T${time}:00+0${date < '2026-03-29' ? 1 : 2}:00[Europe/Berlin]`;

const { off: _off, ...worn } = aWear();
const night = aShift({ start: at('2026-03-28', '22:00'), end: '2026-03-29T06:15:00+02:00[Europe/Berlin]' });

const stillOnToday = /on since 21:30/;

async function openedWith(legwork: Legwork, record: LegworkRecord, now?: string) {
  await writeRecord(legwork.dataFolder, record);
  const page = await legwork.open({}, now);
  return { page, app: appPage(page), line: stockingLine(page) };
}

test('they are put on by one key and taken off by one, each with undo', async ({ legwork }) => {
  const { page, app, line } = await openedWith(legwork, withStocking, '2026-03-30T21:30:00+02:00');
  await expect(line.line).toContainText('No stockings on');
  // Before: 4 keys and 4 clicks.
  await line.key('s');
  await expect(line.line).toContainText('Knee, black: on since 21:30');
  expect(line.takePresses()).toBe(1);
  await expect(app.saved).toContainText('Stockings on at 21:30');
  await app.undo();
  await expect(line.line).toContainText('No stockings on');

  await line.click('Put on now');
  await expect(app.saved).toContainText('Stockings on at 21:30');
  await page.clock.setFixedTime('2026-03-31T06:40:00+02:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(line.line).toContainText('on since Mon 21:30, 9 h 10 min');
  await line.key('s');
  await expect(app.saved).toContainText('Stockings off at 06:40');
  await expect(line.line).toContainText('No stockings on');
  await app.undo();
  await expect(line.line).toContainText('on since Mon 21:30');
});

test('they came off next noon: one time that means the next day, or one click at that moment', async ({
  legwork,
}) => {
  const record = { ...withStocking, wear: [{ ...worn, on: at('2026-03-29', '21:30') }] };
  const { app, line } = await openedWith(legwork, record, '2026-03-30T12:10:00+02:00');
  await expect(line.line).toContainText('on since Sun 21:30, 14 h 40 min');
  // Before: 8 keys and 4 clicks, and an error.
  await line.click('Another time');
  await expect(line.line.getByLabel('Off at', { exact: true })).toBeVisible();
  await line.type('1200');
  await line.key('Enter');
  await expect(app.saved).toContainText('Stockings off at 12:00');
  expect(line.takePresses()).toBe(6);
  await app.undo();
  await line.click('Took them off now');
  await expect(app.saved).toContainText('Stockings off at 12:10');
});

test('a time still to come is not saved, and a time that was is the last such time', async ({ legwork }) => {
  const record = { ...withStocking, wear: [{ ...worn, on: at('2026-03-29', '21:30') }] };
  const { app, line } = await openedWith(legwork, record);
  await line.click('Another time');
  await expect(line.line.getByLabel('Off at', { exact: true })).toBeVisible();
  await line.type('2100');
  await line.key('Enter');
  await expect(line.line).toContainText('That is still to come.');
  await line.key('Escape');
  await expect(line.button('Save')).toHaveCount(0);
  await expect(line.line).toContainText('on since Sun 21:30');

  await line.click('Took them off now');
  await expect(app.saved).toContainText('Stockings off at 09:00');
  await line.click('Another time');
  await expect(line.line.getByLabel('On at', { exact: true })).toBeVisible();
  await line.type('2000');
  // Yesterday’s: it is joined with what was worn.
  await expect(line.line).toContainText('Sun 29 Mar');
  await line.click('Save');
  await expect(line.line).toContainText('on since Sun 20:00, 13 h');
});

test('the shift’s end is offered once it has passed, and a former day shows the same state', async ({
  legwork,
}) => {
  const shift = aShift({ start: at('2026-03-29', '22:00'), end: at('2026-03-30', '06:15') });
  const record = { ...withStocking, shifts: [shift], wear: [{ ...worn, on: at('2026-03-29', '21:30') }] };
  const { app, line, page } = await openedWith(legwork, record);
  await page.getByRole('button', { name: 'Day before' }).click();
  await expect(line.line).toContainText(stillOnToday.source.replace('21:30', 'Sun 21:30'));
  await line.click('At the shift’s end, 06:15');
  await expect(app.saved).toContainText('Stockings off at 06:15');
  expect(line.takePresses()).toBe(1);
  await expect(line.line).toContainText('No stockings on');
});

test('forgotten ones are asked about one after the other, and block nothing', async ({ legwork }) => {
  const record = {
    ...withStocking,
    garments: [aGarment(), aGarment({ id: 'g2', name: 'Travel' })],
    shifts: [night],
    daysOff: [{ date: '2026-03-29' }],
    wear: [
      { ...worn, id: 'w1', on: at('2026-03-28', '21:30') },
      { ...worn, id: 'w2', garmentId: 'g2', on: at('2026-03-29', '10:00') },
    ],
  };
  const { app, line, page } = await openedWith(legwork, record);
  await expect(line.line).toContainText(
    'Knee, black: on since Sat 21:30. Did they come off at the shift’s end, Sun 06:15?',
  );
  await expect(line.line).not.toContainText('Travel: on since');
  // What was forgotten is in the way of nothing.
  await line.click('Put on Knee, black');
  await expect(line.line).toContainText('Knee, black: on since 09:00');
  await line.click('Yes, at 06:15');
  await expect(app.saved).toContainText('Stockings off at Sun 06:15');
  await expect(line.line).toContainText('Travel: on since Sun 10:00. When did they come off?');
  await line.click('Still on');
  await expect(line.line).not.toContainText('When did they come off?');
  await expect(line.line).toContainText('Travel: on since Sun 10:00, 23 h');
  // Nothing was stored for it, and the question comes back.
  await page.clock.setFixedTime('2026-03-30T13:01:00+02:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(line.line).toContainText('Travel: on since Sun 10:00. When did they come off?');
});

test('a stocking for each leg is two lines, put on and taken off together', async ({ legwork }) => {
  const record = {
    ...withStocking,
    garments: [
      aGarment({ name: 'Left one', legs: 'left' }),
      aGarment({ id: 'g2', name: 'Right one', legs: 'right' }),
    ],
    wear: [aWear({ legs: 'left' }), aWear({ id: 'w2', garmentId: 'g2', legs: 'right' })],
  };
  await writeRecord(legwork.dataFolder, record);
  const page = await legwork.open();
  const line = stockingLine(page);
  await expect(line.line).toContainText('No stockings on');
  await line.key('s');
  await expect(line.line).toContainText('Left one, left leg: on since 09:00');
  await expect(line.line).toContainText('Right one, right leg: on since 09:00');
  await line.click('Took them off now');
  // The other leg keeps its own.
  await expect(line.button('Took them off now')).toHaveCount(1);
  await line.key('s');
  await expect(line.line).toContainText('No stockings on');
});

test('without a stocking the line leads to the first one', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, { ...emptyRecord, person });
  const page = await legwork.open();
  await stockingLine(page).click('Add a stocking');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stockings');
});

test('put on and taken off within one minute of the clock: the palette knows them, and they were not worn', async ({
  legwork,
}) => {
  const { page, app, line } = await openedWith(legwork, withStocking, '2026-03-30T21:30:20+02:00');
  await expect(line.line).toContainText('No stockings on');
  await line.key('s');
  await expect(line.line).toContainText('on since 21:30');
  await page.clock.setFixedTime('2026-03-30T21:30:50+02:00');
  await line.key('Control+k');
  await line.type('stockings off');
  await expect(page.getByRole('option').first()).toHaveText('Stockings off: Knee, black, 21:30');
  await line.key('Enter');
  await expect(app.saved).toContainText('Stockings off');
  await expect(line.line).toContainText('No stockings on');
  await expect(app.line(/^Stockings, /)).toHaveCount(0);
});

test('letters that are off do nothing to the stockings, nor letters that are typed', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, withStocking);
  const page = await legwork.open();
  const [app, line] = [appPage(page), stockingLine(page)];
  await expect(line.line).toContainText('No stockings on');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('s');
  // The first takes the text back.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(line.line).toContainText('No stockings on');
  await app.show('Settings');
  await page.getByRole('button', { name: /Letters as shortcuts$/ }).click();
  await page.getByRole('option', { name: 'Off' }).click();
  await expect(app.saved).toContainText('Letters as shortcuts');
  await app.show('Today');
  await page.getByRole('heading', { level: 1 }).press('s');
  await expect(line.line).toContainText('No stockings on');
});

test('two windows that put them on at once put them on once', async ({ legwork }) => {
  test.skip(isDesktop, 'The desktop app has one window.');
  await writeRecord(legwork.dataFolder, withStocking);
  const page = await legwork.open();
  const other = await legwork.openWindow();
  const [first, second] = [stockingLine(page), stockingLine(other)];
  await expect(second.line).toContainText('No stockings on');
  await saveAtOnce([page, other], [() => first.click('Put on now'), () => second.click('Put on now')]);
  for (const { line } of [first, second]) await expect(line).toContainText('on since 09:00');
  await expect(appPage(page).line('Stockings, on since 09:00')).toHaveCount(1);
});

test('a stocking that is due is said on Today, retired there, listed as such and taken back', async ({
  legwork,
}) => {
  const garment = aGarment({ replaceAfterMonths: 6 });
  // First worn as it was logged.
  const record = {
    ...withStocking,
    garments: [garment],
    wear: [
      aWear({
        on: at('2025-09-02', '08:00').replace('+01', '+02'),
        off: at('2025-09-02', '16:00').replace('+01', '+02'),
      }),
    ],
  };
  const { app, line, page } = await openedWith(legwork, record);
  await line.click('6 months reached');
  await expect(line.line).toContainText('Knee, black has reached 6 months; makers often suggest a new one.');
  await line.click('Later');
  await expect(line.line).not.toContainText('reached');

  await app.show('Stockings');
  await expect(app.line('Knee, black')).toContainText(/8\sh\s*once/);
  await page.getByRole('button', { name: 'Change: Knee, black' }).click();
  await page.getByRole('button', { name: 'More, if it is on the box' }).click();
  await expect(
    page.getByText('From your log: first worn on Tue, 2 Sept 2025.', { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Leave it as it was' }).click();
  await page.getByRole('button', { name: 'Retire: Knee, black' }).click();
  await expect(app.saved).toContainText('Knee, black retired');
  await expect(app.line('Knee, black')).toHaveCount(0);
  await app.show('Today');
  await expect(line.line).toContainText('No stocking is in use.');
  await app.show('Stockings');
  await page.getByRole('button', { name: 'Retired (1)' }).click();
  await expect(app.line('Knee, black')).toContainText(/retired on Mon,? 30 Mar 2026/);
  await page.getByRole('button', { name: 'Take back: Knee, black' }).click();
  await expect(app.saved).toContainText('in use again');
  await app.undo();
  await expect(app.line('Knee, black')).toContainText(/retired on Mon,? 30 Mar 2026/);
});

test('a due stocking is retired from its line on Today, with undo', async ({ legwork }) => {
  const garment = aGarment({ replaceAfterMonths: 6, firstWorn: '2025-09-30' });
  await writeRecord(legwork.dataFolder, { ...withStocking, garments: [garment] });
  const page = await legwork.open();
  const [app, line] = [appPage(page), stockingLine(page)];
  await line.click('6 months reached');
  await line.click('Retire it');
  await expect(line.line).toContainText('No stocking is in use.');
  await app.undo();
  await expect(line.button('6 months reached')).toBeVisible();
  await expect(line.button('Put on now')).toBeVisible();
});

test('on a leg under treatment the line leads to its own log, and nothing is put on there', async ({
  legwork,
}) => {
  const garments = [aGarment(), aGarment({ id: 'g2', name: 'Right one', legs: 'right' })];
  await writeRecord(legwork.dataFolder, { ...withStocking, garments, treatments: [aTreatment()] });
  const page = await legwork.open({}, '2026-03-03T09:00:00+01:00');
  const line = stockingLine(page);
  await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click();
  await expect(line.line).toContainText('Left leg: strict mode keeps its own stocking log.');
  // A pair is for both legs.
  await expect(line.line).not.toContainText('Knee, black');
  await line.click('Put on now');
  await expect(line.line).toContainText('Right one, right leg: on since 09:00');
  await line.click('Open strict mode');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Today');
});
