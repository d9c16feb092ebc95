/** The retention rule of N years: what it deletes, and when the user must confirm. */
import { type Change, remove } from '#shared/record/change.ts';
import { checkInName } from '#shared/record/check-in.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { RetentionPreview } from '#shared/record/retention.ts';
import { planEndDate } from '#shared/rules/plan-calendar.ts';
import { dateOf, daysBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';

/**
 * A clock that jumped ahead by years would make the rule delete nearly everything. Without confirmation it deletes the
 * entries of at most this many days at once, unless the user's recent entries confirm today's date.
 */
const mostDaysUnasked = 62;
/** On how many dates of the last `mostDaysUnasked` days something was entered where entries bear today's date out. */
const fewestDatesEntered = 3;

/** The first date that a rule of `keepYears` years keeps. */
function firstKept(now: ZonedTime, keepYears: number): CalendarDate {
  const today = dateOf(now);
  const year = String(Number(today.slice(0, 4)) - keepYears).padStart(4, '0');
  const day = today.slice(4);
  // Not every year has this date. Then one more day is kept.
  return `${year}${day === '-02-29' ? '-02-28' : day}`;
}

type Dated = { readonly date: CalendarDate; readonly change: Change };

function olderThan(record: LegworkRecord, before: CalendarDate): readonly Dated[] {
  const dated: Dated[] = [
    ...record.shifts.map(({ id, start }) => ({ date: dateOf(start), change: remove('shift', id) })),
    ...record.wear.map(({ id, on }) => ({ date: dateOf(on), change: remove('wear', id) })),
    ...record.daysOff.map(({ date }) => ({ date, change: remove('dayOff', date) })),
    ...record.checkIns.map((each) => ({ date: each.date, change: remove('checkIn', checkInName(each)) })),
    ...record.plannedShifts.map(({ id, start }) => ({
      date: dateOf(start),
      change: remove('plannedShift', id),
    })),
    ...record.imports.map(({ id, importedAt }) => ({
      date: dateOf(importedAt),
      change: remove('import', id),
    })),
    ...datedDesks(record),
    ...datedTreatments(record),
  ];
  return dated.filter(({ date }) => date < before);
}

/** Deletes a treatment as a whole, if its plan ended before the date. */
const datedTreatments = ({ treatments, strictEntries }: LegworkRecord): readonly Dated[] =>
  treatments.flatMap(({ id, plan }) => {
    const date = planEndDate(plan);
    const log = strictEntries.filter(({ treatmentId }) => treatmentId === id);
    return [
      ...log.map((entry) => ({ date, change: remove('strictEntry', entry.id) })),
      { date, change: remove('treatment', id) },
    ];
  });

/** A desk that was left goes with the day on which it was. One that still gets figures stays: its key is in use. */
const datedDesks = ({ desks }: LegworkRecord): readonly Dated[] =>
  desks.flatMap(({ id, key, leftKeys }) => {
    const left = leftKeys.at(-1);
    return key !== null || left === undefined ? [] : [{ date: left.leftOn, change: remove('desk', id) }];
  });

export const retentionPreview = (
  record: LegworkRecord,
  now: ZonedTime,
  keepYears: number,
): RetentionPreview => {
  const before = firstKept(now, keepYears);
  return { before, entries: olderThan(record, before).length };
};

/** The deletions of the rule. */
export const retentionChanges = (record: LegworkRecord, before: CalendarDate): readonly Change[] =>
  olderThan(record, before).map(({ change }) => change);

/** Whether entries of several dates of late say that today is today: after months away they come with use. */
function isBorneOut({ shifts, wear, daysOff, checkIns }: LegworkRecord, today: CalendarDate): boolean {
  const entered = [
    ...shifts.map(({ start }) => dateOf(start)),
    ...wear.map(({ on }) => dateOf(on)),
    ...[...daysOff, ...checkIns].map(({ date }) => date),
  ];
  const late = entered.filter((date) => date <= today && daysBetween(date, today) <= mostDaysUnasked);
  return new Set(late).size >= fewestDatesEntered;
}

/** Whether the rule may delete what is before the date without asking, today. */
export function mayDeleteUnasked(record: LegworkRecord, before: CalendarDate, today: CalendarDate): boolean {
  const dates = olderThan(record, before).map(({ date }) => date);
  const oldest = dates.reduce((least, date) => (date < least ? date : least), before);
  return dates.length > 0 && (daysBetween(oldest, before) <= mostDaysUnasked || isBorneOut(record, today));
}
