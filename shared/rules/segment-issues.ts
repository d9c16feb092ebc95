/** Validates a posture timeline: it lies within its shift, and its segments do not overlap. */
import type { Segment } from '../record/shift.ts';
import { type FieldIssue, overlapping, type Span, spanOf } from './issue-parts.ts';
import { timeIssues } from './time-issues.ts';

function issueOf({ start, end }: Segment, at: string, shift: Span): FieldIssue | null {
  const [wrong] = timeIssues({ [`${at}.start`]: start, [`${at}.end`]: end });
  if (wrong !== undefined) return wrong;
  const span = spanOf(start, end);
  if (span.end <= span.start) return { field: `${at}.end`, reason: 'end-not-after-start' };
  if (span.start < shift.start) return { field: `${at}.start`, reason: 'segment-outside-shift' };
  return span.end > shift.end ? { field: `${at}.end`, reason: 'segment-outside-shift' } : null;
}

/** The first issue of each segment, in the order of the segments; then those that overlap another. */
export function segmentIssues(segments: readonly Segment[], shift: Span): readonly FieldIssue[] {
  const own = segments.map((segment, position) => issueOf(segment, `segments.${position}`, shift));
  const whole = segments.filter((_, position) => own[position] === null);
  const over = overlapping(whole, ({ start, end }) => spanOf(start, end));
  return [
    ...own.filter((issue) => issue !== null),
    ...segments.flatMap((segment, position) =>
      over.has(segment) ? [{ field: `segments.${position}.start`, reason: 'segments-overlap' } as const] : [],
    ),
  ];
}
