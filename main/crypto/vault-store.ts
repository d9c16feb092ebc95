/**
 * The vault's key file on disk, twice: without it everything that was sealed is lost, so a damaged one is never the
 * only one. The second lies in the folder of the copies.
 */
import path from 'node:path';
import { fileOf, isThere, readIfThere, removeFiles, writeWhole } from '../files/files.ts';
import { backupsFolder, vaultName } from '../record/layout.ts';
import { decodeVaultFile, encodeVaultFile, type VaultFile } from './vault-file.ts';

export type FoundVault =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly file: VaultFile }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

export type VaultStore = {
  readonly read: () => Promise<FoundVault>;
  /** Writes both, each whole or not at all. Throws the file system's error where nothing has changed. */
  readonly write: (file: VaultFile) => Promise<void>;
  /** Writes either where it is not this file: damaged, gone, or of a change that was cut off. */
  readonly mend: (file: VaultFile) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Whether it is the same vault's key file after a later change: an old one was put back in place of the other. */
const isLater = (found: FoundVault, { keyId, revision }: VaultFile): boolean =>
  found.kind === 'whole' && found.file.keyId === keyId && found.file.revision > revision;

export function createVaultStore(dataFolder: string): VaultStore {
  const first = fileOf(dataFolder, vaultName);
  const second = fileOf(path.join(dataFolder, backupsFolder), vaultName);

  const readOne = async (file: string): Promise<FoundVault> => {
    const bytes = await readIfThere(file);
    return bytes === null ? { kind: 'none' } : decodeVaultFile(bytes.toString('utf8'));
  };

  return {
    read: async () => {
      const found = await readOne(first);
      if (found.kind === 'newer') return found;
      const other = await readOne(second);
      if (found.kind === 'whole') return isLater(other, found.file) ? other : found;
      return other.kind === 'none' ? found : other;
    },
    write: async (file) => {
      const bytes = Buffer.from(encodeVaultFile(file));
      const isNew = !(await isThere(first));
      await writeWhole(first, bytes);
      await writeWhole(second, bytes).catch((error: unknown) => {
        // A change is in force with the first: to call it failed would be wrong. `mend` writes the second.
        if (isNew) throw error;
      });
    },
    mend: async (file) => {
      const bytes = Buffer.from(encodeVaultFile(file));
      for (const each of [first, second]) {
        if ((await readIfThere(each))?.equals(bytes) !== true) await writeWhole(each, bytes);
      }
    },
    // The second first: a first one alone is a vault, a second one alone would bring it back.
    remove: async () => {
      await removeFiles((await isThere(second)) ? [second] : []);
      await removeFiles([first]);
    },
  };
}
