/** The index of the last logged day, and how far it has come within a week. */
import { type IndexPoint, wholeIndex } from '#shared/risk/index-series.ts';
import { addDays } from '#shared/time/wall-clock.ts';

export type IndexNow = {
  readonly point: IndexPoint;
  /** The index as it is shown. */
  readonly whole: number;
  /** What it gained since a week before, as shown; null if nothing was logged around then. */
  readonly change: number | null;
};

/** @param series a point for each logged date, ascending */
export function indexNow(series: readonly IndexPoint[]): IndexNow | null {
  const point = series[series.length - 1];
  if (point === undefined) return null;
  const whole = wholeIndex(point.index);
  // The last one logged by that date stands for it, unless it is of a week that ended before.
  const latest = addDays(point.date, -7);
  const before = series.findLast(({ date }) => date <= latest);
  const isRecent = before !== undefined && before.date > addDays(latest, -7);
  return { point, whole, change: isRecent ? whole - wholeIndex(before.index) : null };
}
