/**
 * Events and EventsEx of activPAL, a sensor on the thigh (exchange.md §3): the only file here that tells posture. Its times
 * are days since 1899-12-30 on the clock of the device, without a zone.
 */
import type { Segment } from '../../record/shift.ts';
import { secondsPerDay, wallSecondsOf } from '../../time/instants.ts';
import { type Found, type Given, nothingFound, type Reader, type SkipReason } from '../found.ts';
import { instantOfWall, isInDiary, zonedTimeAtSecond } from '../moments.ts';
import { type Part, textOf } from '../part.ts';
import { RefusedFileError } from '../refused.ts';
import { createSkips, type Skips } from '../skips.ts';
import { isEitherOrder, readDate, readMoment, readNumber } from '../table/cells.ts';
import { type Rows, readRows } from '../table/read-table.ts';

/** Two weeks of events are some 10 MB. */
const mostCharacters = 64_000_000;
const mostHeaderRows = 10;

/** Days from 1899-12-30 to 1970-01-01. */
const daysBefore1970 = 25_569;

/** The device rounds times to a tenth of a second and more: events this near touch. */
const touchSeconds = 2;

type Columns = { readonly time: number; readonly length: number; readonly code: number };

/** Events: Time, Interval (s), ActivityCode (0=sedentary, …). EventsEx: Time, Duration (s), Event Type. */
function columnsOf(cells: readonly string[]): Columns | null {
  const headers = cells.map((cell) => cell.trim().toLowerCase());
  const time = headers.indexOf('time');
  const length = headers.findIndex((header) => /^(?:interval|duration) ?\(s\)$/.test(header));
  const code = headers.findIndex((header) => /^(?:activity ?code|event ?type)\b/.test(header));
  return time < 0 || length < 0 || code < 0 ? null : { time, length, code };
}

function headerOf({ rows }: Rows): { readonly columns: Columns; readonly at: number } | null {
  for (const [at, { cells }] of rows.slice(0, mostHeaderRows).entries()) {
    const columns = columnsOf(cells);
    if (columns !== null) return { columns, at };
  }
  return null;
}

const postures = new Map<number, Segment['posture']>([
  [0, 'sitting'],
  [1, 'standing'],
  [2, 'walking'],
  // Lying, the first and the second of a night or a rest: off the legs, as sitting.
  [3, 'sitting'],
  [3.1, 'sitting'],
  [3.2, 'sitting'],
  // Seated in a vehicle.
  [5, 'sitting'],
]);

/** Codes that say nothing of standing, walking or sitting. */
const cycling = 2.1;
const notWorn = 4;

type Event = {
  readonly line: number;
  /** Seconds since 1970, whole. */
  readonly from: number;
  readonly to: number;
  readonly code: number;
};

type EventReader = { readonly columns: Columns; readonly table: Rows; readonly given: Given };

/** The device's clock, in seconds as if in UTC; null if the cell holds no time. */
function wallOf(text: string, { table, given }: EventReader): number | null {
  const days = readNumber(text, table.decimalSign ?? ',');
  if (days !== null) return Math.round((days - daysBefore1970) * secondsPerDay);
  const moment = readMoment(text.replaceAll('#', ''));
  const date = moment === null ? null : readDate(moment.date, given.dateOrder ?? null);
  return moment === null || date === null ? null : wallSecondsOf(`${date}T00:00:00`) + moment.clockSeconds;
}

function eventOf(cells: readonly string[], line: number, reader: EventReader): Event | SkipReason {
  const { columns, table, given } = reader;
  const wall = wallOf(cells[columns.time] ?? '', reader);
  const length = readNumber(cells[columns.length] ?? '', table.decimalSign ?? ',');
  const code = readNumber(cells[columns.code] ?? '', table.decimalSign ?? ',');
  if (wall === null) return 'no-date';
  if (length === null || code === null) return 'unreadable';
  if (length < 0) return 'ends-before-start';
  if (!isInDiary(wall) || length > 31 * secondsPerDay) return 'out-of-range';
  const from = instantOfWall(wall, given.zone);
  return { line, from, to: from + Math.round(length), code };
}

/** Why an event makes no segment; null if it makes one, and `silent` for one that says nothing. */
function leftOut({ code, from, to }: Event): SkipReason | 'silent' | null {
  if (code === notWorn || to <= from) return 'silent';
  if (code === cycling) return 'not-about-standing';
  return postures.has(code) ? null : 'unknown-code';
}

type Stretch = { posture: Segment['posture']; from: number; to: number };

