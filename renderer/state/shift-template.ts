/** The usual shift of a date: what a day's form starts from, and what the days of a catch-up are filled with. */
import { postureOfSegments } from '#shared/exposure/posture.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { ShiftTemplate } from '#shared/record/week-template.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { timeOf, weekdayOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

/** The stocking worn on both legs over the whole shift, or null. */
function garmentOf({ wear }: LegworkRecord, shift: Shift): string | null {
  const [start, end] = [epochSecondsOf(shift.start), epochSecondsOf(shift.end)];
  const worn = wear.findLast(
    ({ legs, on, off }) =>
      legs === 'both' && epochSecondsOf(on) <= start && (off === undefined || epochSecondsOf(off) >= end),
  );
  return worn?.garmentId ?? null;
}

/** How a shift was spent, minutes: with a timeline the figures are derived, not read (model.md §2). */
export const figuresOf = (
  shift: Shift,
): Pick<Shift, 'standingMinutes' | 'walkingMinutes' | 'longestStandMinutes'> => {
  const { standingMinutes, walkingMinutes, longestStandMinutes } =
    shift.segments === undefined ? shift : postureOfSegments(shift.segments);
  return { standingMinutes, walkingMinutes, longestStandMinutes };
};

function templateOfShift(record: LegworkRecord, shift: Shift): ShiftTemplate {
  const figures = figuresOf(shift);
  return {
    start: timeOf(shift.start),
    end: timeOf(shift.end),
    standingMinutes: Math.round(figures.standingMinutes),
    walkingMinutes: Math.round(figures.walkingMinutes),
    longestStandMinutes: Math.round(figures.longestStandMinutes),
    garmentId: garmentOf(record, shift),
  };
}

/**
 * The last shift that starts before `date`, of those that `isMeant`; by the clocks where they were worked. Shifts
 * mostly lie in order, so that from the end on few are looked at for more than their start.
 */
function lastBefore(
  shifts: readonly Shift[],
  date: CalendarDate,
  isMeant: (shift: Shift) => boolean,
): Shift | null {
  let last: Shift | null = null;
  for (let i = shifts.length - 1; i >= 0; i -= 1) {
    const shift = shifts[i] as Shift;
    if (shift.start >= date || (last !== null && shift.start <= last.start)) continue;
    if (isMeant(shift)) last = shift;
  }
  return last;
}

/**
 * The usual shift of a date: that weekday's in the week template; where it has none, the last shift logged before
 * the date on that weekday, or else the last one on any. Null where no shift was logged before.
 */
export function templateFor(record: LegworkRecord, date: CalendarDate): ShiftTemplate | null {
  const weekday = weekdayOf(date);
  const usual = record.weekTemplate?.days[weekday - 1] ?? null;
  if (usual !== null) {
    const isKept = record.garments.some(({ id }) => id === usual.garmentId);
    return isKept ? usual : { ...usual, garmentId: null };
  }
  const shift =
    lastBefore(record.shifts, date, ({ start }) => weekdayOf(start) === weekday) ??
    lastBefore(record.shifts, date, () => true);
  return shift && templateOfShift(record, shift);
}
