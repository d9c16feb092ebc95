/**
 * The desk's folder: this process holds it from `open` or `make` to `close`. Its vault is made with it, and nothing in
 * it was ever plain. Calls come one at a time: the service queues them.
 */
import { mkdir, rename, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { DeskState } from '#shared/desk/view.ts';
import type { UnlockResult } from '#shared/record/access.ts';
import type { DataKey } from '../crypto/encryption.ts';
import { assertGoodPassphrase, shownCode } from '../crypto/given-secrets.ts';
import type { ScryptCost } from '../crypto/key-wrap.ts';
import { newRecoveryCode } from '../crypto/recovery-code.ts';
import {
  changeVault,
  createVault,
  type OpenedVault,
  openVault,
  openVaultByCode,
  reclaimVault,
  unlockVault,
  type VaultFile,
  withPassphrase,
  withRecoveryCode,
} from '../crypto/vault-file.ts';
import { createVaultStore, type VaultStore } from '../crypto/vault-store.ts';
import { areApart, checkFolder, claimFolder } from '../files/data-folder.ts';
import { codeOf, isThere } from '../files/files.ts';
import { type FolderLock, lockFolder } from '../files/lock.ts';
import { eraseFolder, eraseWord, finishErasing, removeAll, removeLeftovers } from '../files/own-folders.ts';
import { ServiceError, StartError } from '../user-facing-error.ts';
import { changedVaultName, deskKind, erasable, hasDesk, ownFolders } from './desk-files.ts';
import { createDeskSession, type DeskSession } from './desk-session.ts';
import { type Begun, createDeskStore, type DeskStore, findHead, type Remains } from './desk-store.ts';
import type { Desk } from './parts.ts';
import { claimError, closedBecause } from './refusals.ts';

export type DeskFolderOptions = {
  /** Absolute path; the folder is made with the desk. */
  readonly deskFolder: string;
  /** Absolute path of the diary's folder, which is there. */
  readonly dataFolder: string;
  readonly scryptCost: ScryptCost;
};

/** What the vault's key has opened. */
export type Unlocked = {
  readonly vault: VaultFile;
  readonly key: DataKey;
  readonly store: DeskStore;
  /** Null for a damaged desk. */
  readonly session: DeskSession | null;
  /** What of a damaged desk can be read. */
  readonly remains: Remains | null;
};

type Held = {
  readonly lock: FolderLock;
  readonly vaults: VaultStore;
  readonly closed: 'locked' | 'newer' | 'keyless';
  readonly unlocked: Unlocked | null;
};

/** A desk that is to be written, and the vault that it lies in. */
type NewDesk = {
  readonly desk: Desk;
  readonly file: VaultFile;
  readonly key: DataKey;
  /** Where a restored desk goes on. */
  readonly begun?: Begun | undefined;
};

export type DeskFolder = {
  readonly state: () => Promise<DeskState>;
  readonly open: () => Promise<void>;
  /** Locks the desk and gives the folder back. */
  readonly close: () => Promise<void>;
  readonly newRecoveryCode: (passphrase: string) => Promise<{ readonly recoveryCode: string } | null>;
  /** Makes the folder and the vault, and writes what `desk` gives. Nothing is left if that fails. */
  readonly make: (desk: () => Promise<Desk>, passphrase: string, recoveryCode: string) => Promise<void>;
  /**
   * Writes a desk in place of what is here: in the open vault, or in its own where none is open. The caller has looked
   * whether it may. Throws the file system's error; what is here then stays.
   */
  readonly restore: (restored: NewDesk) => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<UnlockResult>;
  readonly unlockByCode: (code: string, newPassphrase: string) => Promise<UnlockResult>;
  readonly lock: () => void;
  readonly changePassphrase: (passphrase: string, newPassphrase: string) => Promise<boolean>;
  readonly changeRecoveryCode: (passphrase: string, recoveryCode: string) => Promise<boolean>;
  /** @throws ServiceError while the desk is not open */
  readonly session: () => DeskSession;
  readonly unlocked: () => Unlocked | null;
  readonly erase: (word: string) => Promise<void>;
};

/** What is known of a held desk without its key. */
async function closedState(folder: string, vaults: VaultStore): Promise<Held['closed']> {
  const [head, vault] = [await findHead(folder), await vaults.read()];
  if (head === 'newer' || vault.kind === 'newer') return 'newer';
  return vault.kind === 'whole' ? 'locked' : 'keyless';
}

const stateOf = ({ unlocked, closed }: Held): DeskState => {
  if (unlocked === null) return closed;
  return unlocked.session === null ? 'damaged' : 'open';
};

export function openDeskFolder({ deskFolder, dataFolder, scryptCost }: DeskFolderOptions): DeskFolder {
  let held: Held | null = null;

  const vaultsOf = (): VaultStore =>
    createVaultStore(deskFolder, (from) => rename(from, path.join(path.dirname(from), changedVaultName())));

  const forget = (): void => {
    held?.unlocked?.key.bytes.fill(0);
    if (held !== null) held = { ...held, unlocked: null };
  };

  const assertPlace = async (): Promise<void> => {
    if (!(await areApart(dataFolder, deskFolder))) {
      throw new ServiceError({ id: 'service.desk-with-diary', values: { folder: deskFolder } });
    }
  };

  /** Claims the folder and locks it. */
  const take = async (): Promise<FolderLock> => {
    await claimFolder(deskFolder, deskKind, claimError(deskFolder));
    const lock = await lockFolder(deskFolder).catch((cause: unknown) => {
      if (!(cause instanceof StartError)) throw cause;
      throw new ServiceError({ id: 'service.desk-in-use', values: { folder: deskFolder } }, { cause });
    });
    try {
      await finishErasing(deskFolder, erasable);
      await removeLeftovers(deskFolder, ownFolders);
      return lock;
    } catch (error) {
      await lock.release();
      throw error;
    }
  };

  const heldFolder = async (): Promise<Held> => {
    if (held !== null) return held;
    throw closedBecause((await hasDesk(deskFolder)) ? 'closed' : 'none');
  };

  /** Gives the folder back, and removes it if nothing is left in it. */
  const release = async (): Promise<void> => {
    forget();
    const { lock } = held ?? {};
    held = null;
    await lock?.release();
  };

  /** An interrupted `make` has left keys and no desk: nobody was told that there is one. */
  const removeHalfMade = async (vaults: VaultStore): Promise<boolean> => {
    const vault = await vaults.read();
    const isHalfMade =
      vault.kind === 'whole' &&
      vault.copies.every(({ state }) => state === 'turning-on') &&
      (await findHead(deskFolder)) === 'missing';
    // Cut off, it is half-made as before.
    if (isHalfMade) await removeAll(deskFolder, erasable);
    return isHalfMade;
  };

  const session = (): DeskSession => {
    const open = held?.unlocked?.session;
    if (open) return open;
    if (held === null) throw closedBecause('closed');
    const state = stateOf(held);
    throw closedBecause(state === 'open' ? 'damaged' : state);
  };

  const keep = async (next: VaultFile): Promise<void> => {
    if (held?.unlocked == null) throw closedBecause('locked');
    try {
      await held.vaults.write(next);
    } catch (cause) {
      throw new ServiceError({ id: 'service.vault-not-written' }, { cause });
    }
    held = { ...held, unlocked: { ...held.unlocked, vault: next } };
  };

  const openWith = async (folder: Held, opened: OpenedVault): Promise<void> => {
    const { key } = opened;
    const file = opened.isAuthentic ? opened.file : reclaimVault(opened.file, key);
    const store = createDeskStore(deskFolder, key);
    const read = await store.read();
    const unlocked: Unlocked = {
      ...{ vault: file, key, store },
      session: read.kind === 'whole' ? createDeskSession(read.desk, store) : null,
      remains: read.kind === 'whole' ? null : read.remains,
    };
    held = { ...folder, unlocked };
    await folder.vaults.mend(file, key);
    // The desk is there, so its making is over, whenever it was interrupted.
    if (file.state !== 'on') await keep(changeVault(file, key, { state: 'on' })).catch(() => undefined);
  };

  /** Opens the vault, and the desk with it. False for a wrong secret. */
  const unlockBy = async (
    open: (copies: readonly VaultFile[]) => Promise<OpenedVault | null>,
  ): Promise<boolean> => {
    const folder = await heldFolder();
    const { unlocked, closed, vaults } = folder;
    if (closed !== 'locked') throw closedBecause(closed);
    const found = await vaults.read();
    const copies = [
      ...(unlocked === null ? [] : [unlocked.vault]),
      ...(found.kind === 'whole' ? found.copies : []),
    ];
    if (copies.length === 0) throw closedBecause('keyless');
    const opened = await open(copies);
    // Another window may have opened it meanwhile.
    if (unlocked !== null) opened?.key.bytes.fill(0);
    else if (opened !== null) await openWith(folder, opened);
    return opened !== null;
  };

  /** The open vault, if this is its passphrase. */
  const confirmed = async (passphrase: string): Promise<Unlocked | null> => {
    const { unlocked } = await heldFolder();
    if (unlocked === null) throw closedBecause('locked');
    const same = await unlockVault(unlocked.vault, passphrase);
    same?.bytes.fill(0);
    return same === null ? null : unlocked;
  };

  const thereAlready = (): ServiceError =>
    new ServiceError({ id: 'service.desk-there-already', values: { folder: deskFolder } });

  const makeFolder = async (): Promise<boolean> => {
    try {
      await mkdir(deskFolder, { mode: 0o700 });
      return true;
    } catch (cause) {
      if (codeOf(cause) === 'EEXIST') return false;
      throw claimError(deskFolder)({ why: 'not-writable' }, { cause });
    }
  };

  /** The desk, written anew. */
  const written = async (
    { vault, key }: Pick<Unlocked, 'vault' | 'key'>,
    desk: Desk,
    begun: Begun | undefined,
  ): Promise<Unlocked> => {
    const store = createDeskStore(deskFolder, key, begun);
    await store.write(desk, { erases: false });
    return { vault, key, store, session: createDeskSession(desk, store), remains: null };
  };

  /** Writes keys and desk into a folder that is held, and that no key has opened. */
  const writeInto = async (folder: Omit<Held, 'unlocked'>, made: NewDesk): Promise<void> => {
    // Without a desk these keys are nothing: the next opening removes them.
    const vault = changeVault(made.file, made.key, { state: 'turning-on' });
    await folder.vaults.write(vault);
    held = {
      ...folder,
      closed: 'locked',
      unlocked: await written({ ...made, vault }, made.desk, made.begun),
    };
    // The next unlocking says it, if it cannot be written now.
    await keep(changeVault(vault, made.key, { state: 'on' })).catch(() => undefined);
  };

  /** Makes a desk where there is none. */
  const establish = async (make: () => Promise<NewDesk>): Promise<void> => {
    const isMade = await makeFolder();
    const lock = await take();
    if (await hasDesk(deskFolder)) {
      // Another process was faster.
      await lock.release();
      throw thereAlready();
    }
    let made: NewDesk | null = null;
    try {
      made = await make();
      await writeInto({ lock, vaults: vaultsOf(), closed: 'locked' }, made);
    } catch (cause) {
      made?.key.bytes.fill(0);
      // The disk may be full.
      await removeAll(deskFolder, erasable).catch(() => undefined);
      await lock.release();
      if (isMade) await rmdir(deskFolder).catch(() => undefined);
      if (cause instanceof ServiceError) throw cause;
      throw new ServiceError({ id: 'service.desk-not-made', values: { folder: deskFolder } }, { cause });
    }
  };

  return {
    state: async () => {
      if (held !== null) return stateOf(held);
      return (await hasDesk(deskFolder)) ? 'closed' : 'none';
    },
    open: async () => {
      if (held !== null) return;
      await assertPlace();
      if (!(await hasDesk(deskFolder))) {
        // Whoever has none learns before its making that none can be made here.
        if (await isThere(deskFolder)) await checkFolder(deskFolder, deskKind, claimError(deskFolder));
        return;
      }
      const lock = await take();
      const vaults = vaultsOf();
      try {
        if ((await removeHalfMade(vaults)) || !(await hasDesk(deskFolder))) return await lock.release();
        held = { lock, vaults, closed: await closedState(deskFolder, vaults), unlocked: null };
      } catch (error) {
        await lock.release();
        throw error;
      }
    },
    close: release,
    newRecoveryCode: async (passphrase) => {
      if (held === null && !(await hasDesk(deskFolder))) assertGoodPassphrase(passphrase);
      else if ((await confirmed(passphrase)) === null) return null;
      return { recoveryCode: newRecoveryCode() };
    },
    make: async (desk, passphrase, recoveryCode) => {
      assertGoodPassphrase(passphrase);
      const code = shownCode(recoveryCode);
      await assertPlace();
      if (held !== null || (await hasDesk(deskFolder))) throw thereAlready();
      await establish(async () => {
        const vault = { passphrase, recoveryCode: code, cost: scryptCost, state: 'turning-on' } as const;
        return { ...(await createVault(vault)), desk: await desk() };
      });
    },
    restore: async ({ desk, begun, file, key }) => {
      if (held?.unlocked != null) {
        const { unlocked } = held;
        key.bytes.fill(0);
        held = { ...held, unlocked: await written(unlocked, desk, begun) };
      } else if (held !== null) await writeInto(held, { desk, begun, file, key });
      else await establish(async () => ({ desk, begun, file, key }));
    },
    unlock: async (passphrase) => {
      if ((await heldFolder()).unlocked !== null) return 'open';
      const isRight = await unlockBy((copies) => openVault(copies, 'passphrase', passphrase));
      return isRight ? 'open' : 'wrong-passphrase';
    },
    unlockByCode: async (code, newPassphrase) => {
      assertGoodPassphrase(newPassphrase);
      const wasOpen = (await heldFolder()).unlocked !== null;
      const isRight = await unlockBy((copies) => openVaultByCode(copies, code));
      const { unlocked } = await heldFolder();
      if (!isRight || unlocked === null) return 'wrong-code';
      try {
        await keep(await withPassphrase(unlocked.vault, unlocked.key, newPassphrase, scryptCost));
      } catch (error) {
        if (!wasOpen) forget();
        throw error;
      }
      return 'open';
    },
    lock: forget,
    changePassphrase: async (passphrase, newPassphrase) => {
      assertGoodPassphrase(newPassphrase);
      const open = await confirmed(passphrase);
      if (open === null) return false;
      await keep(await withPassphrase(open.vault, open.key, newPassphrase, scryptCost));
      return true;
    },
    changeRecoveryCode: async (passphrase, recoveryCode) => {
      const code = shownCode(recoveryCode);
      const open = await confirmed(passphrase);
      if (open === null) return false;
      await keep(await withRecoveryCode(open.vault, open.key, code, scryptCost));
      return true;
    },
    session,
    unlocked: () => held?.unlocked ?? null,
    erase: async (word) => {
      if (word !== eraseWord)
        throw new ServiceError({ id: 'service.erase-word', values: { word: eraseWord } });
      await heldFolder();
      try {
        await eraseFolder(deskFolder, erasable);
      } catch (cause) {
        throw new ServiceError({ id: 'service.erase-half-way' }, { cause });
      } finally {
        // The keys go first: nothing is left to open. The next opening finishes what is half-way.
        await release();
      }
      // A folder with files of others stays.
      await rmdir(deskFolder).catch(() => undefined);
    },
  };
}
