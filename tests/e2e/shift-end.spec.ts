/** The end of a shift: what is asked, what one press saves, and how many keys each day takes. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import { rotatingFrom } from '../support/rotating.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { byKeys } from './pages/by-keys.ts';
import { saveAtOnce } from './support/held-saves.ts';
import { isDesktop } from './support/hosts.ts';
import { expect, type Legwork, test } from './support/test.ts';

const small = { viewport: { width: 800, height: 600 } };

/** Tuesday 24 March is early, Wednesday late, Thursday night. */
const tuesday = '2026-03-24';
const thursday = '2026-03-26';
const morningAfter = '2026-03-27T07:10:00+01:00';

/** What was logged for a work day. */
const storedOn = async ({ dataFolder }: Legwork, date: string): Promise<readonly Shift[]> => {
  const journal = JSON.parse(await readFile(path.join(dataFolder, 'journal-2026.json'), 'utf8'));
  return (journal as LegworkRecord).shifts.filter(({ start }) => start.startsWith(date));
};

const openWith = async (legwork: Legwork, record: LegworkRecord, at: string) => {
  await writeRecord(legwork.dataFolder, record);
  const page = await legwork.open(small, at);
  const app = appPage(page);
  await expect(app.likely).toBeVisible();
  return { page, app, keys: byKeys(page) };
};

/** The rota as it would stand on a date where the days before are logged. */
const rotaUntil = (date: string, day: number): LegworkRecord => {
  const record = rotatingFrom(date);
  const { rota } = record;
  if (rota === null) throw new Error('She has a rota.');
  const days = [...rota.days.slice(day), ...rota.days.slice(0, day)];
  return { ...record, rota: { ...rota, from: date, days } };
};

test('a usual day is one key, and its result stands beside the person’s own usual', async ({ legwork }) => {
  const { app, keys } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T15:00:00+01:00`);
  await expect(app.likely).toHaveText('Today, 06:30 to 14:45, as usual');
  await expect(app.likely).toBeFocused();
  await keys.press('Enter');
  await expect(app.log.getByText(/^3\.2\sload-hours$/)).toBeVisible();
  await expect(app.log.getByText(/^Your usual is \d\.\d\.$/)).toBeVisible();
  expect(keys.pressed()).toBe(1);
  await keys.seen();
  expect(await storedOn(legwork, tuesday)).toHaveLength(1);
});

test('last night is one key on the morning after, and Ctrl+Z undoes it', async ({ legwork }) => {
  const { page, app, keys } = await openWith(legwork, rotaUntil(thursday, 2), morningAfter);
  await expect(app.likely).toHaveText('Last night, Thu 22:00 to Fri 06:15, as usual');
  for (const button of await app.log.getByRole('button').all())
    await expect(button).toBeInViewport({ ratio: 1 });
  await keys.press('Enter');
  await expect(app.log.getByRole('heading', { name: 'Last night, Thu 22:00 to Fri 06:15' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today, Friday 27 March');
  await expect(app.thisDay.getByRole('heading', { name: 'Thursday 26 March' })).toBeVisible();
  await expect(app.line('Stockings, 22:00 to 06:15, 27 Mar')).toBeVisible();
  expect(await storedOn(legwork, thursday)).toMatchObject([
    { start: '2026-03-26T22:00:00+01:00[Europe/Berlin]', end: '2026-03-27T06:15:00+01:00[Europe/Berlin]' },
  ]);
  await keys.press('Control+z');
  await expect(app.likely).toBeFocused();
  expect(await storedOn(legwork, thursday)).toEqual([]);
});

test('late instead of early is one key; a shift that would start later is yesterday’s, in words', async ({
  legwork,
}) => {
  const { page, app, keys } = await openWith(
    legwork,
    rotaUntil('2026-03-23', 4),
    `${tuesday}T15:00:00+01:00`,
  );
  await expect(app.answer('Late')).toHaveAccessibleName('Late Yesterday, 13:30 to 22:00');
  await page.clock.setFixedTime(`${tuesday}T22:10:00+01:00`);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(app.answer('Late')).toHaveAccessibleName('Late Today, 13:30 to 22:00');
  await keys.press('2');
  await expect(app.line('Shift, 13:30 to 22:00')).toBeVisible();
  expect(keys.pressed()).toBe(1);
});

test('a day off is one key or one click, and undone at the place', async ({ legwork }) => {
  const { app, keys } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T15:00:00+01:00`);
  await expect(app.answer('Day off')).toHaveAccessibleName('Day off Tue 24 Mar');
  await keys.press('0');
  await expect(app.line('Day off')).toBeVisible();
  expect(keys.pressed()).toBe(1);
  await app.undo();
  await expect(app.likely).toBeVisible();
  await app.answer('Day off').click();
  await expect(app.line('Day off')).toBeVisible();
});

