/**
 * The backup copies of a record: taken by themselves after changed days, read back before they count, thinned, and
 * compared with the last good one, which a copy that lacks entries unexplained, or was taken while the user had not
 * settled what was wrong with files, does not displace.
 */
import path from 'node:path';
import type { Copies, Copy, CopyPlace } from '#shared/api/services.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { CalendarDate, ZonedTime } from '#shared/record/zoned-time.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { removeFiles } from '../files.ts';
import type { Keeper } from '../keeper.ts';
import { copiesFolder } from '../layout.ts';
import type { EntryKey } from '../shards.ts';
import { copiesToKeep, isGoodCopy } from '../thinning.ts';
import type { DataKey } from '../vault/sealing.ts';
import { decodeVaultFile, unlockVault } from '../vault/vault-file.ts';
import { keysOfCopy, pruned, recordOfCopy } from './copy-content.ts';
import type { CopyHeader } from './copy-file.ts';
import {
  assertCopyFolder,
  copyPath,
  type ListedCopy,
  type Listing,
  listCopies,
  type OpenedCopy,
  readCopy,
  writeCopy,
} from './copy-folder.ts';

/** A copy of a running day is replaced by a newer one at most this often, minutes. */
const renewMinutes = 10;

export type CopyKeeper = {
  readonly list: (folder: string | null) => Promise<Copies>;
  readonly take: (reason: Copy['reason']) => Promise<Copy>;
  /** Takes one if the record differs from the last copy and that one is old enough, or the app closes. */
  readonly takeIfDue: (occasion: 'saved' | 'closing') => Promise<void>;
  readonly writeTo: (folder: string) => Promise<Copy>;
  readonly read: (place: CopyPlace, passphrase?: string) => Promise<LegworkRecord>;
  readonly lastGood: () => Promise<{ readonly copy: Copy; readonly record: LegworkRecord } | null>;
  /** Entries of the last good copy that the record lacks though nobody deleted them. */
  readonly unexplainedMissing: () => Promise<number>;
  /** Writes every copy of the data folder anew, sealed with the key or plain. */
  readonly recode: (from: DataKey | null, to: DataKey | null) => Promise<void>;
  /** Takes entries of before the date out of every copy of the data folder. */
  readonly prune: (before: CalendarDate) => Promise<void>;
};

export type CopyOptions = {
  readonly dataFolder: string;
  readonly keeper: Keeper;
  readonly now: () => ZonedTime;
  /** The key that copies are sealed with now, or null. */
  readonly key: () => DataKey | null;
  /** The vault's key file as text, for copies outside; null without a vault. */
  readonly vaultText: () => string | null;
};

type Known = { readonly id: string; readonly removals: number; readonly keys: ReadonlySet<EntryKey> };

const copyOfKey = (key: DataKey | null): DataKey | null =>
  key && { id: key.id, bytes: Uint8Array.from(key.bytes) };

const isGood = ({ copy }: ListedCopy): boolean => isGoodCopy(copy);

/** Sealed by another vault's key: only its own passphrase opens it, so it stays as it is. */
const isForeign = ({ keyId }: CopyHeader, key: DataKey | null): boolean =>
  keyId !== null && keyId !== key?.id;

