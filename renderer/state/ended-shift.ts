/** "Which shift just ended?": the answers that one press gives. Each says beforehand what it saves. */
import { type Change, upsert } from '#shared/record/change.ts';
import { mostNamedShifts, type NamedShift, type UsualShift } from '#shared/record/named-shift.ts';
import { openPlansOn, plannedOn } from '#shared/record/plan-of-day.ts';
import type { PlannedShift } from '#shared/record/planned-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import { wearForShift, wearWithin } from '#shared/record/wear-state.ts';
import { doShiftsMeet, isLogged, type ShiftTimes, timesOn } from '#shared/record/work-day.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { addDays, dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { usualOfNamed, usualOfPlan, usualShiftOn } from './usual-shift.ts';

/** A usual shift on its work day. */
export type EndedShift = ShiftTimes & {
  readonly date: CalendarDate;
  readonly usual: UsualShift;
  /** The planned shift that it is; absent for one of the rota or by habit. */
  readonly plan?: PlannedShift;
};

/** A planned shift of which nothing says how much is stood: that is typed. */
export type OpenShift = ShiftTimes & {
  readonly date: CalendarDate;
  readonly usual: null;
  readonly plan: PlannedShift;
};

/** What a form is filled in with: a shift that ended, or the usual figures of a date. */
export type FilledIn =
  | EndedShift
  | OpenShift
  | (Pick<EndedShift, 'date' | 'usual'> & { readonly start?: undefined; readonly end?: undefined });

export type NamedAnswer = {
  readonly named: NamedShift;
  /** The last one that has ended; null if it is logged, or has not ended: it is typed then. */
  readonly ended: EndedShift | null;
  /** What the form is filled in with to type it. */
  readonly date: CalendarDate;
  readonly usual: UsualShift;
};

export type ShiftQuestion = {
  /** The likely answer; null if nothing speaks for one. */
  readonly likely: EndedShift | OpenShift | null;
  /** The person's own named shifts, in their order. */
  readonly named: readonly NamedAnswer[];
  /** The date that can be marked as a day off; null if it is logged. */
  readonly dayOffOn: CalendarDate | null;
};

/** Nobody is asked for a shift that begins sooner after another: the day after a night is for sleep. Seconds. */
const leastRestSeconds = 8 * 3600;

type Logged = Pick<LegworkRecord, 'shifts' | 'daysOff' | 'plannedShifts'>;

/** Whether its date or its time is answered for. A date can have several planned shifts. */
const isAnswered = (logged: Logged, { plan, ...ended }: EndedShift | OpenShift): boolean =>
  plan === undefined
    ? isLogged(logged, ended.date) || logged.shifts.some((shift) => doShiftsMeet(shift, ended))
    : !openPlansOn(logged, ended.date).some(({ id }) => id === plan.id);

const hasEnded = ({ end }: ShiftTimes, now: ZonedTime): boolean => epochSecondsOf(end) <= epochSecondsOf(now);

/** The planned shift of these dates that ended last, of those that are not answered for. */
function lastPlanned(
  record: LegworkRecord,
  logged: Logged,
  dates: readonly CalendarDate[],
  now: ZonedTime,
): EndedShift | OpenShift | null {
  const [plan] = dates
    .flatMap((date) => openPlansOn(logged, date))
    .filter((each) => hasEnded(each, now))
    .sort((a, b) => epochSecondsOf(b.end) - epochSecondsOf(a.end));
  if (plan === undefined) return null;
  const { start, end } = plan;
  const usual = usualOfPlan(record, plan);
  const planned = { start, end, date: dateOf(start), plan };
  return usual === null ? { ...planned, usual } : { ...planned, usual };
}

/** The shifts that start near a date. The others cannot meet a shift of it. */
const shiftsAround = ({ shifts }: LegworkRecord, date: CalendarDate): readonly Shift[] => {
  const [from, to] = [addDays(date, -3), addDays(date, 3)];
  return shifts.filter(({ start }) => start >= from && start < to);
};

