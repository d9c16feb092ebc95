/** The rows of the load chart and of its table: one for each date of the span, logged or not. Gaps stay null. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import type { IndexPoint } from '#shared/risk/index-series.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

export type LoadRow = {
  readonly date: CalendarDate;
  /** Load-hours: what was left, and what the stockings took off. */
  readonly load: number | null;
  readonly credit: number | null;
  readonly index: number | null;
  readonly band: IndexPoint['band'] | null;
  /** The index of the same days with one thing changed; null if nothing is changed. */
  readonly otherwise: number | null;
  readonly day: DayExposure | null;
};

/** @param otherwise the index of some of the days with one thing changed */
export function loadRows(
  dates: readonly CalendarDate[],
  days: readonly DayExposure[],
  series: readonly IndexPoint[],
  otherwise: readonly IndexPoint[] = [],
): readonly LoadRow[] {
  const dayByDate = new Map(days.map((day) => [day.date, day]));
  const pointByDate = new Map(series.map((point) => [point.date, point]));
  const otherwiseByDate = new Map(otherwise.map((point) => [point.date, point]));
  return dates.map((date) => {
    const day = dayByDate.get(date) ?? null;
    const point = pointByDate.get(date) ?? null;
    return {
      ...{ date, day, load: day?.load ?? null, credit: day?.credit ?? null },
      ...{ index: point?.index ?? null, band: point?.band ?? null },
      otherwise: otherwiseByDate.get(date)?.index ?? null,
    };
  });
}
