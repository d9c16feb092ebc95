/** What the checks of this room have in common. */
import type { Problem } from '../record/problem.ts';
import type { ZonedTime } from '../record/zoned-time.ts';
import { epochSecondsOf } from '../time/instants.ts';

/** A problem without the entry, which the caller knows. */
export type Said = Pick<Problem, 'field' | 'reason' | 'message'>;

/** `[start, end)` in seconds since 1970. */
export type Span = { readonly start: number; readonly end: number };

export const spanOf = (start: ZonedTime, end: ZonedTime): Span => ({
  start: epochSecondsOf(start),
  end: epochSecondsOf(end),
});

export const doOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether any of the entries overlaps the span. */
export const isAnyOverlap = <Entry>(
  span: Span,
  entries: readonly Entry[],
  of: (entry: Entry) => Span,
): boolean => entries.some((entry) => doOverlap(span, of(entry)));
