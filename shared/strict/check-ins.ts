/**
 * The times and the questions of the reminders. The app asks at the times that the patient chose, and before the
 * confirm limit runs out. It computes them from the log and the clock alone, so sleep, a restart or a closed app change
 * nothing. All due moments without an answer wait as one question.
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
   * A lasting name, whatever the clock does. The app shows each moment once. After a flight west, the same time of the
   * same date comes again as another moment.
   */
  readonly key: string;
  readonly at: UtcInstant;
  readonly kind: 'chosen-time' | 'before-limit';
};

/** The log payloads that say whether the stockings are on. They answer every earlier question. */
const answers: readonly LogPayload['kind'][] = ['on', 'off', 'confirm', 'worn', 'unknown', 'still-off'];

/** The lead of a question before the confirm limit, seconds: an hour, or a quarter of a limit under four hours. */
const leadSeconds = (confirmWithinHours: number): number => Math.min(3600, (confirmWithinHours * 3600) / 4);

/**
 * The time of the patient's last answer, by the clock at entry, seconds since 1970; 0 before any answer. An answer from
 * a clock that was ahead counts only once that time comes.
 */
function lastAnswerSeconds({ entries }: TreatmentLog, nowSeconds: number): number {
  const answered = entries
    .filter(({ said }) => answers.includes(said.kind))
    .map(({ recordedAt }) => Math.floor(epochSecondsOf(recordedAt)));
  return Math.max(0, ...answered.filter((at) => at <= nowSeconds));
}

/** The moments of the chosen times within `[from, to]`, in the patient's current time zone. */
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

/** The moment before the confirm limit, once it has come, while the stockings are on and required. */
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

/** The moments up to `now` that no later line has answered, in order of time. */
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
 * The coming moments if the patient says nothing more. They remind the patient while the diary is locked.
 * @param aheadSeconds the time to look ahead, seconds
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

/** The next moment, to tell the patient when the app asks again; null if none comes before the end. */
export const nextMoment = (log: TreatmentLog, now: ZonedTime): UtcInstant | null =>
  // Two days ahead: a chosen time comes on every day with required time.
  momentsAhead(log, now, 2 * 86_400)[0]?.at ?? null;

export type Question =
  /** `waiting`: the number of open gaps, with this one. */
  | { readonly kind: 'gap'; readonly gap: Gap; readonly waiting: number }
  /** It was time to ask, and the stockings are off. */
  | { readonly kind: 'still-off'; readonly since: UtcInstant; readonly reason: string };

/** The one question for the patient now, the oldest gap first; null without one. */
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
