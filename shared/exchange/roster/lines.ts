/**
 * The text of a calendar file (RFC 5545) as calendars, events and time zones, each a list of content lines. Every event
 * stays on its own, so that one bad line costs one event: ical.js gives up the whole file for it.
 */
import ICAL from 'ical.js';

/** A content line: its name in lower case, and its whole text without folds. */
export type Line = { readonly name: string; readonly text: string };

export type RawEvent = {
  /** Of its `BEGIN`, from 1. */
  readonly line: number;
  readonly lines: readonly Line[];
};

/** A VTIMEZONE: its own lines, and those of each observance (STANDARD, DAYLIGHT). */
export type RawZone = { readonly lines: readonly Line[]; readonly observances: readonly (readonly Line[])[] };

export type RawCalendar = {
  readonly lines: readonly Line[];
  readonly events: readonly RawEvent[];
  readonly zones: readonly RawZone[];
};

export type SplitText = {
  readonly calendars: readonly RawCalendar[];
  /** Lines of events that another event interrupts. */
  readonly broken: readonly number[];
  readonly isCut: boolean;
};

/** Lines that a reader looks at. All others may hold anything. */
const wanted = new Set([
  ...[
    'uid',
    'dtstart',
    'dtend',
    'duration',
    'summary',
    'rrule',
    'exrule',
    'rdate',
    'exdate',
    'recurrence-id',
  ],
  ...['sequence', 'dtstamp', 'last-modified', 'status', 'method', 'x-wr-timezone'],
  ...['tzid', 'x-lic-location', 'tzoffsetfrom', 'tzoffsetto'],
]);

/** The content lines without folds, each with the number of its first line. */
function* unfolded(text: string): Generator<{ readonly line: number; readonly text: string }> {
  const breaks = /\r\n|\n|\r/g;
  let current: { line: number; text: string } | null = null;
  let from = 0;
  for (let line = 1; from <= text.length; line += 1) {
    const end = breaks.exec(text)?.index ?? text.length;
    const piece = text.slice(from, end);
    const isFold = piece.startsWith(' ') || piece.startsWith('\t');
    if (isFold && current !== null) current.text += piece.slice(1);
    else {
      if (current !== null) yield current;
      current = { line, text: piece };
    }
    from = breaks.lastIndex > end ? breaks.lastIndex : text.length + 1;
  }
  if (current !== null) yield current;
}

/** An `END` closes its own component and those within it that have none. So many levels up are looked at. */
const mostUnclosed = 8;

type Depth = { readonly depth: number };
type Collected = { readonly lines: Line[]; readonly events: RawEvent[]; readonly zones: RawZone[] };

/** Follows `BEGIN` and `END`. One step costs the same however deep they nest. */
function createSplitter() {
  const calendars: Collected[] = [];
  const broken: number[] = [];
  /** The components around the present line, in upper case. */
  const open: string[] = [];
  let isCut = false;
  let event: (RawEvent & { readonly lines: Line[] } & Depth) | null = null;
  let zone: ({ readonly lines: Line[]; readonly observances: Line[][] } & Depth) | null = null;

  /** Closes all components but the outermost `depth`. An event that is still open then has no end: it is broken. */
  function leave(depth: number): void {
    if (event !== null && event.depth > depth) {
      broken.push(event.line);
      event = null;
    }
    if (zone !== null && zone.depth > depth) zone = null;
    if (open.length > depth) open.length = depth;
  }

  /** The position of the component that an `END` closes; -1 for none. */
  function positionOf(name: string): number {
    if (name === 'VEVENT' && event !== null) return event.depth - 1;
    if (name === 'VCALENDAR') return open.length > 0 ? 0 : -1;
    const nearest = open.slice(-mostUnclosed);
    const at = nearest.lastIndexOf(name);
    return at < 0 ? -1 : open.length - nearest.length + at;
  }

  return {
    begin(name: string, line: number): void {
      if (name === 'VCALENDAR') {
        if (open.length > 0) isCut = true;
        leave(0);
        calendars.push({ lines: [], events: [], zones: [] });
      }
      if (name === 'VEVENT' && event !== null) leave(event.depth - 1);
      open.push(name);
      const depth = open.length;
      if (name === 'VEVENT') event = { line, lines: [], depth };
      else if (name === 'VTIMEZONE' && event === null) zone = { lines: [], observances: [], depth };
      else if (zone !== null && zone.depth === depth - 1) zone.observances.push([]);
    },
    end(name: string): void {
      const at = positionOf(name);
      if (at < 0) return;
      const calendar = calendars.at(-1);
      if (event !== null && event.depth === at + 1) {
        calendar?.events.push(event);
        event = null;
      } else if (zone !== null && zone.depth === at + 1) {
        calendar?.zones.push(zone);
        zone = null;
      }
      leave(at);
    },
    property(line: Line): void {
      const depth = open.length;
      if (event !== null) {
        if (event.depth === depth) event.lines.push(line);
      } else if (zone === null) {
        if (depth === 1) calendars.at(-1)?.lines.push(line);
      } else if (zone.depth === depth) zone.lines.push(line);
      else zone.observances.at(-1)?.push(line);
    },
    result: (): SplitText => ({ calendars, broken, isCut: isCut || open.length > 0 }),
  };
}

/** Splits a file's text. Linear in its length; whatever stands between components is passed over. */
export function splitText(text: string): SplitText {
  const splitter = createSplitter();
  for (const { line, text: content } of unfolded(text)) {
    const name = /^\s*([A-Za-z0-9-]{1,40})[:;]/.exec(content)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (name === 'begin' || name === 'end') {
      const component = content
        .slice(content.indexOf(':') + 1, content.indexOf(':') + 100)
        .trim()
        .toUpperCase();
      if (name === 'begin') splitter.begin(component, line);
      else splitter.end(component);
    } else if (wanted.has(name)) splitter.property({ name, text: content.trim() });
  }
  return splitter.result();
}

/** What ical.js reads of a content line (jCal, RFC 7265): name, parameters, type, values. */
export type Property = {
  readonly params: Readonly<Record<string, string | readonly string[]>>;
  readonly values: readonly unknown[];
};

/** A line's name and parameters have at most so many characters: ical.js takes quadratic time for them. */
const mostHeadCharacters = 2000;

/** The length of name and parameters: up to the first colon that no quotes hold. */
function headLength(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ':' && !isQuoted) return at;
  }
  return text.length;
}

/** Outlook's `TZID=(UTC+01:00) Amsterdam:20260301T060000` without quotes. */
const bareColon = /(;TZID=)([^";]*:[^";]*)(:[\dTZ,/]+)$/i;

/**
 * Reads a content line.
 * @throws Error for a line that is none
 */
export function propertyOf({ text }: Line): Property {
  if (headLength(text) > mostHeadCharacters) throw new RangeError('Too many parameters');
  const [, params, , ...values]: [string, Property['params'], string, ...unknown[]] = ICAL.parse.property(
    text.length < mostHeadCharacters ? text.replace(bareColon, '$1"$2"$3') : text,
  );
  return { params, values };
}

/** The first value of the first line of this name, as text; null without one, or without anything in it. */
export function textOfLine(lines: readonly Line[], name: string): string | null {
  const line = lines.find((each) => each.name === name);
  const value = line === undefined ? '' : String(propertyOf(line).values[0] ?? '').trim();
  return value === '' ? null : value;
}
