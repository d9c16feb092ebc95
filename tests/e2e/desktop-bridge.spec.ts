/**
 * The page inside a desktop app, as far as a browser can show it: with the preload's bridge put in by the test, which
 * carries the calls to the services of the browser host. Electron's own side of it is tested in tests/electron.
 */
import type { BrowserContextOptions, Page } from '@playwright/test';
import type { Reader } from '#shared/record/language.ts';
import { writeRecord } from '../support/sample-record.ts';
import { aTreatment } from '../support/strict-entries.ts';
import { writeStrictFolder } from '../support/strict-folder.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { dataPage, passphrase } from './pages/data-page.ts';
import { handOverPage, newDeskFile } from './pages/hand-over-page.ts';
import { isDesktop } from './support/hosts.ts';
import { typeUntilKept } from './support/kept.ts';
import { startAnew, whenLoaded } from './support/loaded.ts';
import { expect, type Legwork, test } from './support/test.ts';

test.skip(isDesktop, 'the desktop app has its own bridge');

/** What the host says of the system where a test says nothing else. */
const nothingKnown: Reader = { locales: [], countryCode: null };

/** Runs in the page, before its first script. In place of the system's print dialog, it notes the screen. */
function putBridge(reader: Reader): void {
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
      const answer = await (await fetch(`/api/${path}`, { method: 'POST', headers, body })).json();
      if (path === 'about.read') Object.assign(answer.result.data, reader);
      return answer;
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
  const printed: string[] = [];
  desk.printed = printed;
  window.print = () => {
    const isUnderDialog = document.querySelector('[role=dialog]') !== null;
    printed.push(`${document.querySelector('h1')?.textContent}${isUnderDialog ? ' under a dialog' : ''}`);
  };
}

async function withBridge(
  legwork: Legwork,
  reader: Reader = nothingKnown,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await legwork.open(options);
  await page.addInitScript(putBridge, reader);
  await page.reload();
  return page;
}

/** The app with its bridge, after its first questions. */
async function openedInDesktop(legwork: Legwork) {
  const page = await withBridge(legwork);
  const app = appPage(page);
  await app.skipQuestions();
  return { page, app };
}

/** The screens that were printed, and whether the palette lay over them. */
const printed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);

const title = (page: Page) => page.getByRole('heading', { level: 1 });

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

test('a desk’s sheet that is opened by a double click is read on the screen for it', async ({ legwork }) => {
  const { page } = await openedInDesktop(legwork);
  const desk = await newDeskFile();
  const file = { name: desk.file.name, kind: 'desk', text: desk.file.buffer.toString('utf8') };
  await page.route('**/api/files.opened', (route) => route.fulfill({ json: { result: { data: file } } }));
  await tell(page, 'showOpenedFile');
  await expect(title(page)).toHaveText('For a health desk');
  await handOverPage(page).compare(desk.paper);
  await expect(handOverPage(page).region('Your group')).toBeVisible();
  await tell(page, 'today');
  await tell(page, 'hand-over');
  await expect(title(page)).toHaveText('For a health desk');
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

test('a page that went comes back to the same screen, with what was being typed', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
  const page = await withBridge(legwork);
  const app = appPage(page);
  await typeUntilKept(page, () => app.halfTypeStocking());
  await page.reload();
  await expect(app.stockingName).toHaveValue('Half typed');
  await app.show('Trends');
  await page.getByText('Table', { exact: true }).click();
  await page.reload();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(title(page)).toHaveText('Risk trends');
  await app.show('Today');
  await page.getByRole('button', { name: 'Day before' }).click();
  await page.reload();
  await expect(title(page)).toContainText('Sunday 29 March');
});

test('a start opens on strict mode while it runs; a page that is loaded again stays on its screen', async ({
  legwork,
}) => {
  const start = '2026-03-28T16:00:00+01:00[Europe/Berlin]';
  const treatment = aTreatment({
    ...{ treatedAt: start, enteredAt: start },
    plan: { ...aTreatment().plan, start },
  });
  await writeStrictFolder(legwork.dataFolder, { treatment });
  const page = await withBridge(legwork);
  await expect(title(page)).toContainText('Strict mode');
  await appPage(page).show('Today');
  await expect(title(page)).toContainText('Today');
  await page.reload();
  await whenLoaded(page);
  await expect(title(page)).toContainText('Today');
  await startAnew(page);
  await expect(title(page)).toContainText('Strict mode');
});

test('a locked diary is locked, whatever was open, and opens there again', async ({ legwork }) => {
  const { page } = await openedInDesktop(legwork);
  const data = dataPage(page);
  await data.open();
  await data.encrypt();
  await appPage(page).show('Why');
  await page.keyboard.press('Control+Shift+L');
  await expect(data.lock.heading).toBeVisible();
  await page.reload();
  await expect(data.lock.heading).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await data.lock.unlock(passphrase);
  await expect(title(page)).toHaveText('Why');
});

test('the page goes by the system’s languages and country, not by the program’s', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
  const swiss = { locales: ['de-CH', 'de'], countryCode: 'CH' };
  const page = await legwork.open({ locale: 'en-GB', timezoneId: 'Europe/Zurich' });
  await page.addInitScript(putBridge, swiss);
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    const listen = () => spoken.push(document.documentElement.lang);
    new MutationObserver(listen).observe(document, { attributeFilter: ['lang'], subtree: true });
  });
  await page.reload();
  await whenLoaded(page);
  expect(await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)).toEqual(['de']);
  await tell(page, 'signs');
  await expect(page.getByRole('link', { name: '144' })).toBeVisible();
  await tell(page, 'trends');
  // Germany writes a comma, Switzerland a point.
  await expect(page.getByRole('main')).toContainText(/\d\.\d.Belastungsstunden/);
});

