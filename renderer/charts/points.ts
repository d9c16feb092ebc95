/** The points of a chart over dates: each a day, or a week, month or year with its median and its range. */
import { medianInPlace } from '#shared/time/order.ts';
import { firstDateOfWeek } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

/** One row a date. Null is a gap: not logged, or not said. */
export type SeriesRow = { readonly date: CalendarDate } & Readonly<Record<string, number | null | string>>;

export type PointUnit = 'day' | 'week' | 'month' | 'year';

/** The middle and the ends of the values of a stretch. Of one day all three are its value. */
export type Spread = { readonly median: number; readonly low: number; readonly high: number };

export type Point = {
  /** The first and last date of it within the chart, both included. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Of each series; none for a gap. */
  readonly values: Readonly<Record<string, Spread | undefined>>;
};

/** From three months on, a chart shows weeks. */
const fewestDaysOfWeeks = 91;
/** More points than this are closer than eyes can part them. */
const mostPoints = 400;
/** Weeks for about two years, where each still has its own mark. */
const mostDaysOfWeeks = 106 * 7;
const mostDaysOfMonths = mostPoints * 30;

/** What each point stands for in a chart of so many days: at most about 400 points in a lifetime of entries. */
export function unitOf(dayCount: number): PointUnit {
  if (dayCount < fewestDaysOfWeeks) return 'day';
  if (dayCount <= mostDaysOfWeeks) return 'week';
  return dayCount <= mostDaysOfMonths ? 'month' : 'year';
}

/** The name of the stretch that a date is in: equal for two dates of the same one. */
function stretchOf(date: CalendarDate, unit: PointUnit, weekStart: number): string {
  if (unit === 'month') return date.slice(0, 7);
  if (unit === 'year') return date.slice(0, 4);
  return unit === 'day' ? date : firstDateOfWeek(date, weekStart);
}

function spreadOf(rows: readonly SeriesRow[], key: string): Spread | undefined {
  const values = Float64Array.from(rows.flatMap((row) => (typeof row[key] === 'number' ? [row[key]] : [])));
  if (values.length === 0) return undefined;
  // It sorts the values.
  const median = medianInPlace(values);
  return { median, low: values[0] ?? median, high: values[values.length - 1] ?? median };
}

export type PointOptions = {
  readonly unit: PointUnit;
  /** The first day of the week, Monday 0 to Sunday 6. */
  readonly weekStart: number;
  /** The dates that count in a median, such as the working days. Points of one day show every date. */
  readonly isCounted: (date: CalendarDate) => boolean;
};

/**
 * The rows, ascending by date, as points. A stretch whose dates do not count is a gap, as is one without values.
 * @param keys the series, each with a value or null in every row
 */
export function pointsOf(
  rows: readonly SeriesRow[],
  keys: readonly string[],
  { unit, weekStart, isCounted }: PointOptions,
): readonly Point[] {
  const points: Point[] = [];
  let first = 0;
  while (first < rows.length) {
    const stretch = stretchOf(rows[first]?.date ?? '', unit, weekStart);
    let next = first + 1;
    while (next < rows.length && stretchOf(rows[next]?.date ?? '', unit, weekStart) === stretch) next += 1;
    const within = rows.slice(first, next);
    const counted = unit === 'day' ? within : within.filter(({ date }) => isCounted(date));
    points.push({
      from: within[0]?.date ?? '',
      until: within[within.length - 1]?.date ?? '',
      values: Object.fromEntries(keys.map((key) => [key, spreadOf(counted, key)])),
    });
    first = next;
  }
  return points;
}
