import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { servicePackages } from '../../dependencies/shipped.ts';
import { extract, filesIn, type LinuxPackages, makeProject, pack, packForLinux } from './pack.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const needed = [
  'out/licences.txt',
  'out/main/electron.js',
  'out/main/store-1a2b.js',
  'out/preload/preload.cjs',
  'out/renderer/assets/index-1a2b.js',
  'out/renderer/index.html',
];
const notNeeded = [
  'out/main/browser.js',
  'out/main/electron.js.map',
  'out/renderer/assets/index-1a2b.js.map',
  'main/services.ts',
  'tests/e2e/first-start.spec.ts',
  'README.md',
  'notes.txt',
];

let folder: string;
let packages: LinuxPackages;
let packed: readonly string[];
/** The folder with what the archive holds. */
let extracted: string;

/** Makes a project that has these files, in a folder of this name. */
async function projectWith(name: string, files: readonly string[]): Promise<string> {
  const project = path.join(folder, name, 'project');
  for (const file of files) {
    const place = path.join(file.startsWith('out/') ? path.join(folder, name) : project, file);
    await mkdir(path.dirname(place), { recursive: true });
    // electron-builder refuses an empty entry.
    await writeFile(place, file);
  }
  await makeProject(project, path.join(folder, name, 'out'));
  return project;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'legwork-test-'));
  const project = await projectWith('one', [...needed, ...notNeeded]);
  packages = await packForLinux(project, path.join(folder, 'one'));
  packed = await filesIn(packages.archive);
  extracted = path.join(folder, 'extracted');
  await extract(packages.archive, extracted);
  return () => rm(folder, { recursive: true, force: true });
});

const isOfLibrary = (name: string): boolean => name.startsWith('node_modules/');

it('packs what runs, and nothing else of our own', () => {
  const own = packed.filter((name) => !isOfLibrary(name));
  expect(own.toSorted()).toEqual([...needed, 'LICENSE', 'package.json'].toSorted());
});

it('packs each library that the services need, and no other', async () => {
  const folders = packed
    .filter(isOfLibrary)
    .map((name) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1] ?? name);
  // Of two versions of a library electron-builder may put another one on top than npm does.
  const named = [...new Set(folders)].map(async (each) => {
    const { name, version } = JSON.parse(await readFile(path.join(extracted, each, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
  const libraries = servicePackages(root).map(({ name, version }) => `${name} ${version}`);
  expect(new Set(await Promise.all(named))).toEqual(new Set(libraries));
});

it('leaves out what libraries carry for developers', () => {
  expect(packed.filter((name) => /\.(map|ts|mts|cts|md)$/.test(name))).toEqual([]);
});

it('leaves enough of the libraries that each can be imported', async () => {
  const electron = path.join(extracted, 'node_modules/electron');
  await mkdir(electron);
  await writeFile(path.join(electron, 'index.js'), 'module.exports = {};');
  const imports = Object.keys(manifest.dependencies).map((name) => `await import('${name}');`);
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', imports.join('')], {
    cwd: extracted,
  });
  await expect(run).resolves.toBeDefined();
});

it('packs the same bytes of the same sources', async () => {
  const project = await projectWith('other', [...needed, ...notNeeded].toReversed());
  const other = await pack(project, path.join(folder, 'other'));
  expect((await readFile(other)).equals(await readFile(packages.archive))).toBe(true);
});

describe('a desktop of Linux', () => {
  const { desktopName } = manifest;
  const installed = () => packages.deb[`/usr/share/applications/${desktopName}`] ?? '';
  const fieldOf = (entry: string, key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(entry)?.[1];

  it('finds the installed entry by the name that windows and notifications have', async () => {
    expect(JSON.parse(await readFile(path.join(extracted, 'package.json'), 'utf8'))).toMatchObject({
      desktopName,
    });
    expect(Object.keys(packages.appImage)).toEqual([desktopName]);
    // What Electron names a window, by its own rule.
    const id = desktopName.replace(/\.desktop$/, '');
    expect(id).toMatch(/^[a-z]+(\.[A-Za-z]+){2,}$/);
    for (const entry of [installed(), ...Object.values(packages.appImage)]) {
      expect(fieldOf(entry, 'StartupWMClass')).toBe(id);
    }
  });

  it('starts no package without its sandbox', () => {
    expect(fieldOf(installed(), 'Exec')).toBe('/opt/Legwork/legwork %U');
    expect(Object.values(packages.appImage).map((entry) => fieldOf(entry, 'Exec'))).toEqual(['AppRun %U']);
  });

  it('knows our kinds of files once the .deb is installed, and opens them with the app', () => {
    const mimeTypes = packages.deb['/usr/share/mime/packages/legwork.xml'] ?? '';
    const types = [...mimeTypes.matchAll(/type="(.+)">\s*<glob pattern="\*(.+)"\/>\s*<comment>(.+)</g)];
    expect(types.map(([, type, extension, comment]) => [extension, type, comment])).toEqual([
      ['.legwork-desk', 'application/vnd.legwork.desk+json', 'Legwork desk sheet'],
      ['.legwork-envelope', 'application/vnd.legwork.envelope', 'Legwork envelope'],
      ['.legwork-sheet', 'application/vnd.legwork.sheet+json', 'Legwork clinic sheet'],
    ]);
    const opened = types.map(([, type]) => `${type};`).join('');
    expect(fieldOf(installed(), 'MimeType')).toBe(opened);
  });

  it('shows a line of what the .deb is', () => {
    const [synopsis = ''] = packages.debDescription.split('\n');
    expect(synopsis).toMatch(/^\S.{10,78}[^.]$/);
  });
});
