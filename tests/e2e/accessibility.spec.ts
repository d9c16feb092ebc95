import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { appPage } from './pages/app-page.ts';
import { dataPage, passphrase } from './pages/data-page.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ legwork }) => {
    const app = appPage(await legwork.open({ colorScheme, viewport: { width: 800, height: 600 } }));
    expect(await violations(app.page), 'first start').toEqual([]);
    await app.skipQuestions();
    expect(await violations(app.page), 'today, empty').toEqual([]);
    await app.saveShift();
    await expect(app.error('When did the shift start?')).toBeVisible();
    expect(await violations(app.page), 'today, with errors').toEqual([]);
    await app.fillShift({ start: '00:00', end: '08:00', standing: '6 h', longestStand: '90' });
    await app.saveShift();
    await expect(app.line('Shift')).toBeVisible();
    expect(await violations(app.page), 'today, logged').toEqual([]);
    await app.show('Trends');
    await expect(app.page.getByRole('img', { name: /Exposure index/ })).toBeVisible();
    expect(await violations(app.page), 'trends').toEqual([]);
    await app.tableRow('30 Mar 2026');
    expect(await violations(app.page), 'trends, table').toEqual([]);
    await app.show('Stockings');
    await app.addStocking('Knee', '18', '21');
    await expect(app.line('Knee')).toBeVisible();
    expect(await violations(app.page), 'stockings').toEqual([]);
    await app.show('Settings');
    expect(await violations(app.page), 'settings').toEqual([]);
    await app.show('Today');
    await app.choose('Stockings');
    expect(await violations(app.page), 'stockings worn').toEqual([]);
  });

  test(`axe finds nothing on the screens of the data, ${colorScheme}`, async ({ legwork }) => {
    const page = await legwork.open({ colorScheme, viewport: { width: 800, height: 600 } });
    const [app, data] = [appPage(page), dataPage(page)];
    await app.skipQuestions();
    await data.open();
    await data.makeBackup();
    await data.compare();
    await expect(data.backups).toContainText('No difference');
    expect(await violations(page), 'your data, without a vault').toEqual([]);
    await data.encrypt();
    expect(await violations(page), 'your data, with a vault').toEqual([]);
    await data.vault.getByText('The warning signs', { exact: true }).click();
    await data.vault.getByRole('button', { name: 'Save for the lock screen' }).click();
    await expect(data.vault.getByText('Saved', { exact: true })).toBeVisible();
    await data.vault.getByRole('button', { name: 'Lock now' }).click();
    await expect(data.lock.heading).toBeVisible();
    expect(await violations(page), 'lock screen').toEqual([]);
    await page.getByRole('button', { name: 'Use the recovery code' }).click();
    expect(await violations(page), 'lock screen, by code').toEqual([]);
    await legwork.close();
    await writeFile(path.join(legwork.dataFolder, 'profile.json'), '');
    const again = dataPage(await legwork.open({ colorScheme }));
    await again.lock.unlock(passphrase);
    await expect(again.told).toContainText('damaged');
    expect(await violations(again.told.page()), 'a damaged file').toEqual([]);
  });
}

test('the usual shift fits 800 × 600 without scrolling, and is logged by keyboard alone', async ({
  legwork,
}) => {
  const app = appPage(await legwork.open({ viewport: { width: 800, height: 600 } }));
  await app.skipQuestions();
  await expect(app.log.getByRole('button', { name: /^Save shift/ })).toBeInViewport({ ratio: 1 });

  const { keyboard } = app.page;
  await app.log.getByRole('textbox', { name: 'Start', exact: true }).focus();
  // The fields follow each other; Tab leaves a field, Enter saves.
  await keyboard.type('0700');
  await keyboard.press('Tab');
  await keyboard.type('1500');
  await keyboard.press('Tab');
  await keyboard.type('3:30');
  await keyboard.press('Tab');
  await keyboard.type('40');
  await keyboard.press('Tab');
  await keyboard.type('60');
  await keyboard.press('Enter');
  await expect(app.saved).toContainText('Shift saved');
  await expect(app.line('standing 3 h 30 min, longest 40 min, walking 1 h')).toBeVisible();
});
