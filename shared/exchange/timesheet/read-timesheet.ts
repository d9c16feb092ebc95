/**
 * Timesheets (CSV) of Toggl, Clockify, Kimai and people's own tables: shifts with start and end (exchange.md §3). How much
 * of them was stood stays open.
 */
import type { ShiftTimes } from '../../record/work-day.ts';
import { epochSecondsOf } from '../../time/instants.ts';
import {
  type Columns,
  type Found,
  type Given,
  nothingFound,
  type Question,
  type Reader,
  type Warning,
} from '../found.ts';
import { type Part, textOf } from '../part.ts';
import { RefusedFileError } from '../refused.ts';
import { createSkips, type Skips, shortText } from '../skips.ts';
import {
  type DateOrder,
  type DurationUnit,
  isEitherOrder,
  orderProvedBy,
  readClock,
  readDate,
  readMoment,
} from '../table/cells.ts';
import { type Row, type Rows, readRows } from '../table/read-table.ts';
import { headerRowOf, plainHeader } from './columns.ts';
import { dateTextsOf, type RowReader, rowTimesOf } from './row-times.ts';

const mostCharacters = 32_000_000;
/** Twenty years of ten entries a day are 73,000. */
const mostRows = 200_000;
const mostAskedColumns = 100;
const sampleRows = 5;

type Sheet = {
  readonly file: string;
  readonly table: Rows;
  readonly rows: readonly Row[];
  readonly columns: Columns | null;
  /** The headers of known columns; none if the first row may be one of data. */
  readonly headers: readonly string[];
};

const isClockLike = (text: string): boolean => /\d[:h.]\d\d/i.test(text) && readClock(text) !== null;

/** Whether a row holds what a shift is made of: a date with a time, or two moments. */
function isDatedRow(cells: readonly string[]): boolean {
  const texts = cells.slice(0, 100).map((cell) => cell.trim());
  const moments = texts.filter((text) => {
    const moment = readMoment(text);
    return moment !== null && readDate(moment.date, 'day-first') !== null;
  });
  const dates = texts.filter((text) => /\d\D\d/.test(text) && readDate(text, 'day-first') !== null);
  return moments.length >= 2 || (dates.length > 0 && texts.some(isClockLike));
}

function recognises(head: string): boolean {
  const { rows } = readRows(head);
  const header = headerRowOf(rows);
  if (header === null) return rows.slice(0, 20).some(({ cells }) => cells.length > 1 && isDatedRow(cells));
  const data = rows.slice(header.at + 1);
  const { start } = header.columns;
  // `From` and `To` can also be places.
  const isTime = (text: string): boolean => readClock(text) !== null || readMoment(text) !== null;
  return data.length === 0 || data.some(({ cells }) => isTime(cells[start] ?? ''));
}

async function sheetOf(part: Part, given: Given): Promise<Sheet> {
  const table = readRows(await textOf(part, mostCharacters));
  if (table.rows.length > mostRows) throw new RefusedFileError('too-large');
  const header = headerRowOf(table.rows);
  return {
    file: part.name,
    table,
    rows: header === null ? table.rows : table.rows.slice(header.at + 1),
    columns: given.columns ?? header?.columns ?? null,
    headers: header?.headers ?? [],
  };
}

const columnsQuestion = ({ rows }: Sheet): Question => {
  const shown = rows.map(({ cells }) => cells.slice(0, mostAskedColumns).map(shortText));
  return { kind: 'columns', headers: shown[0] ?? [], sample: shown.slice(1, sampleRows + 1) };
};

/** The order of day and month: proved by a day above 12 anywhere, else given, else to be asked by an example. */
function orderOf(sheets: readonly Sheet[], given: Given): { order: DateOrder | null; example?: string } {
  const texts = sheets.flatMap(({ rows, columns }) =>
    columns === null ? [] : rows.flatMap(({ cells }) => dateTextsOf(cells, columns)),
  );
  const example = texts.find(isEitherOrder);
  if (example === undefined) return { order: null };
  // A date with points proves only itself.
  const proofs = new Set(texts.filter((text) => !text.includes('.')).map(orderProvedBy));
  proofs.delete(null);
  const [proof = null] = proofs;
  const order = proofs.size === 1 ? proof : (given.dateOrder ?? null);
  return order === null ? { order, example } : { order };
}

