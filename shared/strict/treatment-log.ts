/** A treatment with its own lines of the log, in order, and simple facts about them. */

import type { LegworkRecord } from '../record/record.ts';
import { eventsOf, type StrictEntry, standingEntries } from '../record/strict-entry.ts';
import type { StrictEvent } from '../record/strict-event.ts';
import type { StrictPlan } from '../record/strict-plan.ts';
import type { Treatment } from '../record/treatment.ts';
import { planCalendar } from '../rules/plan-calendar.ts';
import { epochSecondsOf, secondsOfUtc } from '../time/instants.ts';
import { addDays, dateOf, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { effectiveEvents } from './effective-events.ts';
import { type Replay, replay } from './replay.ts';
import { type StrictStatus, statusOfReplay } from './status.ts';
import { type PlanCourse, planCourse, versionAt } from './versions.ts';

/** The part of the record for strict mode. */
export type StrictRecord = Pick<LegworkRecord, 'treatments' | 'strictEntries'>;

export type TreatmentLog = {
  /** As it stands: what the log corrects of its start is corrected here. */
  readonly treatment: Treatment;
  /** As entered. */
  readonly entered: Treatment;
  /** In the order appended. */
  readonly entries: readonly StrictEntry[];
  /** The model's events among them, in the same order. */
  readonly events: readonly StrictEvent[];
};

/** The lines of one treatment's log, sorted by number: a rebuilt file may hold them in another order. */
const entriesOfTreatment = (
  { strictEntries }: Pick<StrictRecord, 'strictEntries'>,
  treatmentId: string,
): readonly StrictEntry[] =>
  strictEntries.filter((entry) => entry.treatmentId === treatmentId).sort((a, b) => a.number - b.number);

/** The treatment with what the log corrects of its start; of several corrections of a field the last counts. */
export function correctedTreatment(treatment: Treatment, entries: readonly StrictEntry[]): Treatment {
  let corrected = treatment;
  for (const { said } of standingEntries(entries)) {
    if (said.kind !== 'correct') continue;
    const { treatedAt, start, legs, garmentId } = said;
    corrected = {
      ...corrected,
      ...(treatedAt !== undefined && { treatedAt }),
      ...(start !== undefined && { plan: { ...corrected.plan, start } }),
      ...(legs !== undefined && { legs }),
      ...(garmentId !== undefined && { garmentId }),
    };
  }
  return corrected;
}

export function logOf(record: StrictRecord, treatment: Treatment): TreatmentLog {
  const entries = entriesOfTreatment(record, treatment.id);
  return {
    treatment: correctedTreatment(treatment, entries),
    entered: treatment,
    entries,
    events: eventsOf(entries),
  };
}

/** All treatments, the latest start first. */
export const treatmentLogs = (record: StrictRecord): readonly TreatmentLog[] =>
  record.treatments
    .map((treatment) => logOf(record, treatment))
    .sort((a, b) => epochSecondsOf(b.treatment.plan.start) - epochSecondsOf(a.treatment.plan.start));

/** The treatment and the events of its log: the inputs of all its numbers. */
export type TreatmentEvents = Pick<TreatmentLog, 'treatment' | 'events'>;

type Known = { readonly treatment: Treatment; readonly course: PlanCourse; readonly end: number };

/** The course of each log: a screen asks for it many times, and a changed plan's calendar is long to reckon. */
const courses = new WeakMap<readonly StrictEvent[], Known>();

function knownOf({ treatment, events }: TreatmentEvents): Known {
  const known = courses.get(events);
  if (known?.treatment === treatment) return known;
  const effective = effectiveEvents(events);
  const course = planCourse(treatment.plan, effective);
  const { calendar, endedAt } = course;
  const calledOff = effective.find(
    ({ event, seconds }) =>
      event.kind === 'end' && seconds < calendar.start && secondsOfUtc(event.at) < calendar.start,
  );
  const end = Math.min(calledOff?.seconds ?? calendar.end, endedAt ?? calendar.end);
  const made = { treatment, course, end };
  courses.set(events, made);
  return made;
}

/** The plan's versions, its calendar and its early end, by all that the log says. */
export const courseOf = (log: TreatmentEvents): PlanCourse => knownOf(log).course;

/**
 * The end of strict mode: the plan's end, or an `end` before it. An `end` entered before the start calls the treatment
 * off, so its strict mode never begins. A correction cannot call it off. Seconds since 1970.
 */
export const endOfTreatment = (log: TreatmentEvents): number => knownOf(log).end;

/** Whether it ended before it began. */
export const isCalledOff = (log: TreatmentEvents): boolean =>
  endOfTreatment(log) < planCalendar(log.treatment.plan).start;

type Replayed = { readonly treatment: Treatment; readonly nowSeconds: number; readonly replayed: Replay };

/** The last replay of each log: a screen asks for many facts of one moment. */
const lastReplays = new WeakMap<readonly StrictEvent[], Replayed>();

/** The replay of the log up to `now`, or to the end of strict mode. A treatment called off has not begun. */
export function replayOf({ treatment, events }: TreatmentEvents, now: ZonedTime): Replay {
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const last = lastReplays.get(events);
  if (last?.treatment === treatment && last.nowSeconds === nowSeconds) return last.replayed;
  const until = Math.min(nowSeconds, endOfTreatment({ treatment, events }));
  const replayed = replay(treatment.plan, events, until);
  lastReplays.set(events, { treatment, nowSeconds, replayed });
  return replayed;
}

/** The plan that holds at `now`, with the zone of its daily windows. */
export function planNow(log: TreatmentEvents, now: ZonedTime): StrictPlan & { readonly zone: string } {
  const { plan, zone } = versionAt(courseOf(log).versions, Math.floor(epochSecondsOf(now)));
  return { ...plan, zone };
}

/** The status of the treatment's plan so far (model.md §5). */
export const statusOf = (log: TreatmentEvents, now: ZonedTime): StrictStatus =>
  statusOfReplay(replayOf(log, now));

/** Whether strict mode is under way or about to begin. Before its end, only `end` leaves it. */
export const isUnderWay = (log: TreatmentLog, now: ZonedTime): boolean =>
  epochSecondsOf(now) < endOfTreatment(log);

/** The time after its end for which a treatment still counts as just ended, seconds. */
const justEndedSeconds = 86_400;

/** Whether strict mode ended within the last day. */
export const hasJustEnded = (log: TreatmentLog, now: ZonedTime): boolean => {
  const since = epochSecondsOf(now) - endOfTreatment(log);
  return since >= 0 && since < justEndedSeconds;
};

/**
 * Of all logs, those with strict mode under way or about to begin, the earliest start first: at most one for each leg at
 * a time.
 */
export const activeAmong = (logs: readonly TreatmentLog[], now: ZonedTime): readonly TreatmentLog[] =>
  logs.filter((log) => isUnderWay(log, now)).toReversed();

/** The same of all treatments of the record. */
export const activeTreatments = (record: StrictRecord, now: ZonedTime): readonly TreatmentLog[] =>
  activeAmong(treatmentLogs(record), now);

/** The contacts and the times to ask: as entered at the start, or as last changed. */
export type Details = Pick<Treatment, 'clinic' | 'emergency' | 'checkInTimes' | 'visit'>;

export function detailsOf({ treatment, entries }: Pick<TreatmentLog, 'treatment' | 'entries'>): Details {
  const said = standingEntries(entries).findLast((entry) => entry.said.kind === 'details')?.said;
  if (said?.kind !== 'details') {
    const { clinic, emergency, checkInTimes, visit } = treatment;
    return { clinic, emergency, checkInTimes, visit };
  }
  const { clinic, emergency, checkInTimes, visit } = said;
  return { clinic, emergency, checkInTimes, visit };
}

/**
 * The dates of the treatments with their plan day, by each plan's clock: from the start's date to the end's. Where two
 * treatments meet, the day of the one that began first.
 */
export function planDaysByDate(logs: readonly TreatmentLog[]): ReadonlyMap<CalendarDate, number> {
  const days = new Map<CalendarDate, number>();
  for (const log of logs.filter((each) => !isCalledOff(each))) {
    const { start } = log.treatment.plan;
    const planDays = courseOf(log).calendar.days.length;
    const first = dateOf(start);
    const last = dateOf(zonedTimeOf(endOfTreatment(log), zoneOf(start)));
    // The plan's last day reaches into one more date.
    for (let i = 0; addDays(first, i) <= last; i += 1) days.set(addDays(first, i), Math.min(i + 1, planDays));
  }
  return days;
}
