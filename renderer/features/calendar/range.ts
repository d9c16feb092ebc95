/** Several days chosen together in the calendar: which they are after a press, a key or a drag. Pure. */
import { datesBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

/** The day chosen first, and the one up to which the days go: before it or after it. */
export type Range = {
  readonly anchor: CalendarDate;
  readonly end: CalendarDate;
  /** Whether the next press chooses the last day, as in a calendar for a journey. It else chooses a new first one. */
  readonly isOpen: boolean;
};

/** First and last date, both included. */
export type Span = { readonly first: CalendarDate; readonly last: CalendarDate };

export const spanOf = ({ anchor, end }: Range): Span =>
  anchor < end ? { first: anchor, last: end } : { first: end, last: anchor };

/** Every date of the span, ascending. */
export const datesIn = ({ first, last }: Span): readonly CalendarDate[] => datesBetween(first, last);

export const isWithin = ({ first, last }: Span, date: CalendarDate): boolean => date >= first && date <= last;

/** The days after a press: its day is the first, then the last, then the first again. With Shift it is the last. */
export function afterPress(range: Range | null, date: CalendarDate, isShift: boolean): Range {
  if (range === null || !(isShift || range.isOpen)) return { anchor: date, end: date, isOpen: true };
  return { anchor: range.anchor, end: date, isOpen: false };
}

/** The days after a key with Shift, or a drag, that leads from one day to another. */
export const extended = (range: Range | null, from: CalendarDate, to: CalendarDate): Range => ({
  anchor: range?.anchor ?? from,
  end: to,
  isOpen: false,
});
