/**
 * The record, or a part of it, as tables for any spreadsheet (exchange.md §2): one file a kind, UTF-8 with BOM, CRLF,
 * comma, dot decimals. The reader is legwork/tables-reader.ts; main/exchange/zip.ts packs them.
 */
import type { ExchangeFileMessageId } from '../../messages/en/exchange-files.ts';
import type { Language } from '../../record/preferences.ts';
import type { LegworkRecord } from '../../record/record.ts';
import { storedVersion } from '../../record/stored-files.ts';
import { dateOf } from '../../time/wall-clock.ts';
import { cellOf } from '../legwork/cells.ts';
import { headerOf, localHeadersOf } from '../legwork/headers.ts';
import { type Column, type TableSpec, tablesOfKind, type Values } from '../legwork/tables.ts';
import { type Chosen, kindsOut } from './choice.ts';
import { byteOrderMark, type CsvCell, csvText } from './csv.ts';
import type { Made } from './record-json.ts';

/** A file that goes out, as text. */
export type NamedText = { readonly name: string; readonly text: string };

export type ReadmeTranslate = (
  id: ExchangeFileMessageId,
  values?: Readonly<Record<string, string | number>>,
) => string;

export type TablesOptions = {
  /** Of the headers. */
  readonly language: Language;
  /** Says what stands in `readme.txt`. */
  readonly t: ReadmeTranslate;
};

const headersOf = ({ name, type }: Column, language: Language): readonly string[] => [
  headerOf(name, language),
  ...(type === 'time' ? localHeadersOf(name, language) : []),
];

/** The cell, and beside a time its date and hour on the clocks there, for people. */
function cellsOf({ name, type }: Column, values: Values): readonly CsvCell[] {
  const value = values[name];
  const cell = cellOf(type, value);
  if (type !== 'time') return [cell];
  return typeof value === 'string' ? [cell, dateOf(value), value.slice(11, 19)] : [cell, null, null];
}

function tableText({ columns }: TableSpec, rows: readonly Values[], language: Language): string {
  const head = columns.flatMap((column) => headersOf(column, language));
  const body = rows.map((values) => columns.flatMap((column) => cellsOf(column, values)));
  return csvText([head, ...body]);
}

/** The first line is of the format, and read back; the others are for people. */
const readmeStart = `Legwork tables, version ${storedVersion}`;

type Written = { readonly spec: TableSpec; readonly rows: readonly Values[] };

function readmeOf(
  chosen: Chosen,
  written: readonly Written[],
  { app, at }: Made,
  t: ReadmeTranslate,
): string {
  const { period } = chosen.choice;
  const lines = [
    readmeStart,
    '',
    t('exchangeFiles.what'),
    period === null ? t('exchangeFiles.allTime') : t('exchangeFiles.period', period),
    t('exchangeFiles.made', { version: app, at }),
    '',
    ...written.map(({ spec, rows }) =>
      t('exchangeFiles.table', { file: `${spec.file}.csv`, rows: rows.length }),
    ),
    ...(written.length === 0 ? [t('exchangeFiles.nothing')] : []),
    '',
    t('exchangeFiles.times'),
    t('exchangeFiles.empty'),
    t('exchangeFiles.guard'),
    t('exchangeFiles.json'),
    ...(chosen.added.includes('garment') ? [t('exchangeFiles.garmentsAdded')] : []),
    t('exchangeFiles.back'),
  ];
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** The tables of the record, those that have rows. */
function writtenOf(record: LegworkRecord, specs: readonly TableSpec[]): readonly Written[] {
  return specs.map((spec) => ({ spec, rows: spec.rows(record) })).filter(({ rows }) => rows.length > 0);
}

/** The files, `readme.txt` first. The same record, choice, moment and language give the same texts. */
export function recordTables(
  chosen: Chosen,
  made: Made,
  { language, t }: TablesOptions,
): readonly NamedText[] {
  const specs: readonly TableSpec[] = kindsOut(chosen).flatMap((kind) => tablesOfKind[kind]);
  const written = writtenOf(chosen.record, specs);
  return [
    { name: 'readme.txt', text: readmeOf(chosen, written, made, t) },
    ...written.map(({ spec, rows }) => ({
      name: `${spec.file}.csv`,
      text: tableText(spec, rows, language),
    })),
  ];
}
