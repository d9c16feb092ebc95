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

/** The fields of a day that the index is made of. */
export type LoadedDay = Pick<DayExposure, 'date' | 'load'>;

const halfLifeDays = 7;
/** The load-hours a day at which the index is 50: the guidance limit, bare-legged (E1.01). */
const loadAtHalf = 4;

/** e to the minus this is a half to the power of one over `loadAtHalf`: exp is twice as quick as a power. */
const halving = Math.LN2 / loadAtHalf;

/** Low below 30, moderate from 30, high from 50. */
export function bandOf(index: number): Band {
  if (index < 30) return 'low';
  return index < 50 ? 'moderate' : 'high';
}

const fadingOf = (gapDays: number): number => 2 ** (-gapDays / halfLifeDays);
const shortGapFadings = Float64Array.from({ length: 32 }, (_, gapDays) => fadingOf(gapDays));

function pointOf({ date, load }: LoadedDay, ewma: number): IndexPoint {
  const index = 100 * (1 - Math.exp(-ewma * halving));
  return { date, load, ewma, index, band: bandOf(index) };
}

/** The series with the sums behind each of its points, which lie at the same positions. */
export type RunningSeries = {
  readonly points: IndexPoint[];
  /** Σ of the loads up to here, and of their weights, both faded to this date. NaN marks what must be run again. */
  readonly weightedLoads: number[];
  readonly weights: number[];
};

/**
 * Computes the points of `days` from position `from` on, given those before it, up to the first position whose sums
 * come out as they were: from there on nothing changes. Returns that position.
 */
export function runFrom(
  { points, weightedLoads, weights }: RunningSeries,
  days: readonly LoadedDay[],
  from: number,
): number {
  let weightedLoad = weightedLoads[from - 1] ?? 0;
  let weight = weights[from - 1] ?? 0;
  let lastDay = from === 0 ? null : dayNumberOf((days[from - 1] as LoadedDay).date);
  for (let i = from; i < days.length; i += 1) {
    const day = days[i] as LoadedDay;
    const dayNumber = dayNumberOf(day.date);
    const gapDays = dayNumber - (lastDay ?? dayNumber);
    const fading = shortGapFadings[gapDays] ?? fadingOf(gapDays);
    weightedLoad = weightedLoad * fading + day.load;
    weight = weight * fading + 1;
    const isSettled = i < weights.length && weightedLoad === weightedLoads[i] && weight === weights[i];
    if (isSettled) return i;
    weightedLoads[i] = weightedLoad;
    weights[i] = weight;
    points[i] = pointOf(day, weightedLoad / weight);
    lastDay = dayNumber;
  }
  return days.length;
}

/**
 * Makes room for `placed` days in place of `removed` ones at `position`, with points that are yet to be run.
 */
export function reseat(
  { points, weightedLoads, weights }: RunningSeries,
  position: number,
  removed: number,
  placed: readonly LoadedDay[],
): void {
  const unrun = placed.map(() => Number.NaN);
  points.splice(position, removed, ...placed.map((day) => pointOf(day, Number.NaN)));
  weightedLoads.splice(position, removed, ...unrun);
  weights.splice(position, removed, ...unrun);
}

/** The series of `days`, which must be ascending by date, each date once. */
export function runningSeries(days: readonly LoadedDay[]): RunningSeries {
  const series: RunningSeries = { points: [], weightedLoads: [], weights: [] };
  runFrom(series, days, 0);
  return series;
}

/** One point for each day, in the order of the days, which must be ascending by date. */
export const indexSeries = (days: readonly LoadedDay[]): readonly IndexPoint[] => runningSeries(days).points;
