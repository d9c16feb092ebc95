/**
 * Gaps: required time for which nobody has confirmed that the stockings were on. A rest never parts two gaps: one
 * answer is about all of it.
 */
import type { StrictEntry } from '../record/strict-entry.ts';
import type { UtcInstant } from '../record/strict-event.ts';
import type { Interval } from '../rules/plan-calendar.ts';
import { secondsOfUtc, utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { confirmSecondsAt, intervalAt, type Replay, type Stretch } from './replay.ts';
import { replayOf, type TreatmentLog } from './treatment-log.ts';

/** A gap: from the last evidence of wearing to the next known state. */
export type Gap = {
  /** The last evidence before it, or the begin of required time after a rest. */
  readonly since: UtcInstant;
  /** The time of the patient's next statement, or of a rest; null while the gap goes on. */
  readonly until: UtcInstant | null;
  /** Required time in it beyond the confirm limit so far, seconds; 0 for a gap before the limit. */
  readonly unconfirmedSeconds: number;
  /** What was said if the stockings came off at `until`; null otherwise. */
  readonly offThen: { readonly reason: string; readonly isSpared: boolean } | null;
};

/** Seconds of required time in `[start, end)`. */
const requiredWithin = ({ calendar }: Replay, { start, end }: Interval): number =>
  calendar.required.reduce(
    (sum, piece) => sum + Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start)),
    0,
  );

const isAnswered = (entries: readonly StrictEntry[], { start, end }: Interval): boolean =>
  entries.some(
    ({ said }) => said.kind === 'unknown' && secondsOfUtc(said.from) <= start && secondsOfUtc(said.to) >= end,
  );

/** Whether strict mode goes on after the horizon. */
const goesOn = ({ hasEnded, horizon, calendar }: Replay): boolean => !hasEnded && horizon < calendar.end;

/** Whether nobody has said yet that they are on in the present required time: the app asks that on its own. */
const isNotOnYet = ({ wearing, horizon, calendar }: Replay, { start }: Interval): boolean =>
  wearing.kind === 'away' && intervalAt(calendar.intervals, horizon)?.start === start;

type Span = Interval & { readonly since: number; readonly next: Stretch | undefined };

/** The unconfirmed stretches; those that only rests part are one span. */
function unconfirmedSpans(replayed: Replay, entries: readonly StrictEntry[]): readonly Span[] {
  const spans: Span[] = [];
  let isParted = true;
  for (const [i, stretch] of replayed.stretches.entries()) {
    const { state, start, end } = stretch;
    if (state === 'away') continue;
    const isGap = state === 'unconfirmed' && requiredWithin(replayed, stretch) > 0;
    if (!isGap || isAnswered(entries, stretch) || (goesOn(replayed) && isNotOnYet(replayed, stretch))) {
      isParted = true;
      continue;
    }
    const next = replayed.stretches[i + 1];
    const last = spans.at(-1);
    if (!isParted && last !== undefined) spans[spans.length - 1] = { ...last, end, next };
    else spans.push({ start, end, since: stretch.evidence ?? start, next });
    isParted = false;
  }
  return spans;
}

/**
 * The gaps with unconfirmed required time, in order of time, without those answered with "don't know". The last one
 * may still go on.
 */
export function gapsOf(log: TreatmentLog, now: ZonedTime): readonly Gap[] {
  const replayed = replayOf(log, now);
  const unconfirmed = replayed.stretches.filter(({ state }) => state === 'unconfirmed');
  return unconfirmedSpans(replayed, log.entries).map(({ start, end, since, next }) => ({
    since: utcOf(since),
    until: next === undefined && goesOn(replayed) ? null : utcOf(end),
    unconfirmedSeconds: unconfirmed
      .filter((stretch) => start <= stretch.start && stretch.end <= end)
      .reduce((sum, stretch) => sum + requiredWithin(replayed, stretch), 0),
    offThen: next?.state === 'off' ? { reason: next.reason, isSpared: next.isSpared } : null,
  }));
}

/** The gap since the last evidence, while the stockings are on and required now; null otherwise. */
export function openGapOf(log: TreatmentLog, now: ZonedTime): Gap | null {
  const replayed = replayOf(log, now);
  const { wearing, horizon, calendar, versions } = replayed;
  const interval = intervalAt(calendar.intervals, horizon);
  if (wearing.kind !== 'on' || interval === null || !goesOn(replayed)) return null;
  const { evidence } = wearing;
  if (evidence >= horizon) return null;
  const limit = evidence + confirmSecondsAt(versions, evidence);
  return {
    since: utcOf(Math.max(evidence, interval.start)),
    until: null,
    unconfirmedSeconds: requiredWithin(replayed, { start: limit, end: horizon }),
    offThen: null,
  };
}

/** The begin of the present required time, while nobody has said in it that they are on; null otherwise. */
export function notOnYetSince(log: TreatmentLog, now: ZonedTime): UtcInstant | null {
  const replayed = replayOf(log, now);
  const { wearing, horizon, calendar } = replayed;
  if (wearing.kind !== 'away' || !goesOn(replayed)) return null;
  const interval = intervalAt(calendar.intervals, horizon);
  return interval === null ? null : utcOf(interval.start);
}
