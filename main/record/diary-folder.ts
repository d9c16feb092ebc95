/** Claims the folder of a diary, and cleans up after a killed process. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import { claimFolder } from '../files/data-folder.ts';
import { listFiles, removeFiles } from '../files/files.ts';
import { isOwnEntry, ownFolders } from './own-files.ts';

const headBytes = 300;

/** Whether Legwork wrote the file, by its first line, encrypted or not. False if it cannot be read. */
export async function isOwnContent(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return /^\s*\{\s*"format":\s*"legwork-/.test(buffer.toString('latin1', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

async function holdsOwn(dataFolder: string): Promise<boolean> {
  for (const { folder, isOwn } of ownFolders) {
    const below = path.join(dataFolder, folder);
    for (const name of (await listFiles(below)).filter(isOwn)) {
      if (await isOwnContent(path.join(below, name))) return true;
    }
  }
  return false;
}

/**
 * Checks that the folder can hold a diary, and marks it as Legwork's.
 * @throws StartError if it is missing, is not writable, or holds other files and no diary
 */
export const claimDiaryFolder = (folder: string): Promise<void> =>
  claimFolder(folder, { kind: 'diary', isOwnEntry, holdsOwn });

/** Removes files that a killed process left half-written. No call had acknowledged them. */
export async function removeLeftovers(dataFolder: string): Promise<void> {
  for (const { folder, isLeftover } of ownFolders) {
    const below = path.join(dataFolder, folder);
    const names = (await listFiles(below)).filter(isLeftover);
    await removeFiles(names.map((name) => path.join(below, name)));
  }
}
