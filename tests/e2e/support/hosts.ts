/**
 * The hosts as the tests start them: the built app on a data folder, and a page of it. LEGWORK_HOST chooses: the
 * browser host, `electron` on machines that have its program, or `rehearsal`, the desktop app without that program
 * (rehearsal-host.ts).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  _electron as electron,
  type Page,
} from '@playwright/test';
import type * as Electron from 'electron';

const root = path.resolve(import.meta.dirname, '../../..');

/** Whether the app under test is the desktop app, and which. */
export const isElectron = process.env.LEGWORK_HOST === 'electron';
export const isRehearsal = process.env.LEGWORK_HOST === 'rehearsal';
export const isDesktop = isElectron || isRehearsal;

/** What lies in a data folder beside Legwork's own files: what belongs to Electron. */
export const filesOfHost: readonly string[] = isDesktop ? ['browser'] : [];

/** How a test's browser is set: a worker in Berlin who reads British English. */
export const worker = { locale: 'en-GB', timezoneId: 'Europe/Berlin' } as const;

/** The program around the page. */
export type Desktop = {
  /** Runs a function in the program, with Electron and one argument. */
  readonly evaluate: <Answer, Given = undefined>(
    run: (electron: typeof Electron, given: Given) => Answer | Promise<Answer>,
    given?: Given,
  ) => Promise<Answer>;
  /** Resolves once the program has ended. */
  readonly ended: Promise<unknown>;
  /** Starts the program once more on the same folder; resolves to the exit code of that start. */
  readonly startAgain: (args: readonly string[]) => Promise<number | null>;
  /** The arguments of each start that the program asked for at its end; a rehearsal knows them. */
  readonly relaunches?: readonly (readonly string[])[];
};

/** The app as it runs on one data folder. */
export type RunningApp = {
  readonly page: Page;
  /** Ends the app as its user would, and waits until it is gone. */
  readonly close: () => Promise<void>;
  /** Takes the services away from under the open page, where they are a process of their own. */
  readonly killServices: (() => Promise<void>) | null;
  /** Null in the browser host. */
  readonly desktop: Desktop | null;
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

export const asOn = ({ clockFile, zone }: Machine) => ({
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

/** Whether this is the app's own document, at any place in it. */
export const atRoot = ({ pathname, search }: URL): boolean => pathname === '/' && search === '';

/** Closes the pages. Requests that a test still holds or answers by then are no fault of it. */
export async function letGo(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.close();
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
  await page.waitForURL(atRoot);
  return {
    page,
    close: async () => {
      await letGo(context);
      host.process.kill('SIGTERM');
      await host.exit;
    },
    killServices: async () => {
      host.process.kill('SIGKILL');
      await host.exit;
    },
    desktop: null,
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
  const program = await app.evaluate(() => process.execPath);
  const desktop: Desktop = {
    evaluate: app.evaluate.bind(app) as unknown as Desktop['evaluate'],
    ended: new Promise<void>((resolve) => app.once('close', () => resolve())),
    startAgain: async (args) => {
      const second = spawn(program, [root, '--data', dataFolder, ...args], { stdio: 'ignore' });
      return (await once(second, 'exit'))[0];
    },
  };
  return { page, close: () => app.close(), killServices: null, desktop };
}
