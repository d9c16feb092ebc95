/** What an answer for several days changes. Days that hold a shift stay as they are. Pure. */
import { type Change, remove, upsert } from '#shared/record/change.ts';
import type { DayOff } from '#shared/record/day-off.ts';
import type { NamedShift } from '#shared/record/named-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { type Rota, rotaOn } from '#shared/record/rota.ts';
import type { Shift } from '#shared/record/shift.ts';
import { garmentInUse } from '#shared/record/wear-state.ts';
import { timesOn } from '#shared/record/work-day.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { addDays, dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { changesOfShifts, type DayAnswer } from '../../parts/day-answer.ts';
import { datesIn, isWithin, type Span } from './range.ts';

/** An answer; `clear` makes the days unanswered. */
export type RangeAnswer = DayAnswer | { readonly kind: 'clear' };

export type RangeState = {
  readonly days: number;
  /** Days on which a logged shift starts. */
  readonly held: number;
  /** Whether a date is after today. */
  readonly isAhead: boolean;
  /** Whether a date is today or before it. */
  readonly isPast: boolean;
  /** Whether a date has a day off, or an exception of the rota. */
  readonly canClear: boolean;
};

const heldDates = ({ shifts }: LegworkRecord, span: Span): ReadonlySet<CalendarDate> =>
  new Set(shifts.map(({ start }) => dateOf(start)).filter((date) => isWithin(span, date)));

const daysOffIn = ({ daysOff }: LegworkRecord, span: Span): ReadonlyMap<CalendarDate, DayOff> =>
  new Map(daysOff.filter(({ date }) => isWithin(span, date)).map((dayOff) => [dayOff.date, dayOff]));

const exceptionsIn = ({ rota }: LegworkRecord, span: Span): Rota['exceptions'] =>
  rota?.exceptions.filter(({ date }) => isWithin(span, date)) ?? [];

/** What is said of the days before an answer. */
export const stateOfRange = (record: LegworkRecord, span: Span, today: CalendarDate): RangeState => ({
  days: datesIn(span).length,
  held: heldDates(record, span).size,
  isAhead: span.last > today,
  isPast: span.first <= today,
  canClear: daysOffIn(record, span).size > 0 || exceptionsIn(record, span).length > 0,
});

export type RangeChanges = {
  readonly changes: readonly Change[];
  /** The days that the answer holds for afterwards. */
  readonly count: number;
};

export type Entering = {
  readonly now: ZonedTime;
  /** The ID of an entry of that date. */
  readonly newId: (date: CalendarDate) => string;
};

function clearing(record: LegworkRecord, span: Span): RangeChanges {
  const { rota } = record;
  const dates = [...daysOffIn(record, span).keys()];
  const exceptions = new Set(exceptionsIn(record, span));
  const kept = rota?.exceptions.filter((each) => !exceptions.has(each)) ?? [];
  const changes: readonly Change[] = [
    ...dates.map((date) => remove('dayOff', date)),
    ...(rota !== null && exceptions.size > 0 ? [upsert('rota', { ...rota, exceptions: kept })] : []),
  ];
  return { changes, count: new Set([...dates, ...[...exceptions].map(({ date }) => date)]).size };
}

function daysOff(record: LegworkRecord, span: Span, reason: DayOff['reason']): RangeChanges {
  const held = heldDates(record, span);
  const before = daysOffIn(record, span);
  const dates = datesIn(span).filter((date) => !held.has(date));
  const changed = dates.filter((date) => !before.has(date) || before.get(date)?.reason !== reason);
  const entryOf = (date: CalendarDate): DayOff => (reason === undefined ? { date } : { date, reason });
  return { changes: changed.map((date) => upsert('dayOff', entryOf(date))), count: dates.length };
}

/** The named shift as worked on a date, by the clocks of the zone. */
function shiftOn(named: NamedShift, date: CalendarDate, zone: string, id: string): Shift {
  const { standingMinutes, walkingMinutes, longestStandMinutes } = named;
  return { id, ...timesOn(named, date, zone), standingMinutes, walkingMinutes, longestStandMinutes };
}

/** Whether a logged shift runs at the same time. Only the shifts around the span are looked at. */
function overlapsLogged({ shifts }: LegworkRecord, { first, last }: Span): (shift: Shift) => boolean {
  const around: Span = { first: addDays(first, -2), last: addDays(last, 2) };
  const spans = shifts
    .filter(({ start }) => isWithin(around, dateOf(start)))
    .map(({ start, end }) => [epochSecondsOf(start), epochSecondsOf(end)] as const);
  return ({ start, end }) => {
    const [from, to] = [epochSecondsOf(start), epochSecondsOf(end)];
    return spans.some(([otherFrom, otherTo]) => otherFrom < to && otherTo > from);
  };
}

/** The rota with the shift on these dates; a date on which the pattern has it anyway needs no exception. */
function withExceptions(
  rota: Rota,
  namedShifts: readonly NamedShift[],
  shiftId: string,
  dates: readonly CalendarDate[],
): Rota {
  const pattern = { rota: { ...rota, exceptions: [] }, namedShifts };
  const changed = new Set(dates);
  const isInPattern = (date: CalendarDate): boolean => {
    const planned = rotaOn(pattern, date);
    return planned !== null && planned !== 'free' && planned.id === shiftId;
  };
  const added = dates.filter((date) => !isInPattern(date)).map((date) => ({ date, shiftId }));
  return { ...rota, exceptions: [...rota.exceptions.filter(({ date }) => !changed.has(date)), ...added] };
}

/** A shift that has ended is logged. One that has not is planned: without a rota there is nowhere to plan it. */
function shifts(record: LegworkRecord, span: Span, named: NamedShift, entering: Entering): RangeChanges {
  const { now, newId } = entering;
  const held = heldDates(record, span);
  const overlaps = overlapsLogged(record, span);
  const off = daysOffIn(record, span);
  const open = datesIn(span)
    .filter((date) => !held.has(date))
    .map((date) => shiftOn(named, date, zoneOf(now), newId(date)))
    .filter((shift) => !overlaps(shift));
  const hasEnded = ({ end }: Shift): boolean => epochSecondsOf(end) <= epochSecondsOf(now);
  const worked = open.filter(hasEnded);
  const planned = record.rota === null ? [] : open.filter((shift) => !hasEnded(shift));
  const dates = [...worked, ...planned].map(({ start }) => dateOf(start));
  const worn = worked.map((shift) => ({
    shift,
    garmentId: garmentInUse(record.garments, named.garmentId, dateOf(shift.start))?.id ?? null,
  }));
  const plannedDates = planned.map(({ start }) => dateOf(start));
  const changes: readonly Change[] = [
    ...dates.filter((date) => off.has(date)).map((date) => remove('dayOff', date)),
    ...changesOfShifts(record, worn, ({ start }) => newId(dateOf(start))),
    ...(record.rota !== null && plannedDates.length > 0
      ? [upsert('rota', withExceptions(record.rota, record.namedShifts, named.id, plannedDates))]
      : []),
  ];
  return { changes, count: dates.length };
}

/**
 * The changes of one answer for all days of the span, to be saved together.
 * @param span dates from 1900 on; they may lie ahead
 */
export function changesOfRange(
  record: LegworkRecord,
  span: Span,
  answer: RangeAnswer,
  entering: Entering,
): RangeChanges {
  if (answer.kind === 'clear') return clearing(record, span);
  if (answer.kind === 'off') return daysOff(record, span, answer.reason ?? undefined);
  return shifts(record, span, answer.shift, entering);
}
