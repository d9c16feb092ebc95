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
import { type Gap, gapsOf, notOnYetSince, openGapOf } from './gaps.ts';
import { confirmSecondsAt, intervalAt } from './replay.ts';
import { courseOf, detailsOf, endOfTreatment, replayOf, type TreatmentLog } from './treatment-log.ts';
import { wearingNow } from './wearing-now.ts';

/** A moment at which to ask. */
export type AskMoment = {
  /**
   * A lasting name, whatever the clock does. The app shows each moment once. After a flight west, the same time of the
   * same date comes again as another moment.
   */
  readonly key: string;
  readonly at: UtcInstant;
  /** `window-start`: required time begins after a rest. */
  readonly kind: 'chosen-time' | 'before-limit' | 'window-start';
};

/** The log payloads that say whether the stockings are on. They answer every earlier question. */
const answers: readonly LogPayload['kind'][] = ['on', 'off', 'confirm', 'worn', 'unknown', 'still-off'];

/** The lead of a question before the confirm limit, seconds: an hour, or a quarter of a limit under four hours. */
const leadSeconds = (confirmSeconds: number): number => Math.min(3600, confirmSeconds / 4);

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
  const { intervals } = courseOf(log).calendar;
  const firstDay = dayNumberOf(dateOf(zonedTimeOf(from, zone)));
  const lastDay = dayNumberOf(dateOf(zonedTimeOf(to, zone)));
  const moments: AskMoment[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    const date = dateOfDayNumber(day);
    for (const time of detailsOf(log).checkInTimes) {
      const at = epochSecondsOf(zonedTimeAt(date, time, zone));
      if (at < from || to < at || intervalAt(intervals, at) === null) continue;
      const key = `check-in ${log.treatment.id} ${date} ${time} ${zone}`;
      moments.push({ key, at: utcOf(at), kind: 'chosen-time' });
    }
  }
  return moments;
}

/** The begins of required time after a rest within `[from, to]`, unless the stockings are on then. */
function windowMoments(log: TreatmentLog, from: number, to: number): readonly AskMoment[] {
  const { calendar, stretches, wearing } = replayOf(log, zonedTimeOf(to, 'UTC'));
  const isOnAt = (seconds: number): boolean => {
    const stretch = stretches.find(({ start, end }) => start <= seconds && seconds < end);
    if (stretch === undefined) return wearing.kind === 'on';
    return stretch.state === 'worn' || (stretch.state === 'unconfirmed' && stretch.evidence !== null);
  };
  return calendar.intervals.flatMap(({ start }): readonly AskMoment[] => {
    if (start === calendar.start || start < from || to < start || isOnAt(start)) return [];
    return [{ key: `window ${log.treatment.id} ${utcOf(start)}`, at: utcOf(start), kind: 'window-start' }];
  });
}

/** The moment before the confirm limit of the last evidence; none where required time ends before the limit. */
function limitMoment(log: TreatmentLog, now: ZonedTime): readonly AskMoment[] {
  const { wearing, versions, calendar, horizon } = replayOf(log, now);
  if (wearing.kind !== 'on') return [];
  const { evidence } = wearing;
  const interval =
    intervalAt(calendar.intervals, horizon) ?? calendar.intervals.find(({ start }) => start > horizon);
  const confirmSeconds = confirmSecondsAt(versions, evidence);
  const limit = evidence + confirmSeconds;
  if (interval === undefined || limit >= Math.min(interval.end, endOfTreatment(log))) return [];
  const at = utcOf(limit - leadSeconds(confirmSeconds));
  const key = `limit ${log.treatment.id} ${utcOf(evidence)}`;
  return [{ key, at, kind: 'before-limit' }];
}

const inOrder = (moments: readonly AskMoment[]): readonly AskMoment[] =>
  moments.toSorted((a, b) => (a.at < b.at ? -1 : 1));

/** The moments up to `now` that no later line has answered, in order of time. */
export function momentsDue(log: TreatmentLog, now: ZonedTime): readonly AskMoment[] {
  const { start } = planCalendar(log.treatment.plan);
  const nowSeconds = Math.floor(epochSecondsOf(now));
  if (nowSeconds < start || nowSeconds >= endOfTreatment(log)) return [];
  // Nothing is asked in a rest.
  if (intervalAt(courseOf(log).calendar.intervals, nowSeconds) === null) return [];
  const entered = Math.floor(epochSecondsOf(log.treatment.enteredAt));
  const after = Math.max(start, entered, lastAnswerSeconds(log, nowSeconds) + 1);
  return inOrder([
    ...chosenMoments(log, after, nowSeconds, zoneOf(now)),
    ...windowMoments(log, after, nowSeconds),
    ...limitMoment(log, now).filter(({ at }) => secondsOfUtc(at) <= nowSeconds),
  ]);
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
  return inOrder([
    ...chosenMoments(log, from, to, zoneOf(now)),
    ...windowMoments(log, from, to),
    ...limitMoment(log, now).filter(({ at }) => from <= secondsOfUtc(at) && secondsOfUtc(at) <= to),
  ]);
}

/** The next moment, to tell the patient when the app asks again; null if none comes before the end. */
export const nextMoment = (log: TreatmentLog, now: ZonedTime): UtcInstant | null =>
  // Two days ahead: a chosen time comes on every day with required time.
  momentsAhead(log, now, 2 * 86_400)[0]?.at ?? null;

export type Question =
  /** `waiting`: the number of open gaps, with this one. */
  | { readonly kind: 'gap'; readonly gap: Gap; readonly waiting: number }
  /** Required time began at `since`, and nobody has said yet that they are on. */
  | { readonly kind: 'not-on-yet'; readonly since: UtcInstant }
  /** It was time to ask, and the stockings are off. */
  | {
      readonly kind: 'still-off';
      readonly since: UtcInstant;
      readonly reason: string;
      readonly isSpared: boolean;
    };

/** The one question for the patient now: what the present asks first, then the oldest gap; null without one. */
export function questionOf(log: TreatmentLog, now: ZonedTime): Question | null {
  const notOnSince = notOnYetSince(log, now);
  if (notOnSince !== null) return { kind: 'not-on-yet', since: notOnSince };
  const gaps = gapsOf(log, now);
  const [first] = gaps;
  if (first !== undefined) return { kind: 'gap', gap: first, waiting: gaps.length };
  if (momentsDue(log, now).length === 0) return null;
  const open = openGapOf(log, now);
  if (open !== null) return { kind: 'gap', gap: open, waiting: 1 };
  const wearing = wearingNow(log, now);
  return wearing?.kind === 'off' ? { ...wearing, kind: 'still-off' } : null;
}
