/**
 * Rosters: calendar files of RFC 5545, as Outlook, Google, Apple and the planners of hospitals write them
 * (exchange.md §3). Timed events are planned shifts; the person is asked once what all-day events of a name are.
 */

import { groupedBy } from '../../grouped-by.ts';
import { dateOfDayNumber, epochSecondsOf, secondsPerDay, wallSecondsOf } from '../../time/instants.ts';
import { addMonths, dateOf } from '../../time/wall-clock.ts';
import {
  type Ask,
  type Found,
  type Given,
  nothingFound,
  type PlannedTimes,
  type Reader,
  type Skipped,
  type SkipReason,
  type Warning,
} from '../found.ts';
import { type Part, textOf } from '../part.ts';
import { createSkips } from '../skips.ts';
import { type Clock, clockOfZone, instantOf, shown, wallOf } from './clock.ts';
import { type EventContext, eventOf, type Length, type RosterEvent, SkippedEventError } from './event.ts';
import { type RawCalendar, type RawEvent, splitText, textOfLine } from './lines.ts';
import type { Effort } from './rule.ts';
import { keyOf, type Occurrence, occurrencesOf, stampOf } from './series.ts';
import { clocksOf, namedZone } from './zones.ts';

/** A roster of 5,000 events has some two million characters. */
const mostCharacters = 20_000_000;
const mostOccurrences = 5_000;
const mostMonthsAhead = 24;
/** The diary's first year (shared/rules/time-issues.ts). */
const firstWall = wallSecondsOf('1900-01-01T00:00:00');
/** A thousand series of two years before and after. */
const mostDays = 1_500_000;
const mostUidCharacters = 300;
/** Beyond so many, what is left out is told by its reasons alone. */
const mostSkipped = 1_000;

type Place = { readonly file: string | undefined; readonly line: number; readonly uid?: string };

/** What is left out: of one event and reason once, with how many. */
function createEventSkips() {
  const skipped = new Map<string, Skipped>();
  return {
    skip(reason: SkipReason, { file, line, uid }: Place, text = '', count = 1): void {
      const isMany = skipped.size >= mostSkipped;
      const key = isMany ? reason : `${reason} ${line} ${file}`;
      const before = skipped.get(key);
      const all = (before === undefined ? 0 : (before.count ?? 1)) + count;
      const where = {
        ...(file !== undefined && { file }),
        line,
        ...(uid !== undefined && uid !== '' && { uid: uid.slice(0, mostUidCharacters) }),
      };
      skipped.set(key, {
        ...(before ?? { where, reason, ...(text !== '' && { text }) }),
        ...(all > 1 && { count: all }),
      });
    },
    list(): readonly Skipped[] {
      const { add, list } = createSkips();
      for (const { reason, where, text, count } of skipped.values()) add(reason, where, text, count);
      return list();
    },
  };
}

type Skips = ReturnType<typeof createEventSkips>;

type ReadContext = {
  readonly given: Given;
  readonly horizon: number;
  readonly effort: Effort;
  readonly skips: Skips;
  /** The zones in which times without one were read, and whether the file named them. */
  readonly zonesTaken: Map<string, boolean>;
};

/** What can be read of a line that nothing depends on. */
function softText(calendar: Pick<RawCalendar, 'lines'> | RawEvent, name: string): string | null {
  try {
    return textOfLine(calendar.lines, name);
  } catch {
    return null;
  }
}

/** The clock of times without a zone: the one that the calendar names, else the person's. */
function floatingClockOf(calendar: RawCalendar, { given, zonesTaken }: ReadContext): () => Clock {
  let clock: Clock | null = null;
  return () => {
    if (clock !== null) return clock;
    const named = softText(calendar, 'x-wr-timezone');
    const zone = named === null ? null : namedZone(named, given.zone);
    clock = clockOfZone(zone ?? given.zone);
    zonesTaken.set(clock.zone, (zonesTaken.get(clock.zone) ?? true) && zone !== null);
    return clock;
  };
}

/** The events of a calendar that can be read. */
function* eventsOf(
  calendar: RawCalendar,
  file: string | undefined,
  context: ReadContext,
): Generator<RosterEvent> {
  const { given, horizon, effort, skips } = context;
  const lastWall = horizon + 2 * secondsPerDay;
  const eventContext: EventContext = {
    ...{ file, own: given.zone },
    isCancelled: softText(calendar, 'method')?.toUpperCase() === 'CANCEL',
    clockOf: clocksOf({ zones: calendar.zones, own: given.zone, lastWall, effort }),
    floating: floatingClockOf(calendar, context),
  };
  for (const raw of calendar.events) {
    const { line } = raw;
    try {
      const event = eventOf(raw, eventContext);
      // A series of the year 1601 would be long.
      if (event.start.wall < firstWall) skips.skip('out-of-range', placeOf(event), event.summary);
      else yield event;
    } catch (error) {
      // ical.js throws errors of any kind for what it cannot read.
      const reason = error instanceof SkippedEventError ? error.reason : 'unreadable';
      const uid = softText(raw, 'uid') ?? '';
      skips.skip(reason, { file, line, uid }, softText(raw, 'summary') ?? '');
    }
  }
}

