/** Validates moments and dates (model.md §1 and §2). */
import { epochSecondsOf, secondsPerDay } from '../time/instants.ts';
import { isZonedTime, zoneOf } from '../time/wall-clock.ts';
import { isKnownZone } from '../time/zone-offsets.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import type { FieldIssue } from './issue-parts.ts';

/** The issue of a moment: this machine does not know its zone, or its clock time never occurred there. */
export function timeIssue(field: string, time: ZonedTime): FieldIssue | null {
  const zone = zoneOf(time);
  if (!isKnownZone(zone)) return { field, reason: 'unknown-time-zone', values: { zone } };
  return isZonedTime(time) ? null : { field, reason: 'not-a-zoned-time' };
}

/** The same for an entry's fields. A missing field has no issue. */
export const timeIssues = (times: Readonly<Record<string, ZonedTime | undefined>>): readonly FieldIssue[] =>
  Object.entries(times).flatMap(([field, time]) =>
    time === undefined ? [] : (timeIssue(field, time) ?? []),
  );

/** The earliest valid date of a diary. */
const firstYear = '1900';

/**
 * The issue of a newly entered date or moment.
 * @param held the stored value, which stays valid
 */
export function dateIssues(
  field: string,
  dated: CalendarDate | ZonedTime | undefined,
  held: CalendarDate | ZonedTime | undefined,
): readonly FieldIssue[] {
  if (dated === undefined || dated === held || dated.slice(0, 4) >= firstYear) return [];
  return [{ field, reason: 'date-before-1900' }];
}

/**
 * The issue of a newly entered start: it is before 1900, or more than a day ahead.
 * @param held the stored value, which stays valid after the clock went back
 * @param now null if a stored entry is restored
 */
export function startIssues(
  field: string,
  start: ZonedTime,
  held: ZonedTime | undefined,
  now: ZonedTime | null,
): readonly FieldIssue[] {
  if (now === null || start === held) return [];
  const early = dateIssues(field, start, held);
  if (early.length > 0 || epochSecondsOf(start) <= epochSecondsOf(now) + secondsPerDay) return early;
  return [{ field, reason: 'start-too-far-ahead' }];
}
