/**
 * Strict mode's status: how well the patient has kept a treatment's plan so far (model.md §5). It describes wearing,
 * never health. The warning signs are fixed text elsewhere and change none of these numbers.
 */

import type { StrictEvent, UtcInstant } from '../record/strict-event.ts';
import type { StrictPlan } from '../record/strict-plan.ts';
import { epochSecondsOf, utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { confirmSecondsAt, intervalAt, type Replay, replay } from './replay.ts';
import { type DaySeconds, excessInstant, type Interruption, type Totals, totalsOf } from './totals.ts';

export type StrictState =
  | 'not-started'
  | 'ended-early'
  | 'completed'
  | 'off-too-long'
  | 'off'
  | 'unconfirmed'
  | 'rest'
  | 'on-track';

/** Required time elapsed so far, whole seconds: `required` = worn + off + unconfirmed. */
export type RequiredTotals = {
  readonly requiredSeconds: number;
  readonly wornSeconds: number;
  readonly offSeconds: number;
  readonly unconfirmedSeconds: number;
};

export type StrictStatus = RequiredTotals & {
  readonly state: StrictState;
  /** The time at which the state gets worse without action; null if it does not before the plan's end. */
  readonly deadline: UtcInstant | null;
  readonly planEnd: UtcInstant;
  /** Worn ÷ required, 0 to 1; null before any required time. */
  readonly adherence: number | null;
  /** One for each plan day, counted from 1. */
  readonly days: readonly (RequiredTotals & { readonly day: number })[];
  /** In order of time. */
  readonly interruptions: readonly Interruption[];
  /** The names of the events that changed nothing, sorted. */
  readonly ignored: readonly string[];
};

function stateOf(replayed: Replay, { interruptions }: Totals): StrictState {
  const { versions, calendar, nowSeconds, wearing, horizon, hasEnded } = replayed;
  if (nowSeconds < calendar.start) return 'not-started';
  if (hasEnded && horizon < calendar.end) return 'ended-early';
  if (nowSeconds >= calendar.end) return 'completed';
  if (intervalAt(calendar.intervals, nowSeconds) === null) return 'rest';
  if (wearing.kind === 'off') {
    const last = interruptions.at(-1);
    return last?.end === null && last.excess ? 'off-too-long' : 'off';
  }
  if (wearing.kind === 'away') return 'unconfirmed';
  const limit = wearing.evidence + confirmSecondsAt(versions, wearing.evidence);
  return nowSeconds >= limit ? 'unconfirmed' : 'on-track';
}

function deadlineOf(state: StrictState, replayed: Replay, totals: Totals): number | null {
  const { versions, calendar, nowSeconds, wearing } = replayed;
  if (state === 'on-track' && wearing.kind === 'on') {
    const limit = wearing.evidence + confirmSecondsAt(versions, wearing.evidence);
    const interval = intervalAt(calendar.intervals, nowSeconds);
    return interval !== null && limit < interval.end ? limit : null;
  }
  return state === 'off' ? excessInstant(replayed, totals) : null;
}

const summed = (days: readonly DaySeconds[]): DaySeconds =>
  days.reduce(
    (sum, day) => ({
      worn: sum.worn + day.worn,
      off: sum.off + day.off,
      unconfirmed: sum.unconfirmed + day.unconfirmed,
    }),
    { worn: 0, off: 0, unconfirmed: 0 },
  );

const named = ({ worn, off, unconfirmed }: DaySeconds): RequiredTotals => ({
  requiredSeconds: worn + off + unconfirmed,
  wornSeconds: worn,
  offSeconds: off,
  unconfirmedSeconds: unconfirmed,
});

/**
 * The status from a replay (model.md §5).
 *
 * The model leaves these open. At the very instant of the confirm limit, wearing is already unconfirmed. Events after
 * an `end`, even at the same instant, are ignored. An interruption touches the plan days whose required time it takes.
 * A plan must schedule each of its days exactly once.
 */
export function statusOfReplay(replayed: Replay): StrictStatus {
  const totals = totalsOf(replayed);
  const state = stateOf(replayed, totals);
  const deadline = deadlineOf(state, replayed, totals);
  const all = named(summed(totals.days));
  return {
    state,
    deadline: deadline === null ? null : utcOf(deadline),
    planEnd: utcOf(replayed.calendar.end),
    ...all,
    adherence: all.requiredSeconds === 0 ? null : all.wornSeconds / all.requiredSeconds,
    days: totals.days.map((day, i) => ({ day: i + 1, ...named(day) })),
    interruptions: totals.interruptions,
    ignored: replayed.ignored,
  };
}

/**
 * The status of a plan at `now`, from its whole log (model.md §5).
 * @param events in the order appended
 * @param now counts by whole seconds, rounded down
 * @throws InvalidEntryError naming entry and field, for an invalid plan or log
 */
export const strictStatus = (
  plan: StrictPlan,
  events: readonly StrictEvent[],
  now: ZonedTime,
): StrictStatus => statusOfReplay(replay(plan, events, Math.floor(epochSecondsOf(now))));
