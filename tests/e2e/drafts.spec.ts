/** What is typed and not saved: it outlives a reload and Back, and a tab that would lose it asks. */
import type { Page } from '@playwright/test';
import { zonedTimeAt } from '#shared/time/wall-clock.ts';
import { aGarment, aShiftOn } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { encryptedDiary, passphrase } from './pages/data-page.ts';
import { isDesktop } from './support/hosts.ts';
import { typeUntilKept } from './support/kept.ts';
import { expect, type Legwork, test } from './support/test.ts';

const standing = (page: Page) => appPage(page).log.getByLabel('Standing in all', { exact: true });

/** `5:20` or `5 h 20 min`, which the usual day of these weeks has not. */
const typed = /^5/;

/** The test's browser has no such key of its own: the page hears it, and is loaded again. */
async function reloadByKey(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await page.reload();
}

async function opened(legwork: Legwork): Promise<Page> {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
  const page = await legwork.open();
  await appPage(page).openShiftForm();
  return page;
}

/** Whether closing the tab asks, and stays then. */
async function asksOnClose(page: Page): Promise<boolean> {
  let hasAsked = false;
  page.once('dialog', (dialog) => {
    hasAsked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  // It has asked, or gone.
  await expect.poll(() => hasAsked || page.isClosed()).toBe(true);
  return hasAsked;
}

test('a half-typed shift is there again after a reload, and after Back', async ({ legwork }) => {
  const page = await opened(legwork);
  await typeUntilKept(page, () => standing(page).fill('5:20'));
  await page.reload();
  await expect(standing(page)).toHaveValue(typed);
  await appPage(page).show('Trends');
  await page.reload();
  await page.goBack();
  await expect(standing(page)).toHaveValue(typed);
});

test('drafts wait behind a lock, and a reload there shows them after the passphrase', async ({ legwork }) => {
  const page = await legwork.open();
  const { app, data } = await encryptedDiary(page);
  await app.halfTypeStocking();
  await page.keyboard.press('Control+Shift+L');
  await expect(data.lock.heading).toBeVisible();
  if (!isDesktop) {
    const keptWhileLocked = await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify(Object.values(sessionStorage));
      return (await fetch('/api/drafts.read', { method: 'POST', headers, body })).status;
    });
    expect(keptWhileLocked).toBe(401);
  }
  await page.reload();
  await expect(data.lock.heading).toBeVisible();
  await data.lock.unlock(passphrase);
  await expect(app.stockingName).toHaveValue('Half typed');
});

test.describe('in a browser', () => {
  test.skip(isDesktop, 'the desktop app asks by a dialog of the system');

  test('a tab asks before it closes with something typed, and only then', async ({ legwork }) => {
    const page = await opened(legwork);
    // Neither a chosen form nor a shown month is typed.
    await appPage(page).choose('Stockings');
    await appPage(page).choose('Shift');
    await standing(page).fill('5:20');
    expect(await asksOnClose(page)).toBe(true);
    await expect(standing(page)).toHaveValue(typed);
    const other = await legwork.openWindow();
    await appPage(other).choose('Stockings');
    expect(await asksOnClose(other)).toBe(false);
  });

  test('it does not ask for a reload by a key, which shows all again', async ({ legwork }) => {
    const page = await opened(legwork);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await typeUntilKept(page, () => standing(page).fill('5:20'));
    await reloadByKey(page);
    await expect(standing(page)).toHaveValue(typed);
    expect(asked).toEqual([]);
    // By the button it asks: nobody can tell it from a closed tab.
    await page.getByRole('heading', { level: 1 }).click();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await expect(standing(page)).toHaveValue(typed);
  });

  test('after the save it does not ask', async ({ legwork }) => {
    const page = await legwork.open();
    const app = appPage(page);
    await app.skipQuestions();
    await app.fillShift({ start: '07:00', end: '08:30', standing: '1:00', longestStand: '0:20' });
    await app.saveShift();
    await expect(app.saved).toContainText('saved');
    expect(await asksOnClose(page)).toBe(false);
  });

  test('a question put off for later does not make it ask', async ({ legwork }) => {
    const record = {
      ...workingWeeks('2026-03-28'),
      garments: [aGarment({ firstWorn: '2025-06-01', replaceAfterMonths: 6 })],
      shifts: [aShiftOn('2026-03-28')],
      wear: [
        {
          id: 'w1',
          garmentId: 'g1',
          legs: 'both' as const,
          on: zonedTimeAt('2026-03-27', '06:00', 'Europe/Berlin'),
        },
      ],
    };
    await writeRecord(legwork.dataFolder, record);
    const page = await legwork.open({}, '2026-03-28T22:00:00+01:00');
    for (const later of ['Still on', 'Later', 'No name']) {
      if (later === 'Later') await page.getByRole('button', { name: '6 months reached' }).click();
      await page.getByRole('button', { name: later }).click();
      await expect(page.getByRole('button', { name: later })).toBeHidden();
    }
    expect(await asksOnClose(page)).toBe(false);
  });

  test('nothing of the demo makes it ask', async ({ legwork }) => {
    const page = await legwork.open();
    await page.getByRole('button', { name: 'Look around in a made-up diary' }).click();
    await expect(page.getByText('This is a made-up diary')).toBeVisible();
    await appPage(page).openShiftForm();
    await standing(page).fill('5:20');
    expect(await asksOnClose(page)).toBe(false);
  });

  test('two tabs keep their own drafts, also one that is a copy of the other', async ({ legwork }) => {
    const page = await opened(legwork);
    await standing(page).fill('5:20');
    const other = await legwork.openWindow();
    await appPage(other).openShiftForm();
    await standing(other).fill('6:40');
    await other.reload();
    await page.reload();
    await expect(standing(page)).toHaveValue(typed);
    await expect(standing(other)).toHaveValue(/^6/);

    const copying = page.context().waitForEvent('page');
    await page.evaluate(() => void window.open('/#/today'));
    const copy = await copying;
    await appPage(copy).openShiftForm();
    await standing(copy).fill('1:10');
    await copy.reload();
    await page.reload();
    await expect(standing(copy)).toHaveValue('1:10');
    await expect(standing(page)).toHaveValue(typed);
  });

  test('an erasing forgets what every tab was typing', async ({ legwork }) => {
    const page = await opened(legwork);
    const other = await legwork.openWindow();
    await appPage(other).openShiftForm();
    await standing(other).fill('6:40');
    await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json' };
      await fetch('/api/data.erase', { method: 'POST', headers, body: '["ERASE"]' });
    });
    const kept = await other.evaluate(async () => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify(Object.values(sessionStorage));
      return (await (await fetch('/api/drafts.read', { method: 'POST', headers, body })).json()).result.data;
    });
    expect(kept).toBeNull();
  });
});
