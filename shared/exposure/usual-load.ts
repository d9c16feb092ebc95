/** The person's own usual load: what a day's result stands beside. */
import { medianInPlace } from '../time/order.ts';
import { addDays } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import type { DayExposure } from './exposures.ts';

/** The dates before the day that are looked back on. */
const windowDays = 28;
/** With fewer working days, nothing can be called usual. */
const fewestDays = 5;

/**
 * The median load, load-hours, of the working days among the 28 dates before `date`; of an even number, the mean of the
 * middle two. Null with fewer than 5 working days.
 * @param days logged dates, ascending
 */
export function usualLoad(
  days: readonly Pick<DayExposure, 'date' | 'load' | 'hasShift'>[],
  date: CalendarDate,
): number | null {
  const from = addDays(date, -windowDays);
  const worked = days.filter((day) => day.date >= from && day.date < date && day.hasShift);
  return worked.length < fewestDays ? null : medianInPlace(Float64Array.from(worked, ({ load }) => load));
}
