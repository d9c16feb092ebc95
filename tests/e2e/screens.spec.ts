/** A picture of every screen, for a person to look at: tests/e2e/screenshots/. Nothing compares them. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { dataPage, passphrase } from './pages/data-page.ts';
import { whenLoaded } from './support/loaded.ts';
import { looks, takePicture } from './support/looks.ts';
import { expect, test } from './support/test.ts';

for (const look of looks) {
  test(`every screen opens on five weeks of work, ${look.name}`, async ({ legwork }) => {
    await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
    const app = appPage(await legwork.open(look.options, '2026-03-30T15:30:00+02:00'));
    const picture = (screen: string) => takePicture(app.page, screen, look);

    await expect(app.page.getByRole('heading', { level: 1 })).toContainText('Monday 30 March');
    await expect(app.likely).toBeVisible();
    await picture('today-question');
    await app.answer('Something differed').click();
    await expect(app.log.getByLabel('Standing in all', { exact: true })).toBeVisible();
    await picture('today-differed');
    await app.log.getByRole('button', { name: 'Leave it' }).click();
    await app.page.getByRole('button', { name: 'Day before' }).click();
    await app.page.getByRole('button', { name: 'Day before' }).click();
    await app.page.getByRole('button', { name: 'Day before' }).click();
    await expect(app.line('Shift, 06:30 to 15:00')).toBeVisible();
    await picture('today-logged');
    await app.choose('Stockings');
    await expect(app.log.getByRole('radiogroup', { name: 'Worn on' })).toBeVisible();
    await picture('today-stockings');
    await app.show('Trends');
    await expect(
      app.page.getByText(/^Over the last four weeks your load|^Your load has no clear direction/).first(),
    ).toBeVisible();
    await picture('trends');
    expect(await app.tableRow('27 Mar 2026')).toHaveLength(6);
    await picture('trends-table');
    for (const view of ['Standing', 'Stockings', 'How they felt', 'Girth']) {
      await app.page
        .getByRole('radiogroup', { name: 'What is shown' })
        .getByText(view, { exact: true })
        .click();
      await app.page.getByText('Chart', { exact: true }).click();
      await expect(app.page.getByRole('region', { name: view, exact: true })).toBeVisible();
      await picture(`trends-${view.toLowerCase().replaceAll(' ', '-')}`);
    }
    await app.show('Stockings');
    await expect(app.line('Knee-high, black')).toBeVisible();
    await picture('stockings');
    await app.show('Settings');
    await expect(app.page.getByText(legwork.dataFolder)).toBeVisible();
    await picture('settings');
    const data = dataPage(app.page);
    await data.open();
    await data.makeBackup();
    await expect(data.backups).toContainText('made when you asked');
    await picture('data');
    await data.encrypt();
    await data.keepReadable('+49 30 1234567');
    await picture('data-vault');
    await data.vault.getByRole('button', { name: 'Lock now' }).click();
    await expect(data.lock.heading).toBeVisible();
    await picture('locked');
    await legwork.close();
    await writeFile(path.join(legwork.dataFolder, 'journal-2026.json'), 'no longer a diary');
    const again = await legwork.open(look.options);
    const told = dataPage(again);
    await told.lock.unlock(passphrase);
    await expect(told.told).toContainText('damaged');
    await takePicture(again, 'damaged', look);
    await told.told.getByRole('button', { name: 'See the difference' }).click();
    await expect(told.backups).toContainText('missing here');
    await takePicture(again, 'difference', look);
  });

  test(`every screen before the first entry, and what opens over them, ${look.name}`, async ({ legwork }) => {
    const page = await legwork.open(look.options);
    const app = appPage(page);
    const picture = async (screen: string) => {
      await whenLoaded(page);
      await takePicture(page, screen, look);
    };
    await picture('welcome');
    await app.skipQuestions();
    await picture('today-first');
    await app.choose('Live');
    await app.log.getByRole('button', { name: 'Standing' }).click();
    await expect(app.saved).toContainText('Live: Standing');
    await picture('today-live');
    await page.getByRole('button', { name: /^Check-in/ }).click();
    await page.getByRole('button', { name: 'Save check-in' }).scrollIntoViewIfNeeded();
    await picture('check-in');
    for (const screen of ['Calendar', 'Trends', 'Stockings', 'Why'] as const) {
      await app.show(screen);
      await picture(`${screen.toLowerCase()}-first`);
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await picture('keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    await picture('palette');
  });
}
