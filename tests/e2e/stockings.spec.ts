import { appPage } from './pages/app-page.ts';
import { holdSaves } from './support/held-saves.ts';
import { isDesktop } from './support/hosts.ts';
import { expect, test } from './support/test.ts';

test('a stocking is added, worn for a shift, and lowers the day’s load', async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.show('Stockings');
  await app.addStocking('Knee, black', '18', '21');
  await expect(app.line('18 to 21 mmHg')).toContainText('counted as 19.5');

  await app.show('Today');
  await app.fillShift({ start: '00:00', end: '08:00', standing: '4 h', longestStand: '40' });
  await app.fillShift({ stockings: 'Knee, black' });
  await app.saveShift();
  await expect(app.line('Stockings, 00:00 to 08:00')).toBeVisible();
  // 4 h × (84 − 19.5) ÷ 84
  await expect(app.result('3.1')).toBeVisible();
  await expect(app.thisDay.getByText(/^100\s%$/)).toBeVisible();
});

test('on and off times of their own are logged, joined where they overlap, and changed', async ({
  legwork,
}) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.choose('Stockings');
  await app.log.getByRole('button', { name: 'Add a stocking' }).click();
  await app.addStocking('Knee, black', '20', '');
  await app.show('Today');

  await app.fillWear({ on: '08:00', isStillOn: true });
  await app.saveWear();
  await expect(app.line('Stockings, on since 08:00')).toBeVisible();

  // They were on already: nothing is refused, and nothing changes.
  await app.fillWear({ on: '08:30', off: '08:45' });
  await app.saveWear();
  await expect(app.line('Stockings, on since 08:00')).toBeVisible();
  // The first such time after 07:30 is tomorrow’s.
  await app.fillWear({ on: '07:30', off: '07:15' });
  await app.saveWear();
  await expect(app.error('That is still to come.')).toBeVisible();
  await app.fillWear({ on: '07:30', off: '08:15' });
  await app.saveWear();
  await expect(app.line('Stockings, on since 07:30')).toBeVisible();
  await expect(app.line(/^Stockings, /)).toHaveCount(1);

  await app.page.getByRole('button', { name: /^Change: Stockings/ }).click();
  await app.log.getByRole('radiogroup', { name: 'Now' }).getByText('Off', { exact: true }).click();
  await app.fillWear({ on: '08:00', off: '08:50' });
  await app.saveWear();
  await expect(app.line('Stockings, 08:00 to 08:50')).toBeVisible();
});

test('a pressure that no stocking has is refused at its field', async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.show('Stockings');
  await app.addStocking('Odd', '61', '');
  await expect(app.error('A pressure is 0 to 60 mmHg.').first()).toBeVisible();
  await app.addStocking('Odd', '30', '20');
  await expect(app.error('The second figure of the range is the larger one.')).toBeVisible();
  await app.addStocking('Odd', '20', '30');
  await expect(app.line('Odd')).toBeVisible();
});

test('pressed again while a save is on its way, it is saved once; where that was refused, it counts', async ({
  legwork,
}) => {
  test.skip(isDesktop, 'A save is no request there that could be held up.');
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Stockings');
  const saves = await holdSaves(page);
  let asked = saves.next();
  await app.addStocking('Odd', '61', '');
  await asked;
  await page.getByLabel('Ankle, from (mmHg)').fill('20');
  await page.keyboard.press('Enter');
  asked = saves.next();
  saves.release();
  await asked;
  await page.keyboard.press('Enter');
  saves.end();
  await expect(app.line('Odd').first()).toBeVisible();
  await app.show('Today');
  await app.show('Stockings');
  await expect(app.line('Odd')).toHaveCount(1);
});

test('a day off is logged as zero, and the table begins with the first entry', async ({ legwork }) => {
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  // The diary begins two days before.
  const dayBefore = app.page.getByRole('button', { name: 'Day before' });
  await dayBefore.click();
  await dayBefore.click();
  await app.answer('Day off').click();
  await expect(app.line('Day off')).toBeVisible();
  await app.page.getByRole('button', { name: 'Back to today' }).click();
  await app.answer('Day off').click();
  await expect(app.line('Day off')).toBeVisible();
  await app.show('Trends');
  expect((await app.tableRow('30 Mar 2026')).slice(0, 2)).toEqual(['0.0', 'day off']);
  expect((await app.tableRow('29 Mar 2026'))[0]).toBe('not logged');
  expect(await app.tableRow('27 Mar 2026')).toEqual([]);

  await app.show('Today');
  await app.fillShift({ start: '00:00', end: '08:00', standing: '4 h', longestStand: '40' });
  await app.saveShift();
  await expect(app.line('Day off')).toHaveCount(0);
  await app.undo();
  await expect(app.line('Day off')).toBeVisible();
});

