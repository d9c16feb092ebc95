/**
 * The one replay of a treatment's log (model.md §5). It turns events into stretches with the stockings on, off, not
 * confirmed, or at rest. Status, gaps, strip, summary and strict wear all read it.
 */
import type { StrictEvent, UtcInstant } from '../record/strict-event.ts';
import type { StrictPlan } from '../record/strict-plan.ts';
import type { Interval, PlanCalendar, PlanVersion } from '../rules/plan-calendar.ts';
import { secondsOfUtc, utcOf } from '../time/instants.ts';
import { type EffectiveEvent, effectiveEvents } from './effective-events.ts';
import { planCourse, versionAt } from './versions.ts';

export type WearState = 'worn' | 'off' | 'unconfirmed';

/** The reason of the time between the begin of required time and the first "on" in it (model.md §5). */
export const notOnYet = 'not-on-yet';

/** Whole seconds since 1970, `[start, end)`. */
export type Stretch =
  | (Interval & { readonly state: 'worn' })
  | (Interval & {
      readonly state: 'unconfirmed';
      /** The last evidence of wearing before it, seconds since 1970; null after a rest, when nobody said "on". */
      readonly evidence: number | null;
    })
  | (Interval & {
      readonly state: 'off';
      /** The instants of `off` and `on`; `until` is null while still off at the horizon. */
      readonly since: UtcInstant;
      readonly until: UtcInstant | null;
      readonly reason: string;
      /** Off for the body's sake or on the clinic's word: never held against the plan. */
      readonly isSpared: boolean;
    })
  /** Away: the plan asks for nothing, and nobody has said that they are on. */
  | (Interval & { readonly state: 'away' });

/** How the stockings are at the horizon. */
export type Wearing =
  /** `evidence`: the last evidence of wearing, seconds since 1970. */
  | { readonly kind: 'on'; readonly evidence: number }
  | { readonly kind: 'off'; readonly since: UtcInstant; readonly reason: string; readonly isSpared: boolean }
  /** `since`: the end of the required time before the rest, seconds since 1970. */
  | { readonly kind: 'away'; readonly since: number };

export type Replay = {
  readonly versions: readonly PlanVersion[];
  readonly calendar: PlanCalendar;
  /** The moment of the replay, whole seconds since 1970. */
  readonly nowSeconds: number;
  /** They follow each other without gaps from the plan's start to the horizon. */
  readonly stretches: readonly Stretch[];
  /** The end of the replay: the earliest of `now`, the plan's end and an `end` event. Seconds since 1970. */
  readonly horizon: number;
  /** Whether the replay reached an `end` event. */
  readonly hasEnded: boolean;
  readonly wearing: Wearing;
  /** The names of the events that changed nothing, sorted. */
  readonly ignored: readonly string[];
};

/** The time for which a piece of evidence counts, seconds: by the version that holds at it. */
export const confirmSecondsAt = (versions: readonly PlanVersion[], seconds: number): number =>
  versionAt(versions, seconds).plan.confirmWithinHours * 3600;

/** The required interval that holds an instant, or null. */
export const intervalAt = (intervals: readonly Interval[], seconds: number): Interval | null =>
  intervals.find(({ start, end }) => start <= seconds && seconds < end) ?? null;

type On = { readonly kind: 'on'; readonly from: number; readonly evidence: number };
type Off = { readonly kind: 'off'; readonly from: number; readonly at: UtcInstant } & Pick<
  Extract<Wearing, { kind: 'off' }>,
  'reason' | 'isSpared'
>;
type Away = { readonly kind: 'away'; readonly from: number };

/** The state between two events; it becomes stretches when the next event, or the horizon, closes it. */
type Present = On | Off | Away;

/** A replay under way. */
type Steps = {
  readonly versions: readonly PlanVersion[];
  readonly calendar: PlanCalendar;
  readonly stretches: Stretch[];
  present: Present;
  /** The end of the time that spans confirm. */
  confirmedTo: number;
  /** The place of the first required interval that has not ended yet. */
  next: number;
};

function closedOn({ versions }: Steps, { from, evidence }: On, end: number): readonly Stretch[] {
  const limit = Math.max(from, Math.min(end, evidence + confirmSecondsAt(versions, evidence)));
  return [
    ...(limit > from ? [{ state: 'worn', start: from, end: limit } as const] : []),
    ...(end > limit ? [{ state: 'unconfirmed', start: limit, end, evidence } as const] : []),
  ];
}

/** Required time within is unconfirmed; the time between stays a rest. */
function closedAway({ calendar }: Steps, { from }: Away, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  for (const interval of calendar.intervals) {
    if (interval.end <= start) continue;
    if (interval.start >= to) break;
    const required = { start: Math.max(start, interval.start), end: Math.min(to, interval.end) };
    if (required.start > start) stretches.push({ state: 'away', start, end: required.start });
    if (required.end > required.start) stretches.push({ state: 'unconfirmed', ...required, evidence: null });
    start = required.end;
  }
  if (to > start) stretches.push({ state: 'away', start, end: to });
  return stretches;
}

