/** The index of the last logged day, and how far it has come within a week. */
import { addDays } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import { type IndexPoint, wholeIndex } from './index-series.ts';

export type IndexNow = {
  readonly point: IndexPoint;
  /** The index as it is shown. */
  readonly whole: number;
  /** What it gained since a week before, as shown; null if nothing was logged around then. */
  readonly change: number | null;
};

/**
 * The index of the last logged date up to `date`, beside that of a week before it; null before the first logged date.
 * @param series a point for each logged date, ascending
 */
export function indexNow(series: readonly IndexPoint[], date: CalendarDate): IndexNow | null {
  const asOf = (by: CalendarDate) => series.findLast((point) => point.date <= by);
  const point = asOf(date);
  if (point === undefined) return null;
  const whole = wholeIndex(point.index);
  // The last one logged by then stands for the week before, unless it is of a week that was over.
  const weekBefore = addDays(point.date, -7);
  const before = asOf(weekBefore);
  const isRecent = before !== undefined && before.date > addDays(weekBefore, -7);
  return { point, whole, change: isRecent ? whole - wholeIndex(before.index) : null };
}
