/**
 * The Chromium inside the npm package @sparticuz/chromium (Linux on x64), unpacked once a version.
 *
 * The package unpacks into the temporary folder and takes any file named `chromium` there for its own, even half
 * of one of another version, or one that another user of the machine put there. So it gets a temporary folder of
 * its own, inside node_modules, in a process of its own, and what it unpacked counts only once it is whole and has
 * been renamed to its version's name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

type Environment = Readonly<Record<string, string | undefined>>;

export type ShippedChromium = {
  readonly executablePath: string;
  /** What must be set to launch it on this machine. */
  readonly env: Readonly<Record<string, string>>;
};

const packageFolder = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/** Run by a Node of its own whose temporary folder is the one to fill. */
const unpackScript = `
  import chromium, { inflate } from '@sparticuz/chromium';
  await chromium.executablePath();
  await inflate(process.argv[1]);
`;

/** Unpacks the browser, its fonts, and the NSS libraries that a bare machine lacks. */
function unpack(folder: string, env: Environment): void {
  const libraries = path.join(packageFolder, 'bin', 'al2023.tar.br');
  const args = ['--input-type=module', '--eval', unpackScript, libraries];
  const unpacked = spawnSync(process.execPath, args, {
    cwd: import.meta.dirname,
    env: { ...env, TMPDIR: folder },
    encoding: 'utf8',
  });
  if (unpacked.status !== 0) throw new Error(`@sparticuz/chromium could not be unpacked: ${unpacked.stderr}`);
}

/** The package's own settings look for its fonts in places of a cloud machine only. */
const fontSettings = (fonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${path.join(fonts, 'cache')}</cachedir></fontconfig>
`;

/** The folder of this version, unpacked by this process or, at the same moment, by another. */
async function unpackedFolder(env: Environment): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  const folder = path.join(cacheFolder, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    unpack(staging, env);
    await writeFile(path.join(staging, 'fonts', 'fonts.conf'), fontSettings(path.join(folder, 'fonts')));
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Whether the browser starts as it is: without NSS on the machine the loader already gives up. */
function startsUnaided(executablePath: string, env: Environment): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...env } }).status === 0;
}

/**
 * Unpacks the shipped browser where that has not been done.
 * @throws Error with one sentence on a platform that the package has no browser for.
 */
export async function shippedChromium(env: Environment): Promise<ShippedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chromium, Chrome or Edge was found: install one, or name its program in LEGWORK_CHROMIUM.',
    );
  }
  const folder = await unpackedFolder(env);
  const executablePath = path.join(folder, 'chromium');
  const libraries = [path.join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath,
    env: {
      ...(startsUnaided(executablePath, env) ? {} : { LD_LIBRARY_PATH: libraries }),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
    },
  };
}
