/** The dates that a date field accepts. */
import type { CalendarDate } from '#shared/time/zoned-time.ts';

/** The default latest date of a date field. */
export const endOfCentury: CalendarDate = '2099-12-31';

export type DateBounds = {
  /** Both inclusive. */
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
};

export const isInBounds = (date: CalendarDate, { earliest, latest }: DateBounds): boolean =>
  date >= earliest && date <= latest;
