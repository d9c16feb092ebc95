/** The packages that reach the user: those of the services beside the archive's code, those of the page inside it. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const lockedSchema = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
  peerDependenciesMeta: z.record(z.string(), z.unknown()).optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), lockedSchema) });

export type Shipped = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its folder below the repository. */
  readonly folder: string;
};

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The packages that the sources import by name; types alone are not shipped, but taken along: it errs on one side. */
function imported(root: string): readonly string[] {
  const files = globSync(['{renderer,shared,main}/**/*.{ts,tsx}'], { cwd: root });
  const names = files.flatMap((file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    return [...source.matchAll(/(?:from|import\()\s*'((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/g)].map(
      ([, name]) => name ?? '',
    );
  });
  return [...new Set(names)];
}

/** Where the lock file has the package that `from` would find under this name. */
function placeOf(name: string, from: string, places: ReadonlySet<string>): string | null {
  const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (places.has(own)) return own;
  const above = from.lastIndexOf('/node_modules/');
  if (above > 0) return placeOf(name, from.slice(0, above), places);
  return from === '' ? null : placeOf(name, '', places);
}

const readLock = (root: string) => lockSchema.parse(readJson(path.join(root, 'package-lock.json'))).packages;

/** The packages of these names and all that they need in turn; read from the lock file alone. */
function withNeeded(root: string, names: readonly string[]): readonly Shipped[] {
  const packages = readLock(root);
  const places = new Set(Object.keys(packages));
  // Electron comes with its own notices, which electron-builder puts beside the app.
  const wanted = names.filter((name) => name !== 'electron').map((name) => ({ name, from: '' }));
  const found = new Map<string, Shipped>();
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    const folder = isForBuilding(next.name) ? null : placeOf(next.name, next.from, places);
    if (folder === null || found.has(folder)) continue;
    const {
      version = '',
      license = readByHand[next.name] ?? 'none',
      dependencies,
      peerDependencies,
      peerDependenciesMeta,
    } = packages[folder] ?? {};
    found.set(folder, { name: next.name, version, licence: license, folder });
    // A peer with a note beside it is one that may be absent.
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (name) => !(name in (peerDependenciesMeta ?? {})),
    );
    for (const name of [...Object.keys(dependencies ?? {}), ...peers]) wanted.push({ name, from: folder });
  }
  return [...found.values()].toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}

const declared = (root: string): readonly string[] => Object.keys(readLock(root)['']?.dependencies ?? {});

/** The packages of the services: the archive holds these as folders, and the page's inside its own code. */
export const servicePackages = (root: string): readonly Shipped[] => withNeeded(root, declared(root));

/** Every shipped package, by name; read from the lock file and the sources alone. */
export const shippedPackages = (root: string): readonly Shipped[] =>
  withNeeded(root, [...declared(root), ...imported(root)]);

/** What the page's build imports for itself, and what a library asks for its types' sake. */
const isForBuilding = (name: string): boolean =>
  ['vite', 'rollup', 'rolldown', 'electron-vite', 'typescript'].includes(name) ||
  /^@(vitejs|types)\//.test(name);

/** The text of a package's licence as it lies in its folder; null where it has none. */
export function licenceText(root: string, { folder }: Shipped): string | null {
  const names = readdirSync(path.join(root, folder)).filter((name) =>
    /^(licen[cs]e|copying|notice)/i.test(name),
  );
  const texts = names.toSorted().map((name) => readFileSync(path.join(root, folder, name), 'utf8').trim());
  return texts.length === 0 ? null : texts.join('\n\n');
}

/** Licences that let a program be passed on with no more than their text. A choice of licences needs one of them. */
const allowed = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unicode-3.0',
  // Its own files stay under it and are passed on unchanged; a program may use them under any licence.
  'MPL-2.0',
];

/** Packages whose manifest names no licence; the file in their folder was read. */
const readByHand: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

export const isAllowedLicence = (licence: string): boolean =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.includes(each)));
