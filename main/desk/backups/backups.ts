/**
 * The backups of an open desk: one a changed day, and one after each entry of the ledger. Where figures of a person were
 * erased, a fresh backup takes the place of all earlier ones, which still hold them.
 */
import path from 'node:path';
import { markOf } from '#shared/desk/ledger.ts';
import type { DeskBackup } from '#shared/desk/view.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { hashing } from '../../crypto/hashing.ts';
import { copyOfKey, withOwnKeys } from '../../crypto/own-keys.ts';
import { encodeVaultFile } from '../../crypto/vault-file.ts';
import { assertBackupFolder } from '../../files/backup-names.ts';
import { ensureOwnFolder, removeFiles } from '../../files/files.ts';
import { backupsFolder } from '../../files/names.ts';
import type { Unlocked } from '../desk-folder.ts';
import type { DeskStore } from '../desk-store.ts';
import { closedBecause } from '../refusals.ts';
import { type BackupHeader, bodyOf } from './backup-file.ts';
import { backupFailure, type ListedBackup, listBackups, writeBackup } from './backup-folder.ts';

/** Of the last changed days the newest of each, and the newest of all. */
const keptDays = 7;
const keptNewest = 3;

export type DeskBackupService = {
  /** Makes one in the desk's own folder. */
  readonly take: () => Promise<DeskBackup>;
  /** Makes one if the day, the ledger or an erasure asks for it; `closing`: if anything has changed. */
  readonly takeIfDue: (occasion: 'saved' | 'closing') => Promise<void>;
  readonly writeTo: (folder: string) => Promise<DeskBackup>;
};

/** The backups to keep, of those of this desk. Ordered by revision: the clock may jump. */
function keptOf(ordered: readonly ListedBackup[], erasedAt: number): ReadonlySet<ListedBackup> {
  const clean = ordered.filter(({ header }) => header.revision >= erasedAt);
  const days = new Map<string, ListedBackup>();
  for (const each of clean) {
    const day = dateOf(each.header.takenAt);
    if (!days.has(day)) days.set(day, each);
  }
  return new Set([...[...days.values()].slice(0, keptDays), ...clean.slice(0, keptNewest)]);
}

type Newest = Pick<BackupHeader, 'revision' | 'takenAt' | 'entries'> | null;

/** @param current what the vault's key has opened now */
export function createDeskBackups(
  current: () => Unlocked | null,
  { deskFolder, now }: { readonly deskFolder: string; readonly now: () => ZonedTime },
): DeskBackupService {
  const folder = path.join(deskFolder, backupsFolder);
  /** The newest backup, once the folder was read, as long as the desk is open. */
  const newest = new WeakMap<DeskStore, Newest>();

  const open = () => {
    const unlocked = current();
    if (unlocked === null) throw closedBecause('locked');
    const { session } = unlocked;
    if (session === null) throw closedBecause('damaged');
    return { ...unlocked, session };
  };
  type Open = ReturnType<typeof open>;

  const ofThisDesk =
    ({ key }: Open) =>
    ({ header }: ListedBackup): boolean =>
      header.keyId === key.id;

  const newestOf = async (desk: Open): Promise<Newest> => {
    const known = newest.get(desk.store);
    if (known !== undefined) return known;
    const found = (await listBackups(folder)).whole.find(ofThisDesk(desk))?.header ?? null;
    newest.set(desk.store, found);
    return found;
  };

  const writeIn = async ({ session, store, vault, key }: Open, place: string): Promise<ListedBackup> => {
    const desk = session.read();
    const { ledger } = desk.state;
    const header: BackupHeader = {
      ...{ format: 'legwork-desk-backup', version: 1, takenAt: now(), revision: session.revision() },
      ...{ mark: markOf(desk.state, hashing), entries: ledger.length, erasedAt: store.erasedAt() },
      ...{ keyId: key.id, vault: encodeVaultFile(vault) },
    };
    // The drive may be slow, and the desk be locked meanwhile.
    return withOwnKeys((own) => writeBackup(place, header, bodyOf(desk), own(copyOfKey(key))));
  };

  const removeSurplus = async (desk: Open): Promise<void> => {
    const own = (await listBackups(folder)).whole.filter(ofThisDesk(desk));
    const kept = keptOf(own, desk.store.erasedAt());
    await removeFiles(own.filter((each) => !kept.has(each)).map(({ file }) => file));
  };

  const take = async (): Promise<DeskBackup> => {
    const desk = open();
    await ensureOwnFolder(folder).catch((cause: unknown) => {
      throw backupFailure(cause);
    });
    const { backup, header } = await writeIn(desk, folder);
    newest.set(desk.store, header);
    // The backup is made. What cannot be removed now is removed after the next one.
    await removeSurplus(desk).catch(() => undefined);
    return backup;
  };

  const isDue = async (desk: Open, occasion: 'saved' | 'closing'): Promise<boolean> => {
    const { session, store } = desk;
    const last = await newestOf(desk);
    if (last?.revision === session.revision()) return false;
    if (last === null || occasion === 'closing') return true;
    const isErased = last.revision < store.erasedAt();
    const hasEntries = last.entries !== session.read().state.ledger.length;
    return isErased || hasEntries || dateOf(last.takenAt) !== dateOf(now());
  };

  return {
    take,
    takeIfDue: async (occasion) => {
      const session = current()?.session ?? null;
      if (session !== null && (await isDue(open(), occasion))) await take();
    },
    writeTo: async (other) => {
      await assertBackupFolder(other);
      return (await writeIn(open(), other)).backup;
    },
  };
}