function durationUnitOf(header: string): DurationUnit {
  const words = plainHeader(header).split(' ');
  if (words.some((word) => /^(?:s|sec|secs|seconds|sek|sekunden|secondes|segundos)$/.test(word)))
    return 'seconds';
  return words.some((word) => /^(?:m|min|mins|minutes|minuten|minutos)$/.test(word)) ? 'minutes' : 'hours';
}

/** Whether a start tells no zone, as far as can be seen before the dates are read. */
const hasBareStart = ({ rows, columns }: Sheet): boolean =>
  columns !== null &&
  rows.some(({ cells }) => {
    const text = cells[columns.start] ?? '';
    const moment = readMoment(text);
    if (moment === null) return readClock(text) !== null;
    return moment.offsetSeconds === undefined && moment.zone === undefined;
  });

type Taken = { readonly shifts: ShiftTimes[]; readonly seen: Set<string>; hasBareTimes: boolean };

function takeRows(sheet: Sheet, reader: RowReader, skips: Skips, taken: Taken): void {
  for (const [at, { line, cells }] of sheet.rows.entries()) {
    const where = { file: sheet.file, line };
    const read = rowTimesOf(cells, reader);
    if (read === null) continue;
    const text = cells.slice(0, 12).join(' | ');
    if ('reason' in read) {
      // The first row of unknown columns holds the headers.
      if (at > 0 || sheet.headers.length > 0) skips.add(read.reason, where, text);
      continue;
    }
    const key = `${epochSecondsOf(read.times.start)} ${epochSecondsOf(read.times.end)}`;
    if (taken.seen.has(key)) {
      skips.add('twice', where, text);
      continue;
    }
    taken.seen.add(key);
    taken.shifts.push(read.times);
    if (!read.hasZone) taken.hasBareTimes = true;
  }
}

/** @throws RefusedFileError */
async function readTimesheet(parts: readonly Part[], given: Given): Promise<Found> {
  const sheets: Sheet[] = [];
  for (const part of parts) sheets.push(await sheetOf(part, given));
  if (sheets.every(({ table }) => table.rows.length === 0)) throw new RefusedFileError('empty');
  const skips = createSkips();
  const { order, example } = orderOf(sheets, given);
  const taken: Taken = { shifts: [], seen: new Set(), hasBareTimes: false };
  for (const sheet of sheets) {
    const { columns, table, file } = sheet;
    if (table.cutAtLine !== null) skips.add('unreadable', { file, line: table.cutAtLine });
    if (columns === null) continue;
    // Until the order is known, dates would be guessed. What else is to be asked is asked at once.
    if (example !== undefined) {
      taken.hasBareTimes ||= hasBareStart(sheet);
      continue;
    }
    const { decimalSign } = table;
    const durationUnit = durationUnitOf(sheet.headers[columns.duration ?? -1] ?? '');
    takeRows(sheet, { columns, order, zone: given.zone, decimalSign, durationUnit }, skips, taken);
  }
  const unknown = sheets.find(({ columns }) => columns === null);
  const questions: readonly Question[] = [
    ...(unknown === undefined ? [] : [columnsQuestion(unknown)]),
    ...(example === undefined ? [] : [{ kind: 'date-order', example: shortText(example) } as const]),
    ...(taken.hasBareTimes && given.isZoneConfirmed !== true ? [{ kind: 'zone' } as const] : []),
  ];
  const warnings: readonly Warning[] = [
    ...(taken.hasBareTimes ? [{ kind: 'zone-taken', zone: given.zone } as const] : []),
    ...(sheets.some(({ table }) => table.cutAtLine !== null) ? [{ kind: 'cut' } as const] : []),
  ];
  return { ...nothingFound('timesheet'), shifts: taken.shifts, questions, skipped: skips.list(), warnings };
}

export const timesheetReader: Reader = { format: 'timesheet', recognises, read: readTimesheet };
