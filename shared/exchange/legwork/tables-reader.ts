/**
 * Reads the tables of a record (out/record-tables.ts), as Legwork or any spreadsheet saved them: several of one archive,
 * or one alone. A table is known by its headers, in any of the four languages and in any order.
 */
import { storedVersion } from '../../record/stored-files.ts';
import { exchangedKinds } from '../exchanged-kinds.ts';
import { type Given, nothingFound, type Reader, type Warning } from '../found.ts';
import { type Part, textOf } from '../part.ts';
import { RefusedFileError } from '../refused.ts';
import { isEitherOrder, orderProvedBy } from '../table/cells.ts';
import { readTable, type Table } from '../table/read-table.ts';
import { type Locale, readCell } from './cells.ts';
import { type ColumnName, namesOf } from './headers.ts';
import { entriesOfTables, type ReadRow } from './table-entries.ts';
import { type Column, type TableSpec, tableSpecs } from './tables.ts';
import { entryCollector } from './upsert-of.ts';

/** Twenty years of shifts have about 3 million characters. */
const mostCharacters = 60_000_000;

const readmeVersion = /^Legwork tables, version (\d{1,9})\b/;

/** Headers are compared without regard to case and to blanks around them. */
const plain = (header: string): string => header.trim().normalize('NFC').toLowerCase();

const specsByHeader = new Map(
  tableSpecs.map((spec) => [
    spec,
    new Map(spec.columns.flatMap((column) => namesOf(column.name).map((name) => [name, column] as const))),
  ]),
);

type Placed = { readonly column: Column; readonly at: number };

/** Where a table's columns stand; null if one that it needs is not there. Of two with one header the first counts. */
function placedColumns(spec: TableSpec, headers: readonly string[]): readonly Placed[] | null {
  const byHeader = specsByHeader.get(spec);
  const placed = new Map<ColumnName, Placed>();
  for (const [at, header] of headers.entries()) {
    const column = byHeader?.get(plain(header));
    if (column !== undefined && !placed.has(column.name)) placed.set(column.name, { column, at });
  }
  const isWhole = spec.columns.every(({ name, isNeeded }) => isNeeded !== true || placed.has(name));
  return isWhole ? [...placed.values()] : null;
}

type Known = { readonly spec: TableSpec; readonly columns: readonly Placed[] };

/** The table that has these headers: of several the one with the most of them. */
function tableOf(headers: readonly string[]): Known | null {
  const known = tableSpecs.flatMap((spec) => {
    const columns = placedColumns(spec, headers);
    return columns === null ? [] : [{ spec, columns }];
  });
  return known.toSorted((one, other) => other.columns.length - one.columns.length)[0] ?? null;
}

/** The order of day and month that a table's dates prove, and a date that can be read both ways. */
function dateOrderOf({ rows }: Table, columns: readonly Placed[]) {
  const places = columns.filter(({ column }) => column.type === 'date').map(({ at }) => at);
  const dates = rows.flatMap(({ cells }) => places.map((at) => cells[at] ?? ''));
  const proofs = dates.map(orderProvedBy);
  return {
    order: proofs.find((order) => order !== null) ?? null,
    example: dates.find(isEitherOrder)?.trim() ?? null,
  };
}

type TableRead = Known & { readonly part: Part; readonly table: Table };

/** Rows that end before the last header, at the very end of a text without a line break, were cut. */
function isCutShort(text: string, { rows, headers, cutAtLine }: Table): boolean {
  if (cutAtLine !== null) return true;
  const last = rows.at(-1);
  return last !== undefined && !/[\r\n]\s*$/.test(text) && last.cells.length < headers.length;
}

async function readParts(parts: readonly Part[]) {
  const tables: TableRead[] = [];
  const unknown: Part[] = [];
  let isAnyCut = false;
  for (const part of parts) {
    const version = readmeVersion.exec(part.head)?.[1];
    if (version !== undefined) {
      if (Number(version) > storedVersion) throw new RefusedFileError('newer');
      continue;
    }
    const text = await textOf(part, mostCharacters);
    const read = readTable(text);
    const isCut = isCutShort(text, read);
    const rows = isCut && read.cutAtLine === null ? read.rows.slice(0, -1) : read.rows;
    const known = tableOf(read.headers);
    if (known === null) unknown.push(part);
    else tables.push({ ...known, part, table: { ...read, rows } });
    isAnyCut ||= isCut;
  }
  const warnings: readonly Warning[] = isAnyCut ? [{ kind: 'cut' }] : [];
  return { tables, unknown, warnings };
}

/** The order that the first table proves holds for all: one program saved them. */
function dateOrderOfAll(tables: readonly TableRead[], given: Given) {
  const orders = tables.map(({ table, columns }) => dateOrderOf(table, columns));
  const proved = orders.find(({ order }) => order !== null)?.order ?? null;
  const example = orders.find((each) => each.example !== null)?.example ?? null;
  const order = proved ?? given.dateOrder ?? null;
  return { order, question: order === null ? example : null };
}

function rowsOf({ part, table, columns }: TableRead, dateOrder: Locale['dateOrder']): readonly ReadRow[] {
  const locale: Locale = { decimalSign: table.decimalSign, dateOrder };
  return table.rows.map(({ line, cells }) => ({
    values: Object.fromEntries(
      columns.map(({ column, at }) => [column.name, readCell(column.type, cells[at] ?? '', locale)]),
    ),
    where: { file: part.name, line },
    text: () => cells.join(' '),
  }));
}

const isKnownHead = (head: string): boolean =>
  readmeVersion.test(head) || tableOf(readTable(head).headers) !== null;

async function read(parts: readonly Part[], given: Given) {
  const { tables, unknown, warnings } = await readParts(parts);
  const { order, question } = dateOrderOfAll(tables, given);
  const questions = question === null ? [] : [{ kind: 'date-order', example: question } as const];
  const { take, skip, found } = entryCollector();
  for (const { name } of unknown) skip('unreadable', { file: name }, '');
  if (questions.length === 0) {
    const rows = new Map<TableSpec, readonly ReadRow[]>();
    for (const each of tables) rows.set(each.spec, [...(rows.get(each.spec) ?? []), ...rowsOf(each, order)]);
    for (const kind of exchangedKinds) {
      const joined = entriesOfTables[kind](rows);
      const alone = joined.flatMap(({ reason, ...each }) =>
        reason === undefined ? [] : [{ reason, ...each }],
      );
      for (const { reason, where, text } of alone) skip(reason, where, text());
      const whole = joined.filter(({ reason }) => reason === undefined);
      take(
        kind,
        whole.map(({ entry }) => entry),
        (place) => ({ where: whole[place]?.where ?? {}, text: whole[place]?.text() ?? '' }),
      );
    }
  }
  return { ...nothingFound('legwork-tables'), ...found(), questions, warnings };
}

/** The reader of tables. A skipped row is told by its file and its line. */
export const tablesReader: Reader = { format: 'legwork-tables', recognises: isKnownHead, read };
