/** The folders of a diary or a desk, each with what is Legwork's in it: what may be cleaned up and erased there. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeDurably } from './durable.ts';
import { fileOf, flushFolder, isThere, listFiles, removeFiles } from './files.ts';
import { backupsFolder, erasingName, lockFile, markerFile, vaultName } from './names.ts';

/** A folder's name patterns: its own files, and those that a killed process left half-written. */
export type OwnFolder = {
  /** Its path, from the data folder on; empty for that itself. */
  readonly folder: string;
  readonly isOwn: (file: string) => boolean;
  readonly isLeftover: (file: string) => boolean;
};

/** Removes files that a killed process left half-written. No call had acknowledged them. */
export async function removeLeftovers(dataFolder: string, ownFolders: readonly OwnFolder[]): Promise<void> {
  for (const { folder, isLeftover } of ownFolders) {
    const below = path.join(dataFolder, folder);
    const names = (await listFiles(below)).filter(isLeftover);
    await removeFiles(names.map((name) => path.join(below, name)));
  }
}

/** The word that the user types to erase everything. */
export const eraseWord = 'ERASE';

/** Files without user data that the app needs until it releases the folder. */
const staying: readonly string[] = [markerFile, lockFile, `${erasingName}.json`];

export type Erasable = {
  readonly ownFolders: readonly OwnFolder[];
  /** Whether Legwork wrote a file that someone has renamed. */
  readonly isOwnContent: (file: string) => Promise<boolean>;
};

async function removeOwn(dataFolder: string, own: OwnFolder, { isOwnContent }: Erasable): Promise<void> {
  const folder = path.join(dataFolder, own.folder);
  const files: string[] = [];
  for (const name of await listFiles(folder)) {
    const file = path.join(folder, name);
    const isOwn = own.isOwn(name) || own.isLeftover(name) || (await isOwnContent(file));
    if (isOwn && !(own.folder === '' && staying.includes(name))) files.push(file);
  }
  await removeFiles(files);
  // A folder with other files of the user stays.
  const isEmpty = own.folder !== '' && (await isThere(folder)) && (await readdir(folder)).length === 0;
  if (isEmpty) await rm(folder, { recursive: true });
}

/** Deletes what the app has put into the folder. Needs no space, and does not go on by itself if it is cut off. */
export async function removeAll(dataFolder: string, erasable: Erasable): Promise<void> {
  // Delete the keys first: the rest of an encrypted folder is unreadable without them.
  await removeFiles([fileOf(dataFolder, vaultName), fileOf(path.join(dataFolder, backupsFolder), vaultName)]);
  for (const own of erasable.ownFolders) await removeOwn(dataFolder, own, erasable);
  // A folder with other files keeps Legwork's marker, and can be opened again.
  const isOthers = (await readdir(dataFolder)).some((name) => !staying.includes(name));
  const last = [...(isOthers ? [] : [path.join(dataFolder, markerFile)]), fileOf(dataFolder, erasingName)];
  await removeFiles(last);
  flushFolder(dataFolder);
}

/**
 * Deletes everything that the app has put into the folder, and nothing else. It writes a marker first: if the erasing
 * is cut off, the next start finishes it. Throws the file system's error.
 */
export async function eraseFolder(dataFolder: string, erasable: Erasable): Promise<void> {
  await writeDurably(fileOf(dataFolder, erasingName), Buffer.from('{}\n'));
  await removeAll(dataFolder, erasable);
}

/** Finishes an erasing that was cut off. */
export async function finishErasing(dataFolder: string, erasable: Erasable): Promise<void> {
  if (await isThere(fileOf(dataFolder, erasingName))) await removeAll(dataFolder, erasable);
}
