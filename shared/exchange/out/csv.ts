/** How every table that goes out is written: UTF-8 with BOM, CRLF, comma, dot decimals (exchange.md §2). */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { cellOfText } from '../legwork/cells.ts';

export type CsvCell = string | number | null;

export const byteOrderMark = '\uFEFF';

/** Every text is quoted: a `;` in one never counts as a delimiter. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  byteOrderMark + stringify(rows, { record_delimiter: '\r\n', quoted_string: true });

/** As `csvText`, where any text may have been typed by someone: none runs as a formula in a spreadsheet. */
export const guardedCsvText = (rows: readonly (readonly CsvCell[])[]): string =>
  csvText(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellOfText(cell) : cell))));
