/** What the model refuses of a posture timeline: it lies within its shift, and its segments do not overlap. */
import type { Segment } from '../record/shift.ts';
import { isZonedTime } from '../time/wall-clock.ts';
import { doOverlap, type Said, type Span, spanOf } from './issue-parts.ts';

const said = (position: number, field: 'start' | 'end', rest: Omit<Said, 'field'>): Said => ({
  field: `segments.${position}.${field}`,
  ...rest,
});

function issueOf({ start, end }: Segment, position: number, shift: Span): Said | null {
  for (const [field, time] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (!isZonedTime(time)) {
      return said(position, field, {
        reason: 'not-a-zoned-time',
        message: 'There is no such time in this time zone.',
      });
    }
  }
  const span = spanOf(start, end);
  if (span.end <= span.start) {
    return said(position, 'end', {
      reason: 'end-not-after-start',
      message: 'This stretch ends before it starts.',
    });
  }
  if (span.start < shift.start || span.end > shift.end) {
    const field = span.start < shift.start ? 'start' : 'end';
    return said(position, field, {
      reason: 'segment-outside-shift',
      message: 'This stretch lies outside the shift.',
    });
  }
  return null;
}

/** The first problem of each segment, in the order of the segments. */
export function segmentIssues(segments: readonly Segment[], shift: Span): Said[] {
  const own = segments.map((segment, position) => issueOf(segment, position, shift));
  const timed = segments
    .map((segment, position) => ({ position, ...spanOf(segment.start, segment.end) }))
    .filter(({ position }) => own[position] === null)
    .toSorted((a, b) => a.start - b.start);
  const overlaps = timed.flatMap((segment, i) => {
    const before = timed[i - 1];
    if (before === undefined || !doOverlap(before, segment)) return [];
    return [
      said(segment.position, 'start', {
        reason: 'segments-overlap',
        message: 'This stretch overlaps another.',
      }),
    ];
  });
  return [...own.filter((issue) => issue !== null), ...overlaps];
}
