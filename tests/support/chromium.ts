/**
 * Which Chromium the end-to-end tests drive: the one that LEGWORK_CHROMIUM names, else one that the machine has,
 * else the one that the npm package @sparticuz/chromium ships, so that a bare machine needs no further download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { shippedChromium } from './shipped-chromium.ts';

export type ChromiumLaunch = {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The whole environment to launch it with. */
  readonly env: Readonly<Record<string, string>>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** A browser under test asks nobody for anything: the tests count its requests. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every pair of a folder and a file in it, the first file of all folders first. */
const pairs = (folders: readonly (string | undefined)[], files: readonly string[], join: typeof path.join) =>
  files.flatMap((file) => folders.flatMap((folder) => (folder ? [join(folder, file)] : [])));

/** Where a Chromium may lie on this kind of machine, the best first. */
export function systemCandidates(
  platform: NodeJS.Platform,
  env: Environment,
  home: string,
): readonly string[] {
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return pairs(folders, windowsPrograms, path.win32.join);
  }
  if (platform === 'darwin') {
    return pairs(['/Applications', path.posix.join(home, 'Applications')], macPrograms, path.posix.join);
  }
  return pairs((env.PATH ?? '').split(':'), linuxNames, path.posix.join);
}

/**
 * Whether a program that lies there can be driven. On Linux it must start: some distributions put a script there
 * that only asks for an install. And it must be no snap, whose sandbox hides the profile that Playwright makes.
 */
function isUsable(program: string): boolean {
  if (!existsSync(program)) return false;
  // Elsewhere the place is proof enough, and Chrome on Windows answers the question by opening a window.
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && !/\bsnap\b/i.test(stdout);
}

/** The environment without its unset names, with a few names set. */
const withNames = (env: Environment, names: Readonly<Record<string, string>>): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  ...names,
});

/**
 * Finds a Chromium, unpacking the shipped one where the machine has none.
 * @throws Error with one sentence when LEGWORK_CHROMIUM names no file, or when there is none for this platform.
 */
export async function findChromium(env: Environment = process.env): Promise<ChromiumLaunch> {
  // Chromium refuses to start its sandbox for root, as which many containers run.
  const args = process.getuid?.() === 0 ? [...quietFlags, '--no-sandbox'] : quietFlags;
  const named = env.LEGWORK_CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`LEGWORK_CHROMIUM names ${named}, which does not exist.`);
  const found = named || systemCandidates(process.platform, env, os.homedir()).find(isUsable);
  if (found) return { executablePath: found, args, env: withNames(env, {}) };
  const shipped = await shippedChromium(env);
  return {
    executablePath: shipped.executablePath,
    args: [...new Set([...args, '--no-sandbox', '--headless=shell'])],
    env: withNames(env, shipped.env),
  };
}
