/** Every flow from its first key to its last, by the keyboard alone: what it comes to, and where the focus is after. */
import { addDays } from '#shared/time/wall-clock.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { byKeys } from './pages/by-keys.ts';
import { calendarPage } from './pages/calendar-page.ts';
import { catchUpPage } from './pages/catch-up-page.ts';
import { dataPage, passphrase } from './pages/data-page.ts';
import { rotaPage } from './pages/rota-page.ts';
import { expect, test } from './support/test.ts';

const today = '2026-03-30';

test('the first start is answered, a first stocking added, and a first shift logged', async ({ legwork }) => {
  const page = await legwork.open();
  const [app, keys] = [appPage(page), byKeys(page)];
  const heading = page.getByRole('heading', { level: 1 });
  await keys.button(/^I stand at work/);
  await keys.choose('Do you have varicose veins?', 'Yes');
  await keys.fill(page.getByLabel('Longest stand, limit'), 'never');
  await keys.press('Enter');
  await expect(page.getByLabel('Longest stand, limit')).toBeFocused();
  await keys.fill(page.getByLabel('Longest stand, limit'), '45');
  await keys.press('Enter');
  await expect(heading).toBeFocused();
  await expect(heading).toContainText('Today, Monday 30 March');

  await keys.goTo('s', 'Stockings');
  await expect(heading).toBeFocused();
  for (const question of ['Poor blood flow', 'Heart failure', 'Diabetes', 'An allergy', 'Fragile skin']) {
    await keys.choose(new RegExp(question), question === 'Heart failure' ? 'Not sure' : 'No');
  }
  await keys.button('Save my answers');
  await expect(app.saved).toContainText('Answers saved');
  await expect(page.getByRole('heading', { name: 'Before you wear compression' })).toBeFocused();

  await keys.fill(page.getByLabel('Name', { exact: true }), 'From the clinic');
  await keys.pick(/Standard on the box/, /^RAL/);
  await keys.pick(/Class$/, 'II: 23 to 32 mmHg');
  await keys.button('More, if it is on the box');
  await keys.fill(page.getByLabel('Calf (mmHg)'), '300');
  await keys.press('Enter');
  await expect(page.getByLabel('Calf (mmHg)')).toBeFocused();
  await keys.fill(page.getByLabel('Calf (mmHg)'), '30');
  await keys.press('Enter');
  await expect(page.getByText('From the clinic presses harder higher up than at the ankle.')).toBeVisible();
  await keys.seen();

  // A field that is typed into keeps the letters; the palette opens everywhere.
  await keys.command('Go to today');
  await expect(heading).toBeFocused();
  await keys.fill(app.log.getByRole('textbox', { name: 'Start', exact: true }), '00:00');
  await keys.fill(app.log.getByRole('textbox', { name: 'End', exact: true }), '08:00');
  await keys.fill(app.log.getByLabel('Standing in all', { exact: true }), '3.5 h');
  await keys.fill(app.log.getByLabel('Longest unbroken stand', { exact: true }), '40');
  await keys.pick(/Stockings$/, 'The whole shift in From the clinic');
  await keys.button(/^Save shift/);
  await expect(app.line('Stockings, 00:00 to 08:00')).toBeVisible();
  await expect(app.line('standing 3 h 30 min, longest 40 min')).toBeVisible();
  await keys.seen();
});

test('a day that differs is typed, changed, deleted and brought back', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks(today));
  const page = await legwork.open({ viewport: { width: 800, height: 600 } }, `${today}T15:30:00+02:00`);
  const [app, keys] = [appPage(page), byKeys(page)];
  const field = (name: string) => app.log.getByLabel(name, { exact: true });
  await expect(app.likely).toBeFocused();
  await keys.button(/^Something differed/);
  await expect(app.startField).toBeFocused();
  await keys.fill(field('Standing in all'), '3:20');
  await keys.press('ArrowUp', 'ArrowUp');
  await expect(field('Standing in all')).toHaveValue('3 h 30 min');
  await keys.fill(field('Longest unbroken stand'), '0.5 h');
  await keys.fill(field('Walking'), '100');
  await keys.press('Enter');
  await expect(app.line('standing 3 h 30 min, longest 30 min, walking 1 h 40 min')).toBeVisible();
  await keys.seen();

  const changeShift = page.getByRole('button', { name: /^Change: Shift/ });
  await keys.button(/^Change: Shift/);
  await expect(app.log.getByRole('textbox').first()).toBeFocused();
  await keys.seen();
  await keys.fill(field('Standing in all'), '200');
  await keys.press('Enter');
  await expect(app.line('standing 3 h 20 min,')).toBeVisible();
  await expect(changeShift).toBeFocused();
  await keys.press('Enter');
  await keys.button('Leave it as it was');
  await expect(changeShift).toBeFocused();

  // Its stockings go with it.
  await keys.button(/^Delete: Shift/);
  await expect(changeShift).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Delete: Stockings/ })).toHaveCount(0);
  await keys.seen();
  await keys.press('Control+z');
  await expect(changeShift).toBeVisible();
  await keys.press('Control+Shift+z');
  await expect(changeShift).toHaveCount(0);

  await keys.button(/^Day off/, 'Shift+Tab');
  await expect(app.line('Day off')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Log another shift' })).toBeFocused();
  // To the day before and back: the way on ends today.
  await keys.button('Day before', 'Shift+Tab');
  await keys.button('Day after');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Today');
  await expect(page.getByRole('button', { name: 'Day before' })).toBeFocused();
});

