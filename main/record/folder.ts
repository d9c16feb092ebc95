/**
 * The data folder from the moment it is held until it is let go: without a vault open at once, with one locked until
 * its passphrase comes. Turning a vault on or off can be cut off anywhere: the key file says which way it goes, each
 * file says itself whether it is sealed, and whoever opens next finishes.
 */
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { createQueue } from '#shared/contract/queue.ts';
import type { ApiServices, DataStatus, LockScreen, UnlockResult } from '#shared/contract/services.ts';
import { passphraseBounds, passphraseFault } from '#shared/record/passphrase.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { type Codec, decryptingCodec, encryptedCodec, plainCodec } from '../crypto/codec.ts';
import { type DataKey, isEncrypted } from '../crypto/encryption.ts';
import type { ScryptCost } from '../crypto/key-wrap.ts';
import {
  changeVault,
  createVault,
  encodeVaultFile,
  isAuthentic,
  unlockVault,
  unlockVaultByCode,
  type VaultFile,
  withNewCode,
  withPassphrase,
} from '../crypto/vault-file.ts';
import { createVaultStore } from '../crypto/vault-store.ts';
import { listFiles, readIfThere, removeLeftovers } from '../files/files.ts';
import type { CreateStoreFile } from '../files/store.ts';
import { createWriter, type Pause } from '../files/writer.ts';
import { RecordClosedError, ServiceError } from '../user-facing-error.ts';
import { highestRevision } from './backups/backup-folder.ts';
import { eraseFolder, eraseWord, finishErasing } from './erase.ts';
import { backupsFolder, isEntryFile, quarantineFolder, vaultName } from './layout.ts';
import { openRecord } from './open.ts';
import { convertQuarantine } from './quarantine.ts';
import { createSession, type Session } from './session.ts';

export type FolderOptions = {
  /** Absolute path of an existing folder that this process holds. */
  readonly dataFolder: string;
  readonly createStoreFile: CreateStoreFile;
  readonly now: () => ZonedTime;
  readonly pause: Pause;
  readonly scryptCost: ScryptCost;
};

export type DataFolder = ApiServices['vault'] & {
  readonly status: () => Omit<DataStatus, 'isDemo'>;
  /** @throws RecordClosedError while the record is not open */
  readonly session: () => Session;
  /** Runs work on the open record after all that was asked before. */
  readonly queued: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  readonly erase: (word: string) => Promise<void>;
  /** Waits for what is under way and takes a last copy. */
  readonly close: () => Promise<void>;
};

const noLockScreen: LockScreen = { showsWarningSigns: false, clinicPhone: null };

const closedBecause = (state: Exclude<DataStatus['state'], 'open'>): RecordClosedError =>
  new RecordClosedError({ id: `service.${state}` });

function assertGoodPassphrase(passphrase: string): void {
  const fault = passphraseFault(passphrase);
  if (fault !== null) throw new ServiceError({ id: `service.passphrase.${fault}`, values: passphraseBounds });
}

/** Said of a change of the vault that was begun and could not be finished. The caller's error goes along. */
function halfWay(cause: unknown): never {
  throw new ServiceError({ id: 'service.vault-half-way' }, { cause });
}

async function tidy(dataFolder: string): Promise<void> {
  if (process.platform !== 'win32') await chmod(dataFolder, 0o700).catch(() => undefined);
  await finishErasing(dataFolder);
  for (const folder of ['', backupsFolder, quarantineFolder])
    await removeLeftovers(path.join(dataFolder, folder));
}

/** Whether a file of entries is sealed, so that without a key file nothing of it can be read. */
async function hasEncryptedFiles(dataFolder: string): Promise<boolean> {
  for (const file of await listFiles(dataFolder)) {
    if (!isEntryFile(file.replace(/\.json$/, ''))) continue;
    const bytes = await readIfThere(path.join(dataFolder, file));
    if (bytes !== null && isEncrypted(bytes.toString('utf8'))) return true;
  }
  return false;
}

/**
 * Looks at the folder, and opens its record unless a vault is to be unlocked first.
 * Throws only what the file system throws.
 */
