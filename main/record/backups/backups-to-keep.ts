/**
 * Which backups to keep: many of late, fewer of long ago. Pure: no disk and no clock here.
 *
 * "Newest" and "most recent" are always by revision, which only ever grows. A clock may jump ten years ahead and
 * back; ordered by it, the copies of those days would push out all that came after them.
 */
import type { Backup } from '#shared/contract/services.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

export type RetainableBackup = {
  readonly id: string;
  readonly takenAt: ZonedTime;
  /** The record's revision when the copy was taken. */
  readonly revision: number;
  readonly reason: Backup['reason'];
  /** Entries of the good copy before it that it lacks though nobody deleted them; 0 in a good copy. */
  readonly unexplainedMissing: number;
  readonly isInDoubt: boolean;
};

/** Whether later copies are compared with it, and a restore offers it. */
export const isGoodBackup = (backup: Pick<Backup, 'unexplainedMissing' | 'isInDoubt'>): boolean =>
  backup.unexplainedMissing === 0 && !backup.isInDoubt;

const recentDates = 14;
const recentMonths = 12;
const mostOnPurpose = 20;
const mostLacking = 2;
/** How many are kept while no copy is good. */
const mostWithoutGood = 14;

const monthOf = (zoned: ZonedTime): string => zoned.slice(0, 7);
const yearOf = (zoned: ZonedTime): string => zoned.slice(0, 4);

/** Clock and id only settle the order of copies of one revision, so that thinning twice is thinning once. */
const newestFirst = (backups: readonly RetainableBackup[]): readonly RetainableBackup[] =>
  backups.toSorted(
    (a, b) =>
      b.revision - a.revision ||
      epochSecondsOf(b.takenAt) - epochSecondsOf(a.takenAt) ||
      Number(b.id > a.id) - Number(b.id < a.id),
  );

/** The newest copy of each period, the most recent periods first. */
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
 * The ids of the copies to keep. Of good copies: the newest of each of the 14 most recent dates, of each of the 12
 * most recent months and of every year, and on those dates the 20 newest that were asked for or taken before a
 * restore. Of copies that are not good the newest two, besides, so that they never push a good one
 * out; the newest 14 where there is no good one. The newest copy of all is always among them.
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