/** Closes the present state at an instant; `until` is that of the `on` that ends time off. */
function close(steps: Steps, end: number, until: UtcInstant | null): void {
  const { present, stretches } = steps;
  if (present.kind === 'on') stretches.push(...closedOn(steps, present, end));
  else if (present.kind === 'away') stretches.push(...closedAway(steps, present, end));
  else {
    const { from: start, at: since, reason, isSpared } = present;
    stretches.push({ state: 'off', start, end, since, until, reason, isSpared });
  }
}

function goOn(steps: Steps, seconds: number): void {
  steps.present = { kind: 'on', from: seconds, evidence: Math.max(seconds, steps.confirmedTo) };
}

function takeOff(steps: Steps, { event, seconds, at }: EffectiveEvent): void {
  if (event.kind !== 'off') return;
  close(steps, seconds, null);
  steps.present = { kind: 'off', from: seconds, at, reason: event.reason, isSpared: event.spared === true };
}

/** A span of an answer confirms from the moment at which required time begins. */
function wakeBySpan(steps: Steps, interval: Interval, until: number): void {
  const { present, confirmedTo } = steps;
  const isSpanned = interval.start <= until && interval.start < confirmedTo;
  if (present.kind !== 'away' || !isSpanned || interval.start < present.from) return;
  close(steps, interval.start, null);
  goOn(steps, interval.start);
}

/** Applies the bounds of required time up to an instant. Its end puts them away, where a rest follows. */
function passBounds(steps: Steps, until: number): void {
  const { intervals, end } = steps.calendar;
  for (let next = intervals[steps.next]; next !== undefined; next = intervals[steps.next]) {
    wakeBySpan(steps, next, until);
    if (next.end > until) return;
    if (steps.present.kind === 'on' && next.end < end) {
      close(steps, next.end, null);
      steps.present = { kind: 'away', from: next.end };
    }
    steps.next += 1;
  }
}

/** "On" while away: since required time began they were not on yet. */
function putOn(steps: Steps, { seconds, at }: EffectiveEvent): void {
  const since = intervalAt(steps.calendar.intervals, seconds)?.start ?? seconds;
  close(steps, since, null);
  if (seconds > since) {
    const off = { since: utcOf(since), until: at, reason: notOnYet, isSpared: false } as const;
    steps.stretches.push({ state: 'off', start: since, end: seconds, ...off });
  }
  goOn(steps, seconds);
}

/** Applies one event within the plan; false if it changes nothing. */
function take(steps: Steps, effective: EffectiveEvent, last: number): boolean {
  const { event, seconds, at } = effective;
  const isSpan = event.kind === 'worn';
  if (isSpan) steps.confirmedTo = Math.max(steps.confirmedTo, Math.min(secondsOfUtc(event.to), last));
  if (event.kind === 'off') {
    if (steps.present.kind === 'off') return false;
    takeOff(steps, effective);
  } else if (event.kind === 'on' && steps.present.kind === 'away') putOn(steps, effective);
  else {
    const isRest = intervalAt(steps.calendar.intervals, seconds) === null;
    const changesNothing =
      event.kind !== 'on' && (steps.present.kind === 'off' || (steps.present.kind === 'away' && isRest));
    // A span that begins then confirms from the moment they go on, or required time begins.
    if (changesNothing) return isSpan;
    close(steps, seconds, steps.present.kind === 'off' ? at : null);
    goOn(steps, seconds);
  }
  return true;
}

function wearingOf(present: Present): Wearing {
  if (present.kind === 'on') return { kind: 'on', evidence: present.evidence };
  if (present.kind === 'away') return { kind: 'away', since: present.from };
  const { at: since, reason, isSpared } = present;
  return { kind: 'off', since, reason, isSpared };
}

/**
 * Replays the log of a plan up to a moment, or to the plan's end if that is earlier.
 *
 * A `worn` span acts as a `confirm` at each of its instants: it confirms all wearing within it.
 * @param events in the order appended
 * @param nowSeconds whole seconds since 1970
 * @throws InvalidEntryError naming entry and field, for an invalid plan or log
 */
export function replay(plan: StrictPlan, events: readonly StrictEvent[], nowSeconds: number): Replay {
  const effective = effectiveEvents(events);
  const { versions, calendar, endedAt, taken } = planCourse(plan, effective, nowSeconds);
  const { start } = calendar;
  const last = Math.min(nowSeconds, calendar.end, endedAt ?? nowSeconds);
  const horizon = Math.max(start, last);
  const steps: Steps = {
    ...{ versions, calendar, stretches: [], confirmedTo: start, next: 0 },
    present: { kind: 'on', from: start, evidence: start },
  };
  const changed = new Set<string>(taken);
  let hasEnded = false;
  for (const each of effective) {
    const { event, seconds } = each;
    if (hasEnded || seconds < start || seconds > last || event.kind === 'plan') continue;
    passBounds(steps, seconds);
    if (event.kind === 'end') hasEnded = true;
    if (hasEnded || take(steps, each, last)) changed.add(event.id);
  }
  passBounds(steps, horizon);
  close(steps, horizon, null);
  const ignored = effective.flatMap(({ event }) => (changed.has(event.id) ? [] : [event.id]));
  return {
    ...{ versions, calendar, nowSeconds, horizon, hasEnded },
    stretches: steps.stretches,
    wearing: wearingOf(steps.present),
    ignored: [...new Set(ignored)].sort(),
  };
}
