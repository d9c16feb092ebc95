/** The usual shift of a date: what a day's form starts from, and what the days of a catch-up are filled with. */
import { postureOfSegments } from '#shared/exposure/posture.ts';
import type { NamedShift, UsualShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import type { Shift } from '#shared/record/shift.ts';
import { garmentInUse } from '#shared/record/wear-state.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { addDays, dateOf, timeOf, weekdayOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

/** The stocking worn on both legs over the whole shift, or null; one that is worn out by `date` does not count. */
function garmentOf({ wear, garments }: LegworkRecord, shift: Shift, date: CalendarDate): string | null {
  const [start, end] = [epochSecondsOf(shift.start), epochSecondsOf(shift.end)];
  const worn = wear.findLast(
    ({ legs, on, off }) =>
      legs === 'both' && epochSecondsOf(on) <= start && (off === undefined || epochSecondsOf(off) >= end),
  );
  return garmentInUse(garments, worn?.garmentId, date)?.id ?? null;
}

/** How a shift was spent, minutes: with a timeline the figures are derived, not read (model.md §2). */
export const figuresOf = (
  shift: Shift,
): Pick<Shift, 'standingMinutes' | 'walkingMinutes' | 'longestStandMinutes'> => {
  const { standingMinutes, walkingMinutes, longestStandMinutes } =
    shift.segments === undefined ? shift : postureOfSegments(shift.segments);
  return { standingMinutes, walkingMinutes, longestStandMinutes };
};

/** A named shift as it fills in a date, without a stocking that is gone or worn out by then. */
export function usualOfNamed(record: LegworkRecord, named: NamedShift, date: CalendarDate): UsualShift {
  const { id: _id, name: _name, letter: _letter, ...usual } = named;
  return { ...usual, garmentId: garmentInUse(record.garments, usual.garmentId, date)?.id ?? null };
}

/** How a logged shift was: its times by the clock, its figures, and its stocking if it is in use on `date`. */
export function usualOfShift(record: LegworkRecord, shift: Shift, date = dateOf(shift.start)): UsualShift {
  const figures = figuresOf(shift);
  return {
    start: timeOf(shift.start),
    end: timeOf(shift.end),
    standingMinutes: Math.round(figures.standingMinutes),
    walkingMinutes: Math.round(figures.walkingMinutes),
    longestStandMinutes: Math.round(figures.longestStandMinutes),
    garmentId: garmentOf(record, shift, date),
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

/** What a source says of a date: the shift, a free day, or nothing. */
type Said = UsualShift | 'free' | null;

function ofRota(record: LegworkRecord, date: CalendarDate): Said {
  const planned = rotaOn(record, date);
  if (planned === null || planned === 'free') return planned;
  return usualOfNamed(record, planned, date);
}

/** The last shift logged before the date on that weekday, else the last one on any. */
function ofHabit(record: LegworkRecord, date: CalendarDate): Said {
  const aWeekBefore = addDays(date, -7);
  if (record.daysOff.some((dayOff) => dayOff.date === aWeekBefore)) return 'free';
  const weekday = weekdayOf(date);
  const shift =
    lastBefore(record.shifts, date, ({ start }) => weekdayOf(start) === weekday) ??
    lastBefore(record.shifts, date, () => true);
  return shift && usualOfShift(record, shift, date);
}

/** Where a usual shift comes from: the first that says anything of the date counts. */
const sources: readonly ((record: LegworkRecord, date: CalendarDate) => Said)[] = [ofRota, ofHabit];

/**
 * The usual shift of a date: the rota's, else the person's habit. Null on a free day, and where nothing says what is
 * usual.
 */
export function usualShiftOn(record: LegworkRecord, date: CalendarDate): UsualShift | null {
  for (const source of sources) {
    const said = source(record, date);
    if (said !== null) return said === 'free' ? null : said;
  }
  return null;
}
