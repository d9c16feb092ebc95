import { appPage } from './pages/app-page.ts';
import { expect, test } from './support/test.ts';

test('the usual week fills in the days, and its free days stay free', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Settings');
  const week = page.getByRole('region', { name: 'Your usual week' });
  await week.getByText('A shift', { exact: true }).click();
  await week.getByRole('button', { name: 'Save this week' }).click();
  await expect(week.getByRole('alert')).toHaveText('Monday: start and end are missing.');
  for (const [name, digits] of [
    ['Start', '0600'],
    ['End', '1400'],
  ] as const) {
    await week.getByRole('group', { name, exact: true }).getByRole('spinbutton').first().click();
    await page.keyboard.type(digits);
  }
  await week.getByLabel('Standing in all').fill('3 h');
  await week.getByLabel('Longest unbroken stand').fill('40');
  await week.getByRole('button', { name: 'Save this week' }).click();
  await expect(app.saved).toContainText('Usual week saved');

  await app.show('Today');
  await expect(app.log.getByLabel('Standing in all', { exact: true })).toHaveValue('3 h');
  await page.keyboard.press('Enter');
  await expect(app.line('Shift, 06:00 to 14:00')).toBeVisible();
  // A Sunday.
  await page.getByRole('button', { name: 'Day before' }).click();
  await expect(app.log.getByLabel('Standing in all', { exact: true })).toHaveValue('');
});

test('theme, hours and unit hold at once and after a restart, and can be undone', async ({ legwork }) => {
  const page = await legwork.open({ colorScheme: 'light' });
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Settings');
  const look = page.getByRole('region', { name: 'Language and look' });
  const choose = async (name: string, option: string) => {
    await look.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await choose('Theme', 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(27, 26, 24)');
  await app.undo();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await ground()).toBe('rgb(250, 248, 245)');
  await choose('Theme', 'High contrast');
  await choose('Hours', '12 hours');
  await choose('Girths in', 'inch');
  await expect(app.saved).toContainText('Girths in');

  const again = await legwork.restart();
  const next = appPage(again);
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await next.fillShift({ start: '01:00', end: '08:00', standing: '1 h', longestStand: '20' });
  await next.saveShift();
  await expect(next.thisDay.getByText(/1:00 am to 8:00 am/i)).toBeVisible();
  await again.getByRole('button', { name: /^Check-in/ }).click();
  await expect(again.getByText('Girth, inch')).toBeVisible();
});
