/** The browser host as a program: what it prints, how it ends, what it refuses. It opens no page. */
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type BrowserHost, startBrowserHost } from './support/hosts.ts';

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

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`prints one line, and ends cleanly on ${signal} with everything written`, async () => {
    const host = start('--data', folder);
    const address = new URL(await host.address);
    const entered = await fetch(address, { redirect: 'manual' });
    const saved = await fetch(new URL('/api/record.change', address), {
      method: 'POST',
      headers: {
        origin: address.origin,
        cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '',
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        changes: [{ action: 'upsert', kind: 'dayOff', entry: { date: '2026-03-30' } }],
      }),
    });
    expect(saved.status).toBe(200);
    host.process.kill(signal);
    expect(await host.exit).toBe(0);
    expect(host.lines).toEqual([`Legwork is running at ${address.href}`]);
    expect(host.errors()).toBe('');
    expect(await readdir(folder)).toEqual(['backups', 'journal-2026.json']);
  });
}

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

test('an unwritable folder is one sentence', async () => {
  // Root may write anywhere but in the kernel's own folders.
  const isRoot = process.getuid?.() === 0;
  const unwritable = isRoot ? '/proc/self' : folder;
  if (!isRoot) await chmod(folder, 0o500);
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
