/** One VEVENT as facts: when, how often, in which version. */
import ICAL from 'ical.js';
import { secondsPerDay } from '../../time/instants.ts';
import type { SkipReason } from '../found.ts';
import { type Clock, instantOf, utcClock, wallOf } from './clock.ts';
import { type Line, type Property, propertyOf, type RawEvent, textOfLine } from './lines.ts';
import { type Rule, ruleOf } from './rule.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** A date or time with the clock that it is told by. */
export type Moment = Stamp & { readonly clock: Clock };

/** How long: to a wall time so much later, or so many elapsed seconds after whole days. */
export type Length =
  | { readonly kind: 'wall'; readonly seconds: number }
  | { readonly kind: 'elapsed'; readonly days: number; readonly seconds: number };

export type RosterEvent = {
  readonly line: number;
  readonly file: string | undefined;
  /** Empty for an event without one. */
  readonly uid: string;
  /** At most 80 characters. */
  readonly summary: string;
  readonly isCancelled: boolean;
  readonly start: Moment;
  /** Null if the event has no end. */
  readonly length: Length | null;
  readonly rules: readonly Rule[];
  /** Rules whose times are left out (EXRULE of RFC 2445). */
  readonly exceptRules: readonly Rule[];
  /** Further wall times by the clock of `start`. */
  readonly added: readonly { readonly wall: number; readonly length: Length | null }[];
  /** Wall times by the clock of `start` that are left out, and days of which all are. */
  readonly left: ReadonlySet<number>;
  readonly leftDays: ReadonlySet<number>;
  /** Of one of a series: which it stands for, and whether for all later ones too. */
  readonly recurrence: Moment | null;
  readonly isForFuture: boolean;
  readonly sequence: number;
  /** When this version was written: orders versions of one sequence. */
  readonly written: string;
};

/** An event, or any part of it, is left out for a reason. */
export class SkippedEventError extends Error {
  override readonly name = 'SkippedEventError';
  readonly reason: SkipReason;

  constructor(reason: SkipReason) {
    super(reason);
    this.reason = reason;
  }
}

export type EventContext = {
  readonly file: string | undefined;
  readonly isCancelled: boolean;
  /** The person's zone. */
  readonly own: string;
  readonly clockOf: (tzid: string) => Clock | null;
  /** The clock of times without a zone; to ask for it is to use it. */
  readonly floating: () => Clock;
};

const mostSummaryCharacters = 80;

/** One line of at most 80 characters. */
const shortText = (text: string): string =>
  // Characters, not their halves: the first cut may leave one.
  Array.from(
    text
      .slice(0, 4 * mostSummaryCharacters)
      .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
      .trim(),
  )
    .slice(0, mostSummaryCharacters)
    .join('')
    .trim();

function clockFor(stamp: Stamp, { params }: Property, context: EventContext): Clock {
  if (stamp.isUtc) return utcClock(context.own);
  // A date is the same in every zone.
  if (stamp.isDate) return { zone: context.own, offsetAt: () => 0 };
  const { tzid } = params;
  if (tzid === undefined || String(tzid).trim() === '') return context.floating();
  const clock = context.clockOf(String(tzid));
  if (clock === null) throw new SkippedEventError('unknown-zone');
  return clock;
}

function momentOf(value: unknown, property: Property, context: EventContext): Moment {
  const stamp = readStamp(value);
  if (stamp === null) throw new SkippedEventError('unreadable');
  return { ...stamp, clock: clockFor(stamp, property, context) };
}

/** The moment as a wall time of another clock. */
export function wallBy(clock: Clock, moment: Moment): number {
  if (moment.isDate || moment.clock === clock) return moment.wall;
  return wallOf(clock, instantOf(moment.clock, moment.wall));
}

function durationOf(text: unknown): Length {
  const { isNegative, weeks, days, hours, minutes, seconds } = ICAL.Duration.fromString(String(text));
  const sign = isNegative ? -1 : 1;
  return {
    kind: 'elapsed',
    days: sign * (weeks * 7 + days),
    seconds: sign * (hours * 3600 + minutes * 60 + seconds),
  };
}

