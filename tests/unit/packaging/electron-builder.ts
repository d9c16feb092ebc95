/** electron-builder's own code, as far as the tests of its configuration need it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = path.resolve(import.meta.dirname, '../../..');

// What it does its work with are dependencies of its own, found from where it lies.
const fromRoot = createRequire(path.join(root, 'package.json'));
const fromElectronBuilder = createRequire(fromRoot.resolve('electron-builder'));

export type Configuration = Readonly<Record<string, unknown>>;

type Reader = {
  readonly getConfig: (projectFolder: string, file: string, options: null) => Promise<Configuration>;
  readonly validateConfiguration: (
    configuration: Configuration,
    log: { isEnabled: boolean },
  ) => Promise<void>;
};
const reader: Reader = fromElectronBuilder('app-builder-lib/out/util/config/config');

/** The configuration of the repository, read as a build reads it. */
export const readConfiguration = (): Promise<Configuration> =>
  reader.getConfig(root, 'electron-builder.yml', null);

/** Checks a configuration against the schema of electron-builder. @throws Error that names what is wrong. */
export const assertValid = (configuration: Configuration): Promise<void> =>
  reader.validateConfiguration(configuration, { isEnabled: false });

type Builder = { readonly build: (options: object) => Promise<unknown> };
const { build }: Builder = fromRoot('electron-builder');

type Archives = {
  readonly listPackage: (archive: string, options: { readonly isPack: boolean }) => string[];
  readonly statFile: (archive: string, name: string) => object;
};
const archivesUrl = createRequire(fromElectronBuilder.resolve('app-builder-lib')).resolve('@electron/asar');

/** A folder that passes for Electron's program: what is put around the app is no matter here. */
async function makeStubOfElectron(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await mkdir(path.join(folder, 'locales'));
  for (const name of ['electron', 'LICENSE', 'LICENSES.chromium.html', 'version']) {
    await writeFile(path.join(folder, name), '');
  }
}

/** Packs a project, without Electron's program, in a folder that exists, and lists the files of its archive. */
export async function listPacked(project: string, folder: string): Promise<readonly string[]> {
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
  const { listPackage, statFile }: Archives = await import(pathToFileURL(archivesUrl).href);
  const archive = path.join(output, 'linux-unpacked', 'resources', 'app.asar');
  return listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1))
    .filter((name) => !('files' in statFile(archive, name)));
}
