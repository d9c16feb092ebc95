/** The browser host as a program: what it prints, what it opens, how it ends, what it refuses. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';
import { atRoot, type BrowserHost, startBrowserHost } from './support/hosts.ts';

let folder: string;
const started: BrowserHost[] = [];

const start = (...args: readonly string[]): BrowserHost => {
  const host = startBrowserHost([...args, '--no-open']);
  started.push(host);
  return host;
};

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'legwork-host-'));
});

test.afterEach(async () => {
  for (const host of started.splice(0)) {
    host.process.kill('SIGKILL');
    await host.exit;
  }
  await rm(folder, { recursive: true, force: true });
});

/** Comes in by the printed address, and saves a day off. */
async function saveDayOff(host: BrowserHost): Promise<URL> {
  const address = new URL(await host.address);
  const entered = await fetch(address);
  const saved = await fetch(new URL('/api/record.change', address), {
    method: 'POST',
    headers: {
      origin: address.origin,
      cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '',
      'content-type': 'application/json',
    },
    body: JSON.stringify([[{ action: 'upsert', kind: 'dayOff', entry: { date: '2026-03-30' } }]]),
  });
  expect(saved.status).toBe(200);
  return address;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`prints one line, and ends cleanly on ${signal} with everything written`, async () => {
    const host = start('--data', folder);
    const address = await saveDayOff(host);
    host.process.kill(signal);
    expect(await host.exit).toBe(0);
    expect(host.lines).toEqual([`Legwork is running at ${address.href}`]);
    expect(host.errors()).toBe('');
    expect(await readdir(folder)).toEqual(['backups', 'journal-2026.json', 'legwork.json']);
  });
}

test('pipes where files of the diary belong: reading waits for nobody, and it opens and saves', async () => {
  test.skip(process.platform === 'win32', 'Windows has no such files in folders.');
  const names = [
    'journal-2026',
    'legwork',
    'pending',
    'preferences',
    'profile',
    'recovery',
    'reminders',
    'vault',
  ];
  const pipes = [...names.map((name) => `${name}.json`), 'legwork.lock'];
  execFileSync('mkfifo', pipes, { cwd: folder });
  const host = start('--data', folder);
  await saveDayOff(host);
  host.process.kill('SIGTERM');
  expect(await host.exit).toBe(0);
  expect(await readFile(path.join(folder, 'journal-2026.json'), 'utf8')).toContain('2026-03-30');
});

const refusal = async (host: BrowserHost): Promise<string> => {
  expect(await host.exit).toBeGreaterThan(0);
  expect(host.lines).toEqual([]);
  const [localizedMessage, ...rest] = host.errors().trimEnd().split('\n');
  expect(rest, 'one line').toEqual([]);
  return localizedMessage ?? '';
};

test('a busy port is one sentence, and the folder is free again', async () => {
  const other = await mkdtemp(path.join(os.tmpdir(), 'legwork-host-'));
  const { port } = new URL(await start('--data', folder).address);
  expect(await refusal(start('--data', other, '--port', port))).toContain(`Port ${port} is in use`);
  await start('--data', other).address;
});

test('a missing folder is one sentence', async () => {
  expect(await refusal(start('--data', path.join(folder, 'gone')))).toContain('does not exist');
});

/** An empty folder below `folder` in whose path no file's name fits any more: there root writes nothing either. */
async function tooDeepForFiles(): Promise<string> {
  const pathLength = 4_080;
  let deep = folder;
  while (deep.length < pathLength) {
    const left = pathLength - deep.length - 1;
    deep = path.join(deep, 'x'.repeat(Math.max(1, Math.min(200, left))));
  }
  await mkdir(deep, { recursive: true });
  return deep;
}

test('an unwritable folder is one sentence', async () => {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) await chmod(folder, 0o500);
  const unwritable = isRoot ? await tooDeepForFiles() : folder;
  expect(await refusal(start('--data', unwritable))).toContain('may not write');
  if (!isRoot) await chmod(folder, 0o700);
});

test('a folder that another process has open is one sentence, until that process is gone, however it goes', async () => {
  const first = start('--data', folder);
  await first.address;
  expect(await refusal(start('--data', folder))).toContain('already open');
  first.process.kill('SIGKILL');
  await first.exit;
  await start('--data', folder).address;
});

test('options that are wrong are one sentence', async () => {
  expect(await refusal(start('--port', 'x'))).toContain('--port x is not a port');
  expect(await refusal(start('--dat', folder))).toContain('does not know these options');
});

test.describe('the launch', () => {
  let browser: Browser;

  test.beforeAll(async () => {
    const { executablePath, args, env } = await findChromium();
    browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  });

  test.afterAll(() => browser.close());

  /** A host that opens its page by a program of the test, which notes what it is to open. */
  async function startOpening() {
    const programs = await mkdtemp(path.join(os.tmpdir(), 'legwork-programs-'));
    const noted = path.join(programs, 'noted');
    // The xdg-open that comes with the library asks this one first, where there is no desktop.
    const program = `#!/bin/sh\nfor last; do :; done\nprintf '%s\\n' "$last" > '${noted}'\n`;
    await writeFile(path.join(programs, 'run-mailcap'), program, { mode: 0o700 });
    const noDesktop = { DISPLAY: '', WAYLAND_DISPLAY: '', XDG_CURRENT_DESKTOP: '', DESKTOP_SESSION: '' };
    const host = startBrowserHost(['--data', folder], {
      env: {
        ...noDesktop,
        PATH: `${programs}:${process.env.PATH}`,
      },
    });
    started.push(host);
    const address = new URL(await host.address);
    await expect.poll(() => readFile(noted, 'utf8').catch(() => '')).toMatch(/\n$/);
    const opened = (await readFile(noted, 'utf8')).trimEnd();
    await rm(programs, { recursive: true });
    return { host, address, opened };
  }

  test.skip(process.platform !== 'linux', 'Only on Linux is a page opened by a program of the path.');

  test('hands the browser a private file and no key; the file leads into the app and is gone then', async () => {
    const { address, opened } = await startOpening();
    expect(opened).toMatch(/^\/.*\/open-legwork\.html$/);
    expect((await stat(opened)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(opened))).mode & 0o777).toBe(0o700);
    const key = /token=([\w-]+)/.exec(await readFile(opened, 'utf8'))?.[1] ?? '';
    expect(key).toHaveLength(43);
    expect(key).not.toBe(address.searchParams.get('token'));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(opened).href);
    await page.waitForURL(atRoot);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => stat(path.dirname(opened)).catch(() => 'gone')).toBe('gone');
    // The session lives on: over a reload, and in a second tab of the same browser.
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const second = await context.newPage();
    await second.goto(address.origin);
    await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
    await context.close();
  });

  test('leaves no file behind when it ends before any browser came', async () => {
    const { host, opened } = await startOpening();
    host.process.kill('SIGTERM');
    expect(await host.exit).toBe(0);
    expect(await stat(path.dirname(opened)).catch(() => 'gone')).toBe('gone');
  });

  test('takes the printed address in one browser, where it goes on working; another is told what to do', async () => {
    const address = await start('--data', folder).address;
    const [first, other] = [await browser.newContext(), await browser.newContext()];
    const page = await first.newPage();
    for (const _ of ['first', 'again']) {
      await page.goto(address);
      await page.waitForURL(atRoot);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    const elsewhere = await other.newPage();
    expect((await elsewhere.goto(address))?.status()).toBe(401);
    await expect(elsewhere.getByText('each address works once, in one browser')).toBeVisible();
    await first.close();
    await other.close();
  });
});
