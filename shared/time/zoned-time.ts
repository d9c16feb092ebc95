/**
 * The written form of a moment: ISO 9557 with offset and zone, as `Temporal.ZonedDateTime#toString` writes it to
 * whole seconds, e.g. `2026-03-28T22:00:00+01:00[Europe/Berlin]` (model.md §1).
 *
 * The schema checks the shape only, so that reading twenty years of entries needs no time-zone look-ups.
 * shared/rules/time-issues.ts checks that this machine knows the zone, when an entry comes in or a folder is opened.
 */
import { z } from 'zod';

const zonedTimePattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?[+-](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\[[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*\]$/;

/** A moment with its zone: `2026-03-28T22:00:00+01:00[Europe/Berlin]`. */
export const zonedTimeSchema = z
  .string()
  .max(100)
  .regex(zonedTimePattern, 'Expected a time with its zone, like 2026-03-28T22:00:00+01:00[Europe/Berlin].');
export type ZonedTime = z.infer<typeof zonedTimeSchema>;

/** A calendar date: `2026-03-28`. Impossible dates such as 2026-02-30 are refused. */
export const calendarDateSchema = z.iso.date('Expected a date, like 2026-03-28.');
export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** A time on the wall clock: `07:30`. */
export const clockTimeSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Expected a time, like 07:30.');
