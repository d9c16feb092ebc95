/** How files are listed, read and removed. Every call throws the file system's error. */
import { closeSync, constants, fstatSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

/** The system's code of an error, empty for one that has none. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

/** Error codes of systems that cannot flush a folder: SMB, some FUSE, and folders without read permission. */
const unflushableCodes = new Set([
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EPERM',
  'EACCES',
  'EISDIR',
  'EBADF',
]);

/** Flushes the folder, if the system can: renames and removals then survive a power cut. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  let descriptor: number | null = null;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch (error) {
    if (!unflushableCodes.has(codeOf(error))) throw error;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

export const fileOf = (folder: string, name: string): string => path.join(folder, `${name}.json`);

const isFileAt = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

/** The names of the files in the folder, with extension, including links to files; none without such a folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = await Promise.all(
      entries.map(async (entry) =>
        entry.isFile() || (entry.isSymbolicLink() && (await isFileAt(path.join(folder, entry.name))))
          ? entry.name
          : [],
      ),
    );
    return files.flat().sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Error codes that mean "no file": nothing of the name, a folder, or a socket. */
const noFileCodes = new Set(['ENOENT', 'EISDIR', 'ENXIO']);

function nullWithoutFile(error: unknown): null {
  if (noFileCodes.has(codeOf(error))) return null;
  throw error;
}

/** Opening never waits: a pipe of the name would wait for its writer. Windows has no such flag. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Distinguishes a file from a later one of the same name, without reading it. */
export type FileStamp = { readonly size: bigint; readonly mtimeNs: bigint; readonly ino: bigint };

/** The bytes of a file with its stamp, or null where there is none. */
export async function readStamped(
  file: string,
): Promise<{ readonly bytes: Buffer; readonly stamp: FileStamp } | null> {
  const handle = await open(file, readOnly).catch(nullWithoutFile);
  try {
    const stamp = await handle?.stat({ bigint: true });
    return handle === null || !stamp?.isFile() ? null : { stamp, bytes: await handle.readFile() };
  } finally {
    await handle?.close();
  }
}

/** The bytes of a file, or null where there is none. */
export const readIfThere = async (file: string): Promise<Buffer | null> =>
  (await readStamped(file))?.bytes ?? null;

/** The same at once, as text. */
export function readTextAtOnce(file: string): string | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, readOnly);
  } catch (error) {
    return nullWithoutFile(error);
  }
  try {
    return fstatSync(descriptor).isFile() ? readFileSync(descriptor, 'utf8') : null;
  } finally {
    closeSync(descriptor);
  }
}

/** The text of a file from outside. Null: there is none, it cannot be read, or it is larger than `maxBytes`. */
export async function readFromOutside(file: string, maxBytes: number): Promise<string | null> {
  const handle = await open(file, readOnly).catch(() => null);
  if (handle === null) return null;
  try {
    if (!(await handle.stat()).isFile()) return null;
    // The size may lie: some files grow, and some of the system say 0. A single read may bring a part of the file.
    const read = await buffer(handle.createReadStream({ end: maxBytes }));
    return read.byteLength > maxBytes ? null : read.toString('utf8');
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Makes a folder inside the data folder. It never makes the data folder itself, which may have vanished. */
export async function ensureOwnFolder(folder: string): Promise<void> {
  if (await isThere(folder)) return;
  await mkdir(folder, { mode: 0o700 });
  flushFolder(path.dirname(folder));
}

/** Removes a file, and what it links to. A folder of the name stays. */
async function removeFile(file: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  for (const each of new Set([target, file])) {
    await rm(each, { force: true }).catch((error: unknown) => {
      if (codeOf(error) !== 'ERR_FS_EISDIR') throw error;
    });
  }
}

/** Removes files for good. */
export async function removeFiles(files: readonly string[]): Promise<void> {
  for (const file of files) await removeFile(file);
  for (const folder of new Set(files.map((file) => path.dirname(file)))) {
    if (await isThere(folder)) flushFolder(folder);
  }
}
