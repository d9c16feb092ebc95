/**
 * The page in a real Chromium, served by the browser host from the built app: until Today can be used, until a chart is
 * painted, and what the page loads before it can be used. Today's yardstick is a folder in which only the person's
 * questions are answered: an empty one shows the welcome, which is another screen.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from '@playwright/test';
import { defaultPerson } from '#shared/record/person.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { type BrowserHost, startBrowserHost } from '../../e2e/support/hosts.ts';
import { findChromium } from '../../support/chromium.ts';
import { firstLoadOf, gzippedBytes, watchFirstLoad } from '../../support/first-load.ts';
import { sampleRecord, sampleZone, writeRecord } from '../../support/sample-record.ts';
import { timeMs } from '../figures.ts';
import type { BenchRow } from '../row.ts';
import { chartRow } from './chart-row.ts';
import { inTurns } from './turns.ts';
import { untilPainted } from './until-painted.ts';

const loads = { warmUp: 1, rounds: 9 };
const starts = { warmUp: 1, rounds: 5 };
const presses = { warmUp: 2, rounds: 9 };
const firstLoadGoalKb = 250;

/** Charts whose days the sample has; it has no check-ins. */
const views = ['Load and index', 'Standing', 'Longest stand', 'Stockings'] as const;

const ms = (value: number): string => `${value.toFixed(0)} ms`;

const startHost = (folder: string): BrowserHost => startBrowserHost(['--data', folder, '--no-open']);

async function stop(host: BrowserHost): Promise<void> {
  host.process.kill('SIGTERM');
  await host.exit;
}

const newContext = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({
    locale: 'en-GB',
    timezoneId: sampleZone,
    viewport: { width: 1280, height: 800 },
    ...options,
  });

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await watchFirstLoad(page);
  await page.goto(address);
  return page;
}

/** Until Today can be used, in a browser that has nothing of the page yet. */
async function usableMs(context: BrowserContext, address: string): Promise<number> {
  const page = await openPage(context, address);
  const { usableMs } = await firstLoadOf(page);
  await context.close();
  return usableMs;
}

/** Loads the page in a new browser each time: the launch address lets one in, the others take its session. */
async function loadsOf(browser: Browser, host: BrowserHost): Promise<() => Promise<number>> {
  const address = await host.address;
  const context = await newContext(browser);
  await firstLoadOf(await openPage(context, address));
  const storageState = await context.storageState();
  await context.close();
  return async () => usableMs(await newContext(browser, { storageState }), new URL('/', address).href);
}

/** The same from the start of the host. */
async function startToUsableMs(browser: Browser, folder: string): Promise<number> {
  const host = startHost(folder);
  const took = await timeMs(async () => usableMs(await newContext(browser), await host.address));
  await stop(host);
  return took;
}

async function todayRows(browser: Browser, full: string, bare: string): Promise<readonly BenchRow[]> {
  const hosts = [startHost(full), startHost(bare)] as const;
  const page = await inTurns(await loadsOf(browser, hosts[0]), await loadsOf(browser, hosts[1]), loads);
  await Promise.all(hosts.map(stop));
  const started = await inTurns(
    () => startToUsableMs(browser, full),
    () => startToUsableMs(browser, bare),
    starts,
  );
  const row = (
    name: string,
    { first, second }: typeof page,
    goal: number | null,
    rounds: number,
  ): BenchRow => ({
    name,
    measured: ms(first),
    against: `${ms(second)} with the person's questions answered only`,
    ratio: first / second,
    goal,
    figures: { usableMs: first, bareMs: second, rounds },
  });
  return [
    row('first usable Today with 20 years, from the page', page, 1.3, loads.rounds),
    row('first usable Today with 20 years, from the start of the host', started, null, starts.rounds),
  ];
}

