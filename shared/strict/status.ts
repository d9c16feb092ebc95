/**
 * Strict mode's status: how a treatment's plan has been kept so far (model.md §5). A record of wearing, never of
 * health: the warning signs are fixed text elsewhere and change none of these numbers.
 */

import type { StrictEvent, UtcInstant } from '../record/strict-event.ts';
import type { StrictPlan } from '../record/strict-plan.ts';
import { type PlanCalendar, planCalendar } from '../rules/plan-calendar.ts';
import { epochSecondsOf, utcOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { excessInstant } from './deadline.ts';
import { happenings } from './log.ts';
import { type DaySeconds, type Interruption, offLimitsOf, type Totals, totalsOf } from './totals.ts';
import { type Walk, walk } from './walk.ts';

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
  /** When the present state turns for the worse if nothing is done; null where it does not before the plan's end. */
  readonly deadline: UtcInstant | null;
  readonly planEnd: UtcInstant;
  /** Worn ÷ required, 0 to 1; null while nothing was required yet. */
  readonly adherence: number | null;
  /** One for each plan day, counted from 1. */
  readonly days: readonly (RequiredTotals & { readonly day: number })[];
  /** In order of time. */
  readonly interruptions: readonly Interruption[];
  /** The names of the events that changed nothing, sorted. */
  readonly ignored: readonly string[];
};

/** What the state and the deadline are read from. */
type Standing = {
  readonly now: number;
  readonly plan: StrictPlan;
  readonly calendar: PlanCalendar;
  readonly walked: Walk;
  readonly totals: Totals;
};

const confirmSecondsOf = (plan: StrictPlan): number => plan.confirmWithinHours * 3600;

function stateOf({ now, plan, calendar, walked, totals }: Standing): StrictState {
  if (now < calendar.start) return 'not-started';
  if (walked.hasEnded && walked.horizon < calendar.end) return 'ended-early';
  if (now >= calendar.end) return 'completed';
  if (!calendar.required.some(({ start, end }) => start <= now && now < end)) return 'rest';
  if (walked.evidence === null) {
    const last = totals.interruptions.at(-1);
    return last?.end === null && last.excess ? 'off-too-long' : 'off';
  }
  return now >= walked.evidence + confirmSecondsOf(plan) ? 'unconfirmed' : 'on-track';
}

function deadlineOf(state: StrictState, { plan, calendar, walked, totals }: Standing): number | null {
  if (state === 'on-track' && walked.evidence !== null) {
    const deadline = walked.evidence + confirmSecondsOf(plan);
    return deadline < calendar.end ? deadline : null;
  }
  return state === 'off' ? excessInstant(walked.horizon, totals, calendar, offLimitsOf(plan)) : null;
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
 * The status of a plan at `now`, from its whole log.
 *
 * Where the page leaves it open: `now` counts by whole seconds, rounded down; at the very instant at which the
 * confirm limit is reached, wearing is already unconfirmed; what is taken after an `end`, even at the same instant,
 * is ignored; an interruption touches the plan days whose required time it takes; a plan must schedule each of its days exactly once.
 * @param events in the order in which they were appended
 * @throws InvalidEntryError naming entry and field, for a plan or a log that does not hold together
 */
export function strictStatus(plan: StrictPlan, events: readonly StrictEvent[], now: ZonedTime): StrictStatus {
  const calendar = planCalendar(plan);
  const nowSeconds = Math.floor(epochSecondsOf(now));
  const walked = walk(happenings(events), {
    start: calendar.start,
    until: Math.min(nowSeconds, calendar.end),
    confirmSeconds: confirmSecondsOf(plan),
  });
  const totals = totalsOf(walked.stretches, calendar, offLimitsOf(plan));
  const standing: Standing = { now: nowSeconds, plan, calendar, walked, totals };
  const state = stateOf(standing);
  const deadline = deadlineOf(state, standing);
  const all = named(summed(totals.days));
  return {
    state,
    deadline: deadline === null ? null : utcOf(deadline),
    planEnd: utcOf(calendar.end),
    ...all,
    adherence: all.requiredSeconds === 0 ? null : all.wornSeconds / all.requiredSeconds,
    days: totals.days.map((day, i) => ({ day: i + 1, ...named(day) })),
    interruptions: totals.interruptions,
    ignored: walked.ignored,
  };
}
