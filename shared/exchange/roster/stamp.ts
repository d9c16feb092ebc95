/** A date or time of a calendar file, as ical.js writes it: `2026-03-28`, `2026-03-28T22:00:00`, with a `Z` for UTC. */
import { dateOfDayNumber, dayNumberOf, secondsPerDay } from '../../time/instants.ts';

export type Stamp = {
  /** Seconds since 1970 as if in UTC; the midnight of a date. */
  readonly wall: number;
  readonly isDate: boolean;
  readonly isUtc: boolean;
};

/** A date without `VALUE=DATE` comes as `2026-03-28T::`. */
const shape = /^(\d{4}-(?:0[1-9]|1[0-2])-\d{2})(?:T(?:::|([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(Z?)))?$/;
/** The Gregorian calendar is younger than any of these. */
const firstYear = '1600';

/** Null for what is no date or time that exists. */
export function readStamp(value: unknown): Stamp | null {
  const [, date, hours, minutes, seconds, utc] = shape.exec(String(value)) ?? [];
  if (date === undefined || date < firstYear) return null;
  const day = dayNumberOf(date);
  if (dateOfDayNumber(day) !== date) return null;
  const isDate = hours === undefined;
  // A leap second counts for the one before it, as in Temporal.
  const time = isDate ? 0 : Number(hours) * 3600 + Number(minutes) * 60 + Math.min(59, Number(seconds));
  return { wall: day * secondsPerDay + time, isDate, isUtc: utc === 'Z' };
}
