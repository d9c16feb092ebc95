import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { tempFolder } from '../../support/temp-folder.ts';
import { pack } from './list-packed.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** A project that has the repository's configuration and packages, and these files. */
async function projectWith(files: readonly string[]): Promise<string> {
  const project = await tempFolder();
  for (const name of ['package.json', 'package-lock.json', 'electron-builder.yml', 'LICENSE']) {
    await copyFile(path.join(root, name), path.join(project, name));
  }
  // A junction asks for no special right on Windows; elsewhere it is a plain link.
  await symlink(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'junction');
  for (const name of files) {
    await mkdir(path.dirname(path.join(project, name)), { recursive: true });
    // electron-builder refuses an empty entry.
    await writeFile(path.join(project, name), name);
  }
  return project;
}

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

it('packs what runs, and nothing else', { timeout: 60_000 }, async () => {
  const project = await projectWith([...needed, ...notNeeded]);
  const { files: packed } = await pack(project, await tempFolder());
  const [libraries, own] = [true, false].map((isLibrary) =>
    packed.filter((name) => name.startsWith('node_modules/') === isLibrary),
  ) as [string[], string[]];

  expect(own.toSorted()).toEqual([...needed, 'LICENSE', 'package.json'].toSorted());
  for (const name of Object.keys(manifest.dependencies)) {
    expect(libraries, name).toContain(`node_modules/${name}/package.json`);
  }
  for (const name of Object.keys(manifest.devDependencies)) {
    expect(libraries, name).not.toContain(`node_modules/${name}/package.json`);
  }
  expect(libraries.filter((name) => /\.(map|ts|mts|cts|md)$/.test(name))).toEqual([]);
});

it('packs the same bytes of the same sources', { timeout: 120_000 }, async () => {
  const [one, other] = [await projectWith(needed), await projectWith(needed.toReversed())];
  const { archive } = await pack(one, await tempFolder());
  expect((await pack(other, await tempFolder())).archive.equals(archive)).toBe(true);
});
