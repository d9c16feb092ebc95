/** Legwork's own files come in again from their bytes, also after a spreadsheet saved them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '#main/exchange/read-source.ts';
import { zipOf } from '#main/exchange/zip.ts';
import { sourceOfBytes } from '#main/files/source.ts';
import type { Found, Given } from '#shared/exchange/found.ts';
import { recordOfUpserts } from '#shared/exchange/out/choice.ts';
import { differenceOf } from '#shared/record/difference.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';
import { made } from '../../../support/exchange/any-record.ts';
import {
  makeRecord,
  makeRecordFile,
  makeTables,
  makeTablesArchive,
} from '../../../support/exchange/make-legwork.ts';
import { resaved, type SpreadsheetName, spreadsheets } from '../../../support/exchange/resave.ts';

const read = (name: string, bytes: Buffer, more: Partial<Given> = {}): Promise<Found> =>
  readSource(sourceOfBytes(name, bytes), { zone: 'Europe/Berlin', now: made.at, ...more });

const noDifference = { missing: [], changed: [], extra: [] };
const seeds = [1, 2, 3] as const;
const names = Object.keys(spreadsheets) as SpreadsheetName[];

function expectWhole(found: Found, record: LegworkRecord): void {
  expect(found.skipped).toEqual([]);
  expect(found.questions).toEqual([]);
  const again = recordOfUpserts(found.entries);
  expect(differenceOf(record, again)).toEqual(noDifference);
  expect(again.strictEntries.map((line) => JSON.stringify(line))).toEqual(
    record.strictEntries.map((line) => JSON.stringify(line)),
  );
}

describe.each(seeds)('files made from the seed %i', (seed) => {
  const record = makeRecord(seed);

  it('hold a record that the rules accept', () => {
    expect(issuesOfRecord(record)).toEqual([]);
  });

  it('come in from JSON, whatever the file is called', async () => {
    const found = await read('holiday.jpg', Buffer.from(makeRecordFile(seed)));
    expect(found.format).toBe('legwork-record');
    expectWhole(found, record);
  });

  it('come in from an archive of tables', async () => {
    const found = await read('x.zip', await makeTablesArchive(seed));
    expect(found).toMatchObject({ format: 'legwork-tables', warnings: [] });
    expectWhole(found, record);
  });

  it('come in from JSON in an archive, as a mail program packs it', async () => {
    expectWhole(await read('x.zip', await zipOf([{ name: 'a', text: makeRecordFile(seed) }])), record);
  });
});

describe.each(names)('tables that %s saved', (name) => {
  const folder = path.join(import.meta.dirname, '../../../fixtures/exchange/tables', name);
  const tables = makeTables(1, spreadsheets[name].language).filter((each) => each.name.endsWith('.csv'));

  it('come in from their stored bytes, each alone, with what it holds by itself', async () => {
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(10);
    const { dateOrder } = spreadsheets[name];
    const found = await Promise.all(
      files.map(async (file) => {
        const bytes = readFileSync(path.join(folder, file));
        const first = await read(file, bytes);
        if (first.questions.length === 0) return { file, found: first };
        // 02/03/2026 alone says nothing of its order.
        expect(first.questions).toMatchObject([{ kind: 'date-order' }]);
        expect(dateOrder).not.toBeNull();
        return { file, found: await read(file, bytes, dateOrder === null ? {} : { dateOrder }) };
      }),
    );
    const entries = found.flatMap((each) => each.found.entries);
    const difference = differenceOf(makeRecord(1), recordOfUpserts(entries));
    // A rota says nothing true without its exceptions, which stand in a table of their own.
    expect(difference).toEqual({
      missing: [],
      changed: [],
      extra: [expect.objectContaining({ kind: 'rota' })],
    });
    const skipped = found.filter((each) => each.found.skipped.length > 0).map(({ file }) => file);
    expect(skipped.sort()).toEqual(['rota-exceptions.csv', 'rota.csv']);
  });

  it('are stored as they are made', () => {
    for (const table of tables) {
      expect(readFileSync(path.join(folder, table.name)).equals(resaved(table, name))).toBe(true);
    }
  });
});

it('says how the tables of a German Excel were read', async () => {
  const folder = path.join(import.meta.dirname, '../../../fixtures/exchange/tables/german-excel');
  const found = await read('x', readFileSync(path.join(folder, 'check-ins.csv')));
  expect(found.warnings).toEqual([{ kind: 'encoding', encoding: 'windows-1252' }]);
  expect(found.entries[0]?.entry).toMatchObject({
    note: 'Müde; "schwer", 7,5 Stunden',
    girthCm: { leftAnkle: 23.5 },
  });
});
