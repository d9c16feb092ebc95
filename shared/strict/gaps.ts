/**
 * The time for which nobody has said that the stockings were on: what is asked about it, and the lines that the
 * answers come to. An answer that comes late is late evidence: each line carries when it was entered.
 */

import type { Said } from '../record/strict-entry.ts';
import type { StrictHappening, UtcInstant } from '../record/strict-event.ts';
import { type Interval, planCalendar } from '../rules/plan-calendar.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { happenings } from './log.ts';
import { endOfTreatment, type TreatmentLog } from './treatment-log.ts';

/** A gap: from the last evidence of wearing to what is known next. */
export type Gap = {
  /** The last evidence before it. */
  readonly since: UtcInstant;
  /** When something was said again; null while the gap goes on. */
  readonly until: UtcInstant | null;
  /** Required time in it beyond the confirm limit so far, seconds; 0 for a gap that is asked about before the limit. */
  readonly unconfirmedSeconds: number;
  /** Why they came off at `until`; null where anything else was said then, or nothing. */
  readonly offThen: string | null;
};

/** Seconds of required time in `[start, end)`. */
function requiredWithin(required: readonly Interval[], { start, end }: Interval): number {
  return required.reduce(
    (sum, piece) => sum + Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start)),
    0,
  );
}

const offReasonOf = (event: StrictHappening): string | null => (event.kind === 'off' ? event.reason : null);

/** Evidence of wearing, in order, each with what came next: null for the last one while the stockings are on. */
function evidenceOf({ treatment, events }: TreatmentLog, nowSeconds: number) {
  const { start } = planCalendar(treatment.plan);
  const end = endOfTreatment({ treatment, events });
  const until = Math.min(nowSeconds, end);
  const spans: { start: number; end: number | null; offThen: string | null }[] = [];
  let open: number | null = start;
  for (const { event, seconds } of happenings(events)) {
    if (seconds < start || seconds > until) continue;
    if (open === null && event.kind !== 'on') continue;
    if (open !== null) spans.push({ start: open, end: seconds, offThen: offReasonOf(event) });
    open = event.kind === 'off' || event.kind === 'end' ? null : seconds;
    if (event.kind === 'end') break;
  }
  if (open !== null) spans.push({ start: open, end: nowSeconds < end ? null : end, offThen: null });
  return { spans, until };
}

const isAnswered = ({ entries }: TreatmentLog, since: number, end: number): boolean =>
  entries.some(
    ({ said }) => said.kind === 'unknown' && secondsOfUtc(said.from) <= since && secondsOfUtc(said.to) >= end,
  );

/**
 * The gaps with required time that nobody has confirmed, in order of time; those answered with "don't know" are left
 * out. The last one may still go on.
 */
export function gapsOf(log: TreatmentLog, now: ZonedTime): readonly Gap[] {
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const { plan } = log.treatment;
  const { required } = planCalendar(plan);
  const { spans, until } = evidenceOf(log, nowSeconds);
  return spans.flatMap(({ start, end, offThen }) => {
    const to = end ?? until;
    const unconfirmedSeconds = requiredWithin(required, {
      start: start + plan.confirmWithinHours * 3600,
      end: to,
    });
    if (unconfirmedSeconds === 0 || isAnswered(log, start, to)) return [];
    return [{ since: utcOf(start), until: end === null ? null : utcOf(end), unconfirmedSeconds, offThen }];
  });
}

/** The time since the last evidence, while the stockings are on and required within it; null otherwise. */
export function openGapOf(log: TreatmentLog, now: ZonedTime): Gap | null {
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const { plan } = log.treatment;
  const last = evidenceOf(log, nowSeconds).spans.at(-1);
  if (last === undefined || last.end !== null || last.start >= nowSeconds) return null;
  const { required } = planCalendar(plan);
  const within = (start: number): number => requiredWithin(required, { start, end: nowSeconds });
  if (within(last.start) === 0) return null;
  return {
    since: utcOf(last.start),
    until: null,
    unconfirmedSeconds: within(last.start + plan.confirmWithinHours * 3600),
    offThen: null,
  };
}

/** Confirmations so close that no limit runs out between `from` and `to`; none at either of them. */
function confirmsBetween(from: number, to: number, confirmWithinHours: number): readonly Said[] {
  const step = confirmWithinHours * 3600;
  const said: Said[] = [];
  for (let at = from + step; at < to; at += step) said.push({ kind: 'confirm', at: utcOf(at) });
  return said;
}

export type GapAnswer = {
  readonly gap: Gap;
  /** Of the plan: how long one piece of evidence counts, hours. */
  readonly confirmWithinHours: number;
  readonly now: ZonedTime;
};

const endOf = ({ gap, now }: GapAnswer): number =>
  gap.until === null ? Math.floor(epochSecondsOf(now)) : secondsOfUtc(gap.until);

/** "On all the time": confirmations over the gap, and one now where it still goes on. */
export function answerOnAllTheTime(answer: GapAnswer): readonly Said[] {
  const end = endOf(answer);
  return [
    ...confirmsBetween(secondsOfUtc(answer.gap.since), end, answer.confirmWithinHours),
    ...(answer.gap.until === null ? [{ kind: 'confirm', at: utcOf(end) } as const] : []),
  ];
}

/**
 * "Off from … to …", on before and after that: the two events, with confirmations around them.
 * @param off the instants within the gap, `to` null where they are still off
 */
export function answerOffBetween(
  answer: GapAnswer,
  off: { readonly from: UtcInstant; readonly to: UtcInstant | null; readonly reason: string },
): readonly Said[] {
  const { gap, confirmWithinHours } = answer;
  const end = endOf(answer);
  const before = confirmsBetween(secondsOfUtc(gap.since), secondsOfUtc(off.from), confirmWithinHours);
  const wentOff = { kind: 'off', at: off.from, reason: off.reason } as const;
  if (off.to === null) return [...before, wentOff];
  return [
    ...before,
    wentOff,
    { kind: 'on', at: off.to },
    ...confirmsBetween(secondsOfUtc(off.to), end, confirmWithinHours),
    ...(gap.until === null && secondsOfUtc(off.to) < end
      ? [{ kind: 'confirm', at: utcOf(end) } as const]
      : []),
    // What was said then came while they were off already, and is said again: going on has not undone it.
    ...(gap.offThen !== null && off.to === gap.until
      ? [{ kind: 'off', at: off.to, reason: gap.offThen } as const]
      : []),
  ];
}

/** "Don't know": the time stays unconfirmed and is not asked about again. */
export const answerUnknown = (answer: GapAnswer): readonly Said[] => [
  { kind: 'unknown', from: answer.gap.since, to: utcOf(endOf(answer)) },
];
