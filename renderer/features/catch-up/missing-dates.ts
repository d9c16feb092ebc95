/** The days that are not logged: the line above Today needs no more than this. */
import { addDays, datesBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

type Dated = { readonly date: CalendarDate };

/**
 * Every date between the first logged one and today that is not logged, ascending; none if nothing was logged before
 * today. Linear in the dates.
 * @param loggedDays ascending
 * @param strictDays the dates of strict mode, which has a log of its own: nobody asks for their shifts
 */
export function missingDates(
  loggedDays: readonly Dated[],
  today: CalendarDate,
  strictDays: ReadonlyMap<CalendarDate, number>,
): readonly CalendarDate[] {
  const first = loggedDays[0];
  if (first === undefined || first.date >= today) return [];
  const logged = new Set(loggedDays.map(({ date }) => date));
  return datesBetween(first.date, addDays(today, -1)).filter(
    (date) => !logged.has(date) && !strictDays.has(date),
  );
}
