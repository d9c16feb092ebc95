/**
 * A table as text (CSV) to rows of cells (exchange.md §2 "Reading"). It knows no columns: what a cell means is read by
 * cells.ts.
 */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { RefusedFileError } from '../refused.ts';
import { type Delimiter, delimiterOf, delimiters } from './delimiter.ts';
import { forEachLine, leavesQuoteOpen } from './lines.ts';

export type Row = {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** The sign before the fraction of a number; null if both `,` and `.` may be it. */
export type DecimalSign = ',' | '.' | null;

export type Rows = {
  readonly delimiter: Delimiter;
  readonly decimalSign: DecimalSign;
  /** Every row with something in it, as long or short as it is. */
  readonly rows: readonly Row[];
  /** The line on which a quote opens that the file never closes: the rows before it are whole. Null if there is none. */
  readonly cutAtLine: number | null;
};

export type Table = Rows & {
  /** The cells of the first row, without blanks around them. `rows` are those after it. */
  readonly headers: readonly string[];
};

/** Cells beyond are dropped. */
export const mostColumns = 1000;

/** Rows beyond would fill the memory. */
const mostRows = 2_000_000;

/** Excel's own first line, `sep=;`, which names the delimiter. */
const separatorLine = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/i;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const withComma = /^\s*[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+)\s*$/;
const withPoint = /^\s*[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+)\s*$/;

/** What the numbers themselves say. `08.30` may be a time: any number with a comma outweighs it. */
function decimalSignOf(delimiter: Delimiter, rows: readonly Row[]): DecimalSign {
  if (delimiter !== ';' && delimiter !== '\t') return '.';
  const has = (shape: RegExp): boolean => rows.some(({ cells }) => cells.some((cell) => shape.test(cell)));
  if (has(withComma)) return ',';
  return has(withPoint) ? '.' : null;
}

/**
 * The cells of one row. csv-parse reads what is quoted; the rest needs no library, and most rows of a long file quote
 * nothing. Row by row, since csv-parse makes an error with a copy of each row that is as long as no other.
 */
function cellsOf(row: string, delimiter: Delimiter): readonly string[] {
  if (row.includes('"')) {
    try {
      const records = parse(row, { delimiter, relax_quotes: true });
      if (records.length === 1 && records[0] !== undefined) return records[0];
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
    }
  }
  return row.split(delimiter, mostColumns);
}

/**
 * All rows of a text without a byte order mark.
 * @param text at most some 64 million characters
 * @throws RefusedFileError `too-large` beyond two million rows
 */
export function readRows(text: string): Rows {
  const separator = separatorLine.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const named = delimiters.find((each) => each === separator?.[1]);
  const delimiter = named ?? delimiterOf(body);
  const firstLine = separator === null ? 1 : 2;
  const rows: Row[] = [];
  let begin = { at: 0, line: firstLine };
  let isOpen = false;
  forEachLine(body, (from, to, line) => {
    if (!isOpen) begin = { at: from, line: line + firstLine };
    const part = body.slice(from, to);
    if (part.includes('"')) isOpen = leavesQuoteOpen(part, isOpen, delimiter);
    if (isOpen) return true;
    const cells = cellsOf(body.slice(begin.at, to), delimiter).slice(0, mostColumns);
    if (!isBlank(cells)) rows.push({ line: begin.line, cells });
    if (rows.length > mostRows) throw new RefusedFileError('too-large');
    return true;
  });
  const decimalSign = decimalSignOf(delimiter, rows);
  return { delimiter, decimalSign, rows, cutAtLine: isOpen ? begin.line : null };
}

/** A table whose first row holds the headers. @see readRows */
export function readTable(text: string): Table {
  const read = readRows(text);
  const [first, ...rows] = read.rows;
  return { ...read, headers: first === undefined ? [] : first.cells.map((cell) => cell.trim()), rows };
}
