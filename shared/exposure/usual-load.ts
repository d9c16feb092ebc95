/** The person's own usual: what a day's result, and the last week in a chart, stand beside. */
import { medianInPlace, quartilesOf } from '../time/order.ts';
import { addDays } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import type { DayExposure } from './exposures.ts';

/** The dates before the day that are looked back on. */
const windowDays = 28;
/** With fewer working days, nothing can be called usual. */
const fewestDays = 5;

/** The working days among the 28 dates before `date`; null with fewer than 5. */
function workedBefore<Day extends Pick<DayExposure, 'date' | 'hasShift'>>(
  days: readonly Day[],
  date: CalendarDate,
): readonly Day[] | null {
  const from = addDays(date, -windowDays);
  const worked = days.filter((day) => day.date >= from && day.date < date && day.hasShift);
  return worked.length < fewestDays ? null : worked;
}

/**
 * The median load, load-hours, of the working days among the 28 dates before `date`; of an even number, the mean of the
 * middle two. Null with fewer than 5 working days.
 * @param days logged dates, ascending
 */
export function usualLoad(
  days: readonly Pick<DayExposure, 'date' | 'load' | 'hasShift'>[],
  date: CalendarDate,
): number | null {
  const worked = workedBefore(days, date);
  return worked === null ? null : medianInPlace(Float64Array.from(worked, ({ load }) => load));
}

export type UsualRange = {
  /** The first and the third quartile: half of the working days lay between them. */
  readonly low: number;
  readonly high: number;
};

/**
 * The middle half of a figure over the working days among the 28 dates before `date`. Null with fewer than 5.
 * @param figureOf the figure of a day, in its own unit
 */
export function usualRange<Day extends Pick<DayExposure, 'date' | 'hasShift'>>(
  days: readonly Day[],
  date: CalendarDate,
  figureOf: (day: Day) => number,
): UsualRange | null {
  const worked = workedBefore(days, date);
  return worked === null ? null : quartilesOf(worked.map(figureOf));
}