/** Of a planned and a usual shift the one that ended later. */
const laterOf = (
  planned: EndedShift | OpenShift | null,
  usual: EndedShift | null,
): EndedShift | OpenShift | null =>
  planned === null || (usual !== null && epochSecondsOf(usual.end) > epochSecondsOf(planned.end))
    ? usual
    : planned;

/**
 * The answers to which shift ended last by `now`: of today, else of yesterday.
 * @param asked a date that was chosen: only its own shifts are meant; null for the present
 */
export function shiftQuestion(
  record: LegworkRecord,
  asked: CalendarDate | null,
  now: ZonedTime,
): ShiftQuestion {
  const [today, zone] = [dateOf(now), zoneOf(now)];
  const dates = asked === null ? [today, addDays(today, -1)] : [asked];
  const logged: Logged = { ...record, shifts: shiftsAround(record, asked ?? today) };

  const lastEnded = (usualOn: (date: CalendarDate) => UsualShift | null): EndedShift | null => {
    for (const date of dates) {
      const usual = usualOn(date);
      const ended = usual && { date, usual, ...timesOn(usual, date, zone) };
      if (ended !== null && hasEnded(ended, now) && !isAnswered(logged, ended)) return ended;
    }
    return null;
  };
  // By the clocks of its own zone, a planned shift can be of tomorrow already.
  const planned = lastPlanned(record, logged, asked === null ? [addDays(today, 1), ...dates] : dates, now);
  const usual = lastEnded((date) => (plannedOn(record, date).length > 0 ? null : usualShiftOn(record, date)));
  const isTooSoon =
    usual !== null && logged.shifts.some((shift) => doShiftsMeet(shift, usual, leastRestSeconds));
  const likely = laterOf(planned, isTooSoon ? null : usual);
  const dayOffOn = likely?.date ?? asked ?? today;
  return {
    likely,
    named: record.namedShifts.slice(0, mostNamedShifts).map((named) => ({
      named,
      ended: lastEnded((date) => usualOfNamed(record, named, date)),
      date: asked ?? today,
      usual: usualOfNamed(record, named, asked ?? today),
    })),
    dayOffOn: isLogged(logged, dayOffOn) ? null : dayOffOn,
  };
}

/**
 * The work day whose entries Today shows: yesterday, if its last shift ended today and nothing of today is logged; else
 * today.
 */
export function workDayShown(record: LegworkRecord, now: ZonedTime): CalendarDate {
  const today = dateOf(now);
  const yesterday = addDays(today, -1);
  if (isLogged(record, today)) return today;
  const isLastNight = ({ start, end }: Shift): boolean =>
    dateOf(start) === yesterday && dateOf(end) === today && epochSecondsOf(end) <= epochSecondsOf(now);
  return record.shifts.some(isLastNight) ? yesterday : today;
}

/** The changes that mark a date as a day off; none if it was logged meanwhile. */
export const changesOfFreeDay = (record: LegworkRecord, date: CalendarDate): readonly Change[] =>
  isLogged(record, date) ? [] : [upsert('dayOff', { date })];

/**
 * The changes that log a shift as usual; none if its time or its date was logged meanwhile. Stockings that were worn by
 * then count as they were worn: the usual ones are added only where none were.
 */
export function changesOfEnded(
  record: LegworkRecord,
  ended: EndedShift,
  newId: () => string,
): readonly Change[] {
  if (isAnswered(record, ended)) return [];
  const { standingMinutes, walkingMinutes, longestStandMinutes, garmentId } = ended.usual;
  const shift: Shift = {
    ...{ id: newId(), start: ended.start, end: ended.end },
    ...{ standingMinutes, walkingMinutes, longestStandMinutes },
  };
  const isWorn = wearWithin(record.wear, ended).length > 0;
  return [
    upsert('shift', shift),
    ...(garmentId === null || isWorn ? [] : wearForShift(record, shift, garmentId, newId)),
  ];
}
