/**
 * Which backup copies to keep: many of late, fewer of long ago. Pure: no disk and no clock here.
 *
 * "Newest" and "most recent" are always by revision, which only ever grows. A clock may jump ten years ahead and
 * back; ordered by it, the copies of those days would push out all that came after them.
 */
import type { Copy } from '#shared/api/services.ts';
import type { ZonedTime } from '#shared/record/zoned-time.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';

export type ThinnableCopy = {
  readonly id: string;
  readonly takenAt: ZonedTime;
  /** The record's revision when the copy was taken. */
  readonly revision: number;
  readonly reason: Copy['reason'];
  /** Entries of the good copy before it that it lacks though nobody deleted them; 0 in a good copy. */
  readonly unexplainedMissing: number;
  readonly isInDoubt: boolean;
};

/** Whether later copies are compared with it, and a restore offers it. */
export const isGoodCopy = (copy: Pick<Copy, 'unexplainedMissing' | 'isInDoubt'>): boolean =>
  copy.unexplainedMissing === 0 && !copy.isInDoubt;

const recentDates = 14;
const recentMonths = 12;
const mostOnPurpose = 20;
const mostLacking = 2;
/** How many are kept while no copy is good. */
const mostWithoutGood = 14;

const monthOf = (zoned: ZonedTime): string => zoned.slice(0, 7);
const yearOf = (zoned: ZonedTime): string => zoned.slice(0, 4);

/** Clock and id only settle the order of copies of one revision, so that thinning twice is thinning once. */
const newestFirst = (copies: readonly ThinnableCopy[]): readonly ThinnableCopy[] =>
  copies.toSorted(
    (a, b) =>
      b.revision - a.revision ||
      epochSecondsOf(b.takenAt) - epochSecondsOf(a.takenAt) ||
      Number(b.id > a.id) - Number(b.id < a.id),
  );

/** The newest copy of each period, the most recent periods first. */
function newestOfEach(
  ordered: readonly ThinnableCopy[],
  periodOf: (zoned: ZonedTime) => string,
): readonly ThinnableCopy[] {
  const newest = new Map<string, ThinnableCopy>();
  for (const copy of ordered) {
    const period = periodOf(copy.takenAt);
    if (!newest.has(period)) newest.set(period, copy);
  }
  return [...newest.values()];
}

/**
 * The ids of the copies to keep. Of good copies: the newest of each of the 14 most recent dates, of each of the 12
 * most recent months and of every year, and on those dates the 20 newest that were asked for or taken before a
 * restore. Of copies that are not good the newest two, besides, so that they never push a good one
 * out; the newest 14 where there is no good one. The newest copy of all is always among them.
 */
export function copiesToKeep(copies: readonly ThinnableCopy[]): ReadonlySet<string> {
  const ordered = newestFirst(copies);
  const good = ordered.filter(isGoodCopy);
  const lacking = ordered.filter((copy) => !isGoodCopy(copy));
  const ofDates = newestOfEach(good, dateOf).slice(0, recentDates);
  const dates = new Set(ofDates.map(({ takenAt }) => dateOf(takenAt)));
  const onPurpose = good.filter((copy) => copy.reason !== 'changed-day' && dates.has(dateOf(copy.takenAt)));
  const kept = [
    ...ofDates,
    ...newestOfEach(good, monthOf).slice(0, recentMonths),
    ...newestOfEach(good, yearOf),
    ...onPurpose.slice(0, mostOnPurpose),
    ...lacking.slice(0, good.length === 0 ? mostWithoutGood : mostLacking),
  ];
  return new Set(kept.map(({ id }) => id));
}
