/**
 * The record of a folder while it is open: its repository, its copies and what the user is told of its files. One call
 * that changes something at a time: the folder queues them.
 */
import type {
  BackupPlace,
  Recovery,
  Restored,
  RestoreMode,
  RetentionPreview,
} from '#shared/contract/services.ts';
import { applyChanges, type Change, nameOfChanged } from '#shared/record/change.ts';
import { changesTowards, type Difference, differenceOf, onlyGrows } from '#shared/record/difference.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { issuesOfStrictChanges } from '#shared/rules/strict-log-issues.ts';
import { isSound } from '#shared/rules/validity.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { type Codec, plainCodec } from '../crypto/codec.ts';
import type { RecordWriter } from '../files/writer.ts';
import type { ShownReminders } from '../strict/reminders.ts';
import { readShownReminders, textOfShownReminders } from '../strict/shown-reminders.ts';
import { type BackupService, createBackups } from './backups/backups.ts';
import { remindersName } from './layout.ts';
import type { OpenedRecord } from './open.ts';
import { keyOfChange } from './partitions.ts';
import { createRepository, type Repository } from './repository.ts';
import { mayDeleteUnasked, retentionChanges, retentionPreview } from './retention.ts';

export type SessionOptions = {
  readonly dataFolder: string;
  readonly writer: RecordWriter;
  readonly now: () => ZonedTime;
  /** The vault's key file as text; null without a vault. */
  readonly vaultText: () => string | null;
};

export type Session = {
  readonly repository: Repository;
  readonly backups: BackupService;
  readonly recovery: () => Promise<Recovery>;
  readonly settle: (id: string) => Promise<void>;
  readonly difference: (place: BackupPlace, passphrase?: string) => Promise<Difference>;
  readonly restore: (place: BackupPlace, mode: RestoreMode, passphrase?: string) => Promise<Restored>;
  readonly preview: (keepYears: number) => RetentionPreview;
  /** Sets the rule and deletes what it says, in the copies too. */
  readonly retain: (keepYears: number | null) => Promise<RetentionPreview | null>;
  /** Does what the rule says where it may without asking. */
  readonly retainUnasked: () => Promise<void>;
  /** Which reminders were shown. */
  readonly readShownReminders: () => Promise<ShownReminders>;
  readonly writeShownReminders: (shownReminders: ShownReminders) => Promise<void>;
  /** Writes everything that this session keeps anew, by another codec. */
  readonly recode: (codec: Codec) => Promise<void>;
};

/** How a copy differs, but for the settings: how the app keeps the record is no part of what is restored. */
const differenceTo = (here: LegworkRecord, backup: LegworkRecord): Difference =>
  differenceOf(here, { ...backup, settings: here.settings });

/**
 * Drops the puts that the model refuses together with the record: an entry of a copy whose time has been logged anew
 * since. What is there now stays.
 */
function withoutRefused(record: LegworkRecord, changes: readonly Change[]): readonly Change[] {
  let left = changes;
  for (;;) {
    const next = applyChanges(record, left).record;
    const issues = [
      ...(isSound(next) ? [] : issuesOfChanges(next, left)),
      ...issuesOfStrictChanges(record, next, left),
    ];
    if (issues.length === 0) return left;
    const refused = new Set(issues.map((each) => `${each.entryKind} ${each.entryId}`));
    const kept = left.filter((change) => !refused.has(keyOfChange(change)));
    if (kept.length === left.length) return left;
    left = kept;
  }
}

/** A session on what was opened. */
export function createSession(opened: OpenedRecord, firstCodec: Codec, options: SessionOptions): Session {
  const { dataFolder, writer, now, vaultText } = options;
  let codec = firstCodec;
  const repository = createRepository(opened, writer, codec);
  const backups = createBackups({ dataFolder, repository, now, key: () => codec.key, vaultText });

  const writeShownReminders = (shownReminders: ShownReminders): Promise<void> =>
    writer.write(
      new Map([[remindersName, codec.encode(remindersName, textOfShownReminders(shownReminders))]]),
    );

  const prune = async (keepYears: number): Promise<RetentionPreview> => {
    const preview = retentionPreview(repository.read(), now(), keepYears);
    const changes = retentionChanges(repository.read(), preview.before);
    if (changes.length > 0) await repository.change(changes);
    await backups.prune(preview.before);
    return preview;
  };

  return {
    repository,
    backups,
    recovery: async () => {
      const notices = repository.notices();
      if (notices.length === 0) return { notices, offer: null };
      const good = await backups.lastGood().catch(() => null);
      if (good === null) return { notices, offer: null };
      const { missing, changed } = differenceTo(repository.read(), good.record);
      return { notices, offer: { backup: good.backup, missing: missing.length, differing: changed.length } };
    },
    settle: async (id) => repository.settle(id, await backups.unexplainedMissing().catch(() => 0)),
    difference: async (place, passphrase) =>
      differenceTo(repository.read(), await backups.read(place, passphrase)),
    restore: async (place, mode, passphrase) => {
      const there = await backups.read(place, passphrase);
      const here = repository.read();
      const wanted = changesTowards(differenceOf(here, there), mode);
      const changes = withoutRefused(here, wanted);
      if (changes.length === 0) return { changes: [], inverse: [] };
      await backups.take('before-restore');
      const inverse = await repository.change(changes);
      // Entries that were quarantined for want of what came back. Taken back, they are in the copy made above.
      const healed = repository.heal();
      return {
        changes: [...changes, ...healed],
        // What came back of a treatment's log stays: a log only grows.
        inverse: [...healed.map(removalOf), ...inverse].filter((change) => !onlyGrows(change)),
      };
    },
    preview: (keepYears) => retentionPreview(repository.read(), now(), keepYears),
    retain: async (keepYears) => {
      const { settings } = repository.read();
      await repository.change([{ action: 'upsert', kind: 'settings', entry: { ...settings, keepYears } }]);
      return keepYears === null ? null : prune(keepYears);
    },
    retainUnasked: async () => {
      const { keepYears } = repository.read().settings;
      if (keepYears === null) return;
      const { before } = retentionPreview(repository.read(), now(), keepYears);
      if (mayDeleteUnasked(repository.read(), before)) await prune(keepYears);
    },
    readShownReminders: () => readShownReminders(dataFolder, codec),
    writeShownReminders: (shownReminders) => writeShownReminders(shownReminders),
    recode: async (next) => {
      const from = codec.key;
      const shownReminders = await readShownReminders(dataFolder, next);
      codec = next.encode === plainCodec.encode ? plainCodec : next;
      await repository.recode(codec);
      if (Object.keys(shownReminders.shown).length > 0) await writeShownReminders(shownReminders);
      await backups.recode(from, codec.key);
    },
  };
}

const removalOf = (change: Change): Change =>
  ({ action: 'remove', kind: change.kind, id: nameOfChanged(change) }) as Change;
