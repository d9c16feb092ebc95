import { describe, expect, test } from 'vitest';
import { findChromium, systemCandidates } from '../../support/chromium.ts';

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