const placeOf = ({ file, line, uid }: RosterEvent): Place => ({ file, line, uid });

const secondsIn = (length: Length): number =>
  length.kind === 'wall' ? length.seconds : length.days * secondsPerDay + length.seconds;

/** The instant at which an occurrence ends. */
function endOf({ event, wall }: Occurrence, length: Length, start: number): number {
  const { clock } = event.start;
  if (length.kind === 'wall') return instantOf(clock, wall + length.seconds);
  const from = length.days === 0 ? start : instantOf(clock, wall + length.days * secondsPerDay);
  return from + length.seconds;
}

/** A length that no change of a clock brings near a day, seconds: such times need not exist. */
const farSeconds = 3 * secondsPerDay;

/** Why a length is none of a shift, whatever the clocks do meanwhile; null for one that may be. */
function reasonOfLength(length: Length | null): SkipReason | null {
  if (length === null) return 'no-end';
  const seconds = secondsIn(length);
  if (seconds <= -farSeconds) return 'ends-before-start';
  return seconds >= farSeconds ? 'over-24-hours' : null;
}

/** The shift of an occurrence, or why it is none. */
function plannedOf(occurrence: Occurrence): PlannedTimes | SkipReason {
  const { event, wall, length, recurrence } = occurrence;
  const { clock } = event.start;
  const reason = reasonOfLength(length);
  if (length === null || reason !== null) return reason ?? 'no-end';
  const startInstant = instantOf(clock, wall);
  const endInstant = endOf(occurrence, length, startInstant);
  if (endInstant <= startInstant) return 'ends-before-start';
  const start = shown(clock, startInstant);
  const end = shown(clock, endInstant);
  if (wallSecondsOf(end) - wallSecondsOf(start) > secondsPerDay) return 'over-24-hours';
  const { uid, summary } = event;
  const key = recurrence === null ? uid : keyOf(uid, stampOf(recurrence.of, recurrence.wall));
  return { start, end, summary, key };
}

/** How many days an all-day event has. Without an end, or with its own date as its end, it has one. */
function daysOf(length: Length | null): number {
  const seconds = length === null ? 0 : secondsIn(length);
  return seconds < 0 ? 0 : Math.max(1, Math.ceil(seconds / secondsPerDay));
}

/** A shift or one day of an all-day event, by how far it is from now. */
type Candidate = { readonly far: number; readonly occurrence: Occurrence; readonly day: number | null };

/** Keeps the candidates that are nearest to now. */
function createNearest(onDropped: (candidate: Candidate) => void) {
  let kept: Candidate[] = [];
  const prune = (): void => {
    kept.sort((a, b) => a.far - b.far);
    for (const candidate of kept.slice(mostOccurrences)) onDropped(candidate);
    kept = kept.slice(0, mostOccurrences);
  };
  return {
    add(candidate: Candidate): void {
      kept.push(candidate);
      if (kept.length > 4 * mostOccurrences) prune();
    },
    all(): readonly Candidate[] {
      prune();
      return kept;
    },
  };
}

/** The candidates of an occurrence up to the horizon. */
function* candidatesOf(occurrence: Occurrence, { horizon, given, skips }: ReadContext): Generator<Candidate> {
  const { event, wall, length } = occurrence;
  const { clock, isDate } = event.start;
  const now = epochSecondsOf(given.now);
  if (wall < firstWall) {
    skips.skip('out-of-range', placeOf(event), event.summary);
    return;
  }
  if (!isDate) {
    const start = wall - clock.offsetAt(wall);
    if (start <= horizon) yield { far: Math.abs(start - now), occurrence, day: null };
    else skips.skip('too-far-ahead', placeOf(event), event.summary);
    return;
  }
  const days = daysOf(length);
  if (days === 0) skips.skip('ends-before-start', placeOf(event), event.summary);
  const first = Math.floor(wall / secondsPerDay);
  const last = Math.min(first + days - 1, Math.floor(horizon / secondsPerDay));
  if (last < first + days - 1) skips.skip('too-far-ahead', placeOf(event), event.summary);
  const from = Math.max(first, last - mostOccurrences);
  for (let day = from; day <= last; day += 1) {
    yield { far: Math.abs(day * secondsPerDay - now), occurrence, day };
  }
}

