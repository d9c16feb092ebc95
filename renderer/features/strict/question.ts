/** What is asked of the patient now: one thing at a time, the oldest gap first. */
import type { Said } from '#shared/record/strict-entry.ts';
import type { UtcInstant } from '#shared/record/strict-event.ts';
import { momentsDue } from '#shared/strict/check-ins.ts';
import {
  answerOffBetween,
  answerUnknown,
  type Gap,
  type GapAnswer,
  gapsOf,
  openGapOf,
} from '#shared/strict/gaps.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { wearingNow } from '#shared/strict/wearing-now.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { nowInstant } from './moments.ts';

export type Question =
  /** `waiting`: how many there are, this one included. */
  | { readonly kind: 'gap'; readonly gap: Gap; readonly waiting: number }
  /** It was time to ask, and the stockings are off. */
  | { readonly kind: 'still-off'; readonly since: UtcInstant; readonly reason: string };

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

/**
 * "Don't know", and for a gap that goes on also how it is now: without that the gap would go on and be asked about
 * again a minute later.
 */
export function unknownAnd(
  answer: GapAnswer,
  present: 'on' | { readonly reason: string } | null,
): readonly Said[] {
  const at = nowInstant(answer.now);
  if (present === null) return answerUnknown(answer);
  return [
    ...answerUnknown(answer),
    present === 'on' ? { kind: 'confirm', at } : { kind: 'off', at, reason: present.reason },
  ];
}

export type OffBetween = {
  readonly from: UtcInstant | null;
  /** `still`: they are off yet. */
  readonly to: UtcInstant | 'still' | null;
  readonly reason: string;
};

export type OffBetweenField = 'from' | 'to' | 'reason';
type Fault = 'missing' | 'outside' | 'before-from';

/** A typed time has whole minutes: of the minute in which the gap begins, no more than its begin can be meant. */
const fromOf = ({ gap }: GapAnswer, from: UtcInstant | null): UtcInstant | null =>
  from !== null && from < gap.since && from.slice(0, 16) === gap.since.slice(0, 16) ? gap.since : from;

/** What is wrong with an answer of its own times; empty where it can be logged. */
export function offBetweenFaults(answer: GapAnswer, { to, reason, ...said }: OffBetween) {
  const { gap, now } = answer;
  const from = fromOf(answer, said.from);
  const faults: Partial<Record<OffBetweenField, Fault>> = {};
  const end = gap.until ?? nowInstant(now);
  const isOutside = (at: UtcInstant): boolean => at < gap.since || at > end;
  if (from === null) faults.from = 'missing';
  else if (isOutside(from)) faults.from = 'outside';
  if (to === null) faults.to = 'missing';
  else if (to !== 'still' && isOutside(to)) faults.to = 'outside';
  else if (to !== 'still' && from !== null && to <= from) faults.to = 'before-from';
  if (reason.trim() === '') faults.reason = 'missing';
  return faults;
}

/** The lines of an answer without faults. */
export function offBetweenLines(answer: GapAnswer, { to, reason, ...said }: OffBetween): readonly Said[] {
  const from = fromOf(answer, said.from);
  if (from === null || to === null) return [];
  return answerOffBetween(answer, { from, to: to === 'still' ? null : to, reason: reason.trim() });
}
