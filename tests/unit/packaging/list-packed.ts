/** Packs a project as electron-builder does, and looks into the archive. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'electron-builder';

type Archives = {
  readonly listPackage: (archive: string, options: { readonly isPack: boolean }) => string[];
  readonly statFile: (archive: string, name: string) => object;
};

/** The library with which electron-builder writes archives: a dependency of its own, found from where it lies. */
async function loadArchives(): Promise<Archives> {
  const builder = createRequire(import.meta.url).resolve('electron-builder');
  const library = createRequire(builder).resolve('app-builder-lib');
  return await import(pathToFileURL(createRequire(library).resolve('@electron/asar')).href);
}

/** A folder that passes for Electron's program: what is put around the archive is no matter here. */
async function makeStubOfElectron(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await mkdir(path.join(folder, 'locales'));
  for (const name of ['electron', 'LICENSE', 'LICENSES.chromium.html', 'version']) {
    await writeFile(path.join(folder, name), '');
  }
}

export type Packed = {
  /** The files in the archive, with `/` between names. */
  readonly files: readonly string[];
  readonly archive: Buffer;
};

/**
 * What is made of `project`. Needs no network and no Electron.
 * @param folder an empty folder to work in.
 */
export async function pack(project: string, folder: string): Promise<Packed> {
  const electronDist = path.join(folder, 'electron');
  const output = path.join(folder, 'packed');
  await makeStubOfElectron(electronDist);
  await build({
    projectDir: project,
    linux: ['dir'],
    x64: true,
    // There is no program whose switches could be set.
    config: { electronDist, electronFuses: null, directories: { output } },
  });
  const { listPackage, statFile } = await loadArchives();
  const archive = path.join(output, 'linux-unpacked', 'resources', 'app.asar');
  const files = listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1))
    .filter((name) => !('files' in statFile(archive, name)));
  return { files, archive: await readFile(archive) };
}
