/** A worker's weeks, as a desk may be given them (desk.md §1). Made on the worker's machine. */
import { groupedBy } from '../grouped-by.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { dateOf, zonedTimeOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { steps, type WeekFigures, weekFiguresSchema } from './figures.ts';
import { type WeekNumber, weekNumberOf, weekOfNumber } from './iso-week.ts';
import { rounded } from './rows.ts';

const leastLoggedDays = 3;
const leastEvenings = 2;
/** Fixed for all desks: the worker's own limits stay on the worker's machine. */
const longestStandLimitMinutes = 60;
const standingLimitMinutes = 240;

/** A logged day: the exposure of its shifts, or a day off. */
export type WeekDay = {
  readonly date: CalendarDate;
  readonly isShiftDay: boolean;
  readonly standingMinutes: number;
  readonly longestStandMinutes: number;
  readonly protectedStandingMinutes: number;
  /** Load-hours. */
  readonly load: number;
};

export type WeekEvening = {
  readonly date: CalendarDate;
  /** 0 to 10. */
  readonly heaviness: number;
};

export type WeekInput = {
  /** The worker's zone: a week is past when its Sunday is past there. */
  readonly zone: string;
  readonly now: ZonedTime;
  /** One a date. */
  readonly days: readonly WeekDay[];
  readonly evenings: readonly WeekEvening[];
  readonly ticksHeaviness: boolean;
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const isOverLimit = ({ longestStandMinutes, standingMinutes }: WeekDay): boolean =>
  longestStandMinutes > longestStandLimitMinutes || standingMinutes > standingLimitMinutes;

function figuresOf(
  number: WeekNumber,
  days: readonly WeekDay[],
  evenings: readonly WeekEvening[],
): WeekFigures | null {
  const shiftDays = days.filter(({ isShiftDay }) => isShiftDay);
  if (days.length < leastLoggedDays || shiftDays.length === 0) return null;
  const mean = (figureOf: (day: WeekDay) => number, step: number): number =>
    rounded(meanOf(shiftDays.map(figureOf)), step);
  const figures = {
    ...{ week: weekOfNumber(number), loggedDays: days.length, shiftDays: shiftDays.length },
    standingMinutes: mean((day) => day.standingMinutes, steps.standingMinutes),
    longestStandMinutes: mean((day) => day.longestStandMinutes, steps.longestStandMinutes),
    coveredMinutes: mean((day) => day.protectedStandingMinutes, steps.coveredMinutes),
    overLimitShare: mean((day) => (isOverLimit(day) ? 1 : 0), steps.overLimitShare),
    load: mean((day) => day.load, steps.load),
    heaviness:
      evenings.length < leastEvenings
        ? null
        : rounded(meanOf(evenings.map(({ heaviness }) => heaviness)), steps.heaviness),
  };
  // Shifts that overlap make days of more than 24 hours: no desk takes them.
  return weekFiguresSchema.safeParse(figures).success ? figures : null;
}

/**
 * The weeks that are past, with three logged days and a shift day at least, ascending. Minutes are a shift day's.
 * @throws RangeError for a zone that does not exist
 */
export function weekFigures(input: WeekInput): readonly WeekFigures[] {
  const { zone, now, days, evenings, ticksHeaviness } = input;
  const present = weekNumberOf(dateOf(zonedTimeOf(epochSecondsOf(now), zone)));
  const given = groupedBy(ticksHeaviness ? evenings : [], ({ date }) => [weekNumberOf(date)]);
  return [...groupedBy(days, ({ date }) => [weekNumberOf(date)])]
    .filter(([number]) => number < present)
    .sort(([one], [other]) => one - other)
    .flatMap(([number, logged]) => figuresOf(number, logged, given.get(number) ?? []) ?? []);
}
