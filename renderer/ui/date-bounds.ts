/** The dates that a date field takes. */
import type { CalendarDate } from '#shared/time/zoned-time.ts';

/** What a date field goes up to where nothing says more: a date of this century. */
export const endOfCentury: CalendarDate = '2099-12-31';

export type DateBounds = {
  /** Both inclusive. */
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
};

export const isInBounds = (date: CalendarDate, { earliest, latest }: DateBounds): boolean =>
  date >= earliest && date <= latest;

/** The date that was meant: a year of one or two digits is of this century. */
export const dateMeant = (typed: CalendarDate): CalendarDate =>
  typed.startsWith('00') ? `20${typed.slice(2)}` : typed;
