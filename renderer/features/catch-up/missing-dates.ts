/** The days that are not logged: the line above Today needs no more than this. */
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

const mostDates = 60;

export type MissingDates = {
  /** Ascending; the last `mostDates` of them. */
  readonly dates: readonly CalendarDate[];
  /** The number of missing dates before these. */
  readonly earlierCount: number;
};

type Dated = { readonly date: CalendarDate };

/**
 * The dates between the last logged one and today, both excluded; none if nothing was ever logged.
 * @param strictDays the dates of strict mode, which has a log of its own: nobody asks for their shifts
 */
export function missingDates(
  loggedDays: readonly Dated[],
  today: CalendarDate,
  strictDays: ReadonlyMap<CalendarDate, number>,
): MissingDates {
  const last = loggedDays.findLast(({ date }) => date < today);
  if (last === undefined) return { dates: [], earlierCount: 0 };
  const first = dayNumberOf(last.date) + 1;
  const between = Array.from({ length: dayNumberOf(today) - first }, (_, i) => dateOfDayNumber(first + i));
  const missing = between.filter((date) => !strictDays.has(date));
  return {
    dates: missing.slice(-mostDates),
    earlierCount: Math.max(0, missing.length - mostDates),
  };
}