export async function openFolder(options: FolderOptions): Promise<DataFolder> {
  const { dataFolder, createStoreFile, now, pause, scryptCost } = options;
  const vaults = createVaultStore(dataFolder);
  const queue = createQueue();
  let writer = createWriter({ folder: dataFolder, createStoreFile, pause });
  let state: DataStatus['state'] = 'open';
  let newerFiles: readonly string[] = [];
  let vault: VaultFile | null = null;
  let key: DataKey | null = null;
  let session: Session | null = null;

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

  /** Reads the record by the codec. True when it is open. */
  const start = async (codec: Codec): Promise<boolean> => {
    writer = createWriter({ folder: dataFolder, createStoreFile, pause });
    const copiedRevision = await highestRevision(path.join(dataFolder, backupsFolder));
    const opened = await openRecord({ folder: dataFolder, codec, now: now(), writer, copiedRevision });
    if (opened.state !== 'open') {
      newerFiles = opened.state === 'newer' ? opened.files : [];
      close(opened.state);
      return false;
    }
    const vaultText = (): string | null => (vault === null ? null : encodeVaultFile(vault));
    session = createSession(opened, codec, { dataFolder, writer, now, vaultText });
    state = 'open';
    // What cannot be written now is written with the next save: a full disk does not keep the diary shut.
    await session.repository.writeDirty().catch(() => undefined);
    return true;
  };

  /** What waits at the beginning of a session, once every file is as it should be. */
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
    await convertQuarantine(dataFolder, dataKey, 'sealed');
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

  /** Writes the first key file. Where that fails there is no vault, and none is asked for at the next start. */
  const beginVault = async (file: VaultFile): Promise<void> => {
    try {
      await keep(file);
    } catch (cause) {
      await vaults.remove().catch(() => undefined);
      throw new ServiceError({ id: 'service.vault-not-begun' }, { cause });
    }
  };

  /** Opens the record with the vault's key and goes on with what was cut off. */
  const openWith = async (file: VaultFile, dataKey: DataKey): Promise<UnlockResult> => {
    key = dataKey;
    vault = file;
    // A state that nobody with the key wrote is not believed: plain files are then no part of the record.
    const way = isAuthentic(file, dataKey) ? file.state : 'on';
    const codec =
      way === 'turning-off' ? decryptingCodec(dataKey) : encryptedCodec(dataKey, way === 'turning-on');
    if (!(await start(codec))) return 'open';
    await vaults.mend(file).catch(() => undefined);
    if (way === 'turning-on') await finishTurningOn(file, dataKey);
    if (way === 'turning-off') await finishTurningOff(dataKey);
    await begin();
    return 'open';
  };

  const look = async (): Promise<void> => {
    const found = await vaults.read();
    if (found.kind === 'whole') {
      vault = found.file;
      close('locked');
    } else if (found.kind === 'newer') {
      newerFiles = [vaultName];
      close('newer');
    } else if (found.kind === 'damaged' || (await hasEncryptedFiles(dataFolder))) close('keyless');
    else if (await start(plainCodec)) await begin();
  };

  const confirmed = async (passphrase: string): Promise<{ file: VaultFile; dataKey: DataKey } | null> => {
    if (vault === null || key === null) throw closedBecause('locked');
    const same = await unlockVault(vault, passphrase);
    return same === null ? null : { file: vault, dataKey: key };
  };

  await tidy(dataFolder);
  await look();

  return {
    status: () => ({
      state,
      isVaultOn: vault !== null,
      lockScreen: vault?.lockScreen ?? noLockScreen,
      newerFiles,
    }),
    session: openSession,
    queued: (work) => queue(() => work(openSession())),
    unlock: (passphrase) =>
      queue(async () => {
        if (session !== null) return 'open';
        if (vault === null) throw closedBecause('keyless');
        const file = vault;
        const dataKey = await unlockVault(file, passphrase);
        return dataKey === null ? 'wrong-passphrase' : openWith(file, dataKey);
      }),
    unlockByCode: (code, newPassphrase) =>
      queue(async () => {
        assertGoodPassphrase(newPassphrase);
        if (vault === null) throw closedBecause('keyless');
        const dataKey = await unlockVaultByCode(vault, code);
        if (dataKey === null || dataKey === 'malformed') return 'wrong-code';
        const next = await withPassphrase(vault, dataKey, newPassphrase, scryptCost);
        await keep(next);
        return openWith(next, dataKey);
      }),
    lock: () =>
      queue(async () => {
        if (vault === null || session === null) return;
        await session.backups.takeIfDue('closing');
        close('locked');
      }),
    turnOn: (passphrase) =>
      queue(async () => {
        assertGoodPassphrase(passphrase);
        openSession();
        if (vault !== null) throw new ServiceError({ id: 'service.vault-on-already' });
        const made = await createVault({ passphrase, cost: scryptCost, state: 'turning-on' });
        await beginVault(made.file);
        key = made.key;
        await finishTurningOn(made.file, made.key).catch(halfWay);
        return { recoveryCode: made.recoveryCode };
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
    newRecoveryCode: (passphrase) =>
      queue(async () => {
        const open = await confirmed(passphrase);
        if (open === null) return null;
        const { file, recoveryCode } = await withNewCode(open.file, open.dataKey, scryptCost);
        await keep(file);
        return { recoveryCode };
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
        await eraseFolder(dataFolder).catch((cause: unknown) => {
          throw new ServiceError({ id: 'service.erase-half-way' }, { cause });
        });
        close('locked');
        vault = null;
        await look();
      }),
    close: () => queue(async () => session?.backups.takeIfDue('closing')),
  };
}
