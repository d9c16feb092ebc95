/**
 * The one replay of a treatment's log (model.md §5). It turns events into stretches with the stockings on, off, or not
 * confirmed. Status, gaps, strip, summary and strict wear all read it.
 */
import { InvalidEntryError } from '../record/issue.ts';
import type { NonAmendEvent, StrictEvent, UtcInstant } from '../record/strict-event.ts';
import type { StrictPlan } from '../record/strict-plan.ts';
import { type Interval, type PlanCalendar, planCalendar } from '../rules/plan-calendar.ts';
import { issuesOfEvents } from '../rules/strict-plan-issues.ts';
import { secondsOfUtc } from '../time/instants.ts';

type Amendment = Extract<StrictEvent, { kind: 'amend' }>;

/** An effective event: with its amended instant. */
export type EffectiveEvent = {
  readonly event: NonAmendEvent;
  /** Whole seconds since 1970. */
  readonly seconds: number;
  /** The same instant as UTC text. */
  readonly at: UtcInstant;
};

/** The last amendment of each target, by the target's name. */
function lastAmendments(events: readonly StrictEvent[]): ReadonlyMap<string, Amendment> {
  const amendments = new Map<string, Amendment>();
  for (const event of events) if (event.kind === 'amend') amendments.set(event.target, event);
  return amendments;
}

/**
 * The effective events, in order of time, ties in the order appended. Amendments are applied, and events taken back
 * are left out. A span counts from its begin.
 * @throws InvalidEntryError for a name used twice, or an amendment that does not fit its target.
 */
export function effectiveEvents(events: readonly StrictEvent[]): readonly EffectiveEvent[] {
  const issues = issuesOfEvents(events);
  if (issues.length > 0) throw new InvalidEntryError(issues);
  const amendments = lastAmendments(events);
  const effective: EffectiveEvent[] = [];
  for (const event of events) {
    if (event.kind === 'amend') continue;
    const amendment = amendments.get(event.id);
    if (amendment?.void === true) continue;
    const at = amendment?.at ?? (event.kind === 'worn' ? event.from : event.at);
    effective.push({ event, seconds: secondsOfUtc(at), at });
  }
  return effective.sort((a, b) => a.seconds - b.seconds);
}

export type WearState = 'worn' | 'off' | 'unconfirmed';

/** Whole seconds since 1970, `[start, end)`. */
export type Stretch =
  | (Interval & { readonly state: 'worn' })
  | (Interval & {
      readonly state: 'unconfirmed';
      /** The last evidence of wearing before it, seconds since 1970. */
      readonly evidence: number;
    })
  | (Interval & {
      readonly state: 'off';
      /** The instants of `off` and `on`; `until` is null while still off at the horizon. */
      readonly since: UtcInstant;
      readonly until: UtcInstant | null;
      readonly reason: string;
    });

export type Replay = {
  readonly plan: StrictPlan;
  readonly calendar: PlanCalendar;
  /** The moment of the replay, whole seconds since 1970. */
  readonly nowSeconds: number;
  /** They follow each other without gaps from the plan's start to the horizon. */
  readonly stretches: readonly Stretch[];
  /** The end of the replay: the earliest of `now`, the plan's end and an `end` event. Seconds since 1970. */
  readonly horizon: number;
  /** Whether the replay reached an `end` event. */
  readonly hasEnded: boolean;
  /** The last evidence of wearing while on at the horizon, else null. Seconds since 1970. */
  readonly evidence: number | null;
  /** The names of the events that changed nothing, sorted. */
  readonly ignored: readonly string[];
};

/** The time for which one piece of evidence counts, seconds. */
export const confirmSecondsOf = (plan: StrictPlan): number => plan.confirmWithinHours * 3600;

/**
 * Replays the log of a plan up to a moment, or to the plan's end if that is earlier.
 *
 * A `worn` span acts as a `confirm` at each of its instants: it confirms all wearing within it.
 * @param events in the order appended
 * @param nowSeconds whole seconds since 1970
 * @throws InvalidEntryError naming entry and field, for an invalid plan or log
 */
export function replay(plan: StrictPlan, events: readonly StrictEvent[], nowSeconds: number): Replay {
  const calendar = planCalendar(plan);
  const { start } = calendar;
  const last = Math.min(nowSeconds, calendar.end);
  const confirmSeconds = confirmSecondsOf(plan);
  const stretches: Stretch[] = [];
  const ignored: string[] = [];
  /** The begin of the wearing that is not in `stretches` yet. */
  let onSince = start;
  let evidence = start;
  /** The end of the time that spans confirm. */
  let confirmedTo = start;
  let off: { readonly from: EffectiveEvent; readonly reason: string } | null = null;
  let horizon = Math.max(start, last);
  let hasEnded = false;

  const closeOn = (end: number): void => {
    const limit = Math.max(onSince, Math.min(end, evidence + confirmSeconds));
    if (limit > onSince) stretches.push({ state: 'worn', start: onSince, end: limit });
    if (end > limit) stretches.push({ state: 'unconfirmed', start: limit, end, evidence });
  };
  const closeOff = (end: number, until: UtcInstant | null): void => {
    if (off === null) return;
    const { from, reason } = off;
    stretches.push({ state: 'off', start: from.seconds, end, since: from.at, until, reason });
  };
  const goOn = (seconds: number): void => {
    onSince = seconds;
    evidence = Math.max(seconds, confirmedTo);
  };
  /** Applies one event within the plan; false if it changes nothing. */
  const take = (effective: EffectiveEvent): boolean => {
    const { event, seconds, at } = effective;
    if (event.kind === 'worn') confirmedTo = Math.max(confirmedTo, Math.min(secondsOfUtc(event.to), last));
    if (event.kind === 'end') {
      hasEnded = true;
      horizon = seconds;
    } else if (off === null) {
      closeOn(seconds);
      if (event.kind === 'off') off = { from: effective, reason: event.reason };
      else goOn(seconds);
    } else if (event.kind === 'on') {
      closeOff(seconds, at);
      off = null;
      goOn(seconds);
    } else {
      // A span that begins while the stockings are off confirms from the moment they go on.
      return event.kind === 'worn';
    }
    return true;
  };

  for (const effective of effectiveEvents(events)) {
    const isWithin = !hasEnded && effective.seconds >= start && effective.seconds <= last;
    if (!isWithin || !take(effective)) ignored.push(effective.event.id);
  }
  if (off === null) closeOn(horizon);
  else closeOff(horizon, null);
  return {
    ...{ plan, calendar, nowSeconds, stretches, horizon, hasEnded },
    evidence: off === null ? evidence : null,
    ignored: ignored.sort(),
  };
}
