/** A treatment with its own lines of the log, in order, and simple facts about them. */

import type { LegworkRecord } from '../record/record.ts';
import { eventsOf, type StrictEntry } from '../record/strict-entry.ts';
import type { StrictEvent } from '../record/strict-event.ts';
import type { Treatment } from '../record/treatment.ts';
import { planCalendar } from '../rules/plan-calendar.ts';
import { epochSecondsOf, secondsOfUtc } from '../time/instants.ts';
import { addDays, dateOf, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { effectiveEvents, type Replay, replay } from './replay.ts';
import { type StrictStatus, statusOfReplay } from './status.ts';

/** The part of the record for strict mode. */
export type StrictRecord = Pick<LegworkRecord, 'treatments' | 'strictEntries'>;

export type TreatmentLog = {
  readonly treatment: Treatment;
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

export function logOf(record: StrictRecord, treatment: Treatment): TreatmentLog {
  const entries = entriesOfTreatment(record, treatment.id);
  return { treatment, entries, events: eventsOf(entries) };
}

/** All treatments, the latest start first. */
export const treatmentLogs = (record: StrictRecord): readonly TreatmentLog[] =>
  record.treatments
    .map((treatment) => logOf(record, treatment))
    .sort((a, b) => epochSecondsOf(b.treatment.plan.start) - epochSecondsOf(a.treatment.plan.start));

/**
 * The end of strict mode: the plan's end, or an `end` before it. An `end` entered before the start calls the treatment
 * off, so its strict mode never begins. A correction cannot call it off. Seconds since 1970.
 */
export function endOfTreatment({ treatment, events }: TreatmentEvents): number {
  const { start, end } = planCalendar(treatment.plan);
  const ended = effectiveEvents(events).find(
    ({ event, seconds }) =>
      event.kind === 'end' && seconds < end && (seconds >= start || secondsOfUtc(event.at) < start),
  );
  return ended?.seconds ?? end;
}

/** Whether it ended before it began. */
export const isCalledOff = (log: TreatmentEvents): boolean =>
  endOfTreatment(log) < planCalendar(log.treatment.plan).start;

/** The treatment and the events of its log: the inputs of all its numbers. */
export type TreatmentEvents = Pick<TreatmentLog, 'treatment' | 'events'>;

/** The replay of the log up to `now`, or to the end of strict mode. A treatment called off has not begun. */
export const replayOf = ({ treatment, events }: TreatmentEvents, now: ZonedTime): Replay =>
  replay(
    treatment.plan,
    events,
    Math.min(Math.floor(epochSecondsOf(now)), endOfTreatment({ treatment, events })),
  );

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

/** The treatment with strict mode under way, or else the next to begin; null without one. */
export const activeTreatment = (record: StrictRecord, now: ZonedTime): TreatmentLog | null =>
  treatmentLogs(record).findLast((log) => isUnderWay(log, now)) ?? null;

/** The contacts and the times to ask: as entered at the start, or as last changed. */
export type Details = Pick<Treatment, 'clinic' | 'emergency' | 'checkInTimes'>;

export function detailsOf({ treatment, entries }: Pick<TreatmentLog, 'treatment' | 'entries'>): Details {
  const said = entries.findLast((entry) => entry.said.kind === 'details')?.said;
  if (said?.kind !== 'details') {
    const { clinic, emergency, checkInTimes } = treatment;
    return { clinic, emergency, checkInTimes };
  }
  const { clinic, emergency, checkInTimes } = said;
  return { clinic, emergency, checkInTimes };
}

/** The dates of the treatments with their plan day, by each plan's clock: from the start's date to the end's. */
export function planDaysByDate(logs: readonly TreatmentLog[]): ReadonlyMap<CalendarDate, number> {
  const days = new Map<CalendarDate, number>();
  for (const log of logs.filter((each) => !isCalledOff(each))) {
    const { start, days: planDays } = log.treatment.plan;
    const first = dateOf(start);
    const last = dateOf(zonedTimeOf(endOfTreatment(log), zoneOf(start)));
    // The plan's last day reaches into one more date.
    for (let i = 0; addDays(first, i) <= last; i += 1) days.set(addDays(first, i), Math.min(i + 1, planDays));
  }
  return days;
}
