/**
 * The data folder while this process holds its lock. Without a vault its record opens at once. With a vault it stays
 * locked until the passphrase comes. Turning a vault on or off may be interrupted at any point: the key file names the
 * direction, each file shows whether it is encrypted, and the next start finishes. A recovery code is shown before it
 * is used: an interruption never leaves a vault whose code nobody has seen.
 */
import path from 'node:path';
import type { DataStatus, LockScreen, UnlockResult } from '#shared/record/access.ts';
import type { Preferences } from '#shared/record/preferences.ts';
import { createQueue } from '#shared/record/queue.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { RecoveryNotice } from '#shared/record/recovery.ts';
import type { Position } from '#shared/record/revision.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { type Codec, decryptingCodec, encryptedCodec, plainCodec } from '../crypto/codec.ts';
import type { DataKey } from '../crypto/encryption.ts';
import { assertGoodPassphrase, shownCode } from '../crypto/given-secrets.ts';
import type { ScryptCost } from '../crypto/key-wrap.ts';
import { newRecoveryCode } from '../crypto/recovery-code.ts';
import {
  changeVault,
  createVault,
  encodeVaultFile,
  isAuthentic,
  type OpenedVault,
  openVault,
  openVaultByCode,
  reclaimVault,
  shownWhileLocked,
  unlockVault,
  type VaultFile,
  withPassphrase,
  withRecoveryCode,
} from '../crypto/vault-file.ts';
import { createVaultStore } from '../crypto/vault-store.ts';
import type { Pause } from '../files/durable.ts';
import { backupsFolder, vaultName } from '../files/names.ts';
import { eraseFolder, eraseWord, finishErasing } from '../files/own-folders.ts';
import { createWriter, type KeepOthers } from '../files/writer.ts';
import { RecordClosedError, ServiceError } from '../user-facing-error.ts';
import { highestRevision } from './backups/backup-folder.ts';
import { erasable, removeDiaryLeftovers } from './diary-folder.ts';
import { isEntryFile } from './layout.ts';
import { openRecord } from './open.ts';
import { quarantineOthers } from './others-files.ts';
import { convertQuarantine, moveToQuarantine } from './quarantine.ts';
import { createSession, type Session } from './session.ts';

export type FolderOptions = {
  /** Absolute path of an existing folder that this process holds. */
  readonly dataFolder: string;
  readonly now: () => ZonedTime;
  readonly pause: Pause;
  readonly scryptCost: ScryptCost;
  /** Returns an unused name. */
  readonly newId: () => string;
  /** Adopts preferences that a former version kept in the record. */
  readonly adoptPreferences?: (former: Partial<Preferences>) => void;
};

/** Turns encryption on and off, and changes the key. The contract's `vault` documents each call. */
type VaultOfFolder = {
  readonly unlock: (passphrase: string) => Promise<UnlockResult>;
  readonly unlockByCode: (code: string, newPassphrase: string) => Promise<UnlockResult>;
  readonly lock: () => Promise<void>;
  readonly turnOn: (passphrase: string, recoveryCode: string) => Promise<void>;
  readonly turnOff: (passphrase: string) => Promise<boolean>;
  readonly changePassphrase: (passphrase: string, newPassphrase: string) => Promise<boolean>;
  readonly newRecoveryCode: (passphrase: string) => Promise<{ readonly recoveryCode: string } | null>;
  readonly changeRecoveryCode: (passphrase: string, recoveryCode: string) => Promise<boolean>;
  readonly setLockScreen: (lockScreen: LockScreen) => Promise<void>;
};

export type DataFolder = VaultOfFolder & {
  readonly status: () => Omit<DataStatus, 'isDemo'>;
  readonly position: () => Position;
  /** @throws RecordClosedError while the record is not open */
  readonly session: () => Session;
  /** Runs work on the open record after all earlier calls. */
  readonly queued: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  readonly erase: (word: string) => Promise<void>;
  /** Waits for running work and makes a last backup. */
  readonly close: () => Promise<void>;
};