test('a first night, without a rota and names, is eleven keys: it is of the day before', async ({
  legwork,
}) => {
  const { app, keys } = await openWith(legwork, workingWeeks(thursday), morningAfter);
  await expect(app.likely).toHaveText('Yesterday, 06:30 to 15:00, as usual');
  await keys.press('l');
  await expect(app.startField).toBeFocused();
  await keys.type('2200');
  await keys.press('Tab');
  await keys.type('0615');
  await expect(
    app.log.getByText('It starts later than now, so it is of the day before: Thursday 26 March.'),
  ).toBeVisible();
  await keys.press('Enter');
  await expect(app.line('Shift, 22:00 to 06:15, 27 Mar')).toBeVisible();
  expect(keys.pressed()).toBe(11);
  expect(await storedOn(legwork, thursday)).toHaveLength(1);
});

test('what differed is one letter away, and Escape goes back', async ({ legwork }) => {
  const { app, keys } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T15:00:00+01:00`);
  await keys.press('e');
  const standing = app.log.getByLabel('Standing in all', { exact: true });
  await expect(standing).toHaveValue('4 h');
  await expect(app.log.getByText('This is a shift of')).toHaveCount(0);
  await keys.press('Escape');
  await expect(app.likely).toBeFocused();
  await keys.press('e');
  await keys.fill(standing, '5:40');
  await keys.press('Enter');
  await expect(app.line('standing 5 h 40 min')).toBeVisible();
});

test('more Enter after a save paints no errors and saves nothing twice', async ({ legwork }) => {
  const { page, app, keys } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T15:00:00+01:00`);
  await expect(app.likely).toBeFocused();
  await page.keyboard.down('Enter');
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(app.line('Shift, 06:30 to 14:45')).toBeVisible();
  await keys.press('Enter', 'Enter', 'Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('[data-invalid]')).toHaveCount(0);
  expect(await storedOn(legwork, tuesday)).toHaveLength(1);
});

test('a double click saves once', async ({ legwork }) => {
  const { app } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T15:00:00+01:00`);
  await app.likely.dblclick();
  await expect(app.line('Shift, 06:30 to 14:45')).toBeVisible();
  expect(await storedOn(legwork, tuesday)).toHaveLength(1);
});

test('two windows that answer at once save one shift', async ({ legwork }) => {
  test.skip(isDesktop, 'the desktop app has one window');
  const { app } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T15:00:00+01:00`);
  const other = appPage(await legwork.openWindow());
  await expect(other.likely).toBeVisible();
  await saveAtOnce([app.page, other.page], [() => app.likely.click(), () => other.likely.click()]);
  await expect(app.line('Shift, 06:30 to 14:45')).toBeVisible();
  await expect(other.line('Shift, 06:30 to 14:45')).toBeVisible();
  await expect(other.page.getByRole('alert')).toHaveCount(0);
  expect(await storedOn(legwork, tuesday)).toHaveLength(1);
});

