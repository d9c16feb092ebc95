/** The period that the calendar shows, which the cursor's day lies in, and the one before or after it. Pure. */

import type { LegworkRecord } from '#shared/record/record.ts';
import type { Derived } from '#shared/risk/derive.ts';
import { addDays, addMonths, firstDateOfWeek } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import type { Span } from './range.ts';

/** How the days are drawn. The table has the days of a year. */
export const pictures = ['month', 'week', 'year'] as const;
export type Picture = (typeof pictures)[number];

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

const written = (year: number): string => String(year).padStart(4, '0');

const firstOfYear = (year: number): CalendarDate => `${written(year)}-01-01`;

const lastOfYear = (year: number): CalendarDate => `${written(year)}-12-31`;

export const firstOfMonth = (date: CalendarDate): CalendarDate => `${date.slice(0, 8)}01`;

/** @param weekStart the first day of the week, Monday 0 to Sunday 6 */
export function periodOf(picture: Picture, date: CalendarDate, weekStart: number): Span {
  switch (picture) {
    case 'week': {
      const first = firstDateOfWeek(date, weekStart);
      return { first, last: addDays(first, 6) };
    }
    case 'month': {
      const first = firstOfMonth(date);
      return { first, last: addDays(addMonths(first, 1), -1) };
    }
    default:
      return { first: firstOfYear(yearOf(date)), last: lastOfYear(yearOf(date)) };
  }
}

/** The same day one period later, or earlier. */
export function stepped(picture: Picture, date: CalendarDate, by: 1 | -1): CalendarDate {
  if (picture === 'week') return addDays(date, 7 * by);
  return addMonths(date, picture === 'month' ? by : 12 * by);
}

/** The date of the first thing that the record has, of whatever kind a day shows; null if it has none. */
export function firstEntryOf(
  { daysOff }: Pick<LegworkRecord, 'daysOff'>,
  { days, wearDays }: Pick<Derived, 'days' | 'wearDays'>,
  planDays: ReadonlyMap<CalendarDate, number>,
): CalendarDate | null {
  const dates = [days[0]?.date, wearDays[0]?.date, ...planDays.keys(), ...daysOff.map(({ date }) => date)];
  return dates.reduce<CalendarDate | null>(
    (first, date) => (date !== undefined && (first === null || date < first) ? date : first),
    null,
  );
}

/**
 * The days that can be walked to: up to the end of the next year. A year begins with the first entry. A month and a
 * week go back to the year before this one at least, where days can be entered.
 */
export function boundsOf(picture: Picture, firstEntry: CalendarDate, today: CalendarDate): Span {
  const first = firstEntry < today ? firstEntry : today;
  return {
    first: picture === 'year' ? firstOfMonth(first) : firstOfYear(Math.min(yearOf(first), yearOf(today) - 1)),
    last: lastOfYear(yearOf(today) + 1),
  };
}
