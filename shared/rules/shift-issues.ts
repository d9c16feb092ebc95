/** Validates a single shift (model.md §2). */
import { mostYearsPlanned, type PlannedShift } from '../record/planned-shift.ts';
import type { Shift } from '../record/shift.ts';
import type { ShiftTimes } from '../record/work-day.ts';
import { epochSecondsOf, secondsPerDay, wallSecondsOf, writtenOffsetSeconds } from '../time/instants.ts';
import { zoneOf } from '../time/wall-clock.ts';
import { offsetSecondsIn } from '../time/zone-offsets.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type FieldIssue, isOverLength, type Span, spanOf } from './issue-parts.ts';
import { segmentIssues } from './segment-issues.ts';
import { dateIssues, startIssues, timeIssues } from './time-issues.ts';

/** The length by the clocks of the start's zone, seconds: 24 h for a duty of 25 h in the autumn night. */
function clockSecondsOf({ start, end }: ShiftTimes, span: Span): number {
  const zone = zoneOf(start);
  if (zoneOf(end) === zone) return wallSecondsOf(end) - wallSecondsOf(start);
  return span.end - span.start + offsetSecondsIn(zone, span.end) - writtenOffsetSeconds(start);
}

type ShiftFigures = Pick<Shift, 'standingMinutes' | 'walkingMinutes' | 'longestStandMinutes'>;

/** The issues of a shift's three figures. */
export function figureIssues(shift: ShiftFigures, span: Span): readonly FieldIssue[] {
  const { standingMinutes, walkingMinutes, longestStandMinutes } = shift;
  const onFeetMinutes = standingMinutes + walkingMinutes;
  const issues: FieldIssue[] = [];
  if (isOverLength(onFeetMinutes, span)) {
    issues.push({
      field: isOverLength(standingMinutes, span) ? 'standingMinutes' : 'walkingMinutes',
      reason: 'posture-over-shift-length',
      values: { onFeetMinutes, shiftMinutes: (span.end - span.start) / 60 },
    });
  }
  if (longestStandMinutes > standingMinutes) {
    issues.push({
      field: 'longestStandMinutes',
      reason: 'longest-stand-over-standing',
      values: { standingMinutes },
    });
  }
  return issues;
}

/**
 * Whether the shift is too long by the clocks of its zone. Former versions used the elapsed time. A stored shift that
 * they accepted stays valid.
 */
function isOver24Hours(
  shift: ShiftTimes,
  held: ShiftTimes | undefined,
  span: Span,
  now: ZonedTime | null,
): boolean {
  const isEntered = now !== null && (shift.start !== held?.start || shift.end !== held.end);
  const clockSeconds = clockSecondsOf(shift, span);
  return (isEntered ? clockSeconds : Math.min(clockSeconds, span.end - span.start)) > secondsPerDay;
}

type TimedShift = ShiftTimes & {
  /** The stored shift of this name, if any. */
  readonly held: ShiftTimes | undefined;
  /** When the user enters it; null if nothing is entered. */
  readonly now: ZonedTime | null;
};

/** The issues of a shift's times, without those of its start's date; the span where it has one. */
function spanIssues({ start, end, held, now }: TimedShift): {
  readonly span: Span | null;
  readonly issues: readonly FieldIssue[];
} {
  const wrong = timeIssues({ start, end });
  if (wrong.length > 0) return { span: null, issues: wrong };
  const span = spanOf(start, end);
  if (span.end <= span.start)
    return { span: null, issues: [{ field: 'end', reason: 'end-not-after-start' }] };
  const isTooLong = isOver24Hours({ start, end }, held, span, now);
  return { span, issues: isTooLong ? [{ field: 'end', reason: 'shift-over-24-hours' }] : [] };
}

/**
 * @param held the stored shift of this name, if any
 * @param doesOverlap whether another shift is logged over part of its time
 * @param now when the user enters it; null if nothing is entered
 */
export function shiftIssues(
  shift: Shift,
  held: Shift | undefined,
  doesOverlap: () => boolean,
  now: ZonedTime | null,
): readonly FieldIssue[] {
  const { span, issues } = spanIssues({ start: shift.start, end: shift.end, held, now });
  if (span === null) return issues;
  return [
    ...startIssues('start', shift.start, held?.start, now),
    ...issues,
    ...(doesOverlap() ? [{ field: 'start', reason: 'shifts-overlap' } as const] : []),
    // With a timeline, the figures do not count.
    ...(shift.segments === undefined ? figureIssues(shift, span) : []),
    ...segmentIssues(shift.segments ?? [], span),
  ];
}

/** A little more than that many years: no roster ends on the day. */
const mostSecondsPlanned = mostYearsPlanned * 366 * secondsPerDay;

/** The issues of a planned shift: it may lie ahead, and beside others (exchange.md §3). */
export function plannedShiftIssues(
  { start, end }: PlannedShift,
  held: PlannedShift | undefined,
  now: ZonedTime | null,
): readonly FieldIssue[] {
  const { span, issues } = spanIssues({ start, end, held, now });
  if (span === null || now === null || start === held?.start) return issues;
  const isTooFar = span.start > epochSecondsOf(now) + mostSecondsPlanned;
  return [
    ...dateIssues('start', start, held?.start),
    ...(isTooFar ? [{ field: 'start', reason: 'planned-too-far-ahead' } as const] : []),
    ...issues,
  ];
}