async function firstLoadRow(page: Page): Promise<BenchRow> {
  const { scripts } = await firstLoadOf(page);
  const kb = (await gzippedBytes(scripts)) / 1000;
  // Once Today stands, what other screens need is loaded when the browser is idle; a chart is the largest of it.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/trends-screen-.*\.js$/.test(name)),
  );
  await page.waitForLoadState('networkidle');
  const all = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const ahead = all.filter((name) => name.endsWith('.js') && !scripts.includes(name));
  const aheadKb = (await gzippedBytes(ahead)) / 1000;
  return {
    name: 'scripts loaded before Today can be used, gzipped',
    measured: `${kb.toFixed(1)} kB`,
    against: `${firstLoadGoalKb} kB goal; ${aheadKb.toFixed(1)} kB follow when it stands`,
    ratio: kb / firstLoadGoalKb,
    goal: 1,
    figures: { firstKb: kb, firstScripts: scripts.length, aheadKb, aheadScripts: ahead.length },
  };
}

async function rangeRows(page: Page): Promise<readonly BenchRow[]> {
  await page.evaluate(`globalThis.untilPainted = ${untilPainted}`);
  await page.getByRole('navigation').getByRole('button', { name: 'Trends' }).click();
  const press = (group: string, name: string): Promise<number> =>
    page
      .getByRole('radiogroup', { name: group })
      .getByText(name, { exact: true })
      .evaluate((choice: HTMLElement) =>
        (globalThis as unknown as { untilPainted: typeof untilPainted }).untilPainted(() => choice.click()),
      );
  const rows: BenchRow[] = [];
  for (const view of views) {
    await press('What is shown', view);
    const { first, second } = await inTurns(
      () => press('Range', 'All'),
      () => press('Range', '4 weeks'),
      presses,
    );
    rows.push({
      name: `range “all” of 20 years painted, ${view.toLowerCase()}`,
      measured: ms(first),
      against: `${ms(second)} 4 weeks`,
      ratio: first / second,
      goal: 1.5,
      figures: { allMs: first, weeks4Ms: second, rounds: presses.rounds },
    });
  }
  return rows;
}

/** Undoes and redoes a logged shift on the trends, each until the chart shows it. */
async function editRow(page: Page): Promise<BenchRow> {
  await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click();
  await page.locator('main [data-begin]').click();
  await page.getByText('Shift saved').waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'Trends' }).click();
  const press = (shiftKey: boolean): Promise<number> =>
    page.evaluate(
      (shift) =>
        (globalThis as unknown as { untilPainted: typeof untilPainted }).untilPainted(() =>
          window.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, shiftKey: shift }),
          ),
        ),
      shiftKey,
    );
  const { first, second } = await inTurns(
    () => press(false),
    () => press(true),
    presses,
  );
  return {
    name: 'a change undone, from the key to the painted chart of 20 years',
    measured: ms(first),
    against: `${ms(second)} done again`,
    ratio: first / second,
    goal: null,
    figures: { undoMs: first, redoMs: second, rounds: presses.rounds },
  };
}

/** @param scratch an existing folder to work in */
export async function pageRows(scratch: string): Promise<readonly BenchRow[]> {
  const [full, bare] = await Promise.all([
    mkdtemp(path.join(scratch, 'bench-page-')),
    mkdtemp(path.join(scratch, 'bench-page-')),
  ]);
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  try {
    // Twenty years that end yesterday: the page is given no other clock than the machine's.
    const yesterday = addDays(new Date().toISOString().slice(0, 10), -1);
    const from = `${Number(yesterday.slice(0, 4)) - 20}${addDays(yesterday, 1).slice(4)}`;
    const record = sampleRecord({ seed: 1, from, to: yesterday });
    await writeRecord(full, record);
    await writeRecord(bare, { ...emptyRecord, person: defaultPerson });
    const today = await todayRows(browser, full, bare);
    const host = startHost(full);
    const page = await openPage(await newContext(browser), await host.address);
    const rows = [...today, await firstLoadRow(page), ...(await rangeRows(page)), await editRow(page)];
    await page.context().close();
    await stop(host);
    return [...rows, await chartRow(browser, record)];
  } finally {
    await browser.close();
    await Promise.all([full, bare].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}
