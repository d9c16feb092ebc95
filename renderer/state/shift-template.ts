/** What a date's shift is usually like: by the week's template, or by what was logged last. */
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { ShiftTemplate } from '#shared/record/week-template.ts';
import type { CalendarDate } from '#shared/record/zoned-time.ts';
import { dateOf, timeOf, weekdayOf } from '#shared/time/wall-clock.ts';

const latest = (shifts: readonly Shift[]): Shift | undefined =>
  shifts.reduce<Shift | undefined>(
    (found, shift) => (found === undefined || shift.start > found.start ? shift : found),
    undefined,
  );

/** As that shift was, with the stocking that was put on with it. */
function templateOfShift(shift: Shift, { wear }: LegworkRecord): ShiftTemplate {
  const worn = wear.find(({ on, off }) => on === shift.start && off === shift.end);
  return {
    start: timeOf(shift.start),
    end: timeOf(shift.end),
    standingMinutes: shift.standingMinutes,
    walkingMinutes: shift.walkingMinutes,
    longestStandMinutes: shift.longestStandMinutes,
    garmentId: worn?.garmentId ?? null,
  };
}

/**
 * The usual shift of a date: of the week's template where there is one (null on its free days), else as the last
 * logged shift before the date on the same weekday, else as the last one at all; null where none was logged.
 */
export function templateFor(record: LegworkRecord, date: CalendarDate): ShiftTemplate | null {
  const { weekTemplate } = record.settings;
  if (weekTemplate !== null) {
    const template = weekTemplate[weekdayOf(date) - 1] ?? null;
    const isThere = record.garments.some(({ id }) => id === template?.garmentId);
    return template === null || isThere ? template : { ...template, garmentId: null };
  }
  const before = record.shifts.filter(({ start }) => dateOf(start) < date);
  const sameWeekday = before.filter(({ start }) => weekdayOf(dateOf(start)) === weekdayOf(date));
  const shift = latest(sameWeekday) ?? latest(before);
  return shift === undefined ? null : templateOfShift(shift, record);
}
