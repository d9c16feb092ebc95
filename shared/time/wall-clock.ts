/** Converts between the wall-clock times that people read and type, and the moments that the record keeps. */
import { Temporal } from 'temporal-polyfill';
import { dateOfDayNumber, dayNumberOf, epochSecondsOf, writtenOffsetSeconds } from './instants.ts';
import { offsetSecondsIn } from './zone-offsets.ts';
import type { CalendarDate, ZonedTime } from './zoned-time.ts';

/** The date part: the work day of a shift's start, in the entry's own zone (model.md §1). */
export const dateOf = (zoned: ZonedTime): CalendarDate => zoned.slice(0, 10);

/** The wall-clock time, `HH:MM`. */
export const timeOf = (zoned: ZonedTime): string => zoned.slice(11, 16);

/** The minute of the day of a time `HH:MM`: 0 to 1439. */
export const minuteOfClock = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The zone's name, `Europe/Berlin`. */
export const zoneOf = (zoned: ZonedTime): string => zoned.slice(zoned.indexOf('[') + 1, -1);

/**
 * The moment at which clocks in `zone` show `time` (`HH:MM`) on `date`. Temporal's `compatible` rule reads a time
 * that does not exist or exists twice (model.md §5).
 * @throws RangeError for a date, time or zone that does not exist.
 */
export const zonedTimeAt = (date: CalendarDate, time: string, zone: string): ZonedTime =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toString();

/** The date `days` later, or earlier for a negative number. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** The same day of the month `months` later, or its last day if that month has no such day. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ months }).toString();

/** The weekday of a date, or of a moment on its own clocks: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (dated: CalendarDate | ZonedTime): number =>
  ((((dayNumberOf(dated) + 3) % 7) + 7) % 7) + 1;

/** The number of days before a date in its week, 0 to 6. @param weekStart the first day of the week, Monday 0 to Sunday 6 */
export const dayOfWeek = (date: CalendarDate, weekStart: number): number =>
  (weekdayOf(date) + 6 - weekStart) % 7;

/** The first date of the week of `date`. @param weekStart the first day of the week, Monday 0 to Sunday 6 */
export const firstDateOfWeek = (date: CalendarDate, weekStart: number): CalendarDate =>
  dateOfDayNumber(dayNumberOf(date) - dayOfWeek(date, weekStart));

/** Every date from `from` to `until`, both included, ascending; none if `until` is the earlier. */
export function datesBetween(from: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  const first = dayNumberOf(from);
  return Array.from({ length: Math.max(0, dayNumberOf(until) - first + 1) }, (_, day) =>
    dateOfDayNumber(first + day),
  );
}

/** How many days later `to` is than `from`; negative when it is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** The largest difference between two machines' tables for a time to be read as written (model.md §1), seconds. */
const mostApartSeconds = 3 * 3600;

/**
 * Whether a stored time, in a zone that this machine knows, is valid: its date exists, and its offset is within three
 * hours of this machine's table (model.md §1).
 * @throws RangeError for a zone that this machine does not know
 */
export function isZonedTime(zoned: ZonedTime): boolean {
  const seconds = epochSecondsOf(zoned);
  if (Number.isNaN(seconds) || dateOfDayNumber(dayNumberOf(zoned)) !== dateOf(zoned)) return false;
  return Math.abs(writtenOffsetSeconds(zoned) - offsetSecondsIn(zoneOf(zoned), seconds)) <= mostApartSeconds;
}

/** The stored time in `zone` of an instant, seconds since 1970; to the nanosecond. */
export const zonedTimeOf = (seconds: number, zone: string): ZonedTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(seconds) * 1000)
    .add({ nanoseconds: Math.round((seconds - Math.floor(seconds)) * 1e9) })
    .toZonedDateTimeISO(zone)
    .toString();
