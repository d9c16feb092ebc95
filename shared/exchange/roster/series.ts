/**
 * The events of one UID as occurrences: the newest version of each, the series expanded, single dates replaced, cancelled
 * or left out.
 */
import { groupedBy } from '../../grouped-by.ts';
import { secondsPerDay, utcOf } from '../../time/instants.ts';
import type { SkipReason } from '../found.ts';
import { instantOf, wallOf } from './clock.ts';
import { type Length, type RosterEvent, wallBy } from './event.ts';
import { type Effort, expand, type Rule, untilOf } from './rule.ts';

/** One shift or all-day event. */
export type Occurrence = {
  readonly event: RosterEvent;
  /** Its start by the clock of the event. */
  readonly wall: number;
  readonly length: Length | null;
  /** Null for an event that is no part of a series: its name alone is the key. */
  readonly recurrence: { readonly wall: number; readonly of: RosterEvent } | null;
};

export type SeriesContext = {
  /** Nothing that starts after this instant is planned. */
  readonly horizon: number;
  /** How many occurrences a file may have. */
  readonly most: number;
  readonly effort: Effort;
  readonly skip: (event: RosterEvent, reason: SkipReason, count?: number) => void;
  readonly cancel: (key: string) => void;
};

/** `20260328T210000Z`: the same whichever way the file writes the moment. */
export const stampOf = (event: RosterEvent, wall: number): string =>
  utcOf(event.start.isDate ? wall : instantOf(event.start.clock, wall)).replaceAll(/[-:]/g, '');

/** The key of one of a series, or of an event without a name of its own. */
export const keyOf = (uid: string, stamp: string): string => (uid === '' ? stamp : `${uid} ${stamp}`);

const recurrenceStamp = ({ recurrence }: RosterEvent): string =>
  recurrence === null
    ? ''
    : utcOf(recurrence.isDate ? recurrence.wall : instantOf(recurrence.clock, recurrence.wall));

const compareVersions = (a: RosterEvent, b: RosterEvent): number =>
  a.sequence - b.sequence || (a.written < b.written ? -1 : a.written > b.written ? 1 : 0);

/**
 * The newest version of what has one name. Some tools give all events the same name: those of one version that start at
 * different times are different events.
 */
function newest(versions: readonly RosterEvent[], { skip }: SeriesContext): readonly RosterEvent[] {
  const [first] = versions;
  if (first === undefined || versions.length === 1) return versions;
  const best = versions.reduce((a, b) => (compareVersions(b, a) > 0 ? b : a), first);
  const kept = new Map<string, RosterEvent>();
  for (const event of versions) {
    const start = stampOf(event, event.start.wall);
    const other = kept.get(start);
    if (compareVersions(event, best) < 0) skip(event, 'twice');
    else if (other === undefined) kept.set(start, event);
    else {
      const isOff = event.isCancelled && !other.isCancelled;
      skip(isOff ? other : event, 'twice');
      if (isOff) kept.set(start, event);
    }
  }
  return [...kept.values()];
}

const isSeries = ({ rules, added }: RosterEvent): boolean => rules.length > 0 || added.length > 0;

const midnightOf = (wall: number): number =>
  wall - (((wall % secondsPerDay) + secondsPerDay) % secondsPerDay);

/** The wall times of a rule of the series; none, and said so, if they take too long to find. */
function wallsByRule(event: RosterEvent, rule: Rule, context: SeriesContext): readonly number[] {
  const { start } = event;
  const { effort, most, horizon, skip } = context;
  const span = {
    start: start.wall,
    earliest: start.wall,
    last: wallOf(start.clock, horizon),
    until: untilOf(rule, start.clock),
    most,
  };
  const expanded = expand(rule, span, effort);
  if (expanded === null) {
    skip(event, 'too-many');
    return [];
  }
  if (expanded.dropped > 0) skip(event, 'too-many', expanded.dropped);
  if (expanded.goesOn) skip(event, 'too-far-ahead', expanded.more ?? undefined);
  return expanded.walls;
}

/** The wall times of a series, each with its own length. */
function wallsOf(event: RosterEvent, context: SeriesContext): ReadonlyMap<number, Length | null> {
  const { start, rules, exceptRules, added, left, leftDays, length } = event;
  const silent = { ...context, skip: () => {} };
  const except = new Set(exceptRules.flatMap((rule) => wallsByRule(event, rule, silent)));
  const byRules = rules.flatMap((rule) => wallsByRule(event, rule, context));
  const all = [
    ...(rules.length === 0 ? [start.wall] : byRules).map((wall) => [wall, length] as const),
    ...added.map((each) => [each.wall, each.length ?? length] as const),
  ];
  return new Map(
    all.filter(([wall]) => !except.has(wall) && !left.has(wall) && !leftDays.has(midnightOf(wall))),
  );
}

