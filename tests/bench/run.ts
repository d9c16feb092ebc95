/**
 * `npm run bench`: times the rows, prints their table, and writes tests/bench/results.json. `-- --only desk` takes some,
 * and writes nothing.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { batchRows } from './batch-row.ts';
import { deskRows } from './desk/desk-rows.ts';
import { engineRows } from './engine/rows.ts';
import { appleRows } from './exchange/apple-row.ts';
import { jsonRows } from './exchange/json-row.ts';
import { pdfRows } from './exchange/pdf-row.ts';
import { rosterRows } from './exchange/roster-row.ts';
import { openRows } from './open-row.ts';
import { pageRows } from './page/page-rows.ts';
import type { BenchRow } from './row.ts';
import { saveRows } from './save-row.ts';
import { benchTable } from './table.ts';

const scratch = path.join(import.meta.dirname, '../.results');
await mkdir(scratch, { recursive: true });

const benches: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  save: () => saveRows(scratch),
  batch: () => batchRows(scratch),
  open: () => openRows(scratch),
  engine: engineRows,
  json: () => jsonRows(scratch),
  roster: rosterRows,
  pdf: pdfRows,
  apple: () => appleRows(scratch),
  desk: () => deskRows(scratch),
  page: () => pageRows(scratch),
};

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const names = values.only ?? Object.keys(benches);
const unknown = names.filter((name) => benches[name] === undefined);
if (unknown.length > 0)
  throw new Error(`There is no bench ${unknown.join(', ')}: ${Object.keys(benches).join(', ')}.`);

const rows: BenchRow[] = [];
for (const name of names) rows.push(...((await benches[name]?.()) ?? []));
console.log(benchTable(rows));

const results = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  rows,
};
if (values.only === undefined) {
  await writeFile(path.join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
}
