import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { messagesOf } from '#renderer/messages/catalogue.ts';
import { appPage } from './pages/app-page.ts';
import { dataPage, passphrase } from './pages/data-page.ts';
import { rotaPage } from './pages/rota-page.ts';
import { setClock } from './support/clock.ts';
import { isDesktop } from './support/hosts.ts';
import { expect, test } from './support/test.ts';

test('a rota fills in the days, and its free days stay free', async ({ legwork }) => {
  const page = await legwork.open();
  const [app, rota] = [appPage(page), rotaPage(page)];
  await app.skipQuestions();
  await app.show('Settings');
  await rota.add('Early', { standing: '3 h', longest: '40' });
  await expect(app.saved).toContainText('Shift Early added');
  await rota.letters.fill('EEEEEE-');
  await rota.save();
  await expect(app.saved).toContainText('Rota saved');

  await app.show('Today');
  await setClock(page, '2026-03-30T14:30:00+02:00');
  await expect(app.likely).toHaveText('Today, 06:00 to 14:15, as usual');
  await app.likely.press('Enter');
  await expect(app.line('Shift, 06:00 to 14:15')).toContainText('standing 3 h');
  // A Sunday, before the rota begins; the only shift is later.
  await page.getByRole('button', { name: 'Day before' }).click();
  await expect(app.answer('Day off')).toBeVisible();
  await expect(app.likely).toHaveCount(0);
});

test('theme, hours and unit hold at once and after a restart, beside the record', async ({ legwork }) => {
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
  await expect(app.saved).toContainText('Theme');
  await expect(app.saved.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await choose('Theme', 'As the system');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await ground()).toBe('rgb(250, 248, 245)');
  await choose('Theme', 'High contrast');
  await choose('Hours', '12 hours');
  await choose('Girths in', 'inch');
  await expect(app.saved).toContainText('Girths in');
  const stored = await readFile(path.join(legwork.dataFolder, 'preferences.json'), 'utf8');
  expect(JSON.parse(stored)).toMatchObject({ theme: 'contrast', hourCycle: 'h12', lengthUnit: 'inch' });

  const again = await legwork.restart();
  const next = appPage(again);
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await next.fillShift({ start: '01:00', end: '08:00', standing: '1 h', longestStand: '20' });
  await next.saveShift();
  await expect(next.line(/^Shift, 1:00 am to 8:00 am/i)).toBeVisible();
  await again.getByRole('button', { name: /^Check-in/ }).click();
  await expect(again.getByText('Girth, inch')).toBeVisible();
});

test('the lock screen speaks the chosen language and wears the chosen theme', async ({ legwork }) => {
  const messages = await messagesOf('fr');
  const page = await legwork.open({ colorScheme: 'light' });
  const [app, data] = [appPage(page), dataPage(page)];
  await app.skipQuestions();
  await data.open();
  await data.encrypt();
  await app.show('Settings');
  const look = page.getByRole('region', { name: 'Language and look' });
  await look.getByRole('button', { name: /Theme/ }).click();
  await page.getByRole('option', { name: 'Dark', exact: true }).click();
  await look.getByRole('button', { name: /Language/ }).click();
  await page.getByRole('option', { name: 'Français', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages['app.settings']);

  // Locked at its start: nothing of the record was read yet.
  const again = await legwork.restart();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(messages['lock.title']);
  await expect(again.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
  await again.getByRole('textbox', { name: messages['field.passphrase'], exact: true }).fill(passphrase);
  await again.getByRole('button', { name: messages['lock.unlock'], exact: true }).click();
  await expect(again.getByRole('heading', { level: 1 })).toContainText('lundi 30 mars');
});

test('a reminder that the system did not show is told of, until it shows one', async ({ legwork }) => {
  test.skip(isDesktop, 'The call is no request there that the test could answer.');
  const page = await legwork.open();
  let hasFailed = true;
  await page.route('**/api/reminders.hasFailed', (route) =>
    route.fulfill({ json: { result: { data: hasFailed } } }),
  );
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Settings');
  const notice = page.getByRole('region', { name: 'Reminders' }).getByRole('alert');
  await expect(notice).toContainText('The system did not show the last reminder. Nothing is lost');
  hasFailed = false;
  // The user comes back from the settings of the system.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(notice).toHaveCount(0);
});
