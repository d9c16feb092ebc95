/**
 * The page inside a desktop app, as far as a browser can show it: with the preload's bridge put in by the test, which
 * carries the calls to the services of the browser host. Electron's own side of it is tested in tests/electron.
 */
import type { Page } from '@playwright/test';
import { appPage } from './pages/app-page.ts';
import { whenLoaded } from './support/loaded.ts';
import { expect, type Legwork, test } from './support/test.ts';

test.skip(process.env.LEGWORK_HOST === 'electron', 'the desktop app has its own bridge');

/** Runs in the page, before its first script. */
function putBridge(): void {
  type Request = { readonly path: string; readonly input?: unknown; readonly diary?: string };
  const desk = globalThis as unknown as Record<string, unknown>;
  desk.timesUsable = 0;
  desk.legwork = {
    call: async ({ path, input, diary }: Request) => {
      const headers = {
        'content-type': 'application/json',
        ...(diary !== undefined && { 'x-legwork-diary': diary }),
      };
      const body = JSON.stringify(input);
      const answer = await fetch(`/api/${path}`, { method: 'POST', headers, body });
      return answer.json();
    },
    onNews: (listener: unknown) => {
      desk.tellNews = listener;
    },
    onCommand: (listener: unknown) => {
      desk.tellCommand = listener;
    },
    tellUsable: () => {
      desk.timesUsable = Number(desk.timesUsable) + 1;
    },
  };
}

/** The app with its bridge, after its first questions. */
async function openedInDesktop(legwork: Legwork) {
  const page = await legwork.open();
  await page.addInitScript(putBridge);
  await page.reload();
  const app = appPage(page);
  await app.skipQuestions();
  return { page, app };
}

const tell = (page: Page, command: string): Promise<void> =>
  page.evaluate((asked) => {
    (globalThis as unknown as { tellCommand: (command: string) => void }).tellCommand(asked);
  }, command);

/** Whether the record holds the answers of the first screen, once all that was asked before is done. */
const personIn = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    const ask = (path: string) => fetch(`/api/${path}`, { method: 'POST', headers, body: '[]' });
    // It waits for its turn.
    await ask('data.recovery');
    const answer = await ask('record.read');
    return (await answer.json()).result.data.record.person !== null;
  });

test('a menu’s command does what the keyboard does, over an open palette too', async ({ legwork }) => {
  const { page } = await openedInDesktop(legwork);
  const heading = page.getByRole('heading', { level: 1 });
  for (const [command, title] of [
    ['trends', 'Risk trends'],
    ['settings', 'Settings'],
    ['catch-up', 'Days not logged yet'],
    ['strict', 'Strict mode'],
    ['today', 'Today'],
  ] as const) {
    await tell(page, command);
    await expect(heading).toContainText(title);
  }
  await tell(page, 'openPalette');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tell(page, 'stockings');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(heading).toContainText('Stockings');
  expect(await page.evaluate(() => (globalThis as unknown as { timesUsable: number }).timesUsable)).toBe(1);
});

test('undo from a menu takes back the last save, and leaves text being typed to the text', async ({
  legwork,
}) => {
  const { page, app } = await openedInDesktop(legwork);
  await app.halfTypeStocking();
  await expect(app.stockingName).toBeFocused();
  await tell(page, 'undo');
  expect(await personIn(page)).toBe(true);
  await app.stockingName.blur();
  await tell(page, 'undo');
  // The answers of the first screen were the last save: it is asked again.
  await expect(page.getByRole('button', { name: 'Skip for now' })).toBeVisible();
});

test('what is being typed is there again when the page went', async ({ legwork }) => {
  const { page, app } = await openedInDesktop(legwork);
  await app.halfTypeStocking();
  await page.reload();
  await app.show('Stockings');
  await expect(app.stockingName).toHaveValue('Half typed');
});

test('a browser keeps nothing that is typed, and offers nothing of the desktop', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.halfTypeStocking();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  await app.show('Settings');
  await whenLoaded(page);
  await expect(page.getByRole('button', { name: 'Backups, passphrase, erasing' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the folder' })).toHaveCount(0);
  await expect(page.getByText('Start with the computer')).toHaveCount(0);
});
