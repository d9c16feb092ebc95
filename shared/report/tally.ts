/** The figures of a period: of all its dates, those that are logged, and the working days among them (model.md §1, §3). */
import type { DayExposure } from '../exposure/exposures.ts';
import type { Person } from '../record/person.ts';
import type { Scores } from '../risk/symptom-scores.ts';
import { daysWithin } from '../risk/window.ts';
import { dateOfDayNumber, dayNumberOf } from '../time/instants.ts';
import { meanOf, medianInPlace } from '../time/order.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import type { Period } from './request.ts';

export type Limits = Pick<Person, 'longestStandLimitMinutes' | 'standingLimitMinutes'>;

/** What a day's standing says. It holds nothing of stockings and symptoms. */
export type StandingDay = Pick<DayExposure, 'date' | 'hasShift' | 'standingMinutes' | 'longestStandMinutes'>;

/** The standing of a period. Minutes; working days are the denominator. */
export type StandingTally = Period & {
  /** All its dates: working, off and missing together. */
  readonly dates: number;
  readonly working: number;
  readonly off: number;
  readonly missing: number;
  /** The mean of a working day; null without one, here and below. */
  readonly standingMinutes: number | null;
  /** The median and the longest of the days' longest stands. */
  readonly longestStand: { readonly median: number; readonly most: number } | null;
  /** Working days with more standing than the limit, with a longer stand than the limit, and with either. */
  readonly overStanding: number;
  readonly overStand: number;
  readonly overEither: number;
};

/** The same with stockings and symptoms. */
export type Tally = StandingTally & {
  /** Standing under a stocking ÷ standing, 0 to 1; null without standing. */
  readonly coverage: number | null;
  readonly coveredMinutes: number;
  readonly wornDays: number;
  /** The mean heaviness of the working days that say one, 0 to 10, with their number. */
  readonly heaviness: { readonly mean: number; readonly n: number } | null;
};

/** The logged days of a period. @param days ascending */
const daysOf = <Day extends { readonly date: CalendarDate }>(
  days: readonly Day[],
  { from, to }: Period,
): readonly Day[] => daysWithin(days, dayNumberOf(to), dayNumberOf(to) - dayNumberOf(from) + 1);

const orNull = <Value>(count: number, make: () => Value): Value | null => (count === 0 ? null : make());

/** @param days logged dates, ascending */
export function standingTally(days: readonly StandingDay[], period: Period, limits: Limits): StandingTally {
  const logged = daysOf(days, period);
  const working = logged.filter(({ hasShift }) => hasShift);
  const dates = dayNumberOf(period.to) - dayNumberOf(period.from) + 1;
  const stands = working.map(({ longestStandMinutes }) => longestStandMinutes);
  const isLongDay = ({ standingMinutes }: StandingDay): boolean =>
    standingMinutes > limits.standingLimitMinutes;
  const isLongStand = ({ longestStandMinutes }: StandingDay): boolean =>
    longestStandMinutes > limits.longestStandLimitMinutes;
  return {
    ...period,
    dates,
    working: working.length,
    off: logged.length - working.length,
    missing: dates - logged.length,
    standingMinutes: orNull(working.length, () => meanOf(working.map((day) => day.standingMinutes))),
    longestStand: orNull(working.length, () => ({
      median: medianInPlace(Float64Array.from(stands)),
      most: stands.reduce((most, stand) => Math.max(most, stand), 0),
    })),
    overStanding: working.filter(isLongDay).length,
    overStand: working.filter(isLongStand).length,
    overEither: working.filter((day) => isLongDay(day) || isLongStand(day)).length,
  };
}

export type TallyInput = {
  /** Logged dates, ascending. */
  readonly days: readonly DayExposure[];
  readonly scores: ReadonlyMap<CalendarDate, Scores>;
  readonly limits: Limits;
};

export function tallyOf({ days, scores, limits }: TallyInput, period: Period): Tally {
  const standing = standingTally(days, period, limits);
  const working = daysOf(days, period).filter(({ hasShift }) => hasShift);
  const sum = (of: (day: DayExposure) => number): number =>
    working.reduce((total, day) => total + of(day), 0);
  const [stood, covered] = [sum((day) => day.standingMinutes), sum((day) => day.protectedStandingMinutes)];
  const heaviness = working.flatMap(({ date }) => scores.get(date)?.heaviness ?? []);
  return {
    ...standing,
    coverage: stood > 0 ? covered / stood : null,
    coveredMinutes: covered,
    wornDays: working.filter(({ isWorn }) => isWorn).length,
    heaviness: orNull(heaviness.length, () => ({ mean: meanOf(heaviness), n: heaviness.length })),
  };
}

export const units = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Unit = (typeof units)[number];

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** The first date after the unit that begins at, or holds, `date`. Weeks are seven dates from the period's first. */
function nextStart(date: CalendarDate, unit: Unit): CalendarDate {
  if (unit === 'day' || unit === 'week') return dateOfDayNumber(dayNumberOf(date) + (unit === 'day' ? 1 : 7));
  const months = monthsOf[unit];
  const [year = 0, month = 1] = date.split('-').map(Number);
  const next = Math.floor((month - 1) / months) * months + months;
  const [nextYear, nextMonth] = [year + Math.floor(next / 12), (next % 12) + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01`;
}

/** A period cut into its units. The first and the last may be parts of a month, a quarter or a year. */
export function cutInto({ from, to }: Period, unit: Unit): readonly Period[] {
  const parts: Period[] = [];
  for (let start = from; start <= to; ) {
    const next = nextStart(start, unit);
    const end = dateOfDayNumber(dayNumberOf(next) - 1);
    parts.push({ from: start, to: end < to ? end : to });
    start = next;
  }
  return parts;
}

/** The smallest unit of which the period has at most `most`; the year if none has so few. */
export const unitWithin = (period: Period, most: number): Unit =>
  units.find((unit) => cutInto(period, unit).length <= most) ?? 'year';
