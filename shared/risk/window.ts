/** Windows of the logged dates, by calendar. */

import { dayNumberOf } from '../time/instants.ts';
import type { CalendarDate } from '../time/zoned-time.ts';

type Dated = { readonly date: CalendarDate };

/** The position of the first of `days`, ascending, whose day number is at least `dayNumber`. */
function positionFrom(days: readonly Dated[], dayNumber: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const day = days[middle];
    if (day !== undefined && dayNumberOf(day.date) < dayNumber) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of `days`, ascending, within the `length` dates that end on day number `last`, inclusive. */
export const daysWithin = <Day extends Dated>(
  days: readonly Day[],
  last: number,
  length: number,
): readonly Day[] => days.slice(positionFrom(days, last - length + 1), positionFrom(days, last + 1));

/** The part of `days`, ascending, up to day number `last`, inclusive; `days` itself if none is later. */
export const daysUpTo = <Day extends Dated>(days: readonly Day[], last: number): readonly Day[] => {
  const end = positionFrom(days, last + 1);
  return end === days.length ? days : days.slice(0, end);
};
