/** The arithmetic of the catch-up: which days are missing, what each starts from, what they become. No screen. */
import type { Change } from '#shared/record/change.ts';
import type { Issue } from '#shared/record/issue.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Wear } from '#shared/record/wear.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { addDays, daysBetween, weekdayOf, zonedTimeAt } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { templateFor } from '../../state/shift-template.ts';
import { parseDuration } from '../../ui/duration.ts';
import {
  endsNextDay,
  figuresTyped,
  nothingTyped,
  type TypedShift,
  typedTemplate,
} from '../../ui/typed-shift.ts';

const mostDates = 60;

export type MissingDates = {
  /** Ascending; the last `mostDates` of them. */
  readonly dates: readonly CalendarDate[];
  /** How many more there are before these. */
  readonly earlierCount: number;
};

type Dated = { readonly date: CalendarDate };

/** The dates since the last logged one before today, today not among them; none where nothing was ever logged. */
export function missingDates(loggedDays: readonly Dated[], today: CalendarDate): MissingDates {
  const last = loggedDays.findLast(({ date }) => date < today);
  if (last === undefined) return { dates: [], earlierCount: 0 };
  const count = daysBetween(last.date, today) - 1;
  const shown = Math.min(count, mostDates);
  return {
    dates: Array.from({ length: shown }, (_, position) => addDays(today, position - shown)),
    earlierCount: count - shown,
  };
}

/** What a day was; `unknown` leaves it not logged. */
export type DayKind = 'shift' | 'dayOff' | 'unknown';

export type CatchUpDay = {
  readonly date: CalendarDate;
  readonly kind: DayKind;
  readonly shift: TypedShift;
};

/** What the day most likely was: by the week template, else what the same weekday of the week before was. */
function likelyKind({ settings, shifts, daysOff }: LegworkRecord, date: CalendarDate): DayKind {
  if (settings.weekTemplate !== null) {
    return settings.weekTemplate[weekdayOf(date) - 1] === null ? 'dayOff' : 'shift';
  }
  // Whole weeks back, as far as the last entry of that weekday lies within four of them.
  for (const weeks of [1, 2, 3, 4]) {
    const before = addDays(date, -7 * weeks);
    if (shifts.some(({ start }) => start.startsWith(before))) return 'shift';
    if (daysOff.some((dayOff) => dayOff.date === before)) return 'dayOff';
  }
  return 'unknown';
}

/** A missing day before anyone has said anything of it. Nothing of it is saved yet. */
export function dayToCatchUp(record: LegworkRecord, date: CalendarDate): CatchUpDay {
  const template = templateFor(record, date);
  const likely = likelyKind(record, date);
  return {
    date,
    kind: likely === 'shift' && template === null ? 'unknown' : likely,
    shift: template === null ? nothingTyped : typedTemplate(template),
  };
}

export type TypedField = Exclude<keyof TypedShift, 'garmentId'>;

/** The fields of a shift that are empty, or hold no duration; none for a day that is no shift. */
export function unreadableFields({ kind, shift }: CatchUpDay): readonly TypedField[] {
  if (kind !== 'shift') return [];
  const isUnread = (field: TypedField): boolean => {
    if (field === 'start' || field === 'end') return shift[field] === '';
    // Who types no walking did none.
    if (field === 'walking' && shift.walking === '') return false;
    return parseDuration(shift[field]) === null;
  };
  return (['start', 'end', 'standing', 'longestStand', 'walking'] as const).filter(isUnread);
}

const isSavable = ({ kind }: CatchUpDay): boolean => kind !== 'unknown';

export const countToSave = (days: readonly CatchUpDay[]): number => days.filter(isSavable).length;

/** Whether the stocking is logged as worn over a part of the time already: it cannot go on twice. */
function isWornAlready(wear: readonly Wear[], garmentId: string, start: string, end: string): boolean {
  return wear.some(
    (worn) =>
      worn.garmentId === garmentId &&
      epochSecondsOf(worn.on) < epochSecondsOf(end) &&
      (worn.off === undefined || epochSecondsOf(worn.off) > epochSecondsOf(start)),
  );
}

/** The names that the entries of a day are given, so that a refusal can be told to its day. */
const entryIdOf = (date: CalendarDate, newId: string): string => `${date}-${newId}`;

function changesOfShift(
  record: LegworkRecord,
  { date, shift }: CatchUpDay,
  zone: string,
  newId: () => string,
): readonly Change[] {
  const start = zonedTimeAt(date, shift.start, zone);
  const end = zonedTimeAt(endsNextDay(shift) ? addDays(date, 1) : date, shift.end, zone);
  const put: Change = {
    action: 'upsert',
    kind: 'shift',
    entry: {
      id: entryIdOf(date, newId()),
      start,
      end,
      ...figuresTyped(shift),
    },
  };
  const { garmentId } = shift;
  if (garmentId === '' || isWornAlready(record.wear, garmentId, start, end)) return [put];
  return [
    put,
    {
      action: 'upsert',
      kind: 'wear',
      entry: { id: entryIdOf(date, newId()), garmentId, legs: 'both', on: start, off: end },
    },
  ];
}

/**
 * The changes that the days stand for, to be saved in one go. Only for days without `unreadableFields`.
 * @param zone in which the typed times were read off a clock
 */
export function changesOfCatchUp(
  record: LegworkRecord,
  days: readonly CatchUpDay[],
  zone: string,
  newId: () => string,
): readonly Change[] {
  return days.flatMap((day): readonly Change[] => {
    if (day.kind === 'unknown') return [];
    if (day.kind === 'dayOff') return [{ action: 'upsert', kind: 'dayOff', entry: { date: day.date } }];
    return changesOfShift(record, day, zone, newId);
  });
}

/** The day whose entry was refused, or null. */
export const dateOfIssue = ({ entryKind, entryId }: Issue): CalendarDate | null =>
  entryKind === 'shift' || entryKind === 'wear' || entryKind === 'dayOff' ? entryId.slice(0, 10) : null;
