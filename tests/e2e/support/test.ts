/**
 * The test function of the suite: a fresh data folder each, the app opened on it, and a guard that no page asks
 * another origin for anything or reports an error.
 */
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  chromium,
  expect,
  type Page,
} from '@playwright/test';
import { findChromium } from '../../support/chromium.ts';
import {
  type Desktop,
  isElectron,
  isRehearsal,
  openInBrowser,
  openInElectron,
  type RunningApp,
} from './hosts.ts';
import { openInRehearsal, type RehearsalOptions } from './rehearsal-host.ts';

/** What every test begins with: a Monday morning, the day after clocks went forward in Berlin. */
const now = '2026-03-30T09:00:00+02:00';

export type Legwork = {
  readonly dataFolder: string;
  /** Starts the app on the data folder, on a machine whose clock shows `at`. */
  readonly open: (options?: BrowserContextOptions, at?: string) => Promise<Page>;
  /** Opens another window on the same host; in the browser host only. */
  readonly openWindow: () => Promise<Page>;
  /** Ends the app. */
  readonly close: () => Promise<void>;
  /** Ends the app and starts it again on the same folder. */
  readonly restart: () => Promise<Page>;
  /** Kills the services under the open page; false where they cannot be killed alone. */
  readonly killServices: () => Promise<boolean>;
  /** How the next start of a rehearsal goes: a kinder system, other arguments, a packed program. */
  readonly rehearseWith: (options: Pick<RehearsalOptions, 'system' | 'args' | 'program'>) => void;
  /** The desktop app around the page, for the tests of the shell. */
  readonly desktop: () => Desktop;
};

type Fixtures = { readonly dataFolder: string; readonly legwork: Legwork };

/** Sets the clock of the host. Renamed into place: the host never reads a file that is half written. */
async function setHost(clockFile: string, time: number | string | Date): Promise<void> {
  await writeFile(`${clockFile}.next`, String(new Date(time).getTime()));
  await rename(`${clockFile}.next`, clockFile);
}

/** Whatever the page's clock is set to, the services' clock shows, too: they are one machine. */
function keepInStep({ clock }: Page, clockFile: string): void {
  const setPage = clock.setFixedTime.bind(clock);
  clock.setFixedTime = async (time) => {
    await setHost(clockFile, time);
    await setPage(time);
  };
}

/** Notes what a page must not do: ask elsewhere, or fail. A test that kills the host says so. */
function watch(page: Page, faults: string[], isHostKilled: () => boolean): void {
  const isOwn = (url: string): boolean =>
    new URL(url).origin === new URL(page.url()).origin ||
    /^(app|data|blob):/.test(url) ||
    page.url() === 'about:blank';
  page.on('request', (request) => {
    // A rehearsal asks the program's guards only when a document is asked for.
    if (isRehearsal && request.isNavigationRequest()) return;
    if (!isOwn(request.url())) faults.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    // The browser notes every refusal and every lost host, which the tests bring about on purpose.
    const isExpected = /status of (401|412|422) |ERR_CONNECTION_REFUSED/.test(message.text());
    // A host that is killed resets a connection that is open, and ends the line of its news.
    const isReset =
      isHostKilled() && /ERR_(CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING)/.test(message.text());
    if (message.type() === 'error' && !isExpected && !isReset) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
}

type WorkerFixtures = {
  readonly browser: Browser;
  /** What the browser's environment has beside, or instead of, the machine's. */
  readonly environment: Readonly<Record<string, string>>;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  environment: [{}, { scope: 'worker', option: true }],
  browser: [
    async ({ environment }, use) => {
      const { executablePath, args, env } = await findChromium();
      const browser = await chromium.launch({
        ...{ executablePath, args: [...args], env: { ...env, ...environment } },
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a destructured first argument.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'legwork-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}-desk`, { recursive: true, force: true });
  },
  legwork: async ({ browser, dataFolder }, use) => {
    const faults: string[] = [];
    let running: RunningApp | null = null;
    let isHostKilled = false;
    const clockFile = `${dataFolder}.clock`;
    let openedAt = now;
    const prepare = async (page: Page): Promise<void> => {
      keepInStep(page, clockFile);
      watch(page, faults, () => isHostKilled);
      await page.clock.setFixedTime(openedAt);
    };
    let rehearsing: Parameters<Legwork['rehearseWith']>[0] = {};
    const start = (options: BrowserContextOptions): Promise<RunningApp> => {
      if (isElectron) return openInElectron(dataFolder, prepare);
      if (isRehearsal)
        return openInRehearsal({ ...rehearsing, browser, dataFolder, page: options, prepare, clockFile });
      return openInBrowser(browser, dataFolder, options, prepare, clockFile);
    };
    const open = async (options: BrowserContextOptions = {}, at = now): Promise<Page> => {
      openedAt = at;
      await setHost(clockFile, at);
      running = await start(options);
      return running.page;
    };
    const close = async (): Promise<void> => {
      await running?.close();
      running = null;
    };
    await use({
      dataFolder,
      open,
      openWindow: async () => {
        if (running === null) throw new Error('Another window asks for a first one.');
        const page = await running.page.context().newPage();
        await prepare(page);
        await page.goto(new URL('/', running.page.url()).href);
        return page;
      },
      close,
      restart: async () => {
        await close();
        return open();
      },
      killServices: async () => {
        isHostKilled = true;
        await running?.killServices?.();
        return typeof running?.killServices === 'function';
      },
      rehearseWith: (options) => {
        rehearsing = options;
      },
      desktop: () => {
        if (!running?.desktop) throw new Error('This test asks for the desktop app, opened.');
        return running.desktop;
      },
    });
    await close();
    await rm(clockFile, { force: true });
    await rm(`${dataFolder}.home`, { recursive: true, force: true });
    expect(faults, 'requests to other origins and errors in the page').toEqual([]);
  },
});

export { expect };
