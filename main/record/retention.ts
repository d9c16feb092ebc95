/** The rule that keeps N years: what it deletes, and when it waits for the user's word. */
import type { RetentionPreview } from '#shared/contract/services.ts';
import type { Change } from '#shared/record/change.ts';
import { checkInName } from '#shared/record/check-in.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { planEndDate } from '#shared/rules/plan-calendar.ts';
import { dateOf, daysBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';

/**
 * By itself the rule deletes at most the entries of this many days at once. A clock that jumped ahead by years would
 * make it delete nearly everything: then the user is asked.
 */
const mostDaysUnasked = 62;

/** The first date that a rule of `keepYears` years keeps. */
function firstKept(now: ZonedTime, keepYears: number): CalendarDate {
  const today = dateOf(now);
  const year = String(Number(today.slice(0, 4)) - keepYears).padStart(4, '0');
  const day = today.slice(4);
  // Not every year has it; a day more is kept.
  return `${year}${day === '-02-29' ? '-02-28' : day}`;
}

type Dated = { readonly date: CalendarDate; readonly change: Change };

function olderThan(record: LegworkRecord, before: CalendarDate): readonly Dated[] {
  const dated: Dated[] = [
    ...record.shifts.map(({ id, start }) => ({ date: dateOf(start), change: remove('shift', id) })),
    ...record.wear.map(({ id, on }) => ({ date: dateOf(on), change: remove('wear', id) })),
    ...record.daysOff.map(({ date }) => ({ date, change: remove('dayOff', date) })),
    ...record.checkIns.map((each) => ({ date: each.date, change: remove('checkIn', checkInName(each)) })),
    ...datedTreatments(record),
  ];
  return dated.filter(({ date }) => date < before);
}

/** A treatment goes as a whole, when its plan has ended before the date. */
const datedTreatments = ({ treatments, strictEntries }: LegworkRecord): readonly Dated[] =>
  treatments.flatMap(({ id, plan }) => {
    const date = planEndDate(plan);
    const log = strictEntries.filter(({ treatmentId }) => treatmentId === id);
    return [
      ...log.map((entry) => ({ date, change: remove('strictEntry', entry.id) })),
      { date, change: remove('treatment', id) },
    ];
  });

const remove = (
  kind: 'shift' | 'wear' | 'dayOff' | 'checkIn' | 'treatment' | 'strictEntry',
  id: string,
): Change => ({ action: 'remove', kind, id }) as Change;

export const retentionPreview = (
  record: LegworkRecord,
  now: ZonedTime,
  keepYears: number,
): RetentionPreview => {
  const before = firstKept(now, keepYears);
  return { before, entries: olderThan(record, before).length };
};

/** The deletions that the rule asks for. */
export const retentionChanges = (record: LegworkRecord, before: CalendarDate): readonly Change[] =>
  olderThan(record, before).map(({ change }) => change);

/** Whether the rule may delete what is before the date without asking. */
export function mayDeleteUnasked(record: LegworkRecord, before: CalendarDate): boolean {
  const dates = olderThan(record, before).map(({ date }) => date);
  const oldest = dates.reduce((least, date) => (date < least ? date : least), before);
  return dates.length > 0 && daysBetween(oldest, before) <= mostDaysUnasked;
}
