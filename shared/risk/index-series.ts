/** The exposure index over the logged dates (model.md §4). */
import type { DayExposure } from '../exposure/exposures.ts';
import { dayNumberOf } from '../time/instants.ts';
import type { CalendarDate } from '../time/zoned-time.ts';

export type Band = 'low' | 'moderate' | 'high';

/** The index on one logged date. */
export type IndexPoint = {
  readonly date: CalendarDate;
  readonly load: number;
  /** The running mean of the load with a half-life of seven days, load-hours. */
  readonly ewma: number;
  /** 0 to 100. */
  readonly index: number;
  readonly band: Band;
};

/** The fields of a day from which the index is computed. */
export type LoadedDay = Pick<DayExposure, 'date' | 'load'>;

const halfLifeDays = 7;
/** The load-hours a day at which the index is 50: the guidance limit, bare-legged (E1.01). */
export const loadAtHalf = 4;

/** exp(−halving · x) = 2^(−x / loadAtHalf). exp is twice as fast as a power. */
const halving = Math.LN2 / loadAtHalf;

/** The indexes from which the upper bands begin. */
export const bandStarts = { moderate: 30, high: 50 } as const;

/** Low below 30, moderate from 30, high from 50. */
export function bandOf(index: number): Band {
  if (index < bandStarts.moderate) return 'low';
  return index < bandStarts.high ? 'moderate' : 'high';
}

/**
 * The index as a whole number that is of the same band: 29.6 is low, so it is shown as 29, not as the 30 at which
 * moderate begins.
 */
export function wholeIndex(index: number): number {
  const rounded = Math.round(index);
  return bandOf(rounded) === bandOf(index) ? rounded : Math.floor(index);
}

const fadingOf = (gapDays: number): number => 2 ** (-gapDays / halfLifeDays);
const shortGapFadings = Float64Array.from({ length: 32 }, (_, gapDays) => fadingOf(gapDays));

function pointOf({ date, load }: LoadedDay, ewma: number): IndexPoint {
  const index = 100 * (1 - Math.exp(-ewma * halving));
  return { date, load, ewma, index, band: bandOf(index) };
}

/** @param days ascending, each date once; each gives one point */
export function indexSeries(days: readonly LoadedDay[]): readonly IndexPoint[] {
  const points: IndexPoint[] = [];
  // The sums of the loads so far and of their weights. Both decay up to the current date.
  let weightedLoad = 0;
  let weight = 0;
  let lastDay: number | null = null;
  for (const day of days) {
    const dayNumber = dayNumberOf(day.date);
    const gapDays = dayNumber - (lastDay ?? dayNumber);
    const fading = shortGapFadings[gapDays] ?? fadingOf(gapDays);
    weightedLoad = weightedLoad * fading + day.load;
    weight = weight * fading + 1;
    points.push(pointOf(day, weightedLoad / weight));
    lastDay = dayNumber;
  }
  return points;
}
