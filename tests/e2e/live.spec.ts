/** A shift logged as it happens: its clock, its mark on every screen, its limit, its stocking and its end. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { defaultPerson } from '#shared/record/person.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aGarment } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { appPage } from './pages/app-page.ts';
import { checkInPage } from './pages/check-in-page.ts';
import { violations } from './support/axe.ts';
import { setClock } from './support/clock.ts';
import { looks, takePicture } from './support/looks.ts';
import { expect, test } from './support/test.ts';

const at = (time: string): string => `2026-03-30T${time}:00+02:00`;

const livePage = (page: Page) => ({
  button: (name: string) => appPage(page).log.getByRole('button', { name, exact: true }),
  ring: appPage(page).log.getByRole('img', { name: /This stand/ }),
  mark: page.getByRole('navigation').getByRole('img'),
  limit: page.getByRole('main').getByRole('status').filter({ hasText: 'limit' }),
});

test.beforeEach(({ legwork }) =>
  writeRecord(legwork.dataFolder, { ...emptyRecord, person: defaultPerson, garments: [aGarment()] }),
);

test('the time in the posture is large, and in the rail and the title of every screen', async ({
  legwork,
}) => {
  const page = await legwork.open();
  const [app, live] = [appPage(page), livePage(page)];
  await expect(live.mark).toHaveCount(0);
  await app.choose('Live');
  await live.button('Standing').click();
  await expect(live.ring).toBeVisible();
  await setClock(page, at('09:42'));
  await expect(live.ring).toHaveAccessibleName('Standing for 42 min. This stand: 42 min of 1 h.');
  await expect(app.log.getByText('18 min to your limit of 1 h')).toBeVisible();
  await app.show('Trends');
  await expect(live.mark).toHaveAccessibleName('0:42 standing');
  await expect(page).toHaveTitle(/^0:42 standing/);
  await setClock(page, at('09:43'));
  await expect(page).toHaveTitle(/^0:43 standing/);
  const again = await legwork.restart();
  await expect(livePage(again).ring).toBeVisible();
});

test('the limit is named five minutes before it is full, and a break of five minutes ends the stand', async ({
  legwork,
}) => {
  const page = await legwork.open();
  const [app, live] = [appPage(page), livePage(page)];
  await app.choose('Live');
  await live.button('Standing').click();
  await expect(live.ring).toBeVisible();
  await app.show('Why');
  await setClock(page, at('09:54'));
  await expect(live.limit).toHaveCount(0);
  await setClock(page, at('09:55'));
  await expect(live.limit).toHaveText(/^Your limit of 1 h of standing is full at 10:00\./);
  await setClock(page, at('10:01'));
  await expect(live.limit).toHaveText(/^Your limit of 1 h of standing was full at 10:00\./);
  await app.show('Today');
  await expect(app.log.getByText('Your limit of 1 h is full')).toBeVisible();
  await live.button('Walking').click();
  await expect(live.limit).toHaveCount(0);
  await expect(live.ring).toHaveAccessibleName('Walking for 0 min. This stand: 1 h 1 min of 1 h.');
  // A break of less than five minutes does not end the stand.
  await setClock(page, at('10:04'));
  await live.button('Standing').click();
  await expect(live.limit).toHaveText(/^Your limit of 1 h of standing was full/);
  await expect(live.ring).toHaveAccessibleName(/This stand: 1 h 1 min of 1 h/);
  await live.button('Sitting').click();
  await expect(live.ring).toHaveAccessibleName(/^Sitting/);
  await setClock(page, at('10:10'));
  await live.button('Standing').click();
  await expect(live.ring).toHaveAccessibleName(/^Standing/);
  await setClock(page, at('10:12'));
  await expect(live.ring).toHaveAccessibleName('Standing for 2 min. This stand: 2 min of 1 h.');
});

test('a stocking goes on and off with a press, the end logs the shift, and one key the legs after it', async ({
  legwork,
}) => {
  const page = await legwork.open();
  const [app, live, checkIn] = [appPage(page), livePage(page), checkInPage(page)];
  await app.choose('Live');
  await live.button('Standing').click();
  await page.getByRole('button', { name: 'Put on now' }).click();
  await expect(app.saved).toContainText('Stockings on at 09:00');
  await setClock(page, at('09:30'));
  await expect(page.getByText('Knee, black: on since 09:00, 30 min')).toBeVisible();
  await page.getByRole('button', { name: 'Took them off now' }).click();
  await expect(page.getByRole('button', { name: 'Put on now' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Knee, black: on since 09:00, 30 min')).toBeVisible();
  await setClock(page, at('09:40'));
  await expect(checkIn.row).toHaveCount(0);
  await live.button('End the shift and save it').click();
  await expect(app.line('Shift, 09:00 to 09:40')).toBeVisible();
  await expect(live.mark).toHaveCount(0);
  await expect(checkIn.ask).toBeVisible();
  await page.keyboard.press('3');
  await expect(checkIn.row).toContainText('Heaviness 3');
  const stored = JSON.parse(await readFile(path.join(legwork.dataFolder, 'journal-2026.json'), 'utf8'));
  expect(stored.shifts).toMatchObject([{ standingMinutes: 40, longestStandMinutes: 40 }]);
  // The stocking stays as it is: on.
  expect(stored.wear).toMatchObject([{ garmentId: 'g1', on: expect.stringContaining('T09:00') }]);
  expect(stored.wear[0].off).toBeUndefined();
  expect(stored.checkIns).toMatchObject([{ date: '2026-03-30', when: 'afterWork' }]);
});

for (const look of looks) {
  test(`is whole and clear of findings in ${look.name}`, async ({ legwork }) => {
    const page = await legwork.open({ ...look.options });
    const [app, live] = [appPage(page), livePage(page)];
    await app.choose('Live');
    await live.button('Standing').click();
    await page.getByRole('button', { name: 'Put on now' }).click();
    await expect(page.getByText('Knee, black: on since 09:00')).toBeVisible();
    await setClock(page, at('09:42'));
    await expect(live.ring).toHaveAccessibleName(/42 min of 1 h/);
    await takePicture(page, 'live-42', look);
    await setClock(page, at('10:04'));
    await expect(live.ring).toHaveAccessibleName(/1 h 4 min of 1 h/);
    await takePicture(page, 'live-full', look);
    expect(await violations(page)).toEqual([]);
    await live.button('End the shift and save it').click();
    await expect(checkInPage(page).ask).toBeVisible();
    await takePicture(page, 'after-work', look);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('1');
    await expect(checkInPage(page).row).toContainText('Heaviness 1');
    await takePicture(page, 'after-work-said', look);
    await checkInPage(page).inRow('Say more').click();
    await expect(checkInPage(page).card.getByRole('radiogroup', { name: 'When' })).toBeVisible();
    await takePicture(page, 'check-in-more', look);
    expect(await violations(page)).toEqual([]);
  });
}
