/** Named shifts and the rota: set up in the settings, learned from what is logged, and what the days start from. */
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { addDays, zonedTimeAt } from '#shared/time/wall-clock.ts';
import { aNamedShift } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { appPage } from './pages/app-page.ts';
import { rotaPage } from './pages/rota-page.ts';
import { violations } from './support/axe.ts';
import { setClock } from './support/clock.ts';
import { cutOff } from './support/cut-off.ts';
import { isDesktop } from './support/hosts.ts';
import { expect, type Legwork, test } from './support/test.ts';

const person = { hasVaricoseVeins: false, longestStandLimitMinutes: 60, standingLimitMinutes: 240 };
const shiftOf = (id: string, name: string, letter: string, start: string, end: string) =>
  aNamedShift({ ...{ id, name, letter, start, end }, garmentId: null });
const namedShifts = [
  shiftOf('e', 'Early', 'E', '06:00', '14:15'),
  shiftOf('l', 'Late', 'L', '13:30', '21:45'),
  shiftOf('n', 'Night', 'N', '21:30', '06:15'),
];
const days = ['e', 'e', 'l', 'l', 'n', 'n', null];
const rotating: LegworkRecord = {
  ...emptyRecord,
  person,
  namedShifts,
  rota: { from: '2026-03-30', days, exceptions: [] },
};

/** Opens the settings on a record. */
async function openSettings(legwork: Legwork, record: LegworkRecord) {
  await writeRecord(legwork.dataFolder, record);
  const page = await legwork.open();
  const app = appPage(page);
  await app.show('Settings');
  return { page, app, rota: rotaPage(page) };
}

test('three shifts and a rota of fourteen days are set up by keys', async ({ legwork }) => {
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  const [app, rota] = [appPage(page), rotaPage(page)];
  await app.skipQuestions();
  await app.show('Settings');
  await expect(rota.rota).toContainText('Name your shifts first');
  let keys = 0;
  const press = async (...strokes: readonly string[]) => {
    for (const stroke of strokes) {
      keys += 1;
      await page.keyboard.press(stroke);
    }
  };
  await rota.shifts.getByRole('button', { name: 'Early', exact: true }).focus();
  await press('Enter');
  // The starter brings the name, a letter and times: what is missing has the focus.
  await expect(rota.shifts.getByLabel('Standing in all')).toBeFocused();
  await expect(rota.shifts.getByLabel('Letter')).toHaveValue('E');
  await press(...'3:20', 'Tab', ...'45', 'Tab', ...'2h', 'Enter');
  for (const starter of ['Late', 'Night']) {
    const next = rota.shifts.getByRole('button', { name: starter, exact: true });
    await expect(next).toBeVisible();
    await next.focus();
    await press('Enter');
    await expect(rota.shifts.getByRole('button', { name: 'Save this shift' })).toBeFocused();
    await press('Enter');
    await expect(app.saved).toContainText(`Shift ${starter} added`);
  }
  await rota.letters.focus();
  await press(...'EELLNN--------', 'Enter');
  await expect(app.saved).toContainText('Rota saved');
  expect(keys).toBe(31);
  await expect(rota.day('Day 3, Wed 1 Apr: Late')).toContainText('3L');
  await expect(rota.date('Today, Mon 30 Mar: Early')).toHaveAttribute('aria-current', 'date');
  await expect(rota.date('Tue 14 Apr: Early')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);

  const again = await legwork.restart();
  await appPage(again).show('Settings');
  await expect(rotaPage(again).letters).toHaveValue('EELLNN--------');
});

