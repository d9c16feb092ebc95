/** The days that are not logged: the line above Today needs no more than this. */
import { addDays, daysBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

const mostDates = 60;

export type MissingDates = {
  /** Ascending; the last `mostDates` of them. */
  readonly dates: readonly CalendarDate[];
  /** The number of missing dates before these. */
  readonly earlierCount: number;
};

type Dated = { readonly date: CalendarDate };

/** The dates between the last logged one and today, both excluded; none if nothing was ever logged. */
export function missingDates(loggedDays: readonly Dated[], today: CalendarDate): MissingDates {
  const last = loggedDays.findLast(({ date }) => date < today);
  if (last === undefined) return { dates: [], earlierCount: 0 };
  const count = daysBetween(last.date, today) - 1;
  const shown = Math.min(count, mostDates);
  return {
    dates: Array.from({ length: shown }, (_, position) => addDays(today, position - shown)),
    earlierCount: count - shown,
  };
}
