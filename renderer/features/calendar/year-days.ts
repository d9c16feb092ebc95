/** The days of a year as the calendar draws them: worked, off, not logged, or still to come. Gaps are never zero. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import type { DayOff } from '#shared/record/day-off.ts';
import type { NamedShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import type { Derived } from '#shared/risk/derive.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { dayOfWeek } from './walk.ts';

export type CalendarDay = {
  readonly date: CalendarDate;
  readonly kind: 'worked' | 'dayOff' | 'notLogged' | 'toCome';
  /** Null if nothing is logged. */
  readonly exposure: DayExposure | null;
  /** Minutes in stockings on the civil day, the mean of both legs; null if none is logged. */
  readonly wearMinutes: number | null;
  /** The day of a treatment's plan; null on a date without one. */
  readonly planDay: number | null;
  /** The day off of the date, logged or planned; null without one. */
  readonly dayOff: DayOff | null;
  /** What the rota has for a day to come; null where it says nothing, and on every other day. */
  readonly planned: NamedShift | 'free' | null;
};

export type Month = {
  /** The date of its first day. */
  readonly first: CalendarDate;
  readonly days: readonly CalendarDay[];
};

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

export const firstOfYear = (year: number): CalendarDate => `${String(year).padStart(4, '0')}-01-01`;

export const lastOfYear = (year: number): CalendarDate => `${String(year).padStart(4, '0')}-12-31`;

const isOfYear = (year: number): ((dated: { readonly date: CalendarDate }) => boolean) => {
  const start = firstOfYear(year).slice(0, 5);
  return ({ date }) => date.startsWith(start);
};

/** The twelve months of a year, each with all its days. */
export function monthsOfYear(
  record: Pick<LegworkRecord, 'daysOff' | 'rota' | 'namedShifts'>,
  { days, wearDays }: Pick<Derived, 'days' | 'wearDays'>,
  year: number,
  today: CalendarDate,
  planDays: ReadonlyMap<CalendarDate, number> = new Map(),
): readonly Month[] {
  const exposures = new Map(days.filter(isOfYear(year)).map((day) => [day.date, day]));
  const wear = new Map(wearDays.filter(isOfYear(year)).map((day) => [day.date, day.mean]));
  const daysOff = new Map(record.daysOff.filter(isOfYear(year)).map((dayOff) => [dayOff.date, dayOff]));

  const dayOf = (date: CalendarDate): CalendarDay => {
    const exposure = exposures.get(date) ?? null;
    const loggedKind = exposure?.hasShift === true ? 'worked' : 'dayOff';
    const openKind = date > today ? 'toCome' : 'notLogged';
    return {
      date,
      kind: exposure === null ? openKind : loggedKind,
      exposure,
      wearMinutes: wear.get(date) ?? null,
      planDay: planDays.get(date) ?? null,
      dayOff: daysOff.get(date) ?? null,
      planned: exposure === null && date > today ? rotaOn(record, date) : null,
    };
  };

  const months: { first: CalendarDate; days: CalendarDay[] }[] = [];
  for (let date = firstOfYear(year); yearOf(date) === year; date = addDays(date, 1)) {
    if (date.endsWith('-01')) months.push({ first: date, days: [] });
    months.at(-1)?.days.push(dayOf(date));
  }
  return months;
}

/** A month's days in weeks of seven places; null for a place of another month. */
export function weeksOf({ first, days }: Month, weekStart: number): readonly (CalendarDay | null)[][] {
  const places: (CalendarDay | null)[] = [
    ...new Array<null>(dayOfWeek(first, weekStart)).fill(null),
    ...days,
  ];
  while (places.length % 7 !== 0) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}

export type DayCounts = {
  readonly logged: number;
  /** Logged days with a shift; the other logged days are off. */
  readonly working: number;
  readonly off: number;
  readonly over: number;
  /** Days not logged since the first entry: no day before it is missing. */
  readonly missing: number;
  /** Working days on which stockings were worn. */
  readonly worn: number;
};

/** @param firstLogged the first logged date of the record, or null */
export function countsOf(
  days: readonly CalendarDay[],
  firstLogged: CalendarDate | null,
  today: CalendarDate,
): DayCounts {
  // Today is not over yet.
  const isMissing = ({ kind, date }: CalendarDay): boolean =>
    kind === 'notLogged' && firstLogged !== null && date > firstLogged && date < today;
  return {
    logged: days.filter(({ exposure }) => exposure !== null).length,
    working: days.filter(({ kind }) => kind === 'worked').length,
    off: days.filter(({ kind }) => kind === 'dayOff').length,
    over: days.filter(({ exposure }) => exposure !== null && exposure.zone !== 'green').length,
    missing: days.filter(isMissing).length,
    worn: days.filter(({ exposure }) => exposure?.isWorn === true).length,
  };
}

/** The times worn that began in a year, and their elapsed minutes. */
export function wearOfYear({ wearTimes }: Pick<Derived, 'wearTimes'>, year: number) {
  const times = wearTimes.filter(isOfYear(year));
  return { times: times.length, minutes: times.reduce((sum, { minutes }) => sum + minutes, 0) };
}
