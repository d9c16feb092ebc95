/**
 * The open record of a folder: its repository, its backups and the notices about its files. It takes one changing call
 * at a time: the folder queues them.
 */
import type { BackupPlace, RestoreMode } from '#shared/record/backup.ts';
import { type Change, upsert } from '#shared/record/change.ts';
import {
  changesTowards,
  type Difference,
  differenceForRestore,
  onlyGrows,
  removalsOf,
} from '#shared/record/difference.ts';
import type { Recovery } from '#shared/record/recovery.ts';
import type { RetentionPreview } from '#shared/record/retention.ts';
import type { OpenRecord, Position, Saved } from '#shared/record/revision.ts';
import { acceptedChanges } from '#shared/rules/accepted-changes.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { type Codec, plainCodec } from '../crypto/codec.ts';
import { fileOf, readIfThere } from '../files/files.ts';
import type { FileName } from '../files/names.ts';
import type { RecordWriter } from '../files/writer.ts';
import { ServiceError } from '../user-facing-error.ts';
import { type BackupService, createBackups } from './backups/backups.ts';
import { createHistory, type Way } from './history.ts';
import { remindersName } from './layout.ts';
import type { OpenedRecord } from './open.ts';
import { createRepository, type Repository } from './repository.ts';
import { mayDeleteUnasked, retentionChanges, retentionPreview } from './retention.ts';

export type SessionOptions = {
  readonly dataFolder: string;
  readonly writer: RecordWriter;
  readonly now: () => ZonedTime;
  /** A name that no other session has had. */
  readonly newId: () => string;
  /** The vault's key file as text; null without a vault. */
  readonly vaultText: () => string | null;
};

export type Session = {
  readonly repository: Repository;
  readonly backups: BackupService;
  readonly position: () => Position;
  readonly read: () => OpenRecord;
  /**
   * Applies and writes all changes or none.
   * @param label what the step is called where it is undone; null for one that cannot be
   * @param seen the revision that the changes were made against; left out, they are made against the present one
   * @throws InvalidEntryError, or ServiceError where an entry was changed meanwhile or the disk refused
   */
  readonly change: (changes: readonly Change[], label: string | null, seen?: number) => Promise<Saved>;
  /**
   * Applies many changes from outside as one step, or none. Lines of a treatment's log stay where the step is undone.
   * `isRestore`: the entries were stored before; then a backup is made first.
   * @throws ServiceError if the record has changed since the revision seen
   */
  readonly takeOver: (
    changes: readonly Change[],
    label: string | null,
    options: { readonly seen?: number; readonly isRestore?: boolean },
  ) => Promise<Saved>;
  /** Takes the next step of the history, if there is one. */
  readonly step: (way: Way, seen?: number) => Promise<Saved>;
  readonly recovery: () => Promise<Recovery>;
  readonly settle: (id: string) => Promise<void>;
  readonly difference: (place: BackupPlace, passphrase?: string) => Promise<Difference>;
  readonly restore: (
    place: BackupPlace,
    mode: RestoreMode,
    label: string | null,
    passphrase?: string,
  ) => Promise<Saved>;
  readonly preview: (keepYears: number) => RetentionPreview;
  /** Sets the retention rule and applies it, to the backups too. */
  readonly retain: (keepYears: number | null) => Promise<RetentionPreview | null>;
  /** Applies the rule if it needs no confirmation. */
  readonly retainUnasked: () => Promise<void>;
  /** A file beside the record that no backup holds; null if it is missing or cannot be read. */
  readonly readSideFile: (name: FileName) => Promise<string | null>;
  readonly writeSideFile: (name: FileName, text: string) => Promise<void>;
  /** Rewrites everything that this session stores with another codec. */
  readonly recode: (codec: Codec) => Promise<void>;
};

