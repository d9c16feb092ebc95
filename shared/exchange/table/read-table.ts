/**
 * A table as text (CSV) to rows of cells (exchange.md §2 "Reading"). It knows no columns: what a cell means is read by
 * cells.ts.
 */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { RefusedFileError } from '../found.ts';
import { type Delimiter, delimiterOf, delimiters } from './delimiter.ts';

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

const lineBreak = /\r\n|\n|\r/g;
const lineBreaksIn = (text: string): number => text.match(lineBreak)?.length ?? 0;

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
 * All rows of a text without a byte order mark.
 * @param text at most some 64 million characters
 * @throws RefusedFileError `too-large` beyond two million rows
 */
export function readRows(text: string): Rows {
  const separator = separatorLine.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const named = delimiters.find((each) => each === separator?.[1]);
  const delimiter = named ?? delimiterOf(body);
  const rows: Row[] = [];
  let line = separator === null ? 1 : 2;
  let isCut = false;
  try {
    parse(body, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record) => {
        const cells = record.length > mostColumns ? record.slice(0, mostColumns) : record;
        if (!isBlank(cells)) rows.push({ line, cells });
        if (rows.length > mostRows) throw new RefusedFileError('too-large');
        line += 1;
        for (const cell of record) line += lineBreaksIn(cell);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    isCut = true;
  }
  const decimalSign = decimalSignOf(delimiter, rows);
  return { delimiter, decimalSign, rows, cutAtLine: isCut ? line : null };
}

/** A table whose first row holds the headers. @see readRows */
export function readTable(text: string): Table {
  const read = readRows(text);
  const [first, ...rows] = read.rows;
  return { ...read, headers: first === undefined ? [] : first.cells.map((cell) => cell.trim()), rows };
}
