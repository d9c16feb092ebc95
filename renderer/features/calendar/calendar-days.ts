/** The days of a period as the calendar draws them: worked, off, not logged, or still to come. Gaps are never zero. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import type { DayOff } from '#shared/record/day-off.ts';
import { letterFor, type NamedShift } from '#shared/record/named-shift.ts';
import { namedShiftOf } from '#shared/record/plan-of-day.ts';
import type { PlannedShift } from '#shared/record/planned-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import type { Derived } from '#shared/risk/derive.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf, dayOfWeek, timeOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { firstOfMonth } from './period.ts';
import { datesIn, isWithin, type Span } from './range.ts';

/** A logged shift, with the named shift that has its times. */
export type LoggedShift = {
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly named: NamedShift | null;
};

/** A shift that the rota has, or that a file announces. It may have no name. */
export type ExpectedShift = Pick<NamedShift, 'id' | 'name' | 'letter' | 'start' | 'end'>;
export type Expected = readonly ExpectedShift[] | 'free' | null;

export type CalendarDay = {
  readonly date: CalendarDate;
  /** Neither a day `before` the first entry nor `today` is missing: it is not over yet. */
  readonly kind: 'worked' | 'dayOff' | 'notLogged' | 'before' | 'today' | 'toCome';
  /** Null if nothing is logged. */
  readonly exposure: DayExposure | null;
  /** Those that start on the date, in the order of their start. */
  readonly shifts: readonly LoggedShift[];
  /** Minutes in stockings on the civil day, the mean of both legs; null if none is logged. */
  readonly wearMinutes: number | null;
  /** The day of a treatment's plan; null on a date without one. */
  readonly planDay: number | null;
  /** The day off of the date, logged or planned; null without one. */
  readonly dayOff: DayOff | null;
  /** What is planned, else what the rota has; null where neither says anything. */
  readonly rota: Expected;
  /** The same while it is still to be: on today until it is logged, and on days to come. Else null. */
  readonly planned: Expected;
};

export type Month = {
  /** The date of its first day. */
  readonly first: CalendarDate;
  readonly days: readonly CalendarDay[];
};

type CalendarRecord = Pick<LegworkRecord, 'shifts' | 'daysOff' | 'rota' | 'namedShifts' | 'plannedShifts'>;

const byDate = <Dated extends { readonly date: CalendarDate }>(
  all: readonly Dated[],
  span: Span,
): ReadonlyMap<CalendarDate, Dated> =>
  new Map(all.filter(({ date }) => isWithin(span, date)).map((each) => [each.date, each]));

function shiftsIn({ shifts, namedShifts }: CalendarRecord, span: Span) {
  const byStart = new Map<CalendarDate, LoggedShift[]>();
  for (const { start, end } of shifts) {
    const date = dateOf(start);
    if (!isWithin(span, date)) continue;
    const named = namedShiftOf(namedShifts, { start, end });
    byStart.set(date, [...(byStart.get(date) ?? []), { start, end, named }]);
  }
  for (const ofDay of byStart.values()) ofDay.sort((a, b) => (a.start < b.start ? -1 : 1));
  return byStart;
}

/** A planned shift as the named one of its times, else by the name that its file gives it. */
function expectedOfPlan(
  { id, start, end, summary }: PlannedShift,
  named: readonly NamedShift[],
): ExpectedShift {
  const times = { start: timeOf(start), end: timeOf(end) };
  return (
    namedShiftOf(named, { start, end }) ?? { id, name: summary, letter: letterFor(summary, []), ...times }
  );
}

/** What is expected of each date: a planned shift goes before the rota. */
function expectedIn(record: CalendarRecord, span: Span): (date: CalendarDate) => Expected {
  const planned = new Map<CalendarDate, PlannedShift[]>();
  for (const plan of record.plannedShifts) {
    const date = dateOf(plan.start);
    if (isWithin(span, date)) planned.set(date, [...(planned.get(date) ?? []), plan]);
  }
  return (date) => {
    const plans = planned.get(date);
    if (plans !== undefined) {
      return plans
        .toSorted((a, b) => epochSecondsOf(a.start) - epochSecondsOf(b.start))
        .map((plan) => expectedOfPlan(plan, record.namedShifts));
    }
    const rota = rotaOn(record, date);
    return rota === null || rota === 'free' ? rota : [rota];
  };
}

/** Every day of the span, ascending. */
export function daysIn(
  record: CalendarRecord,
  { days, wearDays }: Pick<Derived, 'days' | 'wearDays'>,
  span: Span,
  today: CalendarDate,
  planDays: ReadonlyMap<CalendarDate, number> = new Map(),
): readonly CalendarDay[] {
  const exposures = byDate(days, span);
  const wear = byDate(wearDays, span);
  const daysOff = byDate(record.daysOff, span);
  const shifts = shiftsIn(record, span);
  const firstLogged = days[0]?.date ?? null;

  const openKind = (date: CalendarDate): CalendarDay['kind'] => {
    if (date >= today) return date === today ? 'today' : 'toCome';
    return firstLogged === null || date < firstLogged ? 'before' : 'notLogged';
  };
  const expectedOn = expectedIn(record, span);
  return datesIn(span).map((date) => {
    const exposure = exposures.get(date) ?? null;
    const loggedKind = exposure?.hasShift === true ? 'worked' : 'dayOff';
    const rota = expectedOn(date);
    return {
      date,
      kind: exposure === null ? openKind(date) : loggedKind,
      exposure,
      shifts: shifts.get(date) ?? [],
      wearMinutes: wear.get(date)?.mean ?? null,
      planDay: planDays.get(date) ?? null,
      dayOff: daysOff.get(date) ?? null,
      rota,
      planned: exposure === null && date >= today ? rota : null,
    };
  });
}

/** Days by month, in their order. */
export function monthsOf(days: readonly CalendarDay[]): readonly Month[] {
  const months: { first: CalendarDate; days: CalendarDay[] }[] = [];
  for (const day of days) {
    const first = firstOfMonth(day.date);
    if (months.at(-1)?.first !== first) months.push({ first, days: [] });
    months.at(-1)?.days.push(day);
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
  /** Days not logged since the first entry, up to yesterday. */
  readonly missing: number;
  /** Working days on which stockings were worn. */
  readonly worn: number;
};

export function countsOf(days: readonly CalendarDay[]): DayCounts {
  const count = (isCounted: (day: CalendarDay) => boolean): number => days.filter(isCounted).length;
  return {
    logged: count(({ exposure }) => exposure !== null),
    working: count(({ kind }) => kind === 'worked'),
    off: count(({ kind }) => kind === 'dayOff'),
    over: count(({ exposure }) => exposure !== null && exposure.zone !== 'green'),
    missing: count(({ kind }) => kind === 'notLogged'),
    worn: count(({ exposure }) => exposure?.isWorn === true),
  };
}

/** The times worn that began in a span, and their elapsed minutes. */
export function wearIn({ wearTimes }: Pick<Derived, 'wearTimes'>, span: Span) {
  const times = wearTimes.filter(({ date }) => isWithin(span, date));
  return { times: times.length, minutes: times.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** The shifts that are expected; none on a free day. */
export const expectedShifts = (expected: Expected): readonly ExpectedShift[] =>
  expected === null || expected === 'free' ? [] : expected;