type Changed = {
  /** By the wall time, on the clock of the series, of what they stand for. */
  readonly single: ReadonlySet<number>;
  /** Those that stand for all later ones too; ascending. */
  readonly ranges: readonly { readonly from: number; readonly event: RosterEvent }[];
  /** Days of which one is replaced, named by its date alone. */
  readonly days: ReadonlySet<number>;
};

function changedIn(master: RosterEvent, overrides: readonly RosterEvent[]): Changed {
  const { clock } = master.start;
  const single = new Set<number>();
  const days = new Set<number>();
  const ranges: { from: number; event: RosterEvent }[] = [];
  for (const event of overrides) {
    if (event.recurrence === null) continue;
    const wall = wallBy(clock, event.recurrence);
    if (event.isForFuture) ranges.push({ from: wall, event });
    else if (event.recurrence.isDate) days.add(wall);
    else single.add(wall);
  }
  return { single, days, ranges: ranges.sort((a, b) => a.from - b.from) };
}

function* occurrencesOfSeries(
  master: RosterEvent,
  overrides: readonly RosterEvent[],
  context: SeriesContext,
): Generator<Occurrence> {
  const { single, days, ranges } = changedIn(master, overrides);
  for (const [wall, length] of wallsOf(master, context)) {
    if (single.has(wall) || days.has(midnightOf(wall))) continue;
    const recurrence = { wall, of: master };
    const range = ranges.findLast(({ from }) => from <= wall);
    if (range === undefined) yield { event: master, wall, length, recurrence };
    else if (!range.event.isCancelled) {
      const { event, from } = range;
      yield { event, wall: event.start.wall + wall - from, length: event.length, recurrence };
    }
  }
}

/** Names an event that is off, and each date of a series: what was planned under these names is off. */
function cancelSeries(master: RosterEvent, context: SeriesContext): void {
  const { uid, start } = master;
  if (uid !== '') context.cancel(uid);
  const walls = isSeries(master) ? wallsOf(master, { ...context, skip: () => {} }).keys() : [start.wall];
  for (const wall of walls) context.cancel(keyOf(uid, stampOf(master, wall)));
}

type Named = {
  readonly uid: string;
  readonly masters: readonly RosterEvent[];
  readonly overrides: readonly RosterEvent[];
  /** Whether all of it is cancelled. */
  readonly isOff: boolean;
};

function* occurrencesOfMaster(
  master: RosterEvent,
  { uid, masters, overrides }: Named,
  context: SeriesContext,
): Generator<Occurrence> {
  const { start, length } = master;
  const isAlone = masters.length === 1 && uid !== '';
  if (master.isCancelled) {
    cancelSeries(master, context);
    context.skip(master, 'cancelled');
  } else if (isSeries(master)) yield* occurrencesOfSeries(master, overrides, context);
  else {
    const recurrence = isAlone ? null : { wall: start.wall, of: master };
    yield { event: master, wall: start.wall, length, recurrence };
  }
}

function* occurrencesOfOverride(
  event: RosterEvent,
  { uid, masters, isOff }: Named,
  context: SeriesContext,
): Generator<Occurrence> {
  const { recurrence, start, length } = event;
  if (recurrence === null) return;
  const stands = { ...event, start: recurrence };
  if (isOff || event.isCancelled) {
    context.skip(event, 'cancelled');
    context.cancel(keyOf(uid, stampOf(stands, recurrence.wall)));
  } else if (!event.isForFuture || masters.length === 0) {
    // The series has those that stand for all later ones too.
    yield { event, wall: start.wall, length, recurrence: { wall: recurrence.wall, of: stands } };
  }
}

/** All occurrences of the events of one UID up to the horizon; those without a UID are each called alone. */
export function* occurrencesOf(
  events: readonly RosterEvent[],
  context: SeriesContext,
): Generator<Occurrence> {
  const byRecurrence = [...groupedBy(events, (event) => [recurrenceStamp(event)])];
  const masters = byRecurrence.flatMap(([stamp, versions]) =>
    stamp === '' ? newest(versions, context) : [],
  );
  const overrides = byRecurrence.flatMap(([stamp, versions]) =>
    stamp === '' ? [] : newest(versions, context),
  );
  const isOff = masters.length > 0 && masters.every((master) => master.isCancelled);
  const named = { uid: events[0]?.uid ?? '', masters, overrides, isOff };
  for (const master of masters) yield* occurrencesOfMaster(master, named, context);
  for (const override of overrides) yield* occurrencesOfOverride(override, named, context);
}