test('what cannot be is said at the field while it is typed', async ({ legwork }) => {
  const {
    page,
    rota: { shifts },
  } = await openSettings(legwork, rotating);
  await shifts.getByRole('button', { name: 'Another shift' }).click();
  await shifts.getByLabel('Name', { exact: true }).fill('Extra');
  // E is taken, X is not.
  await expect(shifts.getByLabel('Letter')).toHaveValue('X');
  await shifts.getByLabel('Letter').fill('e');
  await expect(shifts.getByText('e stands for another shift.')).toBeVisible();
  await shifts.getByLabel('Letter').fill('X-');
  await expect(shifts.getByText(/^A sign of a free day/)).toBeVisible();
  await shifts.getByLabel('Letter').fill('X');
  await shifts.getByLabel('Standing in all').fill('50');
  await shifts.getByLabel('Longest unbroken stand').fill('55');
  await expect(
    shifts.getByText('The longest stand cannot be more than the standing in all, 50 min.'),
  ).toBeVisible();
  await shifts.getByRole('button', { name: 'Save this shift' }).click();
  await expect(shifts.getByText('When does it start?')).toBeVisible();
  await expect(shifts.getByLabel('Start', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shifts.getByLabel('Name', { exact: true })).toHaveCount(0);
});

test('the order of the shifts changes, and one undo brings the former one back', async ({ legwork }) => {
  const {
    page,
    app,
    rota: { shifts },
  } = await openSettings(legwork, rotating);
  const names = shifts.getByRole('listitem');
  await shifts.getByRole('button', { name: 'Move up: Night' }).click();
  await expect(names).toHaveText([/^1EEarly/, /^2NNight/, /^3LLate/]);
  await expect(shifts.getByRole('button', { name: 'Move up: Night' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names).toHaveText([/^1NNight/, /^2EEarly/, /^3LLate/]);
  await app.undo();
  await expect(names).toHaveText([/^1EEarly/, /^2NNight/, /^3LLate/]);
  await page.keyboard.press('Control+z');
  await expect(names).toHaveText([/^1EEarly/, /^2LLate/, /^3NNight/]);
});

test('a shift of the rota is deleted after a question, its days become free, and one undo brings all back', async ({
  legwork,
}) => {
  const {
    page,
    app,
    rota: { shifts, letters },
  } = await openSettings(legwork, rotating);
  await shifts.getByRole('button', { name: 'Delete: Late' }).click();
  await expect(shifts.getByText('Your rota has Late on 2 days. They become free with it.')).toBeVisible();
  await expect(shifts.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shifts.getByText(/^Your rota has Late/)).toHaveCount(0);
  await shifts.getByRole('button', { name: 'Delete: Late' }).click();
  await shifts.getByRole('button', { name: 'Delete Late' }).click();
  await expect(letters).toHaveValue('EE--NN-');
  await app.undo();
  await expect(letters).toHaveValue('EELLNN-');
  await expect(shifts.getByRole('listitem')).toHaveText([/^1EEarly/, /^2LLate/, /^3NNight/]);
});

test('days are set by press, letter and arrow; the length keeps what is there', async ({ legwork }) => {
  const { page, rota } = await openSettings(legwork, { ...rotating, rota: null });
  await rota.day('Day 1, Mon 30 Mar: Free').click();
  await expect(rota.letters).toHaveValue('E-------------');
  await rota.day('Day 1, Mon 30 Mar: Early').press('n');
  await expect(rota.day('Day 2, Tue 31 Mar: Free')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('l');
  await expect(rota.letters).toHaveValue('N-------L-----');
  // On the way to 10 stands a 1.
  await rota.length.fill('1');
  await expect(rota.letters).toHaveValue('N');
  await rota.length.fill('10');
  await expect(rota.letters).toHaveValue('N-------L-');
  await rota.length.fill('367');
  await expect(rota.rota.getByText('A rota has 1 to 366 days.')).toBeVisible();
  await rota.save();
  await expect(rota.length).toBeFocused();
  await rota.length.fill('366');
  await expect(rota.pattern.getByRole('button')).toHaveCount(366);
  await rota.letters.fill('ENX');
  await expect(rota.rota.getByText(/^X stands for none of your shifts. E Early, L Late/)).toBeVisible();
  await expect(rota.pattern.getByRole('button')).toHaveCount(366);
  await rota.letters.fill('e n\t–');
  await rota.save();
  await expect(rota.letters).toHaveValue('EN-');
  await expect(rota.date('Thu 2 Apr: Early')).toBeVisible();
});

test('one date gets another shift, and its own again; the days start from it', async ({ legwork }) => {
  const { page, app, rota } = await openSettings(legwork, rotating);
  await rota.date('Today, Mon 30 Mar: Early').click();
  await page.getByRole('menuitemradio', { name: 'Late' }).click();
  const changed = rota.date('Mon 30 Mar: Late, changed from Early');
  await expect(changed).toBeFocused();
  await app.show('Today');
  await setClock(page, '2026-03-30T22:10:00+02:00');
  await expect(app.likely).toHaveText('Today, 13:30 to 21:45, as usual');
  await app.show('Settings');
  await changed.press('e');
  await expect(rota.date('Today, Mon 30 Mar: Early')).toBeVisible();
  // A rota that is being typed shows what it would be, and single dates wait for it.
  await rota.letters.fill('N');
  await expect(rota.date('Today, Mon 30 Mar: Night')).toHaveAttribute('aria-disabled', 'true');
  await expect(rota.rota.getByText(/^Save the rota; then/)).toBeVisible();
  await rota.rota.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect(rota.letters).toHaveValue('EELLNN-');
});

test('a rota that begins later leaves the days before it as they were', async ({ legwork }) => {
  const { app, rota } = await openSettings(legwork, rotating);
  await rota.letters.fill('N-');
  await rota.beginOn('04/04/2026');
  await expect(rota.rota.getByText('Days before 4 Apr keep what the rota said until now.')).toBeVisible();
  await expect(rota.date('Fri 3 Apr: Night')).toBeVisible();
  await rota.save();
  await expect(app.saved).toContainText('Rota saved');
  await expect(rota.date('Thu 2 Apr: Late')).toBeVisible();
  await expect(rota.date('Sat 4 Apr: Night')).toBeVisible();
  await expect(rota.date('Sun 5 Apr: Free')).toBeVisible();
});

test('a former usual week is a rota of weekdays that has always been', async ({ legwork }) => {
  const week = { from: '1900-01-01', days: ['e', 'e', 'e', 'e', 'e', null, null], exceptions: [] };
  const former = [aNamedShift({ id: 'e', name: '06:30–15:00', letter: '1', garmentId: null })];
  const { rota } = await openSettings(legwork, { ...rotating, namedShifts: former, rota: week });
  await expect(rota.letters).toHaveValue('11111--');
  await expect(rota.day('Monday: 06:30–15:00')).toBeVisible();
  await expect(rota.rota.getByText('It has been so since always.')).toBeVisible();
  await expect(rota.from).toHaveCount(0);
  await rota.rota.getByRole('button', { name: 'Give it a first day' }).click();
  await expect(rota.from).toHaveValue('30/03/2026');
});

test('a second window’s deletion frees the days of a rota that is being typed', async ({ legwork }) => {
  test.skip(isDesktop, 'One window.');
  const { rota } = await openSettings(legwork, rotating);
  await rota.letters.fill('ENL');
  const other = await legwork.openWindow();
  await appPage(other).show('Settings');
  await rotaPage(other).shifts.getByRole('button', { name: 'Delete: Late' }).click();
  await rotaPage(other).shifts.getByRole('button', { name: 'Delete Late' }).click();
  await expect(rota.day('Day 3, Wed 1 Apr: Free')).toBeVisible();
  await expect(rota.rota.getByText(/^L stands for none of your shifts/)).toBeVisible();
});

/** Shifts from 06:30 to 14:45 on working days of the weeks that end with Sunday 29 March. */
function weeks(count: number): LegworkRecord {
  const dates = Array.from({ length: 7 * count }, (_, day) => addDays('2026-03-29', day + 1 - 7 * count));
  const zone = 'Europe/Berlin';
  return {
    ...emptyRecord,
    person,
    daysOff: dates.filter((_, day) => day % 7 > 4).map((date) => ({ date })),
    shifts: dates
      .filter((_, day) => day % 7 < 5)
      .map((date) => ({
        ...{ id: date, start: zonedTimeAt(date, '06:30', zone), end: zonedTimeAt(date, '14:45', zone) },
        ...{ standingMinutes: 200, walkingMinutes: 100, longestStandMinutes: 50 },
      })),
  };
}

test('a shift that was typed is named by one press, and a declined one is not asked about again', async ({
  legwork,
}) => {
  const app = appPage(await legwork.open({}, '2026-03-30T16:00:00+02:00'));
  const learn = app.page.getByRole('region', { name: 'Name this shift' });
  await app.skipQuestions();
  await app.fillShift({ start: '06:30', end: '14:45', standing: '3 h', longestStand: '40' });
  await app.saveShift();
  await expect(learn).toContainText('Shifts 06:30 to 14:45: what do you call them?');
  await learn.getByRole('button', { name: 'No name' }).click();
  await expect(learn).toHaveCount(0);
  await app.show('Settings');
  await app.show('Today');
  await expect(app.line('Shift, 06:30 to 14:45')).toBeVisible();
  await expect(learn).toHaveCount(0);
  // The next start of the page forgets it.
  const again = await legwork.restart();
  const next = again.getByRole('region', { name: 'Name this shift' });
  await next.getByRole('button', { name: 'Early' }).click();
  await expect(appPage(again).saved).toContainText('Shift Early added');
  await expect(next).toHaveCount(0);
  await appPage(again).show('Settings');
  await expect(rotaPage(again).shifts.getByRole('listitem')).toHaveText(
    /^1EEarly06:30 to 14:45; standing 3 h, longest 40 min, walking 0 min/,
  );
});

test('weeks that repeat are offered as a rota, and one press takes it', async ({ legwork }) => {
  const { app, rota } = await openSettings(legwork, {
    ...weeks(3),
    namedShifts: [aNamedShift({ start: '06:30', end: '14:45', garmentId: null })],
  });
  await expect(rota.rota).toContainText('Your last weeks repeat every 7 days: EEEEE--');
  await rota.rota.getByRole('button', { name: 'Use this' }).click();
  await expect(app.saved).toContainText('Rota saved');
  await expect(rota.letters).toHaveValue('EEEEE--');
  await expect(rota.rota.getByRole('button', { name: 'Use this' })).toHaveCount(0);
});
