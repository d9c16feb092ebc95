/**
 * The shell itself: what no page can show. In Electron, and in the rehearsal as far as that has it (its own head says
 * what not). The browser host has no shell.
 */
import { appPage } from '../pages/app-page.ts';
import { isElectron } from '../support/hosts.ts';
import { expect, type Legwork, test } from '../support/test.ts';

const viewMenu = process.platform === 'darwin' ? 3 : 2;

test('the window is safe: no Node, an own world, no way out, no permission', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  const page = await legwork.open();
  expect(
    await page.evaluate(() => Object.keys((globalThis as { legwork?: object }).legwork ?? {}).sort()),
  ).toEqual(['call', 'onCommand', 'onNews', 'tellUsable']);
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis)),
  ).toEqual([]);
  const preferences = await legwork.desktop().evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not among Electron's types: what the window was made with, as Electron itself holds it.
    return (
      contents as unknown as { getLastWebPreferences: () => object } | undefined
    )?.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  // A rehearsal shows neither: Chromium itself answers there.
  if (isElectron) {
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  }
  // From here on the address names the screen.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const url = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe(url);
});

test('a second start ends, opens no link, and brings the window to the front', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  const page = await legwork.open();
  await legwork.desktop().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  expect(await legwork.desktop().startAgain(['legwork://settings?x=1'])).toBe(0);
  await expect
    .poll(() =>
      legwork.desktop().evaluate(({ BrowserWindow }) => {
        const windows = BrowserWindow.getAllWindows();
        return { count: windows.length, isMinimized: windows[0]?.isMinimized() };
      }),
    )
    .toEqual({ count: 1, isMinimized: false });
  expect(new URL(page.url())).toMatchObject({ pathname: '/', search: '' });
});

test('the menu has the page do it, in the language that was chosen', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  const page = await legwork.open();
  await appPage(page).skipQuestions();
  const click = (menu: number, item: string) =>
    legwork.desktop().evaluate(
      ({ Menu }, at) => {
        const items = Menu.getApplicationMenu()?.items[at.menu]?.submenu?.items ?? [];
        // Windows and Linux mark the letter of an item.
        items.find(({ label }) => label.replaceAll('&', '') === at.item)?.click();
      },
      { menu, item },
    );
  await click(viewMenu, 'Trends');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Risk trends');
  await click(viewMenu, 'Calendar');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Calendar');
});

test('the tray’s app stays when its window is closed, as far as somebody asked it to', {
  tag: '@rehearsal',
}, async ({ legwork }) => {
  test.skip(process.platform === 'darwin', 'an app of macOS always stays');
  await legwork.open();
  const { evaluate, ended } = legwork.desktop();
  await evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
  // Nobody has: from its sources the app cannot be started at login, and no treatment runs.
  await ended;
});

/** What the page's script says, asked by the program: Playwright's own page does not outlive a crash. */
const inPage = (legwork: Legwork, script: string): Promise<unknown> =>
  legwork
    .desktop()
    .evaluate(
      ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
      script,
    );

test('a page that crashes is there again, on its screen, with what was being typed', {
  tag: '@rehearsal',
}, async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await app.halfTypeStocking();
  await legwork.desktop().evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const isTyped = `[...document.querySelectorAll('input')].some(({ value }) => value === 'Half typed')`;
  await expect.poll(() => inPage(legwork, isTyped).catch(() => null)).toBe(true);
  expect(await inPage(legwork, `document.querySelector('h1').textContent`)).toContain('Stockings');
});

test('a command to a page that is gone is done once it is there again', { tag: '@rehearsal' }, async ({
  legwork,
}) => {
  const page = await legwork.open();
  await appPage(page).skipQuestions();
  await legwork.desktop().evaluate(({ BrowserWindow, Menu }, at) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return new Promise<void>((resolve) => {
      contents?.once('render-process-gone', () => {
        const items = Menu.getApplicationMenu()?.items[at]?.submenu?.items ?? [];
        items.find(({ label }) => label.replaceAll('&', '') === 'Calendar')?.click();
        resolve();
      });
      contents?.forcefullyCrashRenderer();
    });
  }, viewMenu);
  await expect
    .poll(() => inPage(legwork, `document.querySelector('h1')?.textContent`).catch(() => null))
    .toContain('Calendar');
});