export function createCopies({ dataFolder, keeper, now, key, vaultText }: CopyOptions): CopyKeeper {
  const folder = path.join(dataFolder, copiesFolder);
  let lastFailure: Copies['lastFailure'] = null;
  /** Revision and time of the newest copy; null until the folder was looked at, or where it has none. */
  let newest: Pick<CopyHeader, 'revision' | 'takenAt'> | null = null;
  let isNewestKnown = false;
  let known: Known | null = null;

  const open = (id: string): Promise<OpenedCopy> => readCopy(folder, id, async () => key());

  const learnNewest = (listing: Listing): void => {
    newest = listing.whole[0]?.header ?? null;
    isNewestKnown = true;
  };

  const knownGood = async (listing: Listing): Promise<Known | null> => {
    const good = listing.whole.find(isGood);
    if (good === undefined) return null;
    if (known?.id !== good.copy.id) {
      const { files } = await open(good.copy.id);
      known = { id: good.copy.id, removals: good.header.removals, keys: keysOfCopy(files) };
    }
    return known;
  };

  /** What the last good copy has and the record has not, beyond what was deleted since. */
  const missingIn = (good: Known | null): number => {
    if (good === null) return 0;
    const { keys, removals } = good;
    const missing = keeper.keys().reduce((count, each) => (keys.has(each) ? count - 1 : count), keys.size);
    const deleted = Math.max(0, keeper.removals() - removals);
    return Math.max(0, missing - deleted);
  };

  const headerOf = (
    reason: Copy['reason'],
    unexplainedMissing: number,
    vault: string | null,
  ): CopyHeader => ({
    format: 'legwork-copy',
    version: 1,
    takenAt: now(),
    revision: keeper.revision(),
    removals: keeper.removals(),
    reason,
    unexplainedMissing,
    isInDoubt: keeper.notices().length > 0,
    counts: keeper.counts(),
    keyId: key()?.id ?? null,
    vault,
  });

  const thin = async (): Promise<void> => {
    const listing = await listCopies(folder);
    learnNewest(listing);
    const keep = copiesToKeep(
      listing.whole.map(({ copy, header }) => ({ ...copy, revision: header.revision })),
    );
    const surplus = listing.whole.filter(({ copy }) => !keep.has(copy.id));
    await removeFiles(surplus.map(({ copy }) => copyPath(folder, copy.id)));
  };

  const take = async (reason: Copy['reason']): Promise<Copy> => {
    // What is in the copy is settled before the first wait: a save may come between.
    const files = keeper.texts();
    const keys = keeper.keys();
    const good = await knownGood(await listCopies(folder)).catch(() => null);
    const missing = missingIn(good);
    const header = headerOf(reason, missing, null);
    const { copy } = await writeCopy(folder, header, files, key());
    if (isGoodCopy(copy)) known = { id: copy.id, removals: header.removals, keys: new Set(keys) };
    await thin();
    lastFailure = null;
    return copy;
  };

  const isDue = (occasion: 'saved' | 'closing'): boolean => {
    if (keeper.revision() === 0 || newest?.revision === keeper.revision()) return false;
    if (newest === null || occasion === 'closing') return true;
    if (dateOf(newest.takenAt) !== dateOf(now())) return true;
    // Either way: a clock that went back must not put copies off until it has caught up.
    return Math.abs(epochSecondsOf(now()) - epochSecondsOf(newest.takenAt)) >= renewMinutes * 60;
  };

  const keyFor =
    (passphrase: string | undefined) =>
    async ({ keyId, vault }: CopyHeader): Promise<DataKey | null> => {
      const current = key();
      if (keyId === null || current?.id === keyId) return current;
      if (vault === null || passphrase === undefined) return null;
      const decoded = decodeVaultFile(vault);
      return decoded.kind === 'whole' ? unlockVault(decoded.file, passphrase) : null;
    };

  return {
    list: async (other) => {
      if (other !== null) await assertCopyFolder(other);
      const listing = await listCopies(other ?? folder);
      return {
        copies: listing.whole.map(({ copy }) => copy),
        lastGoodId: listing.whole.find(isGood)?.copy.id ?? null,
        unreadable: listing.unreadable,
        lastFailure: other === null ? lastFailure : null,
      };
    },
    take,
    takeIfDue: async (occasion) => {
      try {
        if (!isNewestKnown) learnNewest(await listCopies(folder));
        if (isDue(occasion)) await take('changed-day');
      } catch (error) {
        lastFailure = error instanceof ServiceError ? error.sentence : { id: 'service.no-copy' };
      }
    },
    writeTo: async (other) => {
      await assertCopyFolder(other);
      const header = headerOf('asked', 0, vaultText());
      // A slow drive: the vault may be locked meanwhile, which wipes the key.
      const ownKey = copyOfKey(key());
      return (await writeCopy(other, header, keeper.texts(), ownKey)).copy;
    },
    read: async ({ id, folder: other }, passphrase) => {
      if (other !== null) await assertCopyFolder(other);
      return recordOfCopy((await readCopy(other ?? folder, id, keyFor(passphrase))).files);
    },
    lastGood: async () => {
      const good = (await listCopies(folder)).whole.find(isGood);
      if (good === undefined) return null;
      return { copy: good.copy, record: recordOfCopy((await open(good.copy.id)).files) };
    },
    unexplainedMissing: async () => missingIn(await knownGood(await listCopies(folder))),
    recode: async (from, to) => {
      for (const { copy, header } of (await listCopies(folder)).whole) {
        if (header.keyId === (to?.id ?? null) || isForeign(header, from)) continue;
        const { files } = await readCopy(folder, copy.id, async () => from ?? to);
        await writeCopy(folder, { ...header, keyId: to?.id ?? null }, files, to, copy.id);
      }
    },
    prune: async (before) => {
      known = null;
      for (const { copy, header } of (await listCopies(folder)).whole) {
        if (isForeign(header, key())) continue;
        const { files } = await open(copy.id);
        const next = pruned(files, before);
        const after = { ...header, counts: next.counts };
        if (next.removed > 0) await writeCopy(folder, after, next.files, key(), copy.id);
      }
    },
  };
}