const noLockScreen: LockScreen = { showsWarningSigns: false, clinicPhone: null };

const closedBecause = (state: Exclude<DataStatus['state'], 'open'>): RecordClosedError =>
  new RecordClosedError({ id: `service.${state}` });

/** The notice for a copy of the key file that was written without the key. */
const vaultChangedNotice = (now: ZonedTime): RecoveryNotice => ({
  id: `${vaultName}-changed-${now.slice(0, 19)}`,
  at: now,
  file: vaultName,
  reason: 'changed',
  quarantinedAs: null,
  keptEntries: 0,
  quarantinedEntries: 0,
});

/** The error for a change of the vault that began and could not be finished. It carries the caller's error. */
function halfWay(cause: unknown): never {
  throw new ServiceError({ id: 'service.vault-half-way' }, { cause });
}

/**
 * Checks the folder, and opens its record unless a vault must be unlocked first.
 * Throws only the file system's errors.
 */
export async function openFolder(options: FolderOptions): Promise<DataFolder> {
  const { dataFolder, now, pause, scryptCost, newId } = options;
  const vaults = createVaultStore(dataFolder, (from) =>
    moveToQuarantine(from, { dataFolder, name: vaultName, label: 'changed', now: now() }),
  );
  const queue = createQueue();
  let state: DataStatus['state'] = 'open';
  let newerFiles: readonly string[] = [];
  /** The authentic and latest key file, once this process has opened it. */
  let vault: VaultFile | null = null;
  /** What the copies on disk agree on. It is not authenticated yet. */
  let unprovenLockScreen = noLockScreen;
  let key: DataKey | null = null;
  let session: Session | null = null;
  /** Changes by other programs that a write has found. */
  const unreported: RecoveryNotice[] = [];

  const close = (as: 'locked' | 'newer' | 'keyless'): void => {
    session = null;
    state = as;
    key?.bytes.fill(0);
    key = null;
  };

  const openSession = (): Session => {
    if (session === null) throw closedBecause(state === 'open' ? 'locked' : state);
    return session;
  };

  /** Reads the record with the codec, and adds these notices to its own. True if the record is open. */
  const start = async (codec: Codec, notices: readonly RecoveryNotice[] = []): Promise<boolean> => {
    const keepOthers: KeepOthers = async (name, bytes) => {
      if (!isEntryFile(name)) return;
      const record = session?.repository.read() ?? emptyRecord;
      const others = { name, bytes, reason: 'changed-outside' } as const;
      const notice = await quarantineOthers(others, record, { dataFolder, codec, now: now() });
      if (notice !== null) unreported.push(notice);
    };
    const writer = createWriter({ folder: dataFolder, pause, keepOthers });
    const copiedRevision = await highestRevision(path.join(dataFolder, backupsFolder));
    const opened = await openRecord({ folder: dataFolder, codec, now: now(), writer, copiedRevision });
    if (opened.state !== 'open') {
      newerFiles = opened.state === 'newer' ? opened.files : [];
      close(opened.state);
      return false;
    }
    const vaultText = (): string | null => (vault === null ? null : encodeVaultFile(vault));
    session = createSession(opened, codec, { dataFolder, writer, now, newId, vaultText });
    if (notices.length > 0) session.repository.tell(notices);
    state = 'open';
    if (opened.formerPreferences !== null) options.adoptPreferences?.(opened.formerPreferences);
    // The next save writes what cannot be written now: a full disk must not keep the diary closed.
    await session.repository.writeDirty().catch(() => undefined);
    return true;
  };

  const reportOthersFiles = async (): Promise<void> => {
    if (session === null || unreported.length === 0) return;
    session.repository.tell(unreported.splice(0));
    await session.repository.writeDirty().catch(() => undefined);
  };

  /** Runs the tasks at the beginning of a session, after all files have been repaired. */
  const begin = async (): Promise<void> => {
    await session?.retainUnasked().catch(() => undefined);
    await session?.backups.takeIfDue('saved');
  };

  const keep = async (next: VaultFile): Promise<void> => {
    try {
      await vaults.write(next);
    } catch (cause) {
      throw new ServiceError({ id: 'service.vault-not-written' }, { cause });
    }
    vault = next;
  };

  const finishTurningOn = async (opened: VaultFile, dataKey: DataKey): Promise<void> => {
    await openSession().recode(encryptedCodec(dataKey, true));
    await convertQuarantine(dataFolder, dataKey, 'encrypted');
    await keep(changeVault(opened, dataKey, { state: 'on' }));
  };

  const finishTurningOff = async (dataKey: DataKey): Promise<void> => {
    await openSession().recode(decryptingCodec(dataKey));
    await convertQuarantine(dataFolder, dataKey, 'plain');
    await vaults.remove();
    vault = null;
    key = null;
    dataKey.bytes.fill(0);
  };

  /** Writes the first key file. If that fails there is no vault, and the next start does not ask for one. */
  const beginVault = async (made: Pick<OpenedVault, 'file' | 'key'>): Promise<void> => {
    try {
      await keep(made.file);
      key = made.key;
    } catch (cause) {
      made.key.bytes.fill(0);
      await vaults.remove().catch(() => undefined);
      throw new ServiceError({ id: 'service.vault-not-begun' }, { cause });
    }
  };

  /** The copies of the key file: those on disk, and the one that this process has opened. */
  const copiesOfVault = async (): Promise<readonly VaultFile[]> => {
    const found = await vaults.read();
    const copies = [...(vault === null ? [] : [vault]), ...(found.kind === 'whole' ? found.copies : [])];
    if (copies.length === 0) throw closedBecause('keyless');
    return copies;
  };

  /**
   * Opens the record with the vault's key and finishes an interrupted change. If that fails, `status` says so and the
   * next unlocking tries again. The diary opens in any case.
   */
  const openWith = async (opened: OpenedVault, copies: readonly VaultFile[]): Promise<void> => {
    const dataKey = opened.key;
    // Ignore the state and the lock screen of a file that was written without the key.
    const file = opened.isAuthentic ? opened.file : reclaimVault(opened.file, dataKey);
    const isAnyChanged = copies.some((copy) => !isAuthentic(copy, dataKey));
    key = dataKey;
    const way = file.state;
    const codec =
      way === 'turning-off' ? decryptingCodec(dataKey) : encryptedCodec(dataKey, way === 'turning-on');
    vault = file;
    if (!(await start(codec, isAnyChanged ? [vaultChangedNotice(now())] : []))) {
      vault = null;
      return;
    }
    await vaults.mend(file, dataKey);
    if (way === 'turning-on') await finishTurningOn(file, dataKey).catch(() => undefined);
    if (way === 'turning-off') await finishTurningOff(dataKey).catch(() => undefined);
    await begin();
  };

  const check = async (): Promise<void> => {
    const found = await vaults.read();
    if (found.kind === 'whole') {
      unprovenLockScreen = shownWhileLocked(found.copies);
      close('locked');
    } else if (found.kind === 'newer') {
      newerFiles = [vaultName];
      close('newer');
    } else if (found.kind === 'damaged') close('keyless');
    else if (await start(plainCodec)) await begin();
  };

  const confirmed = async (passphrase: string): Promise<{ file: VaultFile; dataKey: DataKey } | null> => {
    if (vault === null || key === null) throw closedBecause('locked');
    const same = await unlockVault(vault, passphrase);
    same?.bytes.fill(0);
    return same === null ? null : { file: vault, dataKey: key };
  };

  await finishErasing(dataFolder, erasable);
  await removeDiaryLeftovers(dataFolder);
  await check();

  return {
    status: () => ({
      state,
      isVaultOn: vault !== null || state === 'locked',
      isVaultHalfWay: vault !== null && vault.state !== 'on',
      lockScreen: vault?.lockScreen ?? (state === 'locked' ? unprovenLockScreen : noLockScreen),
      newerFiles,
    }),
    position: () => session?.position() ?? { diary: null, revision: 0 },
    session: openSession,
    queued: (work) => queue(() => work(openSession()).finally(reportOthersFiles)),
    unlock: (passphrase) =>
      queue(async () => {
        if (session !== null) return 'open';
        const copies = await copiesOfVault();
        const opened = await openVault(copies, 'passphrase', passphrase);
        if (opened === null) return 'wrong-passphrase';
        await openWith(opened, copies);
        return 'open';
      }),
    unlockByCode: (code, newPassphrase) =>
      queue(async () => {
        assertGoodPassphrase(newPassphrase);
        const copies = await copiesOfVault();
        const opened = await openVaultByCode(copies, code);
        if (opened === null) return 'wrong-code';
        // Another window may have opened it meanwhile. The new passphrase is set anyway.
        const wasOpen = session !== null;
        if (wasOpen) opened.key.bytes.fill(0);
        else await openWith(opened, copies);
        if (vault === null || key === null) return 'open';
        try {
          await keep(await withPassphrase(vault, key, newPassphrase, scryptCost));
        } catch (error) {
          if (!wasOpen) close('locked');
          throw error;
        }
        return 'open';
      }),
    lock: () =>
      queue(async () => {
        if (vault === null || session === null) return;
        await session.backups.takeIfDue('closing');
        close('locked');
      }),
    newRecoveryCode: (passphrase) =>
      queue(async () => {
        openSession();
        if (vault === null) assertGoodPassphrase(passphrase);
        else if ((await confirmed(passphrase)) === null) return null;
        return { recoveryCode: newRecoveryCode() };
      }),
    turnOn: (passphrase, recoveryCode) =>
      queue(async () => {
        assertGoodPassphrase(passphrase);
        openSession();
        if (vault !== null) throw new ServiceError({ id: 'service.vault-on-already' });
        const secrets = { passphrase, recoveryCode: shownCode(recoveryCode) };
        const made = await createVault({ ...secrets, cost: scryptCost, state: 'turning-on' });
        await beginVault(made);
        await finishTurningOn(made.file, made.key).catch(halfWay);
      }),
    turnOff: (passphrase) =>
      queue(async () => {
        const open = await confirmed(passphrase);
        if (open === null) return false;
        await keep(changeVault(open.file, open.dataKey, { state: 'turning-off' }));
        await finishTurningOff(open.dataKey).catch(halfWay);
        return true;
      }),
    changePassphrase: (passphrase, newPassphrase) =>
      queue(async () => {
        assertGoodPassphrase(newPassphrase);
        const open = await confirmed(passphrase);
        if (open === null) return false;
        await keep(await withPassphrase(open.file, open.dataKey, newPassphrase, scryptCost));
        return true;
      }),
    changeRecoveryCode: (passphrase, recoveryCode) =>
      queue(async () => {
        const code = shownCode(recoveryCode);
        const open = await confirmed(passphrase);
        if (open === null) return false;
        await keep(await withRecoveryCode(open.file, open.dataKey, code, scryptCost));
        return true;
      }),
    setLockScreen: (lockScreen) =>
      queue(async () => {
        if (vault === null || key === null) throw closedBecause('locked');
        await keep(changeVault(vault, key, { lockScreen }));
      }),
    erase: (word) =>
      queue(async () => {
        if (word !== eraseWord) {
          throw new ServiceError({ id: 'service.erase-word', values: { word: eraseWord } });
        }
        await eraseFolder(dataFolder, erasable).catch((cause: unknown) => {
          throw new ServiceError({ id: 'service.erase-half-way' }, { cause });
        });
        close('locked');
        vault = null;
        await check();
      }),
    close: () => queue(async () => session?.backups.takeIfDue('closing')),
  };
}
