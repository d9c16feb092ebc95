/** Claims the folder of a diary, and cleans up after a killed process. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import { type ClaimRefusal, claimFolder } from '../files/data-folder.ts';
import { listFiles } from '../files/files.ts';
import { type Erasable, removeLeftovers } from '../files/own-folders.ts';
import { StartError } from '../user-facing-error.ts';
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

const refusalOf = (folder: string) => (refusal: ClaimRefusal, options?: ErrorOptions) => {
  const sentences: Readonly<Record<ClaimRefusal['why'], string>> = {
    missing: `The data folder ${folder} does not exist: make it first, or choose another with --data.`,
    'no-folder': `The data folder ${folder} is not a folder: choose another with --data.`,
    'not-writable': `Legwork may not write in the data folder ${folder}: change its permissions, or choose another with --data.`,
    'other-kind': `The folder ${folder} holds no diary of Legwork's but its ${'kind' in refusal ? refusal.kind : ''}: choose another with --data.`,
    'others-files': `The folder ${folder} holds files that are not Legwork's, such as ${'file' in refusal ? refusal.file : ''}. Nothing in it was changed. Make an empty folder for Legwork, and name that with --data.`,
  };
  return new StartError(sentences[refusal.why], options);
};

/**
 * Checks that the folder can hold a diary, and marks it as Legwork's.
 * @throws StartError with one sentence if it is missing, is not writable, or holds other files and no diary
 */
export const claimDiaryFolder = (folder: string): Promise<void> =>
  claimFolder(folder, { kind: 'diary', isOwnEntry, holdsOwn }, refusalOf(folder));

/** Removes files that a killed process left half-written. */
export const removeDiaryLeftovers = (dataFolder: string): Promise<void> =>
  removeLeftovers(dataFolder, ownFolders);

/** What erasing a diary deletes. */
export const erasable: Erasable = { ownFolders, isOwnContent };
