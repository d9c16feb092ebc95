/**
 * When the patient is asked, and what: at the times they chose, and before the confirm limit runs out. Computed from the
 * log and the clock alone, so sleep, a restart or a closed app change nothing. What was due and is not answered waits as
 * one question.
 */

import type { LogPayload } from '../record/strict-entry.ts';
import type { UtcInstant } from '../record/strict-event.ts';
import { planCalendar } from '../rules/plan-calendar.ts';
import { dateOfDayNumber, dayNumberOf, epochSecondsOf, secondsOfUtc, utcOf } from '../time/instants.ts';
import { dateOf, zonedTimeAt, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type Gap, gapsOf, openGapOf } from './gaps.ts';
import { detailsOf, endOfTreatment, statusOf, type TreatmentLog } from './treatment-log.ts';
import { wearingNow } from './wearing-now.ts';

/** A moment at which to ask. */
export type AskMoment = {
  /**
   * Names it for good, whatever the clock does: a moment is shown once. After a flight west the same time of the same
   * date comes again, and is another moment.
   */
  readonly key: string;
  readonly at: UtcInstant;
  readonly kind: 'chosen-time' | 'before-limit';
};

/** The lines that say how it stands with the stockings, and so answer what was asked before them. */
const answers: readonly LogPayload['kind'][] = ['on', 'off', 'confirm', 'worn', 'unknown', 'still-off'];

/** How long before the confirm limit runs out to ask: an hour, or a quarter of a shorter limit. */
const leadSeconds = (confirmWithinHours: number): number => Math.min(3600, (confirmWithinHours * 3600) / 4);

/**
 * When the patient last said how it stands, by the clock at which it was entered; 0 before anything was said. What a
 * clock that was ahead has entered does not count until that time comes.
 */
function lastAnswerSeconds({ entries }: TreatmentLog, nowSeconds: number): number {
  const answered = entries
    .filter(({ said }) => answers.includes(said.kind))
    .map(({ recordedAt }) => Math.floor(epochSecondsOf(recordedAt)));
  return Math.max(0, ...answered.filter((at) => at <= nowSeconds));
}

/** The moments of the chosen times within `[from, to]`, by the clocks where the patient is now. */
function chosenMoments(log: TreatmentLog, from: number, to: number, zone: string): readonly AskMoment[] {
  const { treatment } = log;
  const { required } = planCalendar(treatment.plan);
  const isRequired = (at: number): boolean => required.some(({ start, end }) => start <= at && at < end);
  const firstDay = dayNumberOf(dateOf(zonedTimeOf(from, zone)));
  const lastDay = dayNumberOf(dateOf(zonedTimeOf(to, zone)));
  const moments: { at: number; key: string }[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    const date = dateOfDayNumber(day);
    for (const time of detailsOf(log).checkInTimes) {
      const at = epochSecondsOf(zonedTimeAt(date, time, zone));
      const isWithin = from <= at && at <= to && isRequired(at);
      if (isWithin) moments.push({ at, key: `check-in ${treatment.id} ${date} ${time} ${zone}` });
    }
  }
  return moments.map(({ at, key }) => ({ key, at: utcOf(at), kind: 'chosen-time' }));
}

/** The moment before the confirm limit, once it has come: while the stockings are on and required. */
function limitMoment(log: TreatmentLog, now: ZonedTime, end: number): readonly AskMoment[] {
  const gap = openGapOf(log, now);
  const { state } = statusOf(log, now);
  if (gap === null || (state !== 'on-track' && state !== 'unconfirmed')) return [];
  const { id, plan } = log.treatment;
  const limit = secondsOfUtc(gap.since) + plan.confirmWithinHours * 3600;
  const at = limit - leadSeconds(plan.confirmWithinHours);
  if (limit >= end || at > epochSecondsOf(now)) return [];
  return [{ key: `limit ${id} ${gap.since}`, at: utcOf(at), kind: 'before-limit' }];
}

/** The moments that have come by `now` and that nothing said since has answered, in order of time. */
export function momentsDue(log: TreatmentLog, now: ZonedTime): readonly AskMoment[] {
  const { start } = planCalendar(log.treatment.plan);
  const end = endOfTreatment(log);
  const nowSeconds = Math.floor(epochSecondsOf(now));
  if (nowSeconds < start || nowSeconds >= end) return [];
  const entered = Math.floor(epochSecondsOf(log.treatment.enteredAt));
  const after = Math.max(start, entered, lastAnswerSeconds(log, nowSeconds) + 1);
  const chosen = chosenMoments(log, after, nowSeconds, zoneOf(now));
  return [...chosen, ...limitMoment(log, now, end)].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/**
 * The moments to come within so many seconds if nothing more is said: for reminding while the diary is locked.
 * @param aheadSeconds how far to look, seconds
 */
export function momentsAhead(log: TreatmentLog, now: ZonedTime, aheadSeconds: number): readonly AskMoment[] {
  const end = endOfTreatment(log);
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const from = Math.max(nowSeconds + 1, planCalendar(log.treatment.plan).start);
  const to = Math.min(end - 1, nowSeconds + aheadSeconds);
  if (to < from) return [];
  const zone = zoneOf(now);
  const { deadline } = statusOf(log, now);
  const limits = deadline === null ? [] : limitMoment(log, zonedTimeOf(secondsOfUtc(deadline), zone), end);
  return [...chosenMoments(log, from, to, zone), ...limits.filter(({ at }) => secondsOfUtc(at) >= from)].sort(
    (a, b) => (a.at < b.at ? -1 : 1),
  );
}

/** The next moment to come, for saying when the patient is asked again; null where none is before the end. */
export const nextMoment = (log: TreatmentLog, now: ZonedTime): UtcInstant | null =>
  // Two days ahead: a chosen time comes every day on which anything is required.
  momentsAhead(log, now, 2 * 86_400)[0]?.at ?? null;

export type Question =
  /** `waiting`: how many there are, this one included. */
  | { readonly kind: 'gap'; readonly gap: Gap; readonly waiting: number }
  /** It was time to ask, and the stockings are off. */
  | { readonly kind: 'still-off'; readonly since: UtcInstant; readonly reason: string };

/** What is asked of the patient now: one thing at a time, the oldest gap first; null where nothing is. */
export function questionOf(log: TreatmentLog, now: ZonedTime): Question | null {
  const gaps = gapsOf(log, now);
  const [first] = gaps;
  if (first !== undefined) return { kind: 'gap', gap: first, waiting: gaps.length };
  if (momentsDue(log, now).length === 0) return null;
  const open = openGapOf(log, now);
  if (open !== null) return { kind: 'gap', gap: open, waiting: 1 };
  const wearing = wearingNow(log, now);
  return wearing?.isOn === false ? { kind: 'still-off', since: wearing.since, reason: wearing.reason } : null;
}
