/** Two windows on one host: each shows at once what the other does, and neither takes anything from the other. */
import type { Locator, Page } from '@playwright/test';
import { appPage } from './pages/app-page.ts';
import { dataPage, passphrase } from './pages/data-page.ts';
import { isDesktop } from './support/hosts.ts';
import { expect, type Legwork, test } from './support/test.ts';

test.skip(isDesktop, 'The desktop app has one window.');

const aShift = { start: '01:00', end: '08:00', standing: '3 h', longestStand: '30' } as const;

const logged = 'Shift, 01:00 to 08:00';

const endOfLive = (page: Page): Locator =>
  appPage(page).log.getByRole('button', { name: 'End the shift and save it' });
const atShiftEnd = (page: Page): Locator =>
  page.getByRole('radiogroup', { name: 'When a usual shift is over and none is logged' });
const demoBanner = (page: Page): Locator => page.getByRole('region', { name: /made-up diary/ });

async function twoWindows(legwork: Legwork): Promise<readonly [Page, Page]> {
  const first = await legwork.open();
  await appPage(first).skipQuestions();
  const second = await legwork.openWindow();
  await expect(appPage(second).log).toBeVisible();
  return [first, second];
}

/** A host that is slow to tell: no window hears of another until the test lets them. */
async function keepFromHearing(windows: readonly Page[]): Promise<() => void> {
  let [isHolding, held]: [boolean, (() => void)[]] = [true, []];
  const [first] = windows;
  await first?.context().route('**/events', async (route) => {
    if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
    // Whoever waited may be gone by now.
    await route.continue().catch(() => undefined);
  });
  for (const page of windows) await page.reload();
  return () => {
    isHolding = false;
    for (const go of held) go();
    held = [];
  };
}

test('a shift that one window saves appears in the other without a reload', async ({ legwork }) => {
  const [first, second] = await twoWindows(legwork);
  await appPage(first).fillShift(aShift);
  await appPage(first).saveShift();
  await expect(appPage(second).line(logged)).toBeVisible();
  // And the other way.
  await appPage(second)
    .line(logged)
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(appPage(first).line(logged)).toHaveCount(0);
});

test('settings that one window changes and a live shift that the other begins both stand', async ({
  legwork,
}) => {
  const [first, second] = await twoWindows(legwork);
  const hear = await keepFromHearing([first, second]);
  await appPage(first).show('Settings');
  await appPage(second).choose('Live');
  await appPage(second).log.getByRole('button', { name: 'Standing', exact: true }).click();
  await expect(endOfLive(second)).toBeVisible();
  await atShiftEnd(first).getByText('On', { exact: true }).click();
  await expect(appPage(first).saved).toContainText('Reminders');
  hear();
  await expect(endOfLive(second)).toBeVisible();
  await expect(atShiftEnd(first).getByRole('radio', { name: 'On' })).toBeChecked();

  const again = await legwork.restart();
  await appPage(again).choose('Live');
  await expect(endOfLive(again)).toBeVisible();
  await appPage(again).show('Settings');
  await expect(atShiftEnd(again).getByRole('radio', { name: 'On' })).toBeChecked();
});

test('a lock in one window closes the other at once, and an unlocking opens both', async ({ legwork }) => {
  const [first, second] = await twoWindows(legwork);
  await appPage(second).show('Stockings');
  await appPage(second).addStocking('Knee, black', '18', '21');
  await dataPage(first).open();
  await dataPage(first).encrypt();
  await first.keyboard.press('Control+Shift+L');
  await expect(dataPage(second).lock.heading).toBeVisible();
  await expect(second.getByText('Knee, black')).toHaveCount(0);
  await dataPage(second).lock.unlock(passphrase);
  await expect(appPage(second).line('Knee, black')).toBeVisible();
  await expect(dataPage(first).vault).toContainText('Every file is encrypted');
});

test('a demo in one window does not take the shift that is saved in the other', async ({ legwork }) => {
  const first = await legwork.open();
  const second = await legwork.openWindow();
  const [one, other] = [appPage(first), appPage(second)];
  const hear = await keepFromHearing([first, second]);
  await other.skipQuestions();
  await other.fillShift(aShift);
  await first.getByRole('button', { name: 'Look around in a made-up diary' }).click();
  await expect(demoBanner(first)).toBeVisible();
  await other.saveShift();
  await expect(other.error(/this page shows another diary than the one that is open now/)).toBeVisible();
  await expect(demoBanner(second)).toBeVisible();
  await expect(other.log.getByLabel('Standing in all', { exact: true })).toHaveCount(0);

  hear();
  await demoBanner(first).getByRole('button', { name: 'Leave it and start my own' }).click();
  await expect(demoBanner(second)).toHaveCount(0);
  await expect(other.log.getByLabel('Standing in all', { exact: true })).toHaveValue('3 h');
  await other.saveShift();
  await expect(one.line(logged)).toBeVisible();
  await expect(appPage(await legwork.restart()).line(logged)).toBeVisible();
});

test('an undo in one window that has not yet heard of a save of the other is refused, and shows it', async ({
  legwork,
}) => {
  const [first, second] = await twoWindows(legwork);
  const [one, other] = [appPage(first), appPage(second)];
  const hear = await keepFromHearing([first, second]);
  await one.fillShift(aShift);
  await one.saveShift();
  await expect(one.saved).toContainText('Shift saved');
  await other.show('Stockings');
  await other.addStocking('Knee, black', '18', '21');
  await expect(other.line('Knee, black')).toBeVisible();
  await one.undo();
  await expect(one.saved).toContainText('something was saved in another window meanwhile');
  await expect(one.line(logged)).toBeVisible();
  await one.show('Stockings');
  await expect(one.line('Knee, black')).toBeVisible();
  // Now that it has seen it, it takes the last step back.
  hear();
  await first.getByRole('heading', { level: 1 }).click();
  await first.keyboard.press('Control+z');
  await expect(other.line('Knee, black')).toHaveCount(0);
});
