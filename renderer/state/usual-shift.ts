/** The usual shift of a date: what a day's form starts from, and what the days of a catch-up are filled with. */
import { postureOfSegments } from '#shared/exposure/posture.ts';
import type { UsualShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import type { Shift } from '#shared/record/shift.ts';
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

/** How a logged shift was: its times by the clock, its figures, its stocking. */
export function usualOfShift(record: LegworkRecord, shift: Shift): UsualShift {
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
 * The usual shift of a date: the rota's, else the last shift logged before the date on that weekday, else the last one
 * on any. Null where the rota has a free day, and where nothing says what is usual.
 */
export function usualShiftOn(record: LegworkRecord, date: CalendarDate): UsualShift | null {
  const planned = rotaOn(record, date);
  if (planned === 'free') return null;
  if (planned !== null) {
    const { id: _id, name: _name, letter: _letter, ...usual } = planned;
    const isKept = record.garments.some(({ id }) => id === usual.garmentId);
    return isKept ? usual : { ...usual, garmentId: null };
  }
  const weekday = weekdayOf(date);
  const shift =
    lastBefore(record.shifts, date, ({ start }) => weekdayOf(start) === weekday) ??
    lastBefore(record.shifts, date, () => true);
  return shift && usualOfShift(record, shift);
}
