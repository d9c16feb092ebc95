/** All values that the page derives from a record. */
import { type DayExposure, dayExposures, type ExposureInput } from '../exposure/exposures.ts';
import { wearColumnsOf } from '../exposure/wear-columns.ts';
import { type WearDay, wearByCivilDay } from '../exposure/wear-days.ts';
import { type WearTime, wearTimes } from '../exposure/wear-times.ts';
import { dayNumberOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type IndexPoint, indexSeries } from './index-series.ts';
import { daysUpTo } from './window.ts';

export type Derived = {
  /** Every logged date up to today, ascending. */
  readonly days: readonly DayExposure[];
  /** Every civil day with wear up to today, ascending. */
  readonly wearDays: readonly WearDay[];
  /** The times worn up to today, in order of their start. */
  readonly wearTimes: readonly WearTime[];
  /** A point for each of `days`. */
  readonly series: readonly IndexPoint[];
};

/**
 * The derived series of a whole record. Twenty years take a few milliseconds, so every change derives all of them.
 * What is marked ahead, such as a vacation, is planned and not logged: no date after `now`'s own counts anywhere.
 * @param record entries that shared/rules has accepted
 * @param now the end of open wear entries, and the last date
 */
export function deriveRecord(record: ExposureInput, now: ZonedTime): Derived {
  const worn = wearColumnsOf(record.wear, now);
  const today = dayNumberOf(now);
  const days = daysUpTo(dayExposures(record, now, worn), today);
  return {
    days,
    wearDays: daysUpTo(wearByCivilDay(record.wear, now, worn), today),
    wearTimes: daysUpTo(wearTimes(record.wear, now, worn), today),
    series: indexSeries(days),
  };
}
