/**
 * Stores the vault's key file twice, because nothing can be decrypted without it. The second copy lies in the folder of
 * the backups.
 */
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeDurably } from '../files/durable.ts';
import { codeOf, ensureOwnFolder, fileOf, isThere, removeFiles } from '../files/files.ts';
import { backupsFolder, vaultName } from '../files/names.ts';
import type { DataKey } from './encryption.ts';
import {
  type DecodedVault,
  decodeVaultFile,
  encodeVaultFile,
  isAuthentic,
  type VaultFile,
} from './vault-file.ts';

export type FoundVault =
  /** `none`: no file bears the name, though a folder or a link may. */
  | { readonly kind: 'none' | 'newer' | 'damaged' }
  /** One copy or two. None is authenticated yet: that needs the key. */
  | { readonly kind: 'whole'; readonly copies: readonly VaultFile[] };

export type VaultStore = {
  /** Never throws: a file that cannot be read counts as damaged. */
  readonly read: () => Promise<FoundVault>;
  /** Writes both copies, each whole or not at all. Throws the file system's error if nothing has changed. */
  readonly write: (file: VaultFile) => Promise<void>;
  /**
   * Rewrites each copy that differs from this authentic file. A copy with a wrong MAC is quarantined first, and a newer
   * version's copy stays. What cannot be written now is written at the next unlocking.
   */
  readonly mend: (file: VaultFile, key: DataKey) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** A key file has about two kilobytes. A larger file is not a key file, and must not fill the memory. */
const maxBytes = 64 * 1024;

type FoundCopy = DecodedVault | { readonly kind: 'none' } | { readonly kind: 'no-file' };

/** A link, a folder or a pipe of this name is not a key file. */
async function readCopy(file: string): Promise<FoundCopy> {
  try {
    const found = await lstat(file);
    if (!found.isFile()) return { kind: 'no-file' };
    return found.size > maxBytes ? { kind: 'damaged' } : decodeVaultFile(await readFile(file, 'utf8'));
  } catch (error) {
    return { kind: codeOf(error) === 'ENOENT' ? 'none' : 'damaged' };
  }
}

/** @param quarantine moves the file at a path into quarantine */
export function createVaultStore(
  dataFolder: string,
  quarantine: (file: string) => Promise<unknown>,
): VaultStore {
  const first = fileOf(dataFolder, vaultName);
  const second = fileOf(path.join(dataFolder, backupsFolder), vaultName);

  const writeCopy = async (place: string, text: string): Promise<void> => {
    if (place === second) await ensureOwnFolder(path.dirname(second));
    await writeDurably(place, Buffer.from(text));
  };

  const mendCopy = async (place: string, file: VaultFile, key: DataKey): Promise<void> => {
    const found = await readCopy(place);
    if (found.kind === 'newer') return;
    const text = encodeVaultFile(file);
    if (found.kind === 'whole' && encodeVaultFile(found.file) === text) return;
    const isOurs = found.kind === 'whole' && isAuthentic(found.file, key);
    if (found.kind === 'no-file' || (found.kind === 'whole' && !isOurs)) await quarantine(place);
    await writeCopy(place, text);
  };

  return {
    read: async () => {
      const found = [await readCopy(first), await readCopy(second)];
      if (found.some(({ kind }) => kind === 'newer')) return { kind: 'newer' };
      const copies = found.flatMap((each) => (each.kind === 'whole' ? each.file : []));
      if (copies.length > 0) return { kind: 'whole', copies };
      return { kind: found.some(({ kind }) => kind === 'damaged') ? 'damaged' : 'none' };
    },
    write: async (file) => {
      const text = encodeVaultFile(file);
      const isNew = !(await isThere(first));
      await writeCopy(first, text);
      await writeCopy(second, text).catch((error: unknown) => {
        // The first copy has put the change into force, so this is not a failure. `mend` writes the second copy.
        if (isNew) throw error;
      });
    },
    mend: async (file, key) => {
      for (const place of [first, second]) await mendCopy(place, file, key).catch(() => undefined);
    },
    // Remove the second copy first: a second copy that is left alone would restore the vault.
    remove: async () => {
      await removeFiles((await isThere(second)) ? [second] : []);
      await removeFiles([first]);
    },
  };
}
