/** The strip of a shift that is typed, guessed or usual, and in no record yet. Arithmetic only, no screen. */
import { applyChanges, type Change } from '#shared/record/change.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { wearForShift } from '#shared/record/wear-state.ts';
import { epochSecondsOf, secondsPerDay } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { type DayStrip, dayStripOf } from './day-strip.ts';

/** The wear that the strip of a shift can show: to change all of it at each key is slow. */
export function wearAround(
  wear: readonly Wear[],
  { start, end }: Pick<Shift, 'start' | 'end'>,
): readonly Wear[] {
  const [from, to] = [epochSecondsOf(start) - 2 * secondsPerDay, epochSecondsOf(end) + 2 * secondsPerDay];
  return wear.filter(
    ({ on, off }) => epochSecondsOf(on) < to && (off === undefined || epochSecondsOf(off) > from),
  );
}

/** The longest unbroken stand that the person allows, minutes. */
export const standLimitOf = ({ person }: Pick<LegworkRecord, 'person'>): number =>
  (person ?? defaultPerson).longestStandLimitMinutes;

/**
 * The strip of the shift as the record would have it after `changes` of wear.
 * @param near the wear around the shift
 */
export function stripAfter(
  record: LegworkRecord,
  shift: Shift,
  near: readonly Wear[],
  changes: readonly Change[],
  now: ZonedTime,
): DayStrip | null {
  const { wear } = applyChanges({ ...emptyRecord, wear: [...near] }, changes).record;
  return dayStripOf(
    dateOf(shift.start),
    [shift],
    { wear, garments: record.garments },
    standLimitOf(record),
    now,
  );
}

/**
 * The strip of a shift that would be worked in one stocking from start to end, or in none. Null while its standing and
 * walking exceed its length.
 */
export function typedStripOf(
  record: LegworkRecord,
  typed: Omit<Shift, 'id'>,
  garmentId: string | null,
  now: ZonedTime,
): DayStrip | null {
  const shift: Shift = { id: 'typed', ...typed };
  // In whole seconds: the figures of a live shift are fractions of minutes.
  const seconds = epochSecondsOf(shift.end) - epochSecondsOf(shift.start);
  if (Math.floor((shift.standingMinutes + shift.walkingMinutes) * 60) > seconds) return null;
  const wear = wearAround(record.wear, shift);
  const worn =
    garmentId === null ? [] : wearForShift({ ...record, wear: [...wear] }, shift, garmentId, () => 'typed');
  return stripAfter(record, shift, wear, worn, now);
}