test('languages that cannot be read stop nothing', async ({ legwork }) => {
  const page = await legwork.open();
  await page.addInitScript(() => {
    const value = [
      'fr-FR@euro',
      'C',
      '',
      'x',
      'ca-ES@valencia',
      'en_US.UTF-8',
      '\u0000',
      'a'.repeat(400),
      'fr-CH',
    ];
    Object.defineProperty(navigator, 'languages', { value });
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(title(page)).toBeVisible();
});

test('every screen is printed by its key, by the menu and from the palette, without the palette on it', async ({
  legwork,
}) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
  const page = await withBridge(legwork);
  const app = appPage(page);
  await app.show('Calendar');
  await whenLoaded(page);
  await page.keyboard.press('Control+p');
  await expect.poll(() => printed(page)).toEqual(['Calendar']);
  await app.halfTypeStocking();
  await page.keyboard.press('Control+p');
  await expect.poll(() => printed(page)).toHaveLength(2);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await tell(page, 'print');
  await expect.poll(() => printed(page)).toEqual(['Calendar', 'Stockings', 'Stockings']);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('print');
  await page.keyboard.press('Enter');
  await expect.poll(() => printed(page)).toEqual(['Calendar', 'Stockings', 'Stockings', 'Stockings']);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on paper a screen has its charts in light colours, and nothing to press', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-28'));
  const page = await withBridge(legwork, nothingKnown, { colorScheme: 'dark' });
  const app = appPage(page);
  const main = page.getByRole('main');
  // Wednesday 25 March, which is logged.
  for (let days = 0; days < 5; days += 1) await page.getByRole('button', { name: 'Day before' }).click();
  for (const [screen, button, chart] of [
    ['Today', 'Day before', main.getByRole('figure').getByRole('img')],
    [
      'Calendar',
      'Previous month, February 2026',
      main.getByRole('region', { name: 'The days of March 2026' }),
    ],
    ['Trends', 'Why?', main.locator('svg.recharts-surface').first()],
  ] as const) {
    await app.show(screen);
    await expect(main.getByRole('button', { name: button })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(chart).toBeVisible();
    // Its fills are no ink to be saved.
    await expect(chart).toHaveCSS('print-color-adjust', 'exact');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(main.getByRole('button', { name: button })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('under a locked diary only the lock screen is printed', async ({ legwork }) => {
  const page = await withBridge(legwork);
  const app = appPage(page);
  await app.skipQuestions();
  const data = dataPage(page);
  await data.open();
  await data.encrypt();
  await app.show('Stockings');
  await page.keyboard.press('Control+Shift+L');
  await expect(data.lock.heading).toBeVisible();
  await tell(page, 'print');
  await expect.poll(() => printed(page)).toEqual([await title(page).textContent()]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Call the emergency number now' })).toBeVisible();
});

test('a browser stores nothing that is typed, and offers nothing of the desktop', async ({ legwork }) => {
  const page = await legwork.open();
  const app = appPage(page);
  await app.skipQuestions();
  await typeUntilKept(page, () => app.halfTypeStocking());
  await page.reload();
  await expect(app.stockingName).toHaveValue('Half typed');
  // The page's random name.
  const stored = await page.evaluate(() => ({ ...sessionStorage }));
  expect(Object.values(stored)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(await page.evaluate(() => [localStorage.length, history.state])).toEqual([0, null]);
  await app.show('Settings');
  await whenLoaded(page);
  await expect(page.getByRole('button', { name: 'Backups, passphrase, erasing' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the folder' })).toHaveCount(0);
  await expect(page.getByText('Start with the computer')).toHaveCount(0);
});
