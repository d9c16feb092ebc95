/**
 * What spreadsheets make of tables when a person opens and saves them: they know no types but their own, and write them by
 * their country. `node tests/support/exchange/resave.ts FOLDER` writes the fixtures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { NamedText } from '#shared/exchange/out/record-tables.ts';
import type { DateOrder } from '#shared/exchange/table/cells.ts';
import type { Language } from '#shared/record/preferences.ts';
import { makeTables } from './make-legwork.ts';

type Spreadsheet = {
  readonly language: Language;
  /** Of dates that can be read both ways; null where it writes none. */
  readonly dateOrder: DateOrder | null;
  readonly delimiter: ',' | ';' | '\t';
  readonly lineBreak: '\r\n' | '\n';
  readonly encode: (text: string) => Buffer;
  /** What it shows for a cell, and therefore saves. */
  readonly shown: (cell: string) => string;
};

/** The signs of windows-1252 that Latin-1 has not, by their bytes. */
const windowsSigns = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const windowsBytes = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95,
  0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
];

const windows1252 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code < 256) return code;
      return windowsBytes[windowsSigns.indexOf(sign)] ?? 0x3f;
    }),
  );

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const clock = /^0?(\d{1,2}:\d{2})(?::(\d{2}))?$/;
const decimal = /^(-?\d+)\.(\d+)$/;

/** Excel takes dates and times for what they are, and shows them by the country; a cell keeps line breaks as LF. */
const excel =
  (date: string, decimalSign: string) =>
  (cell: string): string =>
    cell
      .replace(isoDate, date)
      .replace(clock, (_, time: string, seconds = '00') => `${time}:${seconds}`)
      .replace(decimal, `$1${decimalSign}$2`)
      .replaceAll('\r\n', '\n');

export const spreadsheets = {
  'german-excel': {
    ...{ language: 'de', delimiter: ';', lineBreak: '\r\n', encode: windows1252 },
    ...{ dateOrder: null, shown: excel('$3.$2.$1', ',') },
  },
  'french-excel': {
    ...{ language: 'fr', delimiter: ';', lineBreak: '\r\n', encode: windows1252 },
    ...{ dateOrder: 'day-first', shown: excel('$3/$2/$1', ',') },
  },
  'american-excel': {
    ...{ language: 'en', delimiter: ',', lineBreak: '\r\n', encode: windows1252 },
    ...{ dateOrder: 'month-first', shown: excel('$2/$3/$1', '.') },
  },
  'spanish-excel-unicode': {
    ...{ language: 'es', delimiter: '\t', lineBreak: '\r\n', encode: utf16 },
    ...{ dateOrder: 'day-first', shown: excel('$3/$2/$1', ',') },
  },
  libreoffice: {
    ...{ language: 'de', delimiter: ',', lineBreak: '\n', encode: (text: string) => Buffer.from(text) },
    ...{ dateOrder: null, shown: (cell: string) => cell },
  },
} as const satisfies Record<string, Spreadsheet>;
export type SpreadsheetName = keyof typeof spreadsheets;

const quotedIfNeeded = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The table as this spreadsheet saves it. */
export function resaved({ text }: NamedText, name: SpreadsheetName): Buffer {
  const { delimiter, lineBreak, shown, encode }: Spreadsheet = spreadsheets[name];
  const rows = parse(text, { bom: true }) as string[][];
  const lines = rows.map((cells) =>
    cells.map((cell) => quotedIfNeeded(shown(cell), delimiter)).join(delimiter),
  );
  return encode(lines.map((line) => `${line}${lineBreak}`).join(''));
}

const [, script, folder] = process.argv;
if (script === import.meta.filename && folder !== undefined) {
  for (const [name, { language }] of Object.entries(spreadsheets)) {
    mkdirSync(path.join(folder, name), { recursive: true });
    for (const table of makeTables(1, language)) {
      if (!table.name.endsWith('.csv')) continue;
      writeFileSync(path.join(folder, name, table.name), resaved(table, name as SpreadsheetName));
    }
  }
}
