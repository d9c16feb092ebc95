/** The required time of stockings: a plan's days and the required time in each, as instants. */

import { InvalidEntryError } from '../record/issue.ts';
import type { ScheduleEntry, StrictPlan } from '../record/strict-plan.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { addDays, dateOf, zonedTimeAt, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import { issuesOfPlan } from './strict-plan-issues.ts';

/** `[start, end)`, whole seconds since 1970. */
export type Interval = { readonly start: number; readonly end: number };

/** A stretch of required time within one plan day; `day` counts from 0. */
export type RequiredPiece = Interval & { readonly day: number };

export type PlanCalendar = Interval & {
  /** The plan days, in order. */
  readonly days: readonly Interval[];
  /** All required time, ascending, without overlaps. */
  readonly required: readonly RequiredPiece[];
  /** The same, with touching pieces joined. */
  readonly intervals: readonly Interval[];
};

/** What a plan asks for from an instant on, until its next version. */
export type PlanVersion = {
  /** Whole seconds since 1970. */
  readonly from: number;
  readonly plan: StrictPlan;
  /** The zone of the daily windows. */
  readonly zone: string;
};

type DaytimeEntry = Extract<ScheduleEntry, { wear: 'daytime' }>;

/** The daily windows of the dates, cut to the day, ascending. */
function windowsWithin(
  day: Interval,
  { from, to }: DaytimeEntry,
  dates: readonly CalendarDate[],
  zone: string,
): readonly Interval[] {
  return dates
    .map((date) => ({
      start: Math.max(day.start, epochSecondsOf(zonedTimeAt(date, from, zone))),
      end: Math.min(day.end, epochSecondsOf(zonedTimeAt(to > from ? date : addDays(date, 1), to, zone))),
    }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}

/** Joins ascending intervals that meet. A clock change can make two windows overlap. */
function joined(intervals: readonly Interval[]): readonly Interval[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of intervals) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** The date on which a plan ends, in its own zone. The plan need not be valid. */
export const planEndDate = ({ start, days }: StrictPlan): CalendarDate => addDays(dateOf(start), days);

/** The wall-clock time of the start, on the date `days` later. */
function boundary(plan: StrictPlan, days: number): number {
  if (days === 0) return epochSecondsOf(plan.start);
  const wallTime = plan.start.slice(11, 19);
  return epochSecondsOf(zonedTimeAt(addDays(dateOf(plan.start), days), wallTime, zoneOf(plan.start)));
}

/** The end of a valid plan without changes, seconds since 1970. */
export const planEnd = (plan: StrictPlan): number => boundary(plan, plan.days);

/** The time that a version requires of the plan day at `position`, counted from 0. */
function requiredOf({ plan, zone }: PlanVersion, day: Interval, position: number): readonly Interval[] {
  const number = position + 1;
  const entry = plan.schedule.find(({ fromDay, toDay }) => fromDay <= number && number <= toDay);
  if (entry?.wear !== 'daytime') return day.end > day.start ? [day] : [];
  const date = dateOf(zonedTimeOf(day.start, zone));
  // Two dates either way: where a zone skipped a date, a plan day and a night's window reach over it.
  const dates = [-2, -1, 0, 1, 2].map((offset) => addDays(date, offset));
  return joined(windowsWithin(day, entry, dates, zone));
}

/** Of `[start, end)`, the part in which each version holds. */
function cutByVersion(
  day: Interval,
  versions: readonly PlanVersion[],
): readonly (readonly [PlanVersion, Interval])[] {
  return versions.flatMap((version, i) => {
    const start = Math.max(day.start, i === 0 ? day.start : version.from);
    const end = Math.min(day.end, versions[i + 1]?.from ?? day.end);
    return end > start ? [[version, { start, end }] as const] : [];
  });
}

/** The required time of one plan day, piece by piece that of the version that holds. */
function requiredOfDay(
  day: Interval,
  position: number,
  versions: readonly PlanVersion[],
): readonly Interval[] {
  return cutByVersion(day, versions).flatMap(([version, held]) =>
    requiredOf(version, day, position).flatMap(({ start, end }) => {
      const piece = { start: Math.max(start, held.start), end: Math.min(end, held.end) };
      return piece.end > piece.start ? [piece] : [];
    }),
  );
}

/**
 * The calendar of a plan with all its versions: days and end are those of the last one, by the clocks of the plan's
 * own zone (model.md §5).
 * @param versions in order of time, at least one; the first begins with the plan
 * @throws InvalidEntryError for a plan whose start does not exist or whose schedule does not fit its days.
 */
export function calendarOfVersions(versions: readonly PlanVersion[]): PlanCalendar {
  const [first] = versions;
  const plan = versions.at(-1)?.plan;
  if (first === undefined || plan === undefined) throw new RangeError('A plan has at least one version.');
  if (versions.length === 1 && first.zone === zoneOf(plan.start)) return planCalendar(plan);
  return calendarOf(plan, versions);
}

function calendarOf(plan: StrictPlan, versions: readonly PlanVersion[]): PlanCalendar {
  const issues = issuesOfPlan(plan);
  if (issues.length > 0) throw new InvalidEntryError(issues);
  const boundaries = Array.from({ length: plan.days + 1 }, (_, days) => boundary(plan, days));
  const days = Array.from({ length: plan.days }, (_, position) => ({
    start: boundaries[position] ?? 0,
    end: boundaries[position + 1] ?? 0,
  }));
  const required = days.flatMap((day, position) =>
    requiredOfDay(day, position, versions).map((piece) => ({ ...piece, day: position })),
  );
  return {
    start: boundaries[0] ?? 0,
    end: boundaries[plan.days] ?? 0,
    ...{ days, required, intervals: joined(required) },
  };
}

const calendars = new WeakMap<StrictPlan, PlanCalendar>();

/**
 * The days and the required time of a plan without changes (model.md §5). Cached for each plan object: a status is asked for every few
 * seconds and must not look up the time zone each time.
 * @throws InvalidEntryError for a plan whose start does not exist or whose schedule does not fit its days.
 */
export function planCalendar(plan: StrictPlan): PlanCalendar {
  const known = calendars.get(plan);
  if (known !== undefined) return known;
  const calendar = calendarOf(plan, [{ from: 0, plan, zone: zoneOf(plan.start) }]);
  calendars.set(plan, calendar);
  return calendar;
}
