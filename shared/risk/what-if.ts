/** The index of four weeks after one change to the entries (model.md §4). */
import type { DayExposure } from '../exposure/exposures.ts';
import { ankleMmHgBounds, type Garment } from '../record/garment.ts';
import type { LegworkRecord } from '../record/record.ts';
import type { Shift } from '../record/shift.ts';
import type { Wear } from '../record/wear.ts';
import { dayNumberOf } from '../time/instants.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { deriveRecord } from './derive.ts';
import type { IndexPoint } from './index-series.ts';
import { withLongestStandCapped, withStandingCut } from './other-shifts.ts';
import { trendWindowDays } from './trend.ts';
import { daysWithin } from './window.ts';

export type WhatIf =
  /** Stockings of this pressure at the ankle, mmHg 0 to 60, on both legs from the start to the end of every shift. */
  | { readonly kind: 'stockings'; readonly ankleMmHg: number }
  /** No stand longer than this, minutes, above 0. */
  | { readonly kind: 'longest-stand-capped'; readonly minutes: number }
  /** The share of all standing to take out, 0 to 1. */
  | { readonly kind: 'standing-cut'; readonly share: number };

export type WhatIfAnswer = {
  /** The logged dates of the 28 days, ascending. */
  readonly days: readonly DayExposure[];
  /** A point for each of `days`. */
  readonly series: readonly IndexPoint[];
};

function assertWithin(field: string, value: number, min: number, max: number): void {
  if (!(value >= min && value <= max)) {
    throw new RangeError(`What if: ${field} must be ${min} to ${max}, and is ${value}.`);
  }
}

const minutesPerDay = 1440;
/** No entry of the record has this name: its name begins with a letter or a digit. */
const addedId = '+';

function withStockings(record: LegworkRecord, shifts: readonly Shift[], ankleMmHg: number): LegworkRecord {
  const garment: Garment = { id: addedId, name: addedId, ankleMmHg };
  const wear = shifts.map(
    ({ id, start, end }): Wear => ({
      id: `${addedId}${id}`,
      garmentId: addedId,
      legs: 'both',
      on: start,
      off: end,
    }),
  );
  return { ...record, garments: [...record.garments, garment], wear: [...record.wear, ...wear] };
}

/** Changes the shifts for which `isIn` is true. */
function changedRecord(
  record: LegworkRecord,
  change: WhatIf,
  isIn: (shift: Shift) => boolean,
): LegworkRecord {
  const withShifts = (changed: (shift: Shift) => Shift): LegworkRecord => ({
    ...record,
    shifts: record.shifts.map((shift) => (isIn(shift) ? changed(shift) : shift)),
  });
  switch (change.kind) {
    case 'stockings':
      assertWithin('ankleMmHg', change.ankleMmHg, ankleMmHgBounds.min, ankleMmHgBounds.max);
      return withStockings(record, record.shifts.filter(isIn), change.ankleMmHg);
    case 'longest-stand-capped':
      assertWithin('minutes', change.minutes, Number.MIN_VALUE, minutesPerDay);
      return withShifts((shift) => withLongestStandCapped(shift, change.minutes));
    case 'standing-cut':
      assertWithin('share', change.share, 0, 1);
      return withShifts((shift) => withStandingCut(shift, change.share));
  }
}

/**
 * The exposure and the index of the 28 days that end on `at`, after one change to them. It derives the whole record
 * from the changed entries. Earlier days keep their entries.
 *
 * model.md leaves these open. The stockings add to those worn, so the larger pressure counts. A cut shortens every
 * stand by its share. A cap puts pauses of five minutes into a posture timeline: the shortest that end a stand
 * (model.md §2). Without a timeline, it lowers only the longest stand, which changes the zone, not the load.
 * @param record a validated one
 * @throws RangeError naming the field, for a value outside the range that the type gives
 */
export function whatIf(
  record: LegworkRecord,
  change: WhatIf,
  at: CalendarDate,
  now: ZonedTime,
): WhatIfAnswer {
  const last = dayNumberOf(at);
  const isIn = ({ start }: Shift): boolean => {
    const day = dayNumberOf(start);
    return day <= last && day > last - trendWindowDays;
  };
  const { days, series } = deriveRecord(changedRecord(record, change, isIn), now);
  return {
    days: daysWithin(days, last, trendWindowDays),
    series: daysWithin(series, last, trendWindowDays),
  };
}
