/**
 * The two hosts as the tests start them: the built app on a data folder, and a page of it. LEGWORK_HOST=electron
 * runs the same suite in Electron, on machines that have its program.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import {
  type Browser,
  type BrowserContextOptions,
  type ElectronApplication,
  _electron as electron,
  type Page,
} from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../../..');

/** How a test's browser is set: a worker in Berlin who reads British English. */
const worker = { locale: 'en-GB', timezoneId: 'Europe/Berlin' } as const;

/** The app as it runs on one data folder. */
export type RunningApp = {
  readonly page: Page;
  /** Ends the app as its user would, and waits until it is gone. */
  readonly close: () => Promise<void>;
  /** Takes the services away from under the open page, where they are a process of their own. */
  readonly killServices: (() => Promise<void>) | null;
  /** The desktop app around the page; null in the browser host. */
  readonly electron: ElectronApplication | null;
};

export type BrowserHost = {
  readonly process: ChildProcess;
  /** Everything on standard output so far, by line. */
  readonly lines: readonly string[];
  readonly errors: () => string;
  /** The printed address; rejects when the host ends without one. */
  readonly address: Promise<string>;
  /** The exit code, once it has ended. */
  readonly exit: Promise<number | null>;
};

/** What the services see of the machine: the clock, read from a file, and its zone, empty where it names none. */
type Machine = { readonly clockFile: string; readonly zone: string };

const asOn = ({ clockFile, zone }: Machine) => ({
  nodeArgs: ['--import', path.join(import.meta.dirname, 'host-clock.mjs')],
  env: { TZ: zone, LEGWORK_TEST_CLOCK: clockFile },
});

const asHere = { nodeArgs: [], env: {} } as const;

export type StartOptions = {
  /** This machine where it is null. */
  readonly machine?: Machine | null;
  /** Additions to the environment. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts the browser host as built, with these arguments. */
export function startBrowserHost(
  args: readonly string[],
  { machine = null, env = {} }: StartOptions = {},
): BrowserHost {
  const { nodeArgs, env: own } = machine === null ? asHere : asOn(machine);
  const host = spawn(process.execPath, [...nodeArgs, path.join(root, 'out/main/browser.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...own, ...env },
  });
  const lines: string[] = [];
  let errors = '';
  host.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exit = once(host, 'close').then(([code]) => code as number | null);
  const address = new Promise<string>((resolve, reject) => {
    createInterface(host.stdout).on('line', (line) => {
      lines.push(line);
      const printed = /^Legwork is running at (\S+)$/.exec(line)?.[1];
      if (printed !== undefined) resolve(printed);
    });
    void exit.then((code) => reject(new Error(`The host ended with ${code}: ${errors}`)));
  });
  // A test that expects the host to fail asks `exit` and never looks at the address.
  address.catch(() => undefined);
  return { process: host, lines, errors: () => errors, address, exit };
}

/** Opens the app in a page of its own: `prepare` may set its clock before the app's first line runs. */
export async function openInBrowser(
  browser: Browser,
  dataFolder: string,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<void>,
  clockFile: string | null = null,
): Promise<RunningApp> {
  const set = { ...worker, ...options };
  const machine = clockFile === null ? null : { clockFile, zone: set.timezoneId ?? '' };
  const host = startBrowserHost(['--data', dataFolder, '--no-open'], { machine });
  const address = await host.address;
  const context = await browser.newContext(set);
  const page = await context.newPage();
  await prepare(page);
  await page.goto(address);
  // The launch page goes on by itself.
  await page.waitForURL(new URL('/', address).href);
  return {
    page,
    close: async () => {
      await context.close();
      host.process.kill('SIGTERM');
      await host.exit;
    },
    killServices: async () => {
      host.process.kill('SIGKILL');
      await host.exit;
    },
    electron: null,
  };
}

/** Opens the app in Electron. Not run where its program is missing. */
export async function openInElectron(
  dataFolder: string,
  prepare: (page: Page) => Promise<void>,
): Promise<RunningApp> {
  const app = await electron.launch({
    args: [root, '--data', dataFolder, `--lang=${worker.locale}`],
    env: { ...process.env, TZ: worker.timezoneId } as Record<string, string>,
  });
  const page = await app.firstWindow();
  await prepare(page);
  // The clock holds from the next load on.
  await page.reload();
  return { page, close: () => app.close(), killServices: null, electron: app };
}