test('Ctrl+Z undoes the save in a field without changes; a changed text has its own undo', async ({
  legwork,
}) => {
  const { page, app, keys } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T15:00:00+01:00`);
  const standing = app.log.getByLabel('Standing in all', { exact: true });
  await keys.press('Enter');
  await expect(app.line('Shift, 06:30 to 14:45')).toBeVisible();
  await keys.press('l');
  await expect(app.startField).toBeFocused();
  await keys.press('Control+z');
  await expect(page.getByText('Undone: Shift saved')).toBeVisible();
  await expect(app.line('Shift, 06:30 to 14:45')).toHaveCount(0);
  await keys.fill(standing, '2:22');
  await keys.press('Control+Shift+z');
  await expect(app.line('Shift, 06:30 to 14:45')).toHaveCount(0);
});

test('what is typed keeps its date at midnight, and says it', async ({ legwork }) => {
  const { page, app } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T23:50:00+01:00`);
  await app.fillShift({ start: '14:00', standing: '3 h' });
  await page.clock.setFixedTime('2026-03-25T00:10:00+01:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today, Wednesday 25 March');
  await expect(app.log.getByText('This is a shift of Tuesday 24 March.')).toBeVisible();
  await expect(app.log.getByLabel('Standing in all', { exact: true })).toHaveValue('3 h');
  await app.fillShift({ end: '22:00' });
  await app.saveShift();
  await expect(app.line('Shift, 14:00 to 22:00')).toBeVisible();
  expect(await storedOn(legwork, tuesday)).toHaveLength(1);
});

test('a date typed by hand stays, whatever the start', async ({ legwork }) => {
  const { app } = await openWith(legwork, rotaUntil(thursday, 2), morningAfter);
  await app.fillShift({ start: '22:00' });
  await expect(app.log.getByText('It starts later than now')).toBeVisible();
  await app.fillShift({ date: '24/03/2026', start: '23:00' });
  await expect(app.log.getByText('This is a shift of Tuesday 24 March.')).toBeVisible();
});

test('letters that follow another, or are switched off, are not the question’s', async ({ legwork }) => {
  const { page, app, keys } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T15:00:00+01:00`);
  await keys.goTo('e', 'Settings');
  await keys.goTo('t', 'Today');
  await expect(app.likely).toBeVisible();
  await keys.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Something differed in the shift');
  await keys.press('0');
  await keys.press('Escape');
  await expect(app.likely).toBeVisible();
  await keys.goTo('e', 'Settings');
  await keys.pick(/Letters as shortcuts$/, 'Off');
  await expect(app.saved).toContainText('Letters as shortcuts');
  await app.show('Today');
  await keys.press('0', 'l', 'e');
  await expect(app.likely).toBeVisible();
  await expect(app.answer('Day off')).toBeVisible();
});

test('deleting a shift takes its stockings along, and one undo brings both back', async ({ legwork }) => {
  const { page, app, keys } = await openWith(legwork, rotaUntil(tuesday, 0), `${tuesday}T15:00:00+01:00`);
  await keys.press('Enter');
  await expect(app.line('Stockings, 06:30 to 14:45')).toBeVisible();
  await page.getByRole('button', { name: /^Change: Shift/ }).click();
  await app.fillShift({ start: '07:00' });
  await app.saveShift();
  await expect(app.line('Stockings, 07:00 to 14:45')).toBeVisible();
  await page.getByRole('button', { name: /^Delete: Shift/ }).click();
  await expect(app.line('Stockings, ')).toHaveCount(0);
  await app.undo();
  await expect(app.line('Stockings, 07:00 to 14:45')).toBeVisible();
  await expect(app.line('Shift, 07:00 to 14:45')).toBeVisible();
});

test('stockings worn over midnight are listed on both days', async ({ legwork }) => {
  const record = rotaUntil(thursday, 2);
  const [on, off] = ['2026-03-26T21:30:00+01:00[Europe/Berlin]', '2026-03-27T07:00:00+01:00[Europe/Berlin]'];
  const worn = { id: 'over-midnight', garmentId: 'knee', legs: 'both', on, off } as const;
  const { page, app } = await openWith(legwork, { ...record, wear: [...record.wear, worn] }, morningAfter);
  await expect(app.log.getByText(/stockings as logged$/)).toBeVisible();
  await expect(app.line('Stockings, 26 Mar 21:30 to 07:00, 27 Mar')).toBeVisible();
  await page.getByRole('button', { name: 'Day before' }).click();
  await expect(app.line('Stockings, 21:30 to 07:00, 27 Mar')).toBeVisible();
});
