/** Restores a backup: onto the desk that is here, into a damaged one, or where there is none any more. */
import path from 'node:path';
import type { UnlockResult } from '#shared/record/access.ts';
import type { DataKey } from '../crypto/encryption.ts';
import { copyOfKey, type OwnKey, withOwnKeys } from '../crypto/own-keys.ts';
import {
  decodeVaultFile,
  isAuthentic,
  reclaimVault,
  unlockVault,
  type VaultFile,
} from '../crypto/vault-file.ts';
import { assertBackupFolder } from '../files/backup-names.ts';
import { backupsFolder } from '../files/names.ts';
import { saveError } from '../files/save-error.ts';
import { ServiceError } from '../user-facing-error.ts';
import { type BackupHeader, deskOfBackup } from './backups/backup-file.ts';
import { readBackup } from './backups/backup-folder.ts';
import { type Present, presentOf, presentOfRemains, restoredDesk } from './backups/restored-state.ts';
import type { DeskFolder, Unlocked } from './desk-folder.ts';
import { closedBecause } from './refusals.ts';

export type BackupPlace = { readonly id: string; readonly folder: string | null };

const damaged = (): ServiceError => new ServiceError({ id: 'service.desk-copy-damaged' });

/** The vault of the backup's day, which wraps its key. @throws ServiceError if the backup holds none */
function vaultIn({ vault, keyId }: BackupHeader): VaultFile {
  const decoded = decodeVaultFile(vault);
  if (decoded.kind !== 'whole' || decoded.file.keyId !== keyId) throw damaged();
  return decoded.file;
}

/** The backup's key: the open vault's, or what the passphrase unwraps; null for a wrong one. */
async function keyFor(
  header: BackupHeader,
  { unlocked, passphrase, own }: { unlocked: Unlocked | null; passphrase: string | undefined; own: OwnKey },
): Promise<DataKey | null> {
  if (unlocked?.key.id === header.keyId) return own(copyOfKey(unlocked.key));
  return passphrase === undefined ? null : own(await unlockVault(vaultIn(header), passphrase));
}

function presentIn(unlocked: Unlocked | null): Present | null {
  if (unlocked === null) return null;
  const { session, remains } = unlocked;
  if (session !== null) return presentOf(session.read(), session.revision());
  return remains === null ? null : presentOfRemains(remains);
}

/**
 * @param takeBackup makes a backup of the present desk first, so that a restore can itself be undone
 * @throws ServiceError if the backup cannot be used, or would take back an entry of the ledger
 */
export async function restoreBackup(
  { id, folder: other }: BackupPlace,
  passphrase: string | undefined,
  {
    folder,
    deskFolder,
    takeBackup,
  }: {
    readonly folder: DeskFolder;
    readonly deskFolder: string;
    readonly takeBackup: () => Promise<unknown>;
  },
): Promise<UnlockResult> {
  await folder.open();
  const state = await folder.state();
  // What the passphrase opens could be read, and must not be overwritten unread.
  if (state === 'locked' || state === 'newer') throw closedBecause(state);
  if (other !== null) await assertBackupFolder(other);
  const read = await readBackup(other ?? path.join(deskFolder, backupsFolder), id);
  const { header } = read;
  return withOwnKeys(async (own) => {
    const unlocked = folder.unlocked();
    const key = await keyFor(header, { unlocked, passphrase, own });
    if (key === null) return 'wrong-passphrase';
    const backup = await deskOfBackup(read, key);
    if (backup === null) throw damaged();
    const present = presentIn(unlocked);
    const desk = restoredDesk(backup, header.revision, present);
    if (desk === null) throw new ServiceError({ id: 'service.desk-restore-behind' });
    if (unlocked?.session) await takeBackup();
    const begun = {
      revision: Math.max(header.revision, present?.revision ?? 0),
      erasedAt: Math.max(header.erasedAt, unlocked?.store.erasedAt() ?? 0),
    };
    const vault = vaultIn(header);
    const file = isAuthentic(vault, key) ? vault : reclaimVault(vault, key);
    await folder.restore({ desk, begun, file, key: copyOfKey(key) }).catch((error: unknown) => {
      throw error instanceof ServiceError ? error : saveError(error);
    });
    return 'open';
  });
}
