import { readdir } from 'node:fs/promises';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { filesOfHost } from './support/hosts.ts';
import { expect, test } from './support/test.ts';

test('asks what the model needs, once, and can be changed later', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  const app = appPage(await legwork.open());
  await app.page.getByRole('button', { name: /^I stand at work/ }).click();
  await expect(app.page.getByRole('heading', { name: 'Before you start' })).toBeFocused();
  await app.page.getByText('Yes', { exact: true }).click();
  await app.page.getByLabel('Longest stand, limit').fill('never');
  await app.page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(app.error('Write it like 3:20, 3.5 h or 200 (minutes).')).toBeVisible();
  await app.page.getByLabel('Longest stand, limit').fill('45');
  await app.page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('Today, Monday 30 March');

  const again = appPage(await legwork.restart());
  await again.show('Settings');
  await expect(again.page.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(again.page.getByLabel('Longest stand, limit')).toHaveValue('45 min');
  await expect(again.page.getByText(legwork.dataFolder)).toBeVisible();

  // Walking counts for more where valves leak: 1 h × 47 ÷ 84.
  await again.show('Today');
  await again.fillShift({ start: '00:00', end: '08:00', standing: '0', longestStand: '0', walking: '1 h' });
  await again.saveShift();
  await expect(again.result('0.6')).toBeVisible();
});

test('asks a treated person nothing of a worker, and can be undone', async ({ legwork }) => {
  const page = await legwork.open({ viewport: { width: 800, height: 600 } });
  await expect(page.getByText('It is not a medical device')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expect(page.getByRole('button', { name: /health desk/ })).toBeVisible();
  await page.getByRole('button', { name: /^I have just been treated/ }).click();
  await expect(page.getByRole('heading', { name: 'Start strict mode' })).toBeVisible();
  await appPage(page).show('Settings');
  await expect(page.getByLabel('Longest stand, limit')).toHaveValue('1 h');
  await appPage(page).undo();
  await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeVisible();
});

test('a made-up diary can be looked around in, and is left without a trace', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  const page = await legwork.open();
  const app = appPage(page);
  await page.getByRole('button', { name: 'Look around in a made-up diary' }).click();
  const banner = page.getByRole('region', { name: /made-up diary/ });
  await expect(banner).toBeVisible();
  await app.show('Stockings');
  await expect(app.line('Knee-high, black')).toBeVisible();
  await app.addStocking('Of the demo', '18', '21');
  await expect(app.line('Of the demo')).toBeVisible();
  await banner.getByRole('button', { name: 'Leave it and start my own' }).click();
  await expect(page.getByRole('button', { name: 'Skip for now' })).toBeVisible();
  await legwork.close();
  // It says only that the folder is Legwork's; beside it lies what belongs to Electron.
  expect(await readdir(legwork.dataFolder)).toEqual([...filesOfHost, 'legwork.json']);
});