/** From the start to an end or for a duration. */
function lengthTo(start: Moment, end: Moment): Length {
  if (start.isDate !== end.isDate) throw new SkippedEventError('unreadable');
  return { kind: 'wall', seconds: wallBy(start.clock, end) - start.wall };
}

function lengthOf(start: Moment, lines: readonly Line[], context: EventContext): Length | null {
  const end = lines.find(({ name }) => name === 'dtend');
  if (end !== undefined) {
    const property = propertyOf(end);
    return lengthTo(start, momentOf(property.values[0], property, context));
  }
  const duration = lines.find(({ name }) => name === 'duration');
  return duration === undefined ? null : durationOf(propertyOf(duration).values[0]);
}

/** A rule refuses the event if it says nothing sound or repeats too often. */
function rulesOf(lines: readonly Line[], name: string, start: Moment): readonly Rule[] {
  return lines
    .filter((line) => line.name === name)
    .map((line) => {
      const rule = ruleOf(propertyOf(line).values[0] as Readonly<Record<string, unknown>>, start.wall);
      if (rule === null) throw new SkippedEventError('repeats-too-often');
      return rule;
    });
}

type Added = RosterEvent['added'][number];

function addedOf(start: Moment, lines: readonly Line[], context: EventContext): readonly Added[] {
  return lines.flatMap((line): readonly Added[] => {
    if (line.name !== 'rdate') return [];
    const property = propertyOf(line);
    return property.values.map((value) => {
      // A period has its own end.
      const [from, to] = Array.isArray(value) ? value : [value];
      const moment = momentOf(from, property, context);
      if (moment.isDate !== start.isDate) throw new SkippedEventError('unreadable');
      const end = to === undefined ? null : readStamp(to);
      const length =
        to === undefined
          ? null
          : end === null
            ? durationOf(to)
            : lengthTo(moment, momentOf(to, property, context));
      return { wall: wallBy(start.clock, moment), length };
    });
  });
}

function leftOf(
  start: Moment,
  lines: readonly Line[],
  context: EventContext,
): Pick<RosterEvent, 'left' | 'leftDays'> {
  const left = new Set<number>();
  const leftDays = new Set<number>();
  for (const line of lines) {
    if (line.name !== 'exdate') continue;
    const property = propertyOf(line);
    for (const value of property.values) {
      const moment = momentOf(value, property, context);
      if (moment.isDate || start.isDate) leftDays.add(moment.wall - (moment.wall % secondsPerDay));
      else left.add(wallBy(start.clock, moment));
    }
  }
  return { left, leftDays };
}

/**
 * Reads an event.
 * @throws SkippedEventError for one that is left out; Error for one that cannot be read
 */
export function eventOf({ line, lines }: RawEvent, context: EventContext): RosterEvent {
  const startLine = lines.find(({ name }) => name === 'dtstart');
  if (startLine === undefined) throw new SkippedEventError('no-date');
  const startProperty = propertyOf(startLine);
  const start = momentOf(startProperty.values[0], startProperty, context);
  const recurrenceLine = lines.find(({ name }) => name === 'recurrence-id');
  const recurrence = recurrenceLine === undefined ? null : propertyOf(recurrenceLine);
  return {
    ...{ line, file: context.file, start },
    uid: textOfLine(lines, 'uid') ?? '',
    summary: shortText(textOfLine(lines, 'summary') ?? ''),
    isCancelled: context.isCancelled || textOfLine(lines, 'status')?.toUpperCase() === 'CANCELLED',
    length: lengthOf(start, lines, context),
    rules: rulesOf(lines, 'rrule', start),
    exceptRules: rulesOf(lines, 'exrule', start),
    added: addedOf(start, lines, context),
    ...leftOf(start, lines, context),
    recurrence: recurrence === null ? null : momentOf(recurrence.values[0], recurrence, context),
    isForFuture: String(recurrence?.params.range).toUpperCase() === 'THISANDFUTURE',
    sequence: Number(textOfLine(lines, 'sequence') ?? 0) || 0,
    written: `${textOfLine(lines, 'dtstamp') ?? ''} ${textOfLine(lines, 'last-modified') ?? ''}`,
  };
}
