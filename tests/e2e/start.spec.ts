/** `npm start` as a program: which host it starts, and what it says when Electron's program cannot be had. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'legwork-start-'));
});

test.afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (env: Record<string, string>, ...args: readonly string[]) => {
  const started = spawn(process.execPath, [path.join(root, 'main/hosts/start.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said = { out: '', err: '' };
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  started.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return { process: started, said, exit: once(started, 'close').then(([code]) => code as number | null) };
};

test('starts Electron where its program is, and ends as it ends', async () => {
  test.skip(process.platform === 'win32', 'The stand-in for the program is a shell script.');
  const program = path.join(folder, 'electron');
  await writeFile(program, '#!/bin/sh\necho "$@"\nexit 7\n');
  await chmod(program, 0o755);
  const { said, exit } = start({ ELECTRON_OVERRIDE_DIST_PATH: folder }, '--data', folder);
  expect(await exit).toBe(7);
  expect(said.out).toBe(`${root} --data ${folder}\n`);
});

test('says in one line why not, and starts the browser host, where it cannot be downloaded', async () => {
  const {
    process: started,
    said,
    exit,
  } = start(
    {
      ELECTRON_OVERRIDE_DIST_PATH: path.join(folder, 'none'),
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      electron_config_cache: path.join(folder, 'cache'),
    },
    '--data',
    folder,
    '--no-open',
  );
  await expect.poll(() => said.out, { timeout: 60_000 }).toMatch(/^Legwork is running at http\S+\n$/);
  expect(said.err).toMatch(
    /^Electron's program cannot be downloaded here \(.+\), so Legwork opens in your browser/m,
  );
  started.kill('SIGTERM');
  expect(await exit).toBe(0);
});
