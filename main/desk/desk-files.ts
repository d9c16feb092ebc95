/** Names the files in a desk's folder. Legwork never removes, renames or overwrites other files there. */
import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type FolderKind, markedKind } from '../files/data-folder.ts';
import { leftoverOf } from '../files/durable.ts';
import { isThere } from '../files/files.ts';
import { backupsFolder, deskHeadFile, erasingName, lockFile, markerFile, vaultName } from '../files/names.ts';
import type { Erasable, OwnFolder } from '../files/own-folders.ts';

export const backupExtension = '.legwork-desk-backup';

/** A name that no part has had: what it says is nobody's business. */
export const newPartName = (): string => `part-${randomBytes(16).toString('hex')}.desk`;

export const isPartName = (file: string): boolean => /^part-[0-9a-f]{32}\.desk$/.test(file);

/** The name under which a key file is kept that somebody changed without its key. */
export const changedVaultName = (): string => `${vaultName}-changed-${randomBytes(4).toString('hex')}.json`;

const isVaultFile = (file: string): boolean =>
  file === `${vaultName}.json` || /^vault-changed-[0-9a-f]{8}\.json$/.test(file);

const isOwnFile = (file: string): boolean =>
  file === deskHeadFile || file === `${erasingName}.json` || isPartName(file) || isVaultFile(file);

/** The user may have renamed it. */
const isOwnBackup = (file: string): boolean => file.endsWith(backupExtension) || isVaultFile(file);

const leftoversOf =
  (isOwn: (file: string) => boolean) =>
  (file: string): boolean => {
    const staged = leftoverOf(file);
    return staged !== null && isOwn(staged);
  };

const isLeftover = leftoversOf(
  (file) => isOwnFile(file) || [markerFile, lockFile, 'write-check'].includes(file),
);

export const ownFolders: readonly OwnFolder[] = [
  { folder: backupsFolder, isOwn: isOwnBackup, isLeftover: leftoversOf(isOwnBackup) },
  { folder: '', isOwn: isOwnFile, isLeftover },
];

/** What erasing a desk deletes. All of it is known by its name. */
export const erasable: Erasable = { ownFolders, isOwnContent: async () => false };

export const deskKind: FolderKind = {
  kind: 'desk',
  isOwnEntry: (name) =>
    [backupsFolder, markerFile, lockFile].includes(name) || isOwnFile(name) || isLeftover(name),
  // Every folder of a desk has had its marker from the first.
  holdsOwn: async (folder) => isThere(path.join(folder, deskHeadFile)),
};

/** Whether a desk was made in the folder, however much of it is left. */
export async function hasDesk(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch((): string[] => []);
  if (entries.some((name) => name === deskHeadFile || isPartName(name))) return true;
  if ((await markedKind(folder)) !== 'desk') return false;
  const backups = await readdir(path.join(folder, backupsFolder)).catch((): string[] => []);
  return entries.some(isOwnFile) || backups.some(isOwnBackup);
}
