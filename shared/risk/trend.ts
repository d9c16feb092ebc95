/** The trend of the load over four weeks (model.md §4). */
import type { DayExposure } from '../exposure/exposures.ts';
import { dayNumberOf } from '../time/instants.ts';
import { medianInPlace } from '../time/order.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import { twoSidedP } from './normal.ts';
import { daysWithin } from './window.ts';

export type TrendDirection = 'rising' | 'falling' | 'steady' | 'unknown';

export type Trend = {
  readonly direction: TrendDirection;
  /** Load-hours a day, gained each week; null while the direction is unknown. */
  readonly slopePerWeek: number | null;
  /** Of the two-sided Mann–Kendall test, 0 to 1; null while the direction is unknown. */
  readonly p: number | null;
};

/** The window of a trend, days. It ends on the date asked for. */
export const trendWindowDays = 28;
const fewestDates = 10;
const shortestSpanDays = 14;
const significantP = 0.05;
/** A smaller slope counts as steady, load-hours a day, each week. */
export const smallestSlopePerWeek = 0.25;

const unknownTrend: Trend = { direction: 'unknown', slopePerWeek: null, p: null };

/** Σ t(t−1)(2t+5) over the groups of equal values. */
function tieCorrection(loads: Float64Array): number {
  const sorted = loads.toSorted();
  let correction = 0;
  for (let i = 0; i < sorted.length; ) {
    let next = i + 1;
    while (next < sorted.length && sorted[next] === sorted[i]) next += 1;
    const tied = next - i;
    correction += tied * (tied - 1) * (2 * tied + 5);
    i = next;
  }
  return correction;
}

/** The p of the Mann–Kendall test for `score` S, with tie and continuity correction. */
function mannKendallP(score: number, loads: Float64Array): number {
  const n = loads.length;
  const variance = (n * (n - 1) * (2 * n + 5) - tieCorrection(loads)) / 18;
  if (variance === 0 || score === 0) return 1;
  return twoSidedP((Math.abs(score) - 1) / Math.sqrt(variance));
}

/**
 * Whether the load really stayed the same. The direction `steady` alone does not say so: it also stands for a slope
 * that may be chance, where no direction can be told.
 */
export const isLevel = ({ direction, slopePerWeek }: Trend): boolean =>
  direction === 'steady' && Math.abs(slopePerWeek ?? 0) < smallestSlopePerWeek;

/** Whether dates, as ascending day numbers, are enough for a direction: 10 of them, 14 days or more from first to last. */
const isEnough = (numbers: ArrayLike<number>): boolean =>
  numbers.length >= fewestDates && (numbers[numbers.length - 1] ?? 0) - (numbers[0] ?? 0) >= shortestSpanDays;

/**
 * How many more logged days it takes until a direction can be told, if every day is logged from `at` on, or from the
 * next one where `at` is; 0 if it can be told now.
 * @param days logged dates, ascending, each once
 */
export function daysUntilTrend(days: readonly Pick<DayExposure, 'date'>[], at: CalendarDate): number {
  const last = dayNumberOf(at);
  const logged = daysWithin(days, last, trendWindowDays).map(({ date }) => dayNumberOf(date));
  const isLogged = logged[logged.length - 1] === last;
  // Ends: fifteen days logged one after another are enough by themselves.
  for (let more = 0; ; more += 1) {
    const end = isLogged ? last + more : last + more - 1;
    const added = Array.from({ length: more }, (_, day) => end - more + 1 + day);
    const within = [...logged, ...added].filter((day) => day > Math.max(end, last) - trendWindowDays);
    if (isEnough(within)) return more;
  }
}

function directionOf(slopePerWeek: number, p: number): TrendDirection {
  if (p >= significantP || Math.abs(slopePerWeek) < smallestSlopePerWeek) return 'steady';
  return slopePerWeek > 0 ? 'rising' : 'falling';
}

/**
 * The trend of the load over the logged dates of the 28 days that end on `at`, inclusive: Theil–Sen slope and
 * Mann–Kendall test. `unknown` with fewer than 10 dates, or less than 14 days from first to last.
 * @param days logged dates, ascending, each once; dates outside the window are ignored
 */
export function trend(days: readonly Pick<DayExposure, 'date' | 'load'>[], at: CalendarDate): Trend {
  const logged = daysWithin(days, dayNumberOf(at), trendWindowDays);
  const n = logged.length;
  const numbers = Float64Array.from(logged, ({ date }) => dayNumberOf(date));
  const loads = Float64Array.from(logged, ({ load }) => load);
  if (!isEnough(numbers)) return unknownTrend;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let score = 0;
  let filled = 0;
  for (let later = 1; later < n; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const risen = (loads[later] ?? 0) - (loads[earlier] ?? 0);
      score += Math.sign(risen);
      slopes[filled] = risen / ((numbers[later] ?? 0) - (numbers[earlier] ?? 0));
      filled += 1;
    }
  }
  const slopePerWeek = 7 * medianInPlace(slopes);
  const p = mannKendallP(score, loads);
  return { direction: directionOf(slopePerWeek, p), slopePerWeek, p };
}
