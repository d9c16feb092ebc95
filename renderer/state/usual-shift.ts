/** The usual shift of a date: what a day's form starts from, and what the days of a catch-up are filled with. */
import { postureOfSegments } from '#shared/exposure/posture.ts';
import { timesOf, usualAtTimes } from '#shared/record/learned-shift.ts';
import type { NamedShift, UsualShift } from '#shared/record/named-shift.ts';
import { namedShiftOf, openPlansOn, plannedOn } from '#shared/record/plan-of-day.ts';
import type { PlannedShift } from '#shared/record/planned-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import type { Shift } from '#shared/record/shift.ts';
import { garmentInUse } from '#shared/record/wear-state.ts';
import { type ShiftTimes, timesOn } from '#shared/record/work-day.ts';
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

/** A usual shift as far as it fits into a time of its own, minutes. */
function fitted(usual: UsualShift, minutes: number): UsualShift {
  const standingMinutes = Math.min(usual.standingMinutes, minutes);
  return {
    ...usual,
    standingMinutes,
    walkingMinutes: Math.min(usual.walkingMinutes, minutes - standingMinutes),
    longestStandMinutes: Math.min(usual.longestStandMinutes, standingMinutes),
  };
}

/**
 * How a planned shift is usually stood: as the named shift of its times, else as the shifts logged at these times were.
 * Null where nothing says it: no figure is guessed.
 */
export function usualOfPlan(record: LegworkRecord, plan: PlannedShift): UsualShift | null {
  const date = dateOf(plan.start);
  const named = namedShiftOf(record.namedShifts, plan);
  const usual =
    named === null
      ? usualAtTimes(
          { shifts: record.shifts, usualOf: (shift) => usualOfShift(record, shift, date) },
          timesOf(plan),
        )
      : usualOfNamed(record, named, date);
  const minutes = (epochSecondsOf(plan.end) - epochSecondsOf(plan.start)) / 60;
  return usual && { ...fitted(usual, minutes), ...timesOf(plan) };
}

/** What a source says of a date: the shift, a free day, a shift of which nothing more is known, or nothing. */
type Said = UsualShift | 'free' | 'open' | null;

/** A planned shift that is not answered for yet, else the first one. */
function ofPlan(record: LegworkRecord, date: CalendarDate): Said {
  const plan = openPlansOn(record, date)[0] ?? plannedOn(record, date)[0];
  return plan === undefined ? null : (usualOfPlan(record, plan) ?? 'open');
}

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
const sources: readonly ((record: LegworkRecord, date: CalendarDate) => Said)[] = [ofPlan, ofRota, ofHabit];

/**
 * The usual shift of a date: a planned one, else the rota's, else the person's habit. Null on a free day, and where
 * nothing says what is usual.
 */
export function usualShiftOn(record: LegworkRecord, date: CalendarDate): UsualShift | null {
  for (const source of sources) {
    const said = source(record, date);
    if (said !== null) return typeof said === 'string' ? null : said;
  }
  return null;
}

/** The usual shift of a date at its moments: a planned one keeps its own, others are by the clocks of the zone. */
export function usualTimesOn(record: LegworkRecord, date: CalendarDate, zone: string): ShiftTimes | null {
  const plan = openPlansOn(record, date)[0];
  if (plan !== undefined) return { start: plan.start, end: plan.end };
  const usual = usualShiftOn(record, date);
  return usual && timesOn(usual, date, zone);
}
