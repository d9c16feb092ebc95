/** The planned shifts of a day, and which of them the user has not answered for yet. */
import { epochSecondsOf } from '../time/instants.ts';
import { timeOf } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import type { NamedShift } from './named-shift.ts';
import type { PlannedShift } from './planned-shift.ts';
import type { LegworkRecord } from './record.ts';
import { doShiftsMeet, type ShiftTimes } from './work-day.ts';

/** The named shift of the same clock times; null if there is none. */
export const namedShiftOf = (
  namedShifts: readonly NamedShift[],
  { start, end }: ShiftTimes,
): NamedShift | null =>
  namedShifts.find((named) => named.start === timeOf(start) && named.end === timeOf(end)) ?? null;

/** The planned shifts that start on a date by their own clocks, in order. */
export const plannedOn = (
  { plannedShifts }: Pick<LegworkRecord, 'plannedShifts'>,
  date: CalendarDate,
): readonly PlannedShift[] =>
  plannedShifts
    .filter(({ start }) => start.startsWith(date))
    .sort((a, b) => epochSecondsOf(a.start) - epochSecondsOf(b.start));

/**
 * The planned shifts of a date that are still to be answered: none on a day off, and none once as many shifts are logged
 * as were planned, whatever their times. A logged shift answers the planned ones that it meets.
 */
export function openPlansOn(
  { plannedShifts, shifts, daysOff }: Pick<LegworkRecord, 'plannedShifts' | 'shifts' | 'daysOff'>,
  date: CalendarDate,
): readonly PlannedShift[] {
  const planned = plannedOn({ plannedShifts }, date);
  if (planned.length === 0 || daysOff.some((dayOff) => dayOff.date === date)) return [];
  const logged = shifts.filter(({ start }) => start.startsWith(date)).length;
  if (logged >= planned.length) return [];
  return planned.filter((plan) => !shifts.some((shift) => doShiftsMeet(shift, plan)));
}