test('stockings of their own times and a check-in are logged', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks(today));
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  const [app, keys] = [appPage(page), byKeys(page)];
  await keys.choose('What to log', 'Stockings', 'Shift+Tab');
  await keys.pick(/^(?!.*Legs).*Stocking$/, 'Light travel pair');
  await keys.choose('Now', 'Still on');
  await keys.button('Save stocking times');
  await expect(app.log.getByText('When did it go on?')).toBeVisible();
  await expect(app.log.getByRole('textbox', { name: 'On at' })).toBeFocused();
  await keys.type('0700');
  await keys.button('Save stocking times');
  await expect(app.line('Stockings, on since 07:00')).toBeVisible();
  await keys.seen();

  const card = page.getByRole('region', { name: /^Check-in/ });
  await keys.button(/^Check-in/);
  await keys.choose('When', 'Evening');
  await keys.choose('Heaviness', '4');
  await keys.choose('Itch', '0');
  await keys.fill(card.getByLabel('Left ankle', { exact: true }), '235');
  await keys.button('Save check-in');
  await expect(card.getByLabel('Left ankle', { exact: true })).toBeFocused();
  await keys.fill(card.getByLabel('Left ankle', { exact: true }), '23,5');
  await keys.fill(card.getByLabel('Note', { exact: true }), 'Hot day');
  await keys.button('Save check-in');
  await expect(app.line('Heaviness 4, Itch 0, Left ankle 23.5 cm, Hot day')).toBeVisible();
  await keys.seen();
});

test('a live shift begins, goes on after a restart, and ends', async ({ legwork }) => {
  const first = await legwork.open();
  const before = byKeys(first);
  await before.button('Skip for now');
  await before.choose('What to log', 'Live');
  await before.button('Standing');
  await expect(appPage(first).saved).toContainText('Live: Standing');
  await before.seen();

  const page = await legwork.restart();
  const [app, keys] = [appPage(page), byKeys(page)];
  const isNow = async (time: string) => {
    await page.clock.setFixedTime(`${today}T${time}:00+02:00`);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  };
  await isNow('09:40');
  await keys.button('Walking');
  await isNow('10:00');
  await expect(app.log.getByText(/^So far since 09:00: standing 40 min, walking 20 min/)).toBeVisible();
  await keys.button('End the shift and save it');
  await expect(app.line('Shift, 09:00 to 10:00')).toBeVisible();
  await keys.seen();
});

test('several days are caught up', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks(addDays(today, -3)));
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  const [app, keys, catchUp] = [appPage(page), byKeys(page), catchUpPage(page)];
  await keys.button('Fill them in');
  await expect(catchUp.heading).toBeFocused();
  await keys.choose(/Friday 27 March/, 'Shift');
  await keys.button(/^Change times of Friday/);
  const friday = catchUp.day('Friday 27 March');
  await keys.fill(friday.getByRole('textbox', { name: 'End' }), '14:00');
  await keys.fill(friday.getByLabel('Standing in all'), '3:10');
  await keys.choose(/Saturday 28 March/, 'Day off');
  await keys.choose(/Sunday 29 March/, 'Don’t know');
  await keys.button('Save 2 days');
  await expect(app.saved).toContainText('2 days saved');
  await keys.seen();
  // What is not known stays as it was.
  await expect(catchUp.line).toContainText('4 days are not logged yet.');
  await keys.button('Leave them', 'Shift+Tab');
  await keys.seen();
});

