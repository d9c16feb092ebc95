/**
 * Deletes everything that the app has put into the data folder, and nothing else. It writes a marker first: if the
 * erasing is cut off, the next start finishes it.
 */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeDurably } from '../files/durable.ts';
import { fileOf, flushFolder, isThere, listFiles, removeFiles } from '../files/files.ts';
import { backupsFolder, lockFile, markerFile, vaultName } from '../files/names.ts';
import { isOwnContent } from './diary-folder.ts';
import { erasingName } from './layout.ts';
import { ownFolders } from './own-files.ts';

/** The word that the user types. */
export const eraseWord = 'ERASE';

/** Files without user data that the app needs until it releases the folder. */
const staying: readonly string[] = [markerFile, lockFile, `${erasingName}.json`];

async function removeOwn(dataFolder: string, own: (typeof ownFolders)[number]): Promise<void> {
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

async function removeAll(dataFolder: string): Promise<void> {
  // Delete the keys first: the rest of an encrypted record is unreadable without them.
  await removeFiles([fileOf(dataFolder, vaultName), fileOf(path.join(dataFolder, backupsFolder), vaultName)]);
  for (const own of ownFolders) await removeOwn(dataFolder, own);
  // A folder with other files keeps Legwork's marker, and can be opened again.
  const isOthers = (await readdir(dataFolder)).some((name) => !staying.includes(name));
  const last = [...(isOthers ? [] : [path.join(dataFolder, markerFile)]), fileOf(dataFolder, erasingName)];
  await removeFiles(last);
  flushFolder(dataFolder);
}

/** Deletes the record, its backups, the quarantine and the vault. Throws the file system's error. */
export async function eraseFolder(dataFolder: string): Promise<void> {
  await writeDurably(fileOf(dataFolder, erasingName), Buffer.from('{}\n'));
  await removeAll(dataFolder);
}

/** Finishes an erasing that was cut off. */
export async function finishErasing(dataFolder: string): Promise<void> {
  if (await isThere(fileOf(dataFolder, erasingName))) await removeAll(dataFolder);
}