/** Adds an event to the stretches before it, none of which it may overlap. */
function addTo(stretches: Stretch[], posture: Segment['posture'], event: Event): void {
  const last = stretches.at(-1);
  const gap = last === undefined ? Number.POSITIVE_INFINITY : event.from - last.to;
  if (last !== undefined && Math.abs(gap) <= touchSeconds) {
    if (last.posture === posture) {
      last.to = Math.max(last.to, event.to);
      return;
    }
    // What is left between them is rounding.
    if (gap > 0) last.to = event.from;
  }
  const from = last === undefined ? event.from : Math.max(event.from, last.to);
  if (event.to > from) stretches.push({ posture, from, to: event.to });
}

function takeEvents(events: readonly Event[], file: string, skips: Skips): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const unknown = new Map<number, { readonly line: number; count: number }>();
  let cycled: { readonly line: number; count: number } | null = null;
  let before = Number.NEGATIVE_INFINITY;
  for (const event of events.toSorted((one, other) => one.from - other.from || one.line - other.line)) {
    const reason = leftOut(event);
    const posture = postures.get(event.code);
    if (reason === 'unknown-code') {
      const seen = unknown.get(event.code) ?? { line: event.line, count: 0 };
      seen.count += 1;
      unknown.set(event.code, seen);
    } else if (reason === 'not-about-standing') {
      cycled ??= { line: event.line, count: 0 };
      cycled.count += 1;
    } else if (reason === null && posture !== undefined) {
      if (event.from === before) skips.add('twice', { file, line: event.line });
      else addTo(stretches, posture, event);
      before = event.from;
    }
  }
  for (const [code, { line, count }] of unknown)
    skips.add('unknown-code', { file, line }, String(code), count);
  if (cycled !== null) skips.add('not-about-standing', { file, line: cycled.line }, '2.1', cycled.count);
  return stretches;
}

type PartFound = {
  readonly stretches: readonly Stretch[];
  /** A date that can be read both ways, if one is still to be asked about. */
  readonly example: string | null;
  readonly isCut: boolean;
};

/** The date of a time that is written as text and can be read both ways. */
function eitherOrderIn(cell: string, { dateOrder }: Given): string | null {
  const date = readMoment(cell.replaceAll('#', ''))?.date ?? '';
  return dateOrder === undefined && isEitherOrder(date) ? date : null;
}

async function readPart(part: Part, given: Given, skips: Skips): Promise<PartFound> {
  const file = part.name;
  const table = readRows(await textOf(part, mostCharacters));
  const header = headerOf(table);
  if (header === null) throw new RefusedFileError(table.rows.length === 0 ? 'empty' : 'damaged');
  const reader = { columns: header.columns, table, given };
  const events: Event[] = [];
  let example: string | null = null;
  for (const { line, cells } of table.rows.slice(header.at + 1)) {
    const event = eventOf(cells, line, reader);
    if (typeof event !== 'string') {
      events.push(event);
      continue;
    }
    const either = eitherOrderIn(cells[header.columns.time] ?? '', given);
    if (either === null) skips.add(event, { file, line }, cells.slice(0, 6).join(' | '));
    example ??= either;
  }
  const isCut = table.cutAtLine !== null;
  if (isCut) skips.add('unreadable', { file, line: table.cutAtLine });
  return { stretches: takeEvents(events, file, skips), example, isCut };
}

/** @throws RefusedFileError */
async function readActivpal(parts: readonly Part[], given: Given): Promise<Found> {
  const skips = createSkips();
  const found: PartFound[] = [];
  for (const part of parts) found.push(await readPart(part, given, skips));
  const segments = found
    .flatMap(({ stretches }) => stretches)
    .map(({ posture, from, to }) => ({
      posture,
      start: zonedTimeAtSecond(from, given.zone),
      end: zonedTimeAtSecond(to, given.zone),
    }));
  const example = found.map((each) => each.example).find((each) => each !== null);
  const isAsked = segments.length > 0 && given.isZoneConfirmed !== true;
  return {
    ...nothingFound('activpal'),
    segments,
    questions: [
      ...(example === undefined ? [] : [{ kind: 'date-order', example } as const]),
      ...(isAsked ? [{ kind: 'zone' } as const] : []),
    ],
    skipped: skips.list(),
    warnings: [
      ...(segments.length > 0 ? [{ kind: 'zone-taken', zone: given.zone } as const] : []),
      ...(found.some(({ isCut }) => isCut) ? [{ kind: 'cut' } as const] : []),
    ],
  };
}

export const activpalReader: Reader = {
  format: 'activpal',
  recognises: (head) => headerOf(readRows(head)) !== null,
  read: readActivpal,
};
