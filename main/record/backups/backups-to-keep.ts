/**
 * The retention of backups: many recent ones, fewer old ones. Pure: no disk and no clock here.
 *
 * "Newest" and "most recent" always mean by revision, which only grows. A clock may jump ten years ahead and back:
 * ordered by the clock, the backups of those days would push out all later ones.
 */
import type { Backup } from '#shared/record/backup.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

export type RetainableBackup = {
  readonly id: string;
  readonly takenAt: ZonedTime;
  /** The record's revision when the backup was made. */
  readonly revision: number;
  readonly reason: Backup['reason'];
  /** How many entries of the good backup before it are missing without a deletion; 0 in a good backup. */
  readonly unexplainedMissing: number;
  readonly isInDoubt: boolean;
};

/** Whether later backups are compared with it, and a restore offers it. */
export const isGoodBackup = (backup: Pick<Backup, 'unexplainedMissing' | 'isInDoubt'>): boolean =>
  backup.unexplainedMissing === 0 && !backup.isInDoubt;

const recentDates = 14;
const recentMonths = 12;
const mostOnPurpose = 20;
const mostLacking = 2;
/** How many are kept while no backup is good. */
const mostWithoutGood = 14;

const monthOf = (zoned: ZonedTime): string => zoned.slice(0, 7);
const yearOf = (zoned: ZonedTime): string => zoned.slice(0, 4);

/** Clock and ID only order backups of one revision. This makes retention idempotent. */
const newestFirst = (backups: readonly RetainableBackup[]): readonly RetainableBackup[] =>
  backups.toSorted(
    (a, b) =>
      b.revision - a.revision ||
      epochSecondsOf(b.takenAt) - epochSecondsOf(a.takenAt) ||
      Number(b.id > a.id) - Number(b.id < a.id),
  );

/** The newest backup of each period, the most recent periods first. */
function newestOfEach(
  ordered: readonly RetainableBackup[],
  periodOf: (zoned: ZonedTime) => string,
): readonly RetainableBackup[] {
  const newest = new Map<string, RetainableBackup>();
  for (const backup of ordered) {
    const period = periodOf(backup.takenAt);
    if (!newest.has(period)) newest.set(period, backup);
  }
  return [...newest.values()];
}

/**
 * The IDs of the backups to keep. Of good backups it keeps the newest of each of the 14 most recent dates, of each of
 * the 12 most recent months and of every year, and on those dates the 20 newest that the user requested or that were
 * made before a restore. It also keeps the newest two that are not good, which never replace a good one. Without a good
 * one it keeps the newest 14. It always keeps the newest backup of all.
 */
export function backupsToKeep(backups: readonly RetainableBackup[]): ReadonlySet<string> {
  const ordered = newestFirst(backups);
  const good = ordered.filter(isGoodBackup);
  const lacking = ordered.filter((backup) => !isGoodBackup(backup));
  const ofDates = newestOfEach(good, dateOf).slice(0, recentDates);
  const dates = new Set(ofDates.map(({ takenAt }) => dateOf(takenAt)));
  const onPurpose = good.filter(
    (backup) => backup.reason !== 'changed-day' && dates.has(dateOf(backup.takenAt)),
  );
  const kept = [
    ...ofDates,
    ...newestOfEach(good, monthOf).slice(0, recentMonths),
    ...newestOfEach(good, yearOf),
    ...onPurpose.slice(0, mostOnPurpose),
    ...lacking.slice(0, good.length === 0 ? mostWithoutGood : mostLacking),
  ];
  return new Set(kept.map(({ id }) => id));
}
