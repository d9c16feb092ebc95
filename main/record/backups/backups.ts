/**
 * The backups of a record. The app makes them after days with changes, verifies them, applies the retention, compares
 * them with the last good one. A backup does not count as good if entries are missing without a deletion, or if the
 * user had not dismissed notices about files when it was made.
 */

import path from 'node:path';
import type { AgreedDesk } from '#shared/record/agreed-desk.ts';
import type { Backup, BackupPlace, Backups } from '#shared/record/backup.ts';
import type { EntryKey } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import type { DataKey } from '../../crypto/encryption.ts';
import { copyOfKey, withOwnKeys } from '../../crypto/own-keys.ts';
import { decodeVaultFile, unlockVault } from '../../crypto/vault-file.ts';
import { assertBackupFolder } from '../../files/backup-names.ts';
import { ensureOwnFolder, removeFiles } from '../../files/files.ts';
import { backupsFolder } from '../../files/names.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { backupName } from '../layout.ts';
import { moveToQuarantine } from '../quarantine.ts';
import type { Repository } from '../repository.ts';
import { keysOfBackup, type Pruned, pruned, recordOfBackup, withoutDeletedKeys } from './backup-content.ts';
import type { BackupFiles, BackupHeader } from './backup-file.ts';
import {
  backupFailure,
  type ListedBackup,
  type Listing,
  listBackups,
  type OpenedBackup,
  readBackup,
  writeBackup,
} from './backup-folder.ts';
import { backupsToKeep, isGoodBackup } from './backups-to-keep.ts';

/** The shortest time until a newer backup replaces one of the same day, minutes. */
const renewMinutes = 10;

export type BackupService = {
  readonly list: (folder: string | null) => Promise<Backups>;
  readonly take: (reason: Backup['reason']) => Promise<Backup>;
  /** Makes one if the record differs from the last backup, and that one is old enough or the app closes. */
  readonly takeIfDue: (occasion: 'saved' | 'closing') => Promise<void>;
  readonly writeTo: (folder: string) => Promise<Backup>;
  readonly read: (place: BackupPlace, passphrase?: string) => Promise<LegworkRecord>;
  readonly lastGood: () => Promise<{ readonly backup: Backup; readonly record: LegworkRecord } | null>;
  /** Entries of the last good backup that are missing in the record without a deletion. */
  readonly unexplainedMissing: () => Promise<number>;
  /**
   * Rewrites every backup of the data folder, encrypted with the key or plain. A backup that cannot be opened stays. If
   * `to` is a key it is quarantined, because no plain data may stay among encrypted backups.
   */
  readonly recode: (from: DataKey | null, to: DataKey | null) => Promise<void>;
  /** Removes entries from before the date from every backup of the data folder. */
  readonly prune: (before: CalendarDate) => Promise<void>;
  /** Deletes the keys that these desks name as left from every backup of the data folder. */
  readonly forgetKeys: (desks: readonly AgreedDesk[]) => Promise<void>;
};

export type BackupOptions = {
  readonly dataFolder: string;
  readonly repository: Repository;
  readonly now: () => ZonedTime;
  /** The key that encrypts backups now, or null. */
  readonly key: () => DataKey | null;
  /** The vault's key file as text, for backups outside the data folder; null without a vault. */
  readonly vaultText: () => string | null;
};

type Known = { readonly id: string; readonly deletedCount: number; readonly keys: ReadonlySet<EntryKey> };

const isGood = ({ backup }: ListedBackup): boolean => isGoodBackup(backup);

/** Whether another vault's key encrypts it. Only that vault's passphrase opens it, so it stays as it is. */
const isForeign = ({ keyId }: BackupHeader, key: DataKey | null): boolean =>
  keyId !== null && keyId !== key?.id;

