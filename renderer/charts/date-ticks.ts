/** The dates along a chart's axis: days for weeks, the first of months for months, the first of years for years. */

import { addDays, addMonths, daysBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

export type DateTicks = {
  readonly dates: readonly CalendarDate[];
  /** The precision of the names. */
  readonly unit: 'day' | 'month' | 'year';
};

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120] as const;
/** The longest range with named days; a longer one names months. */
const mostDays = 100;

function firstsOfMonths(from: CalendarDate, to: CalendarDate, step: number): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  let date = step < 12 ? `${from.slice(0, 7)}-01` : `${from.slice(0, 4)}-01-01`;
  for (; date <= to; date = addMonths(date, step)) if (date >= from) dates.push(date);
  return dates;
}

/** @param most the largest number of ticks */
export function dateTicks(from: CalendarDate, to: CalendarDate, most: number): DateTicks {
  const days = daysBetween(from, to);
  if (days <= mostDays) {
    const step = Math.max(1, Math.ceil(days / (most - 1)));
    const count = Math.floor(days / step) + 1;
    // Count back from the last date, because readers look for it first.
    return {
      dates: Array.from({ length: count }, (_, at) => addDays(to, (at + 1 - count) * step)),
      unit: 'day',
    };
  }
  const step =
    monthSteps.find((months) => days / (months * 30.4) <= most) ?? monthSteps[monthSteps.length - 1];
  return { dates: firstsOfMonths(from, to, step ?? 12), unit: (step ?? 12) < 12 ? 'month' : 'year' };
}
