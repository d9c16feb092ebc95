/** Validates named shifts and the rota. */
import type { NamedShift } from '../record/named-shift.ts';
import type { Rota } from '../record/rota.ts';
import { secondsPerDay } from '../time/instants.ts';
import { minuteOfClock } from '../time/wall-clock.ts';
import type { FieldIssue } from './issue-parts.ts';
import { figureIssues } from './shift-issues.ts';

/** The issues of a named shift: the figures must fit its length by the clock. */
export function namedShiftIssues(shift: NamedShift): readonly FieldIssue[] {
  const [start, end] = [minuteOfClock(shift.start) * 60, minuteOfClock(shift.end) * 60];
  return figureIssues(shift, { start, end: end > start ? end : end + secondsPerDay });
}

/** @param known the IDs of all named shifts */
export function rotaIssues({ days, exceptions }: Rota, known: ReadonlySet<string>): readonly FieldIssue[] {
  const isUnknown = (shiftId: string | null): boolean => shiftId !== null && !known.has(shiftId);
  const inPattern = days.flatMap((shiftId, day) => (isUnknown(shiftId) ? [`days.${day}`] : []));
  const inExceptions = exceptions.flatMap(({ shiftId }, at) =>
    isUnknown(shiftId) ? [`exceptions.${at}.shiftId`] : [],
  );
  return [...inPattern, ...inExceptions].map((field) => ({ field, reason: 'unknown-named-shift' }));
}
