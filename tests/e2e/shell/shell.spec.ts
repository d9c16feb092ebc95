/**
 * The shell itself, in Electron: what no page can show. Skipped, with this for its reason, in the browser host, which
 * has no shell; unit tests against a double of Electron stand in for it there.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { appPage } from '../pages/app-page.ts';
import { expect, test } from '../support/test.ts';

const root = path.resolve(import.meta.dirname, '../../..');

test.skip(process.env.LEGWORK_HOST !== 'electron', 'needs Electron: LEGWORK_HOST=electron npm run test:e2e');

test('the window is safe: no Node, an own world, no way out, no permission', async ({ legwork }) => {
  const page = await legwork.open();
  expect(
    await page.evaluate(() => Object.keys((globalThis as { legwork?: object }).legwork ?? {}).sort()),
  ).toEqual(['call', 'onCommand', 'onNews', 'tellUsable']);
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis)),
  ).toEqual([]);
  const preferences = await legwork.electron().evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not among Electron's types: what the window was made with, as Electron itself holds it.
    return (
      contents as unknown as { getLastWebPreferences: () => object } | undefined
    )?.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  const url = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe(url);
});

test('a second start ends, opens no link, and brings the window to the front', async ({ legwork }) => {
  const page = await legwork.open();
  await legwork.electron().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const program = await legwork.electron().evaluate(() => process.execPath);
  const second = spawn(program, [root, '--data', legwork.dataFolder, 'legwork://settings?x=1'], {
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect
    .poll(() =>
      legwork.electron().evaluate(({ BrowserWindow }) => {
        const windows = BrowserWindow.getAllWindows();
        return { count: windows.length, isMinimized: windows[0]?.isMinimized() };
      }),
    )
    .toEqual({ count: 1, isMinimized: false });
  expect(page.url()).toMatch(/^app:\/\/legwork\/$/);
});

test('the menu has the page do it, in the language that was chosen', async ({ legwork }) => {
  const page = await legwork.open();
  await appPage(page).skipQuestions();
  const click = (menu: number, item: string) =>
    legwork.electron().evaluate(
      ({ Menu }, at) => {
        const items = Menu.getApplicationMenu()?.items[at.menu]?.submenu?.items ?? [];
        items.find(({ label }) => label === at.item)?.click();
      },
      { menu, item },
    );
  const view = process.platform === 'darwin' ? 3 : 2;
  await click(view, 'Trends');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Risk trends');
  await click(view, 'Calendar');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Calendar');
});

test('the tray’s app stays when its window is closed, as far as somebody asked it to', async ({
  legwork,
}) => {
  test.skip(process.platform === 'darwin', 'an app of macOS always stays');
  await legwork.open();
  const app = legwork.electron();
  const ended = new Promise<void>((resolve) => app.once('close', () => resolve()));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
  // Nobody has: from its sources the app cannot be started at login, and no treatment runs.
  await ended;
});

test('a page that crashes is there again, with what was being typed', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.halfTypeStocking();
  await legwork.electron().evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await page.waitForEvent('load');
  await app.show('Stockings');
  await expect(app.stockingName).toHaveValue('Half typed');
});
