/**
 * The log payloads that an answer adds. The log says what the patient said, in one line where that is one sentence. A
 * late answer is late evidence: each line carries its time of entry.
 */
import type { SpokenPayload } from '../record/strict-entry.ts';
import type { OffSpan, UtcInstant } from '../record/strict-event.ts';
import { epochSecondsOf, utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { saidNow } from './lines.ts';
import type { TreatmentLog } from './treatment-log.ts';

/** Why the stockings are off: a usual reason or the patient's own words. */
export type WhyOff = { readonly reason: string; readonly isSpared: boolean };

/** A reason as the log holds it. */
const why = ({ reason, isSpared }: WhyOff): Pick<OffSpan, 'reason' | 'spared'> => ({
  reason: reason.trim(),
  ...(isSpared && { spared: true as const }),
});

export const saidOff = (at: UtcInstant, off: WhyOff): SpokenPayload => ({ kind: 'off', at, ...why(off) });

/** The gap to answer, and the time of the answer. */
export type GapAnswer = { readonly gap: Gap; readonly now: ZonedTime };

const endOf = ({ gap, now }: GapAnswer): UtcInstant => gap.until ?? utcOf(Math.floor(epochSecondsOf(now)));

/** "On all the time", as one line; none for an empty span. */
export function answerOnAllTheTime(answer: GapAnswer): readonly SpokenPayload[] {
  const { since: from } = answer.gap;
  const to = endOf(answer);
  return from < to ? [{ kind: 'worn', from, to }] : [];
}

/** "Still on": it answers the gap that goes on, or says that they are on now. */
export function answerStillOn(log: TreatmentLog, now: ZonedTime): readonly SpokenPayload[] {
  const open = gapsOf(log, now).find(({ until }) => until === null);
  const said = open === undefined ? [] : answerOnAllTheTime({ gap: open, now });
  return said.length > 0 ? said : [{ kind: 'confirm', at: saidNow(log, now) }];
}

/**
 * "Don't know": the time stays unconfirmed, and the app does not ask about it again.
 * @param present the state now, for a gap that goes on: without it, the app would ask again a minute later
 */
export function answerUnknown(answer: GapAnswer, present: 'on' | WhyOff | null): readonly SpokenPayload[] {
  const at = utcOf(Math.floor(epochSecondsOf(answer.now)));
  const unknown: SpokenPayload = { kind: 'unknown', from: answer.gap.since, to: endOf(answer) };
  if (present === null) return [unknown];
  return [unknown, present === 'on' ? { kind: 'confirm', at } : saidOff(at, present)];
}

/** "Off from … to …" as typed so far. */
export type OffBetween = WhyOff & {
  readonly from: UtcInstant | null;
  /** `still`: the stockings are still off now. */
  readonly to: UtcInstant | 'still' | null;
};

export type OffBetweenField = 'from' | 'to' | 'reason';
type Fault = 'missing' | 'outside' | 'before-from' | 'meets-another';
export type OffBetweenFaults = Readonly<Partial<Record<OffBetweenField, Fault>>>;

const isSameMinute = (a: UtcInstant, b: UtcInstant): boolean => a.slice(0, 16) === b.slice(0, 16);

/** A typed time has whole minutes. In the minute in which the gap begins, it means the begin of the gap. */
const fromOf = ({ gap }: GapAnswer, from: UtcInstant | null): UtcInstant | null =>
  from !== null && from < gap.since && isSameMinute(from, gap.since) ? gap.since : from;

/** The issues of one time off; `before` is the end of the one before it. */
function offFaults(
  answer: GapAnswer,
  { from: typedFrom, to, reason }: OffBetween,
  before: OffBetween['to'],
): OffBetweenFaults {
  const isOutside = (at: UtcInstant): boolean => at < answer.gap.since || at > endOf(answer);
  const from = fromOf(answer, typedFrom);
  const fromFault = (): Fault | null => {
    if (from === null) return 'missing';
    if (isOutside(from)) return 'outside';
    return before === 'still' || (before !== null && from < before) ? 'meets-another' : null;
  };
  const toFault = (): Fault | null => {
    if (to === null) return 'missing';
    if (to === 'still') return null;
    if (isOutside(to)) return 'outside';
    return from !== null && to <= from ? 'before-from' : null;
  };
  const found = { from: fromFault(), to: toFault(), reason: reason.trim() === '' ? 'missing' : null };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== null));
}

/**
 * The issues of an answer with times off, one for each in the order typed; all empty if it can be logged. Times off
 * follow each other in order of time, and only the last may go on.
 */
export const offBetweenFaults = (
  answer: GapAnswer,
  typed: readonly OffBetween[],
): readonly OffBetweenFaults[] => typed.map((each, i) => offFaults(answer, each, typed[i - 1]?.to ?? null));

/**
 * "Off from … to …", once or several times, and on before, between and after: one line. Empty for an answer with
 * issues (`offBetweenFaults`).
 */
export function answerOffBetween(answer: GapAnswer, typed: readonly OffBetween[]): readonly SpokenPayload[] {
  const { gap } = answer;
  const off = typed.flatMap((each): readonly OffSpan[] => {
    const from = fromOf(answer, each.from);
    if (from === null || each.to === null) return [];
    return [{ from, ...(each.to !== 'still' && { to: each.to }), ...why(each) }];
  });
  if (off.length === 0 || off.length < typed.length) return [];
  const said: SpokenPayload = { kind: 'worn', from: gap.since, to: endOf(answer), off };
  // The `off` at `until` came while the stockings were off already, so log it again.
  const isOffAgain = gap.offThen !== null && off.at(-1)?.to === gap.until;
  return isOffAgain && gap.until !== null ? [said, saidOff(gap.until, gap.offThen)] : [said];
}
