/**
 * The rows of the load chart: one for each date of the span, logged or not. Gaps stay null, never zero.
 *
 * The index line uses the scale of the load: a constant daily load has its index at that height. One axis serves both:
 * load-hours on the left, index on the right.
 */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import type { IndexPoint } from '#shared/risk/index-series.ts';
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';

export type LoadRow = {
  readonly date: string;
  readonly load: number | null;
  readonly zone: DayExposure['zone'] | null;
  /** The running mean behind the index, load-hours. */
  readonly ewma: number | null;
  readonly index: number | null;
  readonly band: IndexPoint['band'] | null;
  /** The running mean of the same days with one thing changed, load-hours; null if nothing is changed. */
  readonly otherwise: number | null;
  readonly day: DayExposure | null;
};

/**
 * The rows of the `dayCount` dates that end on `lastDate`.
 * @param otherwise the index of some of the days with one thing changed
 */
export function loadRows(
  days: readonly DayExposure[],
  series: readonly IndexPoint[],
  lastDate: string,
  dayCount: number,
  otherwise: readonly IndexPoint[] = [],
): readonly LoadRow[] {
  const dayByDate = new Map(days.map((day) => [day.date, day]));
  const pointByDate = new Map(series.map((point) => [point.date, point]));
  const otherwiseByDate = new Map(otherwise.map((point) => [point.date, point]));
  const last = dayNumberOf(lastDate);
  return Array.from({ length: dayCount }, (_, position) => {
    const date = dateOfDayNumber(last + position - dayCount + 1);
    const day = dayByDate.get(date) ?? null;
    const point = pointByDate.get(date) ?? null;
    return {
      date,
      load: day?.load ?? null,
      zone: day?.zone ?? null,
      ewma: point?.ewma ?? null,
      index: point?.index ?? null,
      band: point?.band ?? null,
      otherwise: otherwiseByDate.get(date)?.ewma ?? null,
      day,
    };
  });
}

/** The constant daily load with this index: the inverse of model.md §4. */
export const loadOfIndex = (index: number): number => -4 * Math.log2(1 - index / 100);

/** The index of a constant daily load (model.md §4). */
export const indexOfLoad = (load: number): number => 100 * (1 - 2 ** (-load / 4));

/** The top of the axis in load-hours, even: room for the tallest bar and for the high band. */
export const axisTop = (rows: readonly LoadRow[]): number =>
  Math.max(6, 2 * Math.ceil((Math.max(0, ...rows.map((row) => row.load ?? 0)) + 0.5) / 2));
