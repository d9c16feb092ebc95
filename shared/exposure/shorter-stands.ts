/** Whether the stands of this week were shorter than those of the week before: said where it is true, else nothing. */
import { meanOf } from '../time/order.ts';
import { addDays } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import type { DayExposure } from './exposures.ts';

/** With fewer working days in either week, a mean says little. */
const fewestDays = 3;
/** A smaller difference is not worth a sentence, minutes. */
const leastMinutes = 5;

type StoodDay = Pick<DayExposure, 'date' | 'longestStandMinutes' | 'hasShift'>;

/** The mean longest stand of the working days from one date up to before another, minutes; null with too few. */
function meanBetween(days: readonly StoodDay[], from: CalendarDate, to: CalendarDate): number | null {
  const worked = days.filter(({ date, hasShift }) => hasShift && date >= from && date < to);
  if (worked.length < fewestDays) return null;
  return meanOf(worked.map(({ longestStandMinutes }) => longestStandMinutes));
}

/**
 * By how many whole minutes the longest stand of an average working day was shorter in the 7 dates that end on `date`
 * than in the 7 before. Null where it was not, by at least 5 minutes, or where a week has fewer than 3 working days.
 * @param days logged dates
 */
export function shorterStandMinutes(days: readonly StoodDay[], date: CalendarDate): number | null {
  const [weekBefore, week, next] = [addDays(date, -13), addDays(date, -6), addDays(date, 1)];
  const [before, now] = [meanBetween(days, weekBefore, week), meanBetween(days, week, next)];
  if (before === null || now === null) return null;
  const shorter = Math.floor(before - now);
  return shorter >= leastMinutes ? shorter : null;
}
