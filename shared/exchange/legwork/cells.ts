/**
 * Cells of the tables, out and in (exchange.md §2). Text that a spreadsheet would take for a formula gets one leading
 * apostrophe, which comes off again; numbers and times never have one.
 */

import { dateOfDayNumber, dayNumberOf } from '../../time/instants.ts';
import { readTime } from '../../time/read-time.ts';
import type { CalendarDate } from '../../time/zoned-time.ts';
import type { Rows } from '../table/read-table.ts';
import type { CellType, Value } from './tables.ts';

const guard = "'";
const needsGuard = /^[=+\-@\t\r\0']/;
/** Half a pair of surrogates, which UTF-8 cannot carry. */
const halfPair = /\p{Surrogate}/u;
/** A text as JSON behind the guard: no guarded text begins in this way. */
const asJson = /^'(".*\\ud[89a-f][0-9a-f]{2}.*")$/;

/** The cell of a text. An empty text is a guard alone: an empty cell means that there is none. */
export function cellOfText(text: string): string {
  if (halfPair.test(text)) return `${guard}${JSON.stringify(text)}`;
  return text === '' || needsGuard.test(text) ? `${guard}${text}` : text;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The text of a cell; the inverse of `cellOfText`. */
export function textOfCell(cell: string): string {
  const json = asJson.exec(cell)?.[1];
  const text = json === undefined ? undefined : parsedJson(json);
  if (typeof text === 'string') return text;
  return cell.startsWith(guard) ? cell.slice(guard.length) : cell;
}

/** The cell of a value; null for an empty one. */
export function cellOf(type: CellType, value: Value): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && (type === 'text' || type === 'shown') ? cellOfText(value) : value;
}

/** How a table writes numbers and dates. */
export type Locale = Pick<Rows, 'delimiter' | 'decimalSign'> & {
  /** Null where days and months can be read both ways, and nobody has said how. */
  readonly dateOrder: 'day-first' | 'month-first' | null;
};

const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const withComma = /^([+-]?\d+),(\d+(?:e[+-]?\d+)?)$/i;
const maybeThousands = /^[+-]?\d{1,3}\.\d{3}$/;

/** The number of a cell; undefined where it is none, or could be two. */
function numberOf(text: string, { delimiter, decimalSign }: Locale): number | undefined {
  const canHaveComma = delimiter === ';' || delimiter === '\t';
  if (plainNumber.test(text)) {
    return decimalSign === ',' && maybeThousands.test(text) ? undefined : Number(text);
  }
  const comma = canHaveComma ? withComma.exec(text) : null;
  return comma === null ? undefined : Number(`${comma[1]}.${comma[2]}`);
}

const yes = ['yes', 'y', 'true', '1', 'ja', 'wahr', 'oui', 'vrai', 'sí', 'si', 'verdadero'];
const no = ['no', 'n', 'false', '0', 'nein', 'falsch', 'non', 'faux', 'falso'];

function flagOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : undefined;
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

const dateOfParts = (year: number, month: number, day: number): CalendarDate | undefined => {
  const two = (part: number): string => String(part).padStart(2, '0');
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return dateOfDayNumber(dayNumberOf(date)) === date ? date : undefined;
};

/** What a date says of the order of its day and month: `01.03.2026` has the day first, `3/28/2026` the month. */
export function orderShownBy(cell: string): 'day-first' | 'month-first' | 'either' | null {
  const match = yearLast.exec(cell.trim());
  if (match === null) return null;
  if (match[2] === '.' || Number(match[1]) > 12) return 'day-first';
  return Number(match[3]) > 12 ? 'month-first' : 'either';
}

function dateOf(text: string, { dateOrder }: Locale): CalendarDate | undefined {
  const first = yearFirst.exec(text);
  if (first !== null) return dateOfParts(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = yearLast.exec(text);
  if (last === null) return undefined;
  const [one, other, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  const isDayFirst = last[2] === '.' || dateOrder === 'day-first';
  return isDayFirst ? dateOfParts(year, other, one) : dateOfParts(year, one, other);
}

/** The value of a cell: undefined for an empty one, the cell itself where it is nothing of its type. */
export function readCell(type: CellType, cell: string, locale: Locale): unknown {
  if (cell === '') return undefined;
  const text = cell.trim();
  switch (type) {
    case 'text':
      return textOfCell(cell);
    case 'number':
      return text === '' ? undefined : (numberOf(text, locale) ?? cell);
    case 'flag':
      return flagOf(text) ?? cell;
    case 'date':
      return dateOf(text, locale) ?? cell;
    case 'clock':
      return readTime(text) ?? cell;
    case 'time':
      return text;
    case 'json':
      return parsedJson(cell);
    case 'shown':
      return undefined;
  }
}
