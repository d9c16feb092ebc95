/** One row of a timesheet to the start and end of a shift (exchange.md §3). */
import type { ShiftTimes } from '../../record/work-day.ts';
import { epochSecondsOf, secondsPerDay } from '../../time/instants.ts';
import { endTyped, momentTyped } from '../../time/typed-time.ts';
import { zoneOf } from '../../time/wall-clock.ts';
import { isKnownZone } from '../../time/zone-offsets.ts';
import type { CalendarDate, ZonedTime } from '../../time/zoned-time.ts';
import type { Columns, SkipReason } from '../found.ts';
import { instantOfWall, isInDiary, zonedTimeAtSecond, zoneOfOffset } from '../moments.ts';
import {
  type DateOrder,
  type DurationUnit,
  readClock,
  readDate,
  readDuration,
  readMoment,
} from '../table/cells.ts';
import type { DecimalSign } from '../table/read-table.ts';

export type RowReader = {
  readonly columns: Columns;
  readonly order: DateOrder | null;
  /** For times that tell no zone. */
  readonly zone: string;
  readonly decimalSign: DecimalSign;
  readonly durationUnit: DurationUnit;
};

/** What a row says; null for one without any time. */
export type RowTimes =
  | { readonly times: ShiftTimes; readonly hasZone: boolean }
  | { readonly reason: SkipReason }
  | null;

/** A start or an end as it stands in its cells. */
type Edge = {
  /** Null if only a time stands there. */
  readonly date: CalendarDate | null;
  /** 0 to 86,400 */
  readonly clockSeconds: number;
  readonly zone: string;
  readonly offsetSeconds?: number;
  readonly hasZone: boolean;
};

type DatedEdge = Edge & { readonly date: CalendarDate };

const cellOf = (cells: readonly string[], column: number | undefined): string =>
  column === undefined ? '' : (cells[column] ?? '').trim();

/** The texts of a row that may hold dates, to learn the order of day and month from all of them. */
export function dateTextsOf(cells: readonly string[], columns: Columns): readonly string[] {
  const { date, start, endDate, end } = columns;
  return [date, start, endDate, end]
    .map((column) => cellOf(cells, column))
    .map((text) => readMoment(text)?.date ?? text)
    .filter((text) => text !== '');
}

/** A bare offset is no zone of a stored time (zoned-time.ts). */
const isUsableZone = (zone: string): boolean =>
  /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(zone) && zone !== 'Etc/Unknown' && isKnownZone(zone);

function edgeOf(text: string, dateText: string, reader: RowReader): Edge | { readonly reason: SkipReason } {
  const moment = readMoment(text);
  const clockSeconds = moment?.clockSeconds ?? readClock(text);
  if (clockSeconds === null) return { reason: 'unreadable' };
  // A spreadsheet may write the date itself as its midnight.
  const dated = moment?.date ?? readMoment(dateText)?.date ?? dateText;
  const date = dated === '' ? null : readDate(dated, reader.order);
  if (dated !== '' && date === null) return { reason: 'no-date' };
  if (date !== null && !isInDiary(Date.parse(`${date}T00:00:00Z`) / 1000)) return { reason: 'out-of-range' };
  const zone = moment?.zone ?? reader.zone;
  if (!isUsableZone(zone)) return { reason: 'unknown-zone' };
  const offsetSeconds = moment?.offsetSeconds;
  const hasZone = moment?.zone !== undefined || offsetSeconds !== undefined;
  return { date, clockSeconds, zone, hasZone, ...(offsetSeconds !== undefined && { offsetSeconds }) };
}

const clockText = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** The moment of an edge on its date. */
function momentOf(edge: Edge, date: CalendarDate, after?: ZonedTime): ZonedTime {
  const { clockSeconds, zone, offsetSeconds } = edge;
  if (offsetSeconds !== undefined) {
    const seconds = Date.parse(`${date}T00:00:00Z`) / 1000 + clockSeconds - offsetSeconds;
    return zonedTimeAtSecond(seconds, zoneOfOffset(seconds, offsetSeconds, zone));
  }
  // 24:00 is the midnight that ends the date.
  if (clockSeconds === secondsPerDay) {
    const wall = Date.parse(`${date}T00:00:00Z`) / 1000 + secondsPerDay;
    return zonedTimeAtSecond(instantOfWall(wall, zone), zone);
  }
  return momentTyped(date, { time: clockText(clockSeconds), zone }, after).at;
}

/** The end: on its own date if it has one, else on the date of the start or on the next. */
function endOf(start: ZonedTime, first: DatedEdge, end: Edge): ZonedTime | null {
  if (end.date !== null) return momentOf(end, end.date, start);
  if (end.clockSeconds === first.clockSeconds) return null;
  const zone = zoneOf(start);
  return end.clockSeconds === secondsPerDay
    ? momentOf({ ...end, zone }, first.date)
    : endTyped(start, { time: clockText(end.clockSeconds), zone }).at;
}

/** The end that the cells tell, by a time or a duration; a reason if they tell none. */
function readEnd(
  cells: readonly string[],
  reader: RowReader,
  first: DatedEdge,
  start: ZonedTime,
): ZonedTime | { readonly reason: SkipReason } {
  const { columns } = reader;
  const endText = cellOf(cells, columns.end);
  if (endText !== '') {
    const end = edgeOf(endText, cellOf(cells, columns.endDate), reader);
    if ('reason' in end) return end;
    return endOf(start, first, end) ?? { reason: 'ends-before-start' };
  }
  const durationText = cellOf(cells, columns.duration);
  if (durationText === '') return { reason: 'no-end' };
  const seconds = readDuration(durationText, reader.decimalSign, reader.durationUnit);
  if (seconds === null) return { reason: 'unreadable' };
  if (seconds > secondsPerDay) return { reason: 'over-24-hours' };
  return zonedTimeAtSecond(Math.floor(epochSecondsOf(start)) + seconds, zoneOf(start));
}

/**
 * The times of one row. An end at a time before its start is on the next day. A time that clocks show twice or skip is read
 * by Temporal's `compatible` rule.
 */
export function rowTimesOf(cells: readonly string[], reader: RowReader): RowTimes {
  const { columns } = reader;
  const startText = cellOf(cells, columns.start);
  const dateText = cellOf(cells, columns.date);
  if (startText === '') {
    const rest = cellOf(cells, columns.end) + cellOf(cells, columns.duration);
    // A line for each day of the month, or its total.
    return rest === '' || dateText === '' ? null : { reason: 'unreadable' };
  }
  const first = edgeOf(startText, columns.date === columns.start ? '' : dateText, reader);
  if ('reason' in first) return first;
  const { date } = first;
  if (date === null) return { reason: 'no-date' };
  const start = momentOf(first, date);
  const end = readEnd(cells, reader, { ...first, date }, start);
  if (typeof end !== 'string') return end;
  const seconds = epochSecondsOf(end) - epochSecondsOf(start);
  if (seconds <= 0) return { reason: 'ends-before-start' };
  if (seconds > secondsPerDay) return { reason: 'over-24-hours' };
  return { times: { start, end }, hasZone: first.hasZone };
}
