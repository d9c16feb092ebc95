/**
 * Gaps: time for which nobody has confirmed that the stockings were on, and the lines that an answer adds to the log.
 * A late answer is late evidence: each line carries its time of entry. An answer is a few lines, however long the gap
 * is.
 */

import type { SpokenPayload } from '../record/strict-entry.ts';
import type { UtcInstant } from '../record/strict-event.ts';
import type { Interval } from '../rules/plan-calendar.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { confirmSecondsOf, type Replay } from './replay.ts';
import { replayOf, type TreatmentLog } from './treatment-log.ts';

/** A gap: from the last evidence of wearing to the next known state. */
export type Gap = {
  /** The last evidence before it. */
  readonly since: UtcInstant;
  /** The time of the patient's next statement; null while the gap goes on. */
  readonly until: UtcInstant | null;
  /** Required time in it beyond the confirm limit so far, seconds; 0 for a gap before the limit. */
  readonly unconfirmedSeconds: number;
  /** The reason if the stockings came off at `until`; null otherwise. */
  readonly offThen: string | null;
};

/** Seconds of required time in `[start, end)`. */
const requiredWithin = ({ calendar }: Replay, { start, end }: Interval): number =>
  calendar.required.reduce(
    (sum, piece) => sum + Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start)),
    0,
  );

const isAnswered = ({ entries }: TreatmentLog, since: number, end: number): boolean =>
  entries.some(
    ({ said }) => said.kind === 'unknown' && secondsOfUtc(said.from) <= since && secondsOfUtc(said.to) >= end,
  );

/** Whether strict mode goes on after the horizon. */
const goesOn = ({ hasEnded, horizon, calendar }: Replay): boolean => !hasEnded && horizon < calendar.end;

/**
 * The gaps with unconfirmed required time, in order of time, without those answered with "don't know". The last one
 * may still go on.
 */
export function gapsOf(log: TreatmentLog, now: ZonedTime): readonly Gap[] {
  const replayed = replayOf(log, now);
  const { stretches } = replayed;
  return stretches.flatMap((stretch, i): readonly Gap[] => {
    if (stretch.state !== 'unconfirmed') return [];
    const { evidence, end } = stretch;
    const unconfirmedSeconds = requiredWithin(replayed, stretch);
    if (unconfirmedSeconds === 0 || isAnswered(log, evidence, end)) return [];
    const next = stretches[i + 1];
    return [
      {
        since: utcOf(evidence),
        until: next === undefined && goesOn(replayed) ? null : utcOf(end),
        unconfirmedSeconds,
        offThen: next?.state === 'off' ? next.reason : null,
      },
    ];
  });
}

/** The gap since the last evidence, while the stockings are on and required within it; null otherwise. */
export function openGapOf(log: TreatmentLog, now: ZonedTime): Gap | null {
  const replayed = replayOf(log, now);
  const { evidence, horizon, plan } = replayed;
  if (evidence === null || evidence >= horizon || !goesOn(replayed)) return null;
  const within = (start: number): number => requiredWithin(replayed, { start, end: horizon });
  if (within(evidence) === 0) return null;
  return {
    since: utcOf(evidence),
    until: null,
    unconfirmedSeconds: within(evidence + confirmSecondsOf(plan)),
    offThen: null,
  };
}

/** The gap to answer, and the time of the answer. */
export type GapAnswer = { readonly gap: Gap; readonly now: ZonedTime };

const endOf = ({ gap, now }: GapAnswer): UtcInstant => gap.until ?? utcOf(Math.floor(epochSecondsOf(now)));

/** "On from … to …", as one line; none for an empty span. */
const worn = (from: UtcInstant, to: UtcInstant): readonly SpokenPayload[] =>
  from < to ? [{ kind: 'worn', from, to }] : [];

/** "On all the time". */
export const answerOnAllTheTime = (answer: GapAnswer): readonly SpokenPayload[] =>
  worn(answer.gap.since, endOf(answer));

/**
 * "Don't know": the time stays unconfirmed, and the app does not ask about it again.
 * @param present the state now, for a gap that goes on: without it, the app would ask again a minute later
 */
export function answerUnknown(
  answer: GapAnswer,
  present: 'on' | { readonly reason: string } | null,
): readonly SpokenPayload[] {
  const at = utcOf(Math.floor(epochSecondsOf(answer.now)));
  const unknown: SpokenPayload = { kind: 'unknown', from: answer.gap.since, to: endOf(answer) };
  if (present === null) return [unknown];
  return [unknown, present === 'on' ? { kind: 'confirm', at } : { kind: 'off', at, reason: present.reason }];
}

/** "Off from … to …" as typed so far. */
export type OffBetween = {
  readonly from: UtcInstant | null;
  /** `still`: the stockings are still off now. */
  readonly to: UtcInstant | 'still' | null;
  readonly reason: string;
};

export type OffBetweenField = 'from' | 'to' | 'reason';
type Fault = 'missing' | 'outside' | 'before-from';

/** A typed time has whole minutes. In the minute in which the gap begins, it means the begin of the gap. */
const fromOf = ({ gap }: GapAnswer, from: UtcInstant | null): UtcInstant | null =>
  from !== null && from < gap.since && from.slice(0, 16) === gap.since.slice(0, 16) ? gap.since : from;

/** The issues of an answer with times; empty if it can be logged. */
export function offBetweenFaults(
  answer: GapAnswer,
  { to, reason, ...typed }: OffBetween,
): Readonly<Partial<Record<OffBetweenField, Fault>>> {
  const from = fromOf(answer, typed.from);
  const faults: Partial<Record<OffBetweenField, Fault>> = {};
  const isOutside = (at: UtcInstant): boolean => at < answer.gap.since || at > endOf(answer);
  if (from === null) faults.from = 'missing';
  else if (isOutside(from)) faults.from = 'outside';
  if (to === null) faults.to = 'missing';
  else if (to !== 'still' && isOutside(to)) faults.to = 'outside';
  else if (to !== 'still' && from !== null && to <= from) faults.to = 'before-from';
  if (reason.trim() === '') faults.reason = 'missing';
  return faults;
}

/**
 * "Off from … to …", and on before and after: the two events, with a span on either side. Empty for an answer with
 * issues (`offBetweenFaults`).
 */
export function answerOffBetween(answer: GapAnswer, typed: OffBetween): readonly SpokenPayload[] {
  const { gap } = answer;
  const from = fromOf(answer, typed.from);
  const { to } = typed;
  const reason = typed.reason.trim();
  if (from === null || to === null) return [];
  const untilOff = [...worn(gap.since, from), { kind: 'off', at: from, reason } as const];
  if (to === 'still') return untilOff;
  return [
    ...untilOff,
    { kind: 'on', at: to },
    ...worn(to, endOf(answer)),
    // The `off` at `until` came while the stockings were off already, so log it again.
    ...(gap.offThen !== null && to === gap.until
      ? [{ kind: 'off', at: to, reason: gap.offThen } as const]
      : []),
  ];
}
