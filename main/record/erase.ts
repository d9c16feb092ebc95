/**
 * Deletes everything that the app ever put into the data folder, and nothing else that lies there. A marker makes it
 * certain: once it is written, the next start finishes what was cut off.
 */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileOf, flushFolder, isThere, listFiles, removeFiles, writeWhole } from '../files/files.ts';
import {
  backupsFolder,
  isEntryFile,
  pendingName,
  quarantineFolder,
  recoveryName,
  remindersName,
  vaultName,
} from './layout.ts';

const markerName = 'erasing';

/** The word that the user types. */
export const eraseWord = 'ERASE';

const isOurs = (file: string): boolean => {
  const name = file.replace(/\.json$/, '');
  return isEntryFile(name) || [recoveryName, remindersName, pendingName, vaultName].includes(name);
};

const isLeftover = (file: string): boolean => /\.next\.json$|\.tmp-/.test(file);

const isOurBackup = (file: string): boolean => file.endsWith('.legwork') || isOurs(file);

/** `journal-2026 damaged 2026-11-24 08-12-39.json`, sealed or not. */
const isOurQuarantined = (file: string): boolean =>
  / \d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.json(\.sealed)?$/.test(file) && isOurs(file.split(' ')[0] ?? '');

async function removeFolder(folder: string, isOurFile: (file: string) => boolean): Promise<void> {
  if (!(await isThere(folder))) return;
  const names = (await listFiles(folder)).filter((name) => isOurFile(name) || isLeftover(name));
  await removeFiles(names.map((name) => path.join(folder, name)));
  // A folder that the user put something else into stays with that.
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true });
}

async function removeAll(dataFolder: string): Promise<void> {
  // The keys first: without them what is left of a sealed record is noise.
  await removeFiles([fileOf(dataFolder, vaultName), fileOf(path.join(dataFolder, backupsFolder), vaultName)]);
  await removeFolder(path.join(dataFolder, backupsFolder), isOurBackup);
  await removeFolder(path.join(dataFolder, quarantineFolder), isOurQuarantined);
  const names = (await listFiles(dataFolder)).filter((name) => isOurs(name) || isLeftover(name));
  await removeFiles(names.map((name) => path.join(dataFolder, name)));
  await removeFiles([fileOf(dataFolder, markerName)]);
  flushFolder(dataFolder);
}

/** Deletes the record, its copies, what was quarantined and the vault. Throws the file system's error. */
export async function eraseFolder(dataFolder: string): Promise<void> {
  await writeWhole(fileOf(dataFolder, markerName), Buffer.from('{}\n'));
  await removeAll(dataFolder);
}

/** Goes on with an erasing that was cut off. */
export async function finishErasing(dataFolder: string): Promise<void> {
  if (await isThere(fileOf(dataFolder, markerName))) await removeAll(dataFolder);
}
