/** Packs a project as electron-builder does, and looks into the archive. Needs no network and no Electron. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PackagerOptions } from 'electron-builder';
import { servicePackages } from '../../dependencies/shipped.ts';

type Archives = {
  readonly extractAll: (archive: string, folder: string) => void;
  readonly listPackage: (archive: string, options: { readonly isPack: boolean }) => string[];
  readonly statFile: (archive: string, name: string) => object;
};

/** The library with which electron-builder writes archives: a dependency of its own, found from where it lies. */
async function loadArchives(): Promise<Archives> {
  const builder = createRequire(import.meta.url).resolve('electron-builder');
  const library = createRequire(builder).resolve('app-builder-lib');
  return await import(pathToFileURL(createRequire(library).resolve('@electron/asar')).href);
}

const root = path.resolve(import.meta.dirname, '../../..');
const configuration = ['package.json', 'package-lock.json', 'electron-builder.yml', 'LICENSE', 'main/icons'];

/**
 * Makes a project that can be packed: the repository's configuration, the libraries of the services, and a build. The
 * libraries are copied: behind a linked `node_modules` electron-builder finds only a few of them.
 * @param out the folder of the build; by default the repository's own
 */
export async function makeProject(project: string, out = path.join(root, 'out')): Promise<void> {
  const folders = servicePackages(root).map((each) => each.folder);
  // A library within another's folder is copied with that one.
  const libraries = folders.filter((each) => !folders.some((other) => each.startsWith(`${other}/`)));
  await Promise.all([
    ...[...configuration, ...libraries].map((name) =>
      cp(path.join(root, name), path.join(project, name), { recursive: true }),
    ),
    cp(out, path.join(project, 'out'), { recursive: true }),
  ]);
}

/** A folder that passes for Electron's program: what is put around the archive is no matter here. */
async function makeStubOfElectron(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await mkdir(path.join(folder, 'locales'));
  for (const name of ['electron', 'LICENSE', 'LICENSES.chromium.html', 'version']) {
    await writeFile(path.join(folder, name), '');
  }
}

type Targets = Pick<PackagerOptions, 'linux' | 'effectiveOptionComputed'>;

async function packFor(targets: Targets, project: string, folder: string): Promise<string> {
  const electronDist = path.join(folder, 'electron');
  const output = path.join(folder, 'packed');
  await makeStubOfElectron(electronDist);
  await build({
    ...targets,
    projectDir: project,
    x64: true,
    // There is no program whose switches could be set.
    config: { electronDist, electronFuses: null, directories: { output } },
  });
  return path.join(output, 'linux-unpacked', 'resources', 'app.asar');
}

/**
 * Packs a project.
 * @param folder an empty folder to work in
 * @returns the archive's file, in `folder`
 */
export const pack = (project: string, folder: string): Promise<string> =>
  packFor({ linux: ['dir'] }, project, folder);

export type LinuxPackages = {
  readonly archive: string;
  /** The desktop entry in the AppImage, by its file's name. */
  readonly appImage: Readonly<Record<string, string>>;
  /** The texts that the .deb installs for desktops, by their place. */
  readonly deb: Readonly<Record<string, string>>;
  readonly debDescription: string;
};

/** Packs a project, and tells what its packages for Linux would hold. The packages themselves need tools from afar. */
export async function packForLinux(project: string, folder: string): Promise<LinuxPackages> {
  let appImage: Record<string, string> = {};
  const deb: Record<string, string> = {};
  let debDescription = '';
  const archive = await packFor(
    {
      linux: ['AppImage', 'deb'],
      effectiveOptionComputed: async (options) => {
        if (Array.isArray(options)) {
          const args: readonly string[] = options[0];
          debDescription = args[args.indexOf('--description') + 1] ?? '';
          for (const [file = '', place = ''] of args.map((each) => each.split('='))) {
            if (/^\/usr\/share\/(applications|mime)\//.test(place)) deb[place] = await readFile(file, 'utf8');
          }
        } else appImage = { [options.desktopFileName]: options.desktop };
        // Makes no package of it.
        return true;
      },
    },
    project,
    folder,
  );
  return { archive, appImage, deb, debDescription };
}

/** The files in an archive, with `/` between names. */
export async function filesIn(archive: string): Promise<readonly string[]> {
  const { listPackage, statFile } = await loadArchives();
  return listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1))
    .filter((name) => !('files' in statFile(archive, name)));
}

/** Writes what an archive holds into a folder. */
export async function extract(archive: string, folder: string): Promise<void> {
  (await loadArchives()).extractAll(archive, folder);
}
