/** `npm run bench`: times the rows, prints their table, and writes tests/bench/results.json. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { batchRows } from './batch-row.ts';
import { engineRows } from './engine/rows.ts';
import { appleRows } from './exchange/apple-row.ts';
import { jsonRows } from './exchange/json-row.ts';
import { pdfRows } from './exchange/pdf-row.ts';
import { rosterRows } from './exchange/roster-row.ts';
import { openRows } from './open-row.ts';
import { pageRows } from './page/page-rows.ts';
import { saveRows } from './save-row.ts';
import { benchTable } from './table.ts';

const scratch = path.join(import.meta.dirname, '../.results');
await mkdir(scratch, { recursive: true });

const rows = [
  ...(await saveRows(scratch)),
  ...(await batchRows(scratch)),
  ...(await openRows(scratch)),
  ...(await engineRows()),
  ...(await jsonRows(scratch)),
  ...(await rosterRows()),
  ...(await pdfRows()),
  ...(await appleRows(scratch)),
  ...(await pageRows(scratch)),
];
console.log(benchTable(rows));

const results = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  rows,
};
await writeFile(path.join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