/** The shifts in order of start, each once. */
function plannedIn(candidates: readonly Candidate[], skips: Skips): readonly PlannedTimes[] {
  const all = candidates
    .filter(({ day }) => day === null)
    .flatMap(({ occurrence }) => {
      const { event } = occurrence;
      const planned = plannedOf(occurrence);
      if (typeof planned !== 'string') return [{ ...planned, event, at: epochSecondsOf(planned.start) }];
      skips.skip(planned, placeOf(event), event.summary);
      return [];
    })
    .sort((a, b) => a.at - b.at || a.event.line - b.event.line);
  const known = new Set<string>();
  return all.flatMap(({ start, end, summary, key, event, at }) => {
    const times = `${at} ${epochSecondsOf(end)}`;
    if (known.has(times)) {
      skips.skip('twice', placeOf(event), summary);
      return [];
    }
    known.add(times);
    return [{ start, end, summary, key }];
  });
}

/** The all-day events by name, dates ascending. */
function asksIn(candidates: readonly Candidate[]): readonly Ask[] {
  const daysBySummary = new Map<string, Set<number>>();
  for (const { day, occurrence } of candidates) {
    if (day === null) continue;
    const { summary } = occurrence.event;
    const days = daysBySummary.get(summary) ?? new Set();
    daysBySummary.set(summary, days.add(day));
  }
  return [...daysBySummary]
    .map(([summary, days]) => ({ summary, dates: [...days].sort((a, b) => a - b).map(dateOfDayNumber) }))
    .sort((a, b) => (a.summary < b.summary ? -1 : 1));
}

/** The instant two years after now, by the person's calendar. */
function horizonOf({ now, zone }: Given): number {
  const clock = clockOfZone(zone);
  const wall = wallOf(clock, epochSecondsOf(now));
  const date = dateOf(shown(clock, epochSecondsOf(now)));
  const midnight = wallSecondsOf(`${addMonths(date, mostMonthsAhead)}T00:00:00`);
  return instantOf(clock, midnight + (((wall % secondsPerDay) + secondsPerDay) % secondsPerDay));
}

async function read(parts: readonly Part[], given: Given): Promise<Found> {
  const skips = createEventSkips();
  const zonesTaken = new Map<string, boolean>();
  const context: ReadContext = {
    ...{ given, skips, zonesTaken },
    horizon: horizonOf(given),
    effort: { daysLeft: mostDays },
  };
  const events: RosterEvent[] = [];
  let isCut = false;
  for (const part of parts) {
    const split = splitText(await textOf(part, mostCharacters));
    const file = parts.length > 1 ? part.name : undefined;
    isCut ||= split.isCut;
    for (const line of split.broken) skips.skip('unreadable', { file, line });
    for (const calendar of split.calendars) events.push(...eventsOf(calendar, file, context));
  }
  const cancelled = new Set<string>();
  const nearest = createNearest(({ occurrence }) => skips.skip('too-many', placeOf(occurrence.event)));
  // Events without a name are each their own.
  const groups = groupedBy(events, ({ uid, line, file }) => [uid === '' ? `${line} ${file}` : ` ${uid}`]);
  for (const group of groups.values()) {
    const occurrences = occurrencesOf(group, {
      ...{ horizon: context.horizon, most: mostOccurrences, effort: context.effort },
      skip: (event, reason, count) => skips.skip(reason, placeOf(event), event.summary, count),
      cancel: (key) => cancelled.add(key),
    });
    for (const occurrence of occurrences) {
      for (const candidate of candidatesOf(occurrence, context)) nearest.add(candidate);
    }
  }
  const candidates = nearest.all();
  const planned = plannedIn(candidates, skips);
  const isAsked = [...zonesTaken.values()].includes(false) && given.isZoneConfirmed !== true;
  const warnings: readonly Warning[] = [
    ...[...zonesTaken.keys()].map((zone) => ({ kind: 'zone-taken' as const, zone })),
    ...(isCut ? [{ kind: 'cut' as const }] : []),
  ];
  return {
    ...nothingFound('roster'),
    ...{ planned, warnings, skipped: skips.list() },
    asks: asksIn(candidates),
    questions: isAsked ? [{ kind: 'zone' }] : [],
    cancelled: [...cancelled],
  };
}

/** @see exchange.md §3 */
export const rosterReader: Reader = {
  format: 'roster',
  recognises: (head) => /^\s*BEGIN:VCALENDAR\b/i.test(head),
  read,
};
