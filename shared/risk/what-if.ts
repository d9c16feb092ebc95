/** What the index of four weeks would have been with one thing changed (model.md §4). */
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
  /** This share of all standing left out, 0 to 1. */
  | { readonly kind: 'standing-cut'; readonly share: number };

export type WhatIfAnswer = {
  /** The logged dates of the 28 days, ascending. */
  readonly days: readonly DayExposure[];
  /** A point for each of them. */
  readonly series: readonly IndexPoint[];
};

function assertWithin(field: string, value: number, min: number, max: number): void {
  if (!(value >= min && value <= max)) {
    throw new RangeError(`What if: ${field} must be ${min} to ${max}, and is ${value}.`);
  }
}

const minutesPerDay = 1440;
/** Entries of the record cannot have this name: their names begin with a letter or a digit. */
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

/** The record with the change made to the shifts that `isIn` tells. */
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
 * The exposure and the index of the 28 days that end on `at` had one thing been different on them: the whole record
 * derived as ever, from changed entries. What came before those days stays as it was.
 *
 * Where model.md leaves it open: the stockings come on top of what was worn, so the larger pressure counts; a cut
 * shortens every stand by its share; a cap puts pauses of five minutes, the shortest that end a stand (§2), into a
 * posture timeline, and without one changes the figure of the longest stand alone, which moves the zone, not the load.
 * @param record a checked one
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
