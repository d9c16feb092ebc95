/** A work day: whether it is logged, and a usual shift on it (model.md §1). */
import { epochSecondsOf } from '../time/instants.ts';
import { endTyped, momentTyped } from '../time/typed-time.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import type { UsualShift } from './named-shift.ts';
import type { LegworkRecord } from './record.ts';
import type { Shift } from './shift.ts';

/** Whether a shift starts on the date, or it is a day off. */
export const isLogged = (
  { shifts, daysOff }: Pick<LegworkRecord, 'shifts' | 'daysOff'>,
  date: CalendarDate,
): boolean =>
  daysOff.some((dayOff) => dayOff.date === date) || shifts.some(({ start }) => start.startsWith(date));

/** From start to end, `[start, end)`. */
export type ShiftTimes = Pick<Shift, 'start' | 'end'>;

/**
 * A usual shift's times on a date, by the clocks of a zone. An end at or before its start is on the next day.
 * @throws RangeError for a date, time or zone that does not exist
 */
export function timesOn(
  usual: Pick<UsualShift, 'start' | 'end'>,
  date: CalendarDate,
  zone: string,
): { readonly start: ZonedTime; readonly end: ZonedTime } {
  const start = momentTyped(date, { time: usual.start, zone }).at;
  return { start, end: endTyped(start, { time: usual.end, zone }).at };
}

/** Whether two shifts overlap, or lie less than `restSeconds` apart. */
export const doShiftsMeet = (one: ShiftTimes, other: ShiftTimes, restSeconds = 0): boolean =>
  epochSecondsOf(one.start) < epochSecondsOf(other.end) + restSeconds &&
  epochSecondsOf(one.end) > epochSecondsOf(other.start) - restSeconds;
