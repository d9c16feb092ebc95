/** The dates that a chart names along its axis: days over weeks, firsts of months over months, of years over years. */

import { addDays, addMonths, daysBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

export type DateTicks = {
  readonly dates: readonly CalendarDate[];
  /** How precisely they are to be named. */
  readonly unit: 'day' | 'month' | 'year';
};

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120] as const;
/** Up to here days are named, above it months. */
const mostDays = 100;

function firstsOfMonths(from: CalendarDate, to: CalendarDate, step: number): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  let date = step < 12 ? `${from.slice(0, 7)}-01` : `${from.slice(0, 4)}-01-01`;
  for (; date <= to; date = addMonths(date, step)) if (date >= from) dates.push(date);
  return dates;
}

/** @param most how many there may be */
export function dateTicks(from: CalendarDate, to: CalendarDate, most: number): DateTicks {
  const days = daysBetween(from, to);
  if (days <= mostDays) {
    const step = Math.max(1, Math.ceil(days / (most - 1)));
    const count = Math.floor(days / step) + 1;
    // Back from the last date, which is what is looked for first.
    return {
      dates: Array.from({ length: count }, (_, at) => addDays(to, (at + 1 - count) * step)),
      unit: 'day',
    };
  }
  const step =
    monthSteps.find((months) => days / (months * 30.4) <= most) ?? monthSteps[monthSteps.length - 1];
  return { dates: firstsOfMonths(from, to, step ?? 12), unit: (step ?? 12) < 12 ? 'month' : 'year' };
}
