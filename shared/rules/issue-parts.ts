/** What the checks of this room have in common. */
import type { Issue } from '../record/issue.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { addDays, dateOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';

/** A problem without the entry, which the caller knows. */
export type Said = Pick<Issue, 'field' | 'reason' | 'message' | 'values'>;

/** `[start, end)` in seconds since 1970. */
export type Span = { readonly start: number; readonly end: number };

export const spanOf = (start: ZonedTime, end: ZonedTime): Span => ({
  start: epochSecondsOf(start),
  end: epochSecondsOf(end),
});

export const doOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The dates outside of which nothing meets `[start, end)`: local dates of one moment differ by 26 h at most, and a
 * shift lasts 24 h at most. Stored times compare with dates as text, which costs nothing beside reading them.
 */
export const datesAround = (
  start: ZonedTime,
  end: ZonedTime,
): { first: CalendarDate; after: CalendarDate } => ({
  first: addDays(dateOf(start), -3),
  after: addDays(dateOf(end), 3),
});

/** Minutes may come as fractions, whose sum is off by a hair: less than any clock shows. */
const roundingMinutes = 1e-9;

/** Whether so many minutes on the feet do not fit into the span. */
export const isOverLength = (onFeetMinutes: number, { start, end }: Span): boolean =>
  !(onFeetMinutes <= (end - start) / 60 + roundingMinutes);