export function createBackups({ dataFolder, repository, now, key, vaultText }: BackupOptions): BackupService {
  const folder = path.join(dataFolder, backupsFolder);
  let lastFailure: Backups['lastFailure'] = null;
  /** Revision and time of the newest backup; null before the folder was read, or if it has none. */
  let newest: Pick<BackupHeader, 'revision' | 'takenAt'> | null = null;
  let isNewestKnown = false;
  let known: Known | null = null;

  const open = (id: string): Promise<OpenedBackup> => readBackup(folder, id, async () => key());

  /** The files in a backup; null if it cannot be opened. */
  const filesIn = (id: string, openedBy: DataKey | null): Promise<BackupFiles | null> =>
    readBackup(folder, id, async () => openedBy).then(
      ({ files }) => files,
      (error: unknown) => {
        if (error instanceof ServiceError) return null;
        throw error;
      },
    );

  const quarantine = (fileName: string): Promise<unknown> =>
    moveToQuarantine(path.join(folder, fileName), {
      dataFolder,
      name: backupName,
      label: 'damaged',
      now: now(),
    });

  const ensureFolder = (): Promise<void> =>
    ensureOwnFolder(folder).catch((cause: unknown) => {
      throw backupFailure(cause);
    });

  const learnNewest = (listing: Listing): void => {
    newest = listing.whole[0]?.header ?? null;
    isNewestKnown = true;
  };

  const knownGood = async (listing: Listing): Promise<Known | null> => {
    const good = listing.whole.find(isGood);
    if (good === undefined) return null;
    if (known?.id !== good.backup.id) {
      const { files } = await open(good.backup.id);
      known = { id: good.backup.id, deletedCount: good.header.deletedCount, keys: keysOfBackup(files) };
    }
    return known;
  };

  /** Entries of the last good backup that the record lacks, beyond the deletions since. */
  const missingIn = (good: Known | null): number => {
    if (good === null) return 0;
    const { keys, deletedCount } = good;
    const missing = repository
      .keys()
      .reduce((count, each) => (keys.has(each) ? count - 1 : count), keys.size);
    const deleted = Math.max(0, repository.deletedCount() - deletedCount);
    return Math.max(0, missing - deleted);
  };

  const headerOf = (
    reason: Backup['reason'],
    unexplainedMissing: number,
    vault: string | null,
  ): BackupHeader => ({
    format: 'legwork-copy',
    version: 2,
    takenAt: now(),
    revision: repository.revision(),
    deletedCount: repository.deletedCount(),
    reason,
    unexplainedMissing,
    isInDoubt: repository.notices().length > 0,
    counts: repository.counts(),
    keyId: key()?.id ?? null,
    vault,
  });

  const deleteSurplus = async (): Promise<void> => {
    const listing = await listBackups(folder);
    learnNewest(listing);
    const keep = backupsToKeep(
      listing.whole.map(({ backup, header }) => ({ ...backup, revision: header.revision })),
    );
    const surplus = listing.whole.filter(({ backup }) => !keep.has(backup.id));
    await removeFiles(surplus.map(({ file }) => file));
  };

  const take = async (reason: Backup['reason']): Promise<Backup> => {
    // Collect the content before the first await, because a save may come between.
    const files = repository.texts();
    const keys = repository.keys();
    const good = await knownGood(await listBackups(folder)).catch(() => null);
    const missing = missingIn(good);
    const header = headerOf(reason, missing, null);
    await ensureFolder();
    const { backup } = await writeBackup(folder, header, files, key());
    newest = header;
    isNewestKnown = true;
    lastFailure = null;
    if (isGoodBackup(backup))
      known = { id: backup.id, deletedCount: header.deletedCount, keys: new Set(keys) };
    // The backup is made. Old ones that cannot be deleted now are deleted after the next backup.
    await deleteSurplus().catch(() => undefined);
    return backup;
  };

  const isDue = (occasion: 'saved' | 'closing'): boolean => {
    if (repository.revision() === 0 || newest?.revision === repository.revision()) return false;
    if (newest === null || occasion === 'closing') return true;
    if (dateOf(newest.takenAt) !== dateOf(now())) return true;
    // Use the absolute difference: a clock that went back must not delay backups.
    return Math.abs(epochSecondsOf(now()) - epochSecondsOf(newest.takenAt)) >= renewMinutes * 60;
  };

  /** Writes every backup of the data folder anew that then holds less. */
  const rewrite = async (less: (files: BackupFiles) => Pruned): Promise<void> => {
    known = null;
    for (const { backup, header, file } of (await listBackups(folder)).whole) {
      if (isForeign(header, key())) continue;
      const files = await filesIn(backup.id, key());
      if (files === null) continue;
      const next = less(files);
      const after = { ...header, counts: next.counts };
      if (next.removed > 0) await writeBackup(folder, after, next.files, key(), file);
    }
  };

  const keyFor =
    (passphrase: string | undefined) =>
    async ({ keyId, vault }: BackupHeader): Promise<DataKey | null> => {
      const current = key();
      if (keyId === null || current?.id === keyId) return copyOfKey(current);
      if (vault === null || passphrase === undefined) return null;
      const decoded = decodeVaultFile(vault);
      return decoded.kind === 'whole' ? unlockVault(decoded.file, passphrase) : null;
    };

  return {
    list: async (other) => {
      if (other !== null) await assertBackupFolder(other);
      const listing = await listBackups(other ?? folder);
      return {
        backups: listing.whole.map(({ backup }) => backup),
        lastGoodId: listing.whole.find(isGood)?.backup.id ?? null,
        unreadable: listing.unreadable,
        lastFailure: other === null ? lastFailure : null,
      };
    },
    take,
    takeIfDue: async (occasion) => {
      try {
        if (!isNewestKnown) learnNewest(await listBackups(folder));
        if (isDue(occasion)) await take('changed-day');
      } catch (error) {
        lastFailure = error instanceof ServiceError ? error.localizedMessage : { id: 'service.no-copy' };
      }
    },
    writeTo: async (other) => {
      await assertBackupFolder(other);
      const header = headerOf('asked', 0, vaultText());
      // The drive may be slow, and the vault may be locked meanwhile.
      return withOwnKeys(async (own) => {
        const { backup } = await writeBackup(other, header, repository.texts(), own(copyOfKey(key())));
        return backup;
      });
    },
    read: async ({ id, folder: other }, passphrase) => {
      if (other !== null) await assertBackupFolder(other);
      return withOwnKeys(async (own) => {
        const keyOf = async (header: BackupHeader) => own(await keyFor(passphrase)(header));
        return recordOfBackup((await readBackup(other ?? folder, id, keyOf)).files);
      });
    },
    lastGood: async () => {
      const good = (await listBackups(folder)).whole.find(isGood);
      if (good === undefined) return null;
      return { backup: good.backup, record: recordOfBackup((await open(good.backup.id)).files) };
    },
    unexplainedMissing: async () => missingIn(await knownGood(await listBackups(folder))),
    recode: async (from, to) => {
      const { whole, unreadable } = await listBackups(folder);
      const unopened = unreadable.filter(({ why }) => why === 'damaged').map(({ name }) => name);
      for (const { backup, header, file } of whole) {
        if (header.keyId === (to?.id ?? null) || isForeign(header, from)) continue;
        const files = await filesIn(backup.id, from ?? to);
        if (files === null) unopened.push(path.basename(file));
        else await writeBackup(folder, { ...header, keyId: to?.id ?? null }, files, to, file);
      }
      if (to !== null) for (const name of unopened) await quarantine(name);
    },
    prune: (before) => rewrite((files) => pruned(files, before)),
    forgetKeys: (desks) => rewrite((files) => withoutDeletedKeys(files, desks)),
  };
}
