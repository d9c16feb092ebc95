/** From what happened to when the stockings were on, off, or not confirmed. */
import type { Interval } from '../rules/plan-calendar.ts';
import type { Happening } from './log.ts';

export type WearState = 'worn' | 'off' | 'unconfirmed';

/** A stretch in one state. Those of a walk follow each other without gaps from the plan's start to the horizon. */
export type Stretch = Interval & { readonly state: WearState };

/** A stretch with the stockings off. */
export type OffSpan = Interval & {
  readonly state: 'off';
  /** The instants of `off` and `on`, as UTC text; `until` is null while still off at the horizon. */
  readonly since: string;
  readonly until: string | null;
  readonly reason: string;
};

export type Walk = {
  readonly stretches: readonly (OffSpan | Stretch)[];
  /** How far the walk came: the earliest of `now`, the plan's end and an `end` event. */
  readonly horizon: number;
  readonly hasEnded: boolean;
  /** The last evidence of wearing while on at the horizon, else null. Whole seconds since 1970. */
  readonly evidence: number | null;
  /** The names of the events that changed nothing. */
  readonly ignored: readonly string[];
};

type OffSince = { readonly happening: Happening; readonly reason: string };

/** What is asked of a walk: from the plan's start, at most to `until`, evidence counting for `confirmSeconds`. */
export type WalkOptions = { readonly start: number; readonly until: number; readonly confirmSeconds: number };

/** Walks through the happenings, which must be in order. */
export function walk(happened: readonly Happening[], { start, until, confirmSeconds }: WalkOptions): Walk {
  const stretches: (OffSpan | Stretch)[] = [];
  const ignored: string[] = [];
  let evidence = start;
  let off: OffSince | null = null;
  let hasEnded = false;
  let horizon = Math.max(start, until);

  const closeOn = (end: number): void => {
    const limit = Math.min(end, evidence + confirmSeconds);
    if (limit > evidence) stretches.push({ state: 'worn', start: evidence, end: limit });
    if (end > limit) stretches.push({ state: 'unconfirmed', start: limit, end });
  };
  const closeOff = ({ happening, reason }: OffSince, end: number, on: string | null): void => {
    stretches.push({ state: 'off', start: happening.seconds, end, since: happening.at, until: on, reason });
  };
  /** Takes one event within the plan; false when it changes nothing. */
  const take = (happening: Happening): boolean => {
    const { event, seconds, at } = happening;
    if (event.kind === 'end') {
      hasEnded = true;
      horizon = seconds;
    } else if (off !== null) {
      if (event.kind !== 'on') return false;
      closeOff(off, seconds, at);
      off = null;
      evidence = seconds;
    } else {
      closeOn(seconds);
      if (event.kind === 'off') off = { happening, reason: event.reason };
      else evidence = seconds;
    }
    return true;
  };

  for (const happening of happened) {
    const isWithin = !hasEnded && happening.seconds >= start && happening.seconds <= until;
    if (!isWithin || !take(happening)) ignored.push(happening.event.id);
  }
  if (off === null) closeOn(horizon);
  else closeOff(off, horizon, null);
  return { stretches, horizon, hasEnded, evidence: off === null ? evidence : null, ignored: ignored.sort() };
}
