import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChromium, systemCandidates } from '../../support/chromium.ts';
import { tempFolder } from '../../support/temp-folder.ts';

describe('where a Chromium may lie', () => {
  test('on Linux, in the folders of the PATH, each name in all of them before the next', () => {
    const candidates = systemCandidates('linux', { PATH: '/usr/local/bin::/usr/bin' }, '/home/ada');
    expect(candidates.slice(0, 3)).toEqual([
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium-browser',
    ]);
    expect(candidates).toContain('/usr/bin/microsoft-edge');
  });

  test('on macOS, in the applications of the machine and of the user', () => {
    const candidates = systemCandidates('darwin', {}, '/Users/ada');
    expect(candidates[1]).toBe('/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  test('on Windows, in the program folders that there are', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' };
    expect(systemCandidates('win32', env, '')).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\ada\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

test('the Chromium that LEGWORK_CHROMIUM names goes first, with an environment of set names only', async () => {
  const launch = await findChromium({ LEGWORK_CHROMIUM: process.execPath, LANG: 'de', UNSET: undefined });
  expect(launch.executablePath).toBe(process.execPath);
  expect(launch.args).toContain('--disable-background-networking');
  expect(launch.env).toEqual({ LEGWORK_CHROMIUM: process.execPath, LANG: 'de' });
});

test('a name that leads nowhere is refused, not replaced', async () => {
  const launch = findChromium({ LEGWORK_CHROMIUM: '/no/such/chromium' });
  await expect(launch).rejects.toThrow('/no/such/chromium, which does not exist');
});

/** A folder for the PATH with programs of these names that print these words and end with these exit codes. */
async function programs(scripts: Readonly<Record<string, readonly [string, number]>>): Promise<string> {
  const folder = await tempFolder();
  for (const [name, [said, exitCode]] of Object.entries(scripts)) {
    await writeFile(path.join(folder, name), `#!/bin/sh\necho '${said}'\nexit ${exitCode}\n`, {
      mode: 0o755,
    });
  }
  return folder;
}

test.runIf(process.platform === 'linux')(
  'a browser of the machine is passed over when it does not start or is a snap',
  async () => {
    const folder = await programs({
      chromium: ['Chromium 156.0.8078.79 snap', 0],
      'chromium-browser': ['Install it first.', 1],
      'google-chrome': ['Google Chrome 156.0.8078.79', 0],
    });
    const { executablePath } = await findChromium({ PATH: folder });
    expect(executablePath).toBe(path.join(folder, 'google-chrome'));
  },
);
