/**
 * The record of a folder while it is open: its keeper, its copies and what the user is told of its files. One call
 * that changes something at a time: the folder queues them.
 */
import type { CopyPlace, Recovery, Restored, RestoreMode, RetentionPreview } from '#shared/api/services.ts';
import { problemsOfChanges } from '#shared/exposure/problems.ts';
import { isSound } from '#shared/exposure/soundness.ts';
import { applyChanges, type Change, nameOfChanged } from '#shared/record/change.ts';
import { changesTowards, type Difference, differenceOf, onlyGrows } from '#shared/record/difference.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { ZonedTime } from '#shared/record/zoned-time.ts';
import { problemsOfStrictChanges } from '#shared/strict/log-problems.ts';
import { readLedger, textOfLedger } from '../strict/ledger.ts';
import type { Ledger } from '../strict/reminders.ts';
import { type Codec, plainCodec } from './codec.ts';
import { type CopyKeeper, createCopies } from './copies/copies.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { remindersName } from './layout.ts';
import type { OpenedRecord } from './open.ts';
import type { RecordWriter } from './record-file.ts';
import { mayDeleteUnasked, retentionChanges, retentionPreview } from './retention.ts';
import { keyOfChange } from './shards.ts';

export type SessionOptions = {
  readonly dataFolder: string;
  readonly writer: RecordWriter;
  readonly now: () => ZonedTime;
  /** The vault's key file as text; null without a vault. */
  readonly vaultText: () => string | null;
};

export type Session = {
  readonly keeper: Keeper;
  readonly copies: CopyKeeper;
  readonly recovery: () => Promise<Recovery>;
  readonly settle: (id: string) => Promise<void>;
  readonly difference: (place: CopyPlace, passphrase?: string) => Promise<Difference>;
  readonly restore: (place: CopyPlace, mode: RestoreMode, passphrase?: string) => Promise<Restored>;
  readonly preview: (keepYears: number) => RetentionPreview;
  /** Sets the rule and deletes what it says, in the copies too. */
  readonly retain: (keepYears: number | null) => Promise<RetentionPreview | null>;
  /** Does what the rule says where it may without asking. */
  readonly retainUnasked: () => Promise<void>;
  /** Which reminders were shown. */
  readonly readLedger: () => Promise<Ledger>;
  readonly writeLedger: (ledger: Ledger) => Promise<void>;
  /** Writes everything that this session keeps anew, by another codec. */
  readonly recode: (codec: Codec) => Promise<void>;
};

/** How a copy differs, but for the settings: how the app keeps the record is no part of what is restored. */
const differenceTo = (here: LegworkRecord, copy: LegworkRecord): Difference =>
  differenceOf(here, { ...copy, settings: here.settings });

/**
 * Drops the puts that the model refuses together with the record: an entry of a copy whose time has been logged anew
 * since. What is there now stays.
 */
function withoutRefused(record: LegworkRecord, changes: readonly Change[]): readonly Change[] {
  let left = changes;
  for (;;) {
    const next = applyChanges(record, left).record;
    const problems = [
      ...(isSound(next) ? [] : problemsOfChanges(next, left)),
      ...problemsOfStrictChanges(record, next, left),
    ];
    if (problems.length === 0) return left;
    const refused = new Set(problems.map((each) => `${each.entryKind} ${each.entryId}`));
    const kept = left.filter((change) => !refused.has(keyOfChange(change)));
    if (kept.length === left.length) return left;
    left = kept;
  }
}

/** A session on what was opened. */
export function createSession(opened: OpenedRecord, firstCodec: Codec, options: SessionOptions): Session {
  const { dataFolder, writer, now, vaultText } = options;
  let codec = firstCodec;
  const keeper = createKeeper(opened, writer, codec);
  const copies = createCopies({ dataFolder, keeper, now, key: () => codec.key, vaultText });

  const writeLedger = (ledger: Ledger): Promise<void> =>
    writer.write(new Map([[remindersName, codec.encode(remindersName, textOfLedger(ledger))]]));

  const prune = async (keepYears: number): Promise<RetentionPreview> => {
    const preview = retentionPreview(keeper.read(), now(), keepYears);
    const changes = retentionChanges(keeper.read(), preview.before);
    if (changes.length > 0) await keeper.change(changes);
    await copies.prune(preview.before);
    return preview;
  };

  return {
    keeper,
    copies,
    recovery: async () => {
      const notices = keeper.notices();
      if (notices.length === 0) return { notices, offer: null };
      const good = await copies.lastGood().catch(() => null);
      if (good === null) return { notices, offer: null };
      const { missing, changed } = differenceTo(keeper.read(), good.record);
      return { notices, offer: { copy: good.copy, missing: missing.length, differing: changed.length } };
    },
    settle: async (id) => keeper.settle(id, await copies.unexplainedMissing().catch(() => 0)),
    difference: async (place, passphrase) =>
      differenceTo(keeper.read(), await copies.read(place, passphrase)),
    restore: async (place, mode, passphrase) => {
      const there = await copies.read(place, passphrase);
      const here = keeper.read();
      const wanted = changesTowards(differenceOf(here, there), mode);
      const changes = withoutRefused(here, wanted);
      if (changes.length === 0) return { changes: [], inverse: [] };
      await copies.take('before-restore');
      const inverse = await keeper.change(changes);
      // Entries that were held back for want of what came back. Taken back, they are in the copy made above.
      const healed = keeper.heal();
      return {
        changes: [...changes, ...healed],
        // What came back of a treatment's log stays: a log only grows.
        inverse: [...healed.map(removalOf), ...inverse].filter((change) => !onlyGrows(change)),
      };
    },
    preview: (keepYears) => retentionPreview(keeper.read(), now(), keepYears),
    retain: async (keepYears) => {
      const { settings } = keeper.read();
      await keeper.change([{ action: 'put', kind: 'settings', entry: { ...settings, keepYears } }]);
      return keepYears === null ? null : prune(keepYears);
    },
    retainUnasked: async () => {
      const { keepYears } = keeper.read().settings;
      if (keepYears === null) return;
      const { before } = retentionPreview(keeper.read(), now(), keepYears);
      if (mayDeleteUnasked(keeper.read(), before)) await prune(keepYears);
    },
    readLedger: () => readLedger(dataFolder, codec),
    writeLedger: (ledger) => writeLedger(ledger),
    recode: async (next) => {
      const from = codec.key;
      const ledger = await readLedger(dataFolder, next);
      codec = next.encode === plainCodec.encode ? plainCodec : next;
      await keeper.recode(codec);
      if (Object.keys(ledger.shown).length > 0) await writeLedger(ledger);
      await copies.recode(from, codec.key);
    },
  };
}

const removalOf = (change: Change): Change =>
  ({ action: 'remove', kind: change.kind, id: nameOfChanged(change) }) as Change;
