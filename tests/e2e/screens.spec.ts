/** A picture of every screen, for a person to look at: tests/e2e/screenshots/. Nothing compares them. */
import path from 'node:path';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { expect, test } from './support/test.ts';

const folder = path.resolve(import.meta.dirname, 'screenshots');
const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 600 },
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    const name = `${colorScheme}, ${viewport.width} × ${viewport.height}`;
    test(`every screen opens on five weeks of work, ${name}`, async ({ legwork }) => {
      await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
      const app = appPage(await legwork.open({ colorScheme, viewport }));
      const picture = (screen: string) =>
        app.page.screenshot({ path: path.join(folder, `${screen}-${colorScheme}-${viewport.width}.png`) });

      await expect(app.page.getByRole('heading', { level: 1 })).toContainText('Monday 30 March');
      await picture('today-empty');
      await app.page.getByRole('button', { name: 'Day before' }).click();
      await app.page.getByRole('button', { name: 'Day before' }).click();
      await app.page.getByRole('button', { name: 'Day before' }).click();
      await expect(app.line('Shift, 06:30 to 15:00')).toBeVisible();
      await picture('today-logged');
      await app.choose('Stockings');
      await expect(app.log.getByRole('radiogroup', { name: 'Worn on' })).toBeVisible();
      await picture('today-stockings');
      await app.show('Trends');
      await expect(app.page.getByText('your exposure', { exact: false }).first()).toBeVisible();
      await picture('trends');
      expect(await app.tableRow('27 Mar 2026')).toHaveLength(6);
      await picture('trends-table');
      await app.show('Stockings');
      await expect(app.line('Knee-high, black')).toBeVisible();
      await picture('stockings');
      await app.show('Settings');
      await expect(app.page.getByText(legwork.dataFolder)).toBeVisible();
      await picture('settings');
    });
  }
}
