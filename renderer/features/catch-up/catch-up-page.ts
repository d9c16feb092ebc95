/** The missing dates page by page, the newest first. Pure. */
import type { CalendarDate } from '#shared/time/zoned-time.ts';

/** A month's worth: more rows at once are slow to draw and long to read. */
export const datesOnPage = 31;

export type DatePage = {
  /** The newest first. */
  readonly dates: readonly CalendarDate[];
  readonly index: number;
  readonly hasEarlier: boolean;
  /** The place of its first date among all, from 1. */
  readonly first: number;
  readonly last: number;
};

/**
 * The page at an index, or the last one if there are fewer.
 * @param dates ascending, one at least
 */
export function pageAt(dates: readonly CalendarDate[], wanted: number): DatePage {
  const index = Math.min(wanted, Math.ceil(dates.length / datesOnPage) - 1);
  const before = index * datesOnPage;
  const end = dates.length - before;
  const shown = dates.slice(Math.max(0, end - datesOnPage), end).toReversed();
  return {
    dates: shown,
    index,
    hasEarlier: end > datesOnPage,
    first: before + 1,
    last: before + shown.length,
  };
}

/** The index of the page that has the date. */
export const pageOf = (dates: readonly CalendarDate[], date: CalendarDate): number =>
  Math.floor(dates.filter((each) => each > date).length / datesOnPage);

/** Dates in groups of one month, in their order. */
export function byMonth(dates: readonly CalendarDate[]): readonly (readonly CalendarDate[])[] {
  const months = new Map<string, CalendarDate[]>();
  for (const date of dates) {
    const month = date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), date]);
  }
  return [...months.values()];
}

/** The dates from one to the other, both included, in the order of the list. */
export function between(
  dates: readonly CalendarDate[],
  one: CalendarDate,
  other: CalendarDate,
): readonly CalendarDate[] {
  const [low, high] = one < other ? [one, other] : [other, one];
  return dates.filter((date) => date >= low && date <= high);
}