test('the calendar opens a day, and the trends are read with their sources', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks(today));
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  const [keys, calendar] = [byKeys(page), calendarPage(page)];
  await keys.goTo('c', 'Calendar');
  await expect(calendar.heading).toBeFocused();
  await keys.choose('View', 'Year');
  await keys.to(page.getByRole('gridcell').getByRole('button'));
  await keys.press('ArrowUp', 'ArrowLeft', 'PageUp', 'Home');
  await expect(calendar.focused).toHaveAccessibleName(/^Monday,? 16 February 2026/);
  await keys.press('t');
  await expect(calendar.table).toBeFocused();
  await keys.seen();
  await keys.press('t', 'End', 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sunday 22 February');

  await keys.goTo('r', 'Risk trends');
  for (const view of ['Standing', 'Longest stand', 'Stockings', 'How they felt', 'Girth']) {
    await keys.choose('What is shown', view);
    await expect(
      page.getByRole('region', { name: view, exact: true }).getByRole('img').first(),
    ).toBeVisible();
    await keys.press('Shift+Tab');
  }
  await keys.choose('Range', '1 year');
  await keys.choose('Show as', 'Table');
  await expect(page.getByRole('table')).toBeVisible();
  await keys.press('t');
  await expect(page.getByRole('table')).toBeHidden();
  await keys.press('t');
  await expect(page.getByRole('table')).toBeVisible();
  const whatIf = page.getByRole('region', { name: 'The same four weeks, otherwise' });
  await keys.choose('What is changed', 'Less standing');
  const answer = whatIf.getByText(/^The exposure index would have been/);
  const first = await answer.textContent();
  await keys.to(whatIf.getByRole('slider'));
  await keys.press('End');
  await expect(whatIf.getByText('80 % less standing')).toBeVisible();
  expect(await answer.textContent()).not.toBe(first);
  await keys.to(whatIf.locator('summary'));
  await keys.press('Enter');
  await expect(whatIf.getByText(/^E1\.01: /)).toBeVisible();
  await keys.button('Why?', 'Shift+Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Why' })).toBeFocused();
  await keys.choose('Pages', 'Which breaks help');
  const claim = page.locator('details').filter({ hasText: 'E1.26: One minute of exercise' });
  await keys.to(claim.locator('summary'));
  await keys.press('Enter');
  await expect(page.getByText('E1.26: One minute of exercise', { exact: false })).toBeVisible();
});

test('limits, a rota and the display are set', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks(today));
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  const [app, keys] = [appPage(page), byKeys(page)];
  await keys.goTo('e', 'Settings');
  await keys.fill(page.getByLabel('Standing a day, limit'), '3:30');
  await keys.press('Enter');
  await expect(app.saved).toContainText('saved');
  const rota = rotaPage(page);
  await keys.button('Early');
  await keys.fill(rota.shifts.getByLabel('Standing in all'), '3 h');
  await keys.fill(rota.shifts.getByLabel('Longest unbroken stand'), '40');
  await keys.press('Enter');
  await expect(app.saved).toContainText('Shift Early added');
  await keys.seen();
  await keys.fill(rota.letters, 'EEEE--');
  await keys.press('Enter');
  await expect(app.saved).toContainText('Rota saved');
  await keys.seen();
  await keys.pick(/Theme$/, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await keys.pick(/Letters as shortcuts$/, 'Off');
  await expect(app.saved).toContainText('Letters as shortcuts');
  await keys.press('g', 't');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Settings');
});

test('a backup brings back what was deleted; the vault is turned on, locked and off; all is erased', async ({
  legwork,
}) => {
  await writeRecord(legwork.dataFolder, workingWeeks(today));
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  const [app, keys, data] = [appPage(page), byKeys(page), dataPage(page)];
  await keys.goTo('d', 'Your data');
  await keys.button('Make a backup now');
  await expect(data.backups.getByText('made when you asked').first()).toBeVisible();
  await keys.seen();
  await keys.goTo('s', 'Stockings');
  await keys.button('Delete: Light travel pair');
  await expect(app.line('Light travel pair')).toHaveCount(0);
  await keys.seen();
  await keys.goTo('d', 'Your data');
  await keys.button(/^Difference to/);
  await keys.button('Bring back what is missing');
  await expect(app.saved).toContainText('1 entry restored');
  await keys.seen();

  await keys.fill(data.vault.getByLabel('New passphrase', { exact: true }), passphrase);
  await keys.fill(data.vault.getByLabel('The same again', { exact: true }), 'another');
  await keys.press('Enter');
  await expect(data.vault.getByLabel('The same again', { exact: true })).toBeFocused();
  await keys.fill(data.vault.getByLabel('The same again', { exact: true }), passphrase);
  await keys.press('Enter');
  await keys.button('I have written it down');
  await keys.seen();
  await keys.button('Lock now');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await keys.type('not this one');
  await keys.press('Enter');
  await expect(page.getByText('This is not the passphrase', { exact: false })).toBeVisible();
  await keys.fill(page.getByLabel('Passphrase', { exact: true }), passphrase);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeFocused();
  await keys.fill(data.vault.getByLabel('Your passphrase', { exact: true }), passphrase);
  await keys.button('Stop encrypting');
  await expect(data.vault.getByLabel('The same again', { exact: true })).toBeVisible();
  await keys.seen();
  await keys.fill(data.erasing.getByRole('textbox'), 'ERASE');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Legwork' })).toBeFocused();
});

test('a made-up diary is entered and left; commands and keys are found', async ({ legwork }) => {
  const page = await legwork.open();
  const keys = byKeys(page);
  const heading = page.getByRole('heading', { level: 1 });
  await keys.button('Look around in a made-up diary');
  await expect(heading).toContainText('Today');
  await keys.seen();
  await keys.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await keys.seen();
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await keys.seen();
  await keys.command('Go to trends');
  await expect(heading).toContainText('Risk trends');
  await expect(heading).toBeFocused();
  await keys.button('Leave it and start my own', 'Shift+Tab');
  await expect(page.getByRole('button', { name: 'Skip for now' })).toBeVisible();
  await expect(heading).toBeFocused();
});