test('a class fills in its range, and one that presses harder higher up is pointed out', async ({
  legwork,
}) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Stockings');
  await page.getByLabel('Name', { exact: true }).fill('From the clinic');
  await page.getByRole('button', { name: /Standard on the box/ }).click();
  await page.getByRole('option', { name: /^RAL/ }).click();
  await page
    .getByRole('button', { name: /^Not said Class|Class/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'II: 23 to 32 mmHg' }).click();
  await expect(page.getByLabel('Ankle, from (mmHg)')).toHaveValue('23');
  await page.getByRole('button', { name: 'More, if it is on the box' }).click();
  await page.getByLabel('Calf (mmHg)').fill('30');
  await expect(page.getByLabel('New one after, months')).toHaveValue('6');
  await page.getByRole('button', { name: 'Add this stocking' }).click();
  const card = app.line('From the clinic');
  await expect(card).toContainText('RAL class II');
  await expect(card).toContainText('23 to 32 mmHg');
  await expect(card).toContainText('counted as 27.5, 30 at the calf');
  await expect(card).toContainText('not worn yet');
  await expect(page.getByText('From the clinic presses harder higher up than at the ankle.')).toBeVisible();
});

test('who has something to ask first is told so, and may log all the same', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Stockings');
  const card = page.getByRole('region', { name: 'Before you wear compression' });
  // Before the first one it comes first.
  const firstCard = page.getByRole('main').getByRole('region').first();
  await expect(firstCard).toHaveAccessibleName('Before you wear compression');
  await card.getByRole('button', { name: 'Save my answers' }).click();
  await expect(card.getByText('Answer this one', { exact: false })).toHaveCount(5);
  for (const group of await card.getByRole('radiogroup').all()) {
    await group.getByText('No', { exact: true }).click();
  }
  await card.getByRole('radiogroup', { name: 'Heart failure' }).getByText('Not sure').click();
  await expect(card.getByText('Ask a clinician before wearing compression')).toBeVisible();
  await card.getByRole('button', { name: 'Save my answers' }).click();
  await expect(card).toContainText('something applies or may apply');
  await app.addStocking('Knee', '18', '21');
  await expect(app.line('Knee')).toBeVisible();
  const again = await legwork.restart();
  await appPage(again).show('Stockings');
  await expect(again.getByText('something applies or may apply')).toBeVisible();
  await expect(again.getByRole('main').getByRole('region').first()).toHaveAccessibleName('Your stockings');
});

test('the leg beside the form follows what is typed, and its card shows how far its months have passed', async ({
  legwork,
}) => {
  const page = await legwork.open({ viewport: { width: 1600, height: 900 } });
  const app = appPage(page);
  await app.skipQuestions();
  await app.show('Stockings');
  await expect(page.getByText('This is what a stocking will look like here.')).toBeVisible();
  const leg = page.getByRole('img', { name: /^A leg from the side in its stocking/ });
  await expect(leg).toHaveAccessibleName(/Ankle: not said\. Below the knee: not said, rule: at most 70\s%\./);
  await page.getByLabel('Ankle, from (mmHg)').fill('23');
  await page.getByLabel('to (mmHg)', { exact: true }).fill('32');
  await page.getByRole('button', { name: 'More, if it is on the box' }).click();
  await page.getByLabel('Calf (mmHg)').fill('20');
  await expect(leg).toHaveAccessibleName(/Ankle: 27\.5\smmHg\. Calf: 20\smmHg\. Thigh: not said/);
  await page.getByLabel('Name', { exact: true }).fill('Knee');
  await page.keyboard.press('Enter');
  await expect(app.line('Knee')).toContainText('Its 6 months begin with the first wear.');
  // The form is closed: the next one is a press away, and can be left.
  await expect(app.stockingName).toHaveCount(0);
  await app.openStockingForm();
  await expect(app.stockingName).toBeFocused();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.stockingName).toHaveCount(0);
});
