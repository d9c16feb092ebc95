/** All values that the page derives from a record. */
import { type DayExposure, dayExposures, type ExposureInput } from '../exposure/exposures.ts';
import { wearColumnsOf } from '../exposure/wear-columns.ts';
import { type WearDay, wearByCivilDay } from '../exposure/wear-days.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type IndexPoint, indexSeries } from './index-series.ts';

export type Derived = {
  /** Every logged date, ascending. */
  readonly days: readonly DayExposure[];
  /** Every civil day with wear, ascending. */
  readonly wearDays: readonly WearDay[];
  /** A point for each of `days`. */
  readonly series: readonly IndexPoint[];
};

/**
 * The derived series of a whole record. Twenty years take a few milliseconds, so every change derives all of them.
 * @param record entries that shared/rules has accepted
 * @param now the end of open wear entries
 */
export function deriveRecord(record: ExposureInput, now: ZonedTime): Derived {
  const worn = wearColumnsOf(record.wear, now);
  const days = dayExposures(record, now, worn);
  return { days, wearDays: wearByCivilDay(record.wear, now, worn), series: indexSeries(days) };
}
