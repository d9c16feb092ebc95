/** Your week: five figures beside the usual, one sentence, and the ways to it. */
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { expect, test } from './support/test.ts';

test('looks back on the last whole week beside the weeks before, also on paper', {
  tag: '@rehearsal',
}, async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
  const app = appPage(await legwork.open({ viewport: { width: 800, height: 600 } }));
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('Today');
  await app.page.keyboard.press('Control+k');
  await expect(app.page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await app.page.keyboard.type('your week');
  await app.page.keyboard.press('Enter');

  const week = app.page.getByRole('region', { name: 'Your week' });
  await expect(week.getByText('23 – 29 March 2026')).toBeVisible();
  await expect(
    week.getByRole('heading', { name: 'You wore stockings on 3 working days more than usual.' }),
  ).toBeVisible();
  await expect(week.getByText('3 more than your usual 2')).toBeVisible();
  await expect(week.getByText('5 working days, 2 days off, no day missing.')).toBeVisible();
  await expect(
    week.getByRole('img', { name: 'Thursday 26 March: 3.9 load-hours. Red: over both limits' }),
  ).toBeVisible();
  expect(await violations(app.page)).toEqual([]);
  expect(await cutOff(app.page)).toEqual([]);

  await expect(week.getByRole('button', { name: 'The week after' })).toBeDisabled();
  await week.getByRole('button', { name: 'The week before' }).click();
  await expect(week.getByText('16 – 22 March 2026')).toBeVisible();

  await app.page.emulateMedia({ media: 'print' });
  await expect(week.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(week.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(app.page.getByRole('navigation')).toBeHidden();
});

test('says before the first whole week when it will end', async ({ legwork }) => {
  const app = appPage(await legwork.open({ viewport: { width: 640, height: 400 } }));
  await app.skipQuestions();
  await app.page.getByRole('button', { name: 'Your week' }).click();
  await expect(app.page.getByText(/^A whole week in five figures/)).toBeVisible();
  await app.page.getByRole('button', { name: 'Log a shift' }).click();
  await app.fillShift({ start: '00:00', end: '08:00', standing: '3 h', longestStand: '40' });
  await app.saveShift();
  await expect(app.line('Shift')).toBeVisible();
  await app.show('Trends');
  await app.page.getByRole('button', { name: 'Your week' }).click();
  await expect(app.page.getByText(/Your first ends on Sunday 5 April/)).toBeVisible();
  expect(await violations(app.page)).toEqual([]);
  expect(await cutOff(app.page)).toEqual([]);
});
