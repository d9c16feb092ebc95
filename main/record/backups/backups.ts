/**
 * The backups of a record: taken by themselves after changed days, read back before they count, thinned, and
 * compared with the last good one, which a copy that lacks entries unexplained, or was taken while the user had not
 * settled what was wrong with files, does not displace.
 */
import path from 'node:path';
import type { Backup, BackupPlace, Backups } from '#shared/contract/services.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import type { DataKey } from '../../crypto/encryption.ts';
import { decodeVaultFile, unlockVault } from '../../crypto/vault-file.ts';
import { removeFiles } from '../../files/files.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { backupsFolder } from '../layout.ts';
import type { EntryKey } from '../partitions.ts';
import type { Repository } from '../repository.ts';
import { keysOfBackup, pruned, recordOfBackup } from './backup-content.ts';
import type { BackupHeader } from './backup-file.ts';
import {
  assertBackupFolder,
  backupPath,
  type ListedBackup,
  type Listing,
  listBackups,
  type OpenedBackup,
  readBackup,
  writeBackup,
} from './backup-folder.ts';
import { backupsToKeep, isGoodBackup } from './backups-to-keep.ts';

/** A copy of a running day is replaced by a newer one at most this often, minutes. */
const renewMinutes = 10;

export type BackupService = {
  readonly list: (folder: string | null) => Promise<Backups>;
  readonly take: (reason: Backup['reason']) => Promise<Backup>;
  /** Takes one if the record differs from the last copy and that one is old enough, or the app closes. */
  readonly takeIfDue: (occasion: 'saved' | 'closing') => Promise<void>;
  readonly writeTo: (folder: string) => Promise<Backup>;
  readonly read: (place: BackupPlace, passphrase?: string) => Promise<LegworkRecord>;
  readonly lastGood: () => Promise<{ readonly backup: Backup; readonly record: LegworkRecord } | null>;
  /** Entries of the last good copy that the record lacks though nobody deleted them. */
  readonly unexplainedMissing: () => Promise<number>;
  /** Writes every copy of the data folder anew, sealed with the key or plain. */
  readonly recode: (from: DataKey | null, to: DataKey | null) => Promise<void>;
  /** Takes entries of before the date out of every copy of the data folder. */
  readonly prune: (before: CalendarDate) => Promise<void>;
};

export type BackupOptions = {
  readonly dataFolder: string;
  readonly repository: Repository;
  readonly now: () => ZonedTime;
  /** The key that copies are sealed with now, or null. */
  readonly key: () => DataKey | null;
  /** The vault's key file as text, for copies outside; null without a vault. */
  readonly vaultText: () => string | null;
};

type Known = { readonly id: string; readonly deletedCount: number; readonly keys: ReadonlySet<EntryKey> };

const copyOfKey = (key: DataKey | null): DataKey | null =>
  key && { id: key.id, bytes: Uint8Array.from(key.bytes) };

const isGood = ({ backup }: ListedBackup): boolean => isGoodBackup(backup);

/** Sealed by another vault's key: only its own passphrase opens it, so it stays as it is. */
const isForeign = ({ keyId }: BackupHeader, key: DataKey | null): boolean =>
  keyId !== null && keyId !== key?.id;

export function createBackups({ dataFolder, repository, now, key, vaultText }: BackupOptions): BackupService {
  const folder = path.join(dataFolder, backupsFolder);
  let lastFailure: Backups['lastFailure'] = null;
  /** Revision and time of the newest copy; null until the folder was looked at, or where it has none. */
  let newest: Pick<BackupHeader, 'revision' | 'takenAt'> | null = null;
  let isNewestKnown = false;
  let known: Known | null = null;

  const open = (id: string): Promise<OpenedBackup> => readBackup(folder, id, async () => key());

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

  /** What the last good copy has and the record has not, beyond what was deleted since. */
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
    await removeFiles(surplus.map(({ backup }) => backupPath(folder, backup.id)));
  };

  const take = async (reason: Backup['reason']): Promise<Backup> => {
    // What is in the copy is settled before the first wait: a save may come between.
    const files = repository.texts();
    const keys = repository.keys();
    const good = await knownGood(await listBackups(folder)).catch(() => null);
    const missing = missingIn(good);
    const header = headerOf(reason, missing, null);
    const { backup } = await writeBackup(folder, header, files, key());
    if (isGoodBackup(backup))
      known = { id: backup.id, deletedCount: header.deletedCount, keys: new Set(keys) };
    await deleteSurplus();
    lastFailure = null;
    return backup;
  };

  const isDue = (occasion: 'saved' | 'closing'): boolean => {
    if (repository.revision() === 0 || newest?.revision === repository.revision()) return false;
    if (newest === null || occasion === 'closing') return true;
    if (dateOf(newest.takenAt) !== dateOf(now())) return true;
    // Either way: a clock that went back must not put copies off until it has caught up.
    return Math.abs(epochSecondsOf(now()) - epochSecondsOf(newest.takenAt)) >= renewMinutes * 60;
  };

  const keyFor =
    (passphrase: string | undefined) =>
    async ({ keyId, vault }: BackupHeader): Promise<DataKey | null> => {
      const current = key();
      if (keyId === null || current?.id === keyId) return current;
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
      // A slow drive: the vault may be locked meanwhile, which wipes the key.
      const ownKey = copyOfKey(key());
      return (await writeBackup(other, header, repository.texts(), ownKey)).backup;
    },
    read: async ({ id, folder: other }, passphrase) => {
      if (other !== null) await assertBackupFolder(other);
      return recordOfBackup((await readBackup(other ?? folder, id, keyFor(passphrase))).files);
    },
    lastGood: async () => {
      const good = (await listBackups(folder)).whole.find(isGood);
      if (good === undefined) return null;
      return { backup: good.backup, record: recordOfBackup((await open(good.backup.id)).files) };
    },
    unexplainedMissing: async () => missingIn(await knownGood(await listBackups(folder))),
    recode: async (from, to) => {
      for (const { backup, header } of (await listBackups(folder)).whole) {
        if (header.keyId === (to?.id ?? null) || isForeign(header, from)) continue;
        const { files } = await readBackup(folder, backup.id, async () => from ?? to);
        await writeBackup(folder, { ...header, keyId: to?.id ?? null }, files, to, backup.id);
      }
    },
    prune: async (before) => {
      known = null;
      for (const { backup, header } of (await listBackups(folder)).whole) {
        if (isForeign(header, key())) continue;
        const { files } = await open(backup.id);
        const next = pruned(files, before);
        const after = { ...header, counts: next.counts };
        if (next.removed > 0) await writeBackup(folder, after, next.files, key(), backup.id);
      }
    },
  };
}