/** Starts a session on an opened record. */
export function createSession(opened: OpenedRecord, firstCodec: Codec, options: SessionOptions): Session {
  const { dataFolder, writer, now, newId, vaultText } = options;
  let codec = firstCodec;
  const repository = createRepository(opened, writer, codec, now);
  const backups = createBackups({ dataFolder, repository, now, key: () => codec.key, vaultText });

  const history = createHistory();
  const diary = newId();

  const position = (): Position => ({ diary, revision: repository.head() });

  const savedFrom = (from: number, applied: readonly Change[]): Saved => ({
    ...position(),
    ...history.steps(),
    from,
    applied,
  });

  const readSideFileBy = async (name: FileName, by: Codec): Promise<string | null> => {
    const bytes = await readIfThere(fileOf(dataFolder, name));
    const decoded = bytes && by.decode(name, bytes.toString('utf8'));
    return decoded?.kind === 'whole' ? decoded.text : null;
  };

  const writeSideFile = (name: FileName, text: string): Promise<void> =>
    writer.write(new Map([[name, codec.encode(name, text)]]));

  const preview = (keepYears: number): RetentionPreview =>
    retentionPreview(repository.read(), now(), keepYears);

  const prune = async (before: CalendarDate): Promise<void> => {
    const changes = retentionChanges(repository.read(), before);
    if (changes.length > 0) await repository.change(changes);
    await backups.prune(before);
  };

  const takeOver: Session['takeOver'] = async (changes, label, { seen, isRestore = false }) => {
    const from = repository.head();
    if (seen !== undefined && seen < from) throw new ServiceError({ id: 'service.changed-meanwhile' });
    if (changes.length === 0) return savedFrom(from, []);
    if (isRestore) await backups.take('before-restore');
    const inverse = await repository.change(changes, isRestore ? 'restored' : 'entered');
    // Entries that were quarantined because a restored entry was missing. The backup made above holds them, too.
    const healed = repository.heal();
    // Restored lines of a treatment's log stay, because a log only grows.
    const back = [...removalsOf(healed), ...inverse].filter((change) => !onlyGrows(change));
    if (label !== null) history.add({ label, inverse: back });
    return savedFrom(from, [...changes, ...healed]);
  };

  return {
    repository,
    backups,
    position,
    read: () => ({ ...position(), ...history.steps(), record: repository.read() }),
    change: async (changes, label, seen) => {
      if (seen !== undefined && repository.isChangedSince(changes, seen)) {
        throw new ServiceError({ id: 'service.changed-meanwhile' });
      }
      const from = repository.head();
      const inverse = await repository.change(changes);
      if (label !== null) history.add({ label, inverse });
      return savedFrom(from, changes);
    },
    takeOver,
    step: async (way, seen) => {
      const from = repository.head();
      if (seen !== undefined && seen < from) throw new ServiceError({ id: 'service.steps-meanwhile' });
      const next = history.next(way);
      if (next === null) return savedFrom(from, []);
      history.take(way, await repository.change(next.inverse, 'restored'));
      return savedFrom(from, next.inverse);
    },
    recovery: async () => {
      const notices = repository.notices();
      if (notices.length === 0) return { notices, offer: null };
      const good = await backups.lastGood().catch(() => null);
      if (good === null) return { notices, offer: null };
      const { missing, changed } = differenceForRestore(repository.read(), good.record);
      return { notices, offer: { backup: good.backup, missing: missing.length, differing: changed.length } };
    },
    settle: async (id) => repository.settle(id, await backups.unexplainedMissing().catch(() => 0)),
    difference: async (place, passphrase) =>
      differenceForRestore(repository.read(), await backups.read(place, passphrase)),
    restore: async (place, mode, label, passphrase) => {
      const there = await backups.read(place, passphrase);
      const here = repository.read();
      const wanted = changesTowards(differenceForRestore(here, there), mode);
      // An entry whose time has since been logged again stays out: the present one stays.
      const { changes } = acceptedChanges(here, wanted, null);
      return takeOver(changes, label, { isRestore: true });
    },
    preview,
    retain: async (keepYears) => {
      const { settings } = repository.read();
      await repository.change([upsert('settings', { ...settings, keepYears })]);
      history.clear();
      if (keepYears === null) return null;
      const pruned = preview(keepYears);
      await prune(pruned.before);
      return pruned;
    },
    retainUnasked: async () => {
      const { keepYears } = repository.read().settings;
      if (keepYears === null) return;
      const { before } = preview(keepYears);
      if (mayDeleteUnasked(repository.read(), before, dateOf(now()))) await prune(before);
    },
    readSideFile: (name) => readSideFileBy(name, codec),
    writeSideFile,
    recode: async (next) => {
      const from = codec.key;
      const reminders = await readSideFileBy(remindersName, next);
      codec = next.encode === plainCodec.encode ? plainCodec : next;
      await repository.recode(codec);
      if (reminders !== null) await writeSideFile(remindersName, reminders);
      await backups.recode(from, codec.key);
    },
  };
}
