/**
 * Cells of the tables, out and in (exchange.md §2). Text that a spreadsheet would take for a formula gets one leading
 * apostrophe, which comes off again; numbers and times never have one.
 */

import { readTime } from '../../time/read-time.ts';
import { type CalendarDate, calendarDateSchema } from '../../time/zoned-time.ts';
import { type DateOrder, readDate, readNumber } from '../table/cells.ts';
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
export type Locale = Pick<Rows, 'decimalSign'> & {
  /** Null where days and months can be read both ways, and nobody has said how. */
  readonly dateOrder: DateOrder | null;
};

const yes = ['yes', 'y', 'true', '1', 'ja', 'wahr', 'oui', 'vrai', 'sí', 'si', 'verdadero'];
const no = ['no', 'n', 'false', '0', 'nein', 'falsch', 'non', 'faux', 'falso'];

function flagOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : undefined;
}

/** A date as Legwork wrote it, or as a spreadsheet saved it. */
const dateOf = (text: string, order: DateOrder | null): CalendarDate | null =>
  calendarDateSchema.safeParse(text).data ?? readDate(text, order);

/** The value of a cell: undefined for an empty one, the cell itself where it is nothing of its type. */
export function readCell(type: CellType, cell: string, { decimalSign, dateOrder }: Locale): unknown {
  if (cell === '') return undefined;
  const text = cell.trim();
  switch (type) {
    case 'text':
      return textOfCell(cell);
    case 'number':
      return text === '' ? undefined : (readNumber(text, decimalSign) ?? cell);
    case 'flag':
      return flagOf(text) ?? cell;
    case 'date':
      return dateOf(text, dateOrder) ?? cell;
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
