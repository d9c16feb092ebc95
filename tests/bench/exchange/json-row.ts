/** Twenty years go out as one JSON file and come in again, against the least that any such file costs. */
import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exchangedKinds } from '#shared/exchange/exchanged-kinds.ts';
import { readRecord } from '#shared/exchange/legwork/record-reader.ts';
import { chosenOf } from '#shared/exchange/out/choice.ts';
import { recordJson } from '#shared/exchange/out/record-json.ts';
import { sampleRecord } from '../../support/sample-record.ts';
import { median, timeMs } from '../figures.ts';
import type { BenchRow } from '../row.ts';

const roundCount = 15;
const warmUpCount = 5;
const now = '2025-12-31T23:00:00+01:00[Europe/Berlin]';

const sha256 = (text: string): string => hash('sha256', text);

/** @param scratch an existing folder on a real disk, to work in */
export async function jsonRows(scratch: string): Promise<readonly BenchRow[]> {
  const record = sampleRecord({ seed: 1, from: '2006-01-01', to: '2025-12-31' });
  const folder = await mkdtemp(path.join(scratch, 'bench-json-'));
  const file = path.join(folder, 'record.json');
  const out = (): string =>
    recordJson(chosenOf(record, { period: null, kinds: exchangedKinds }), { app: '0.0.0', at: now }, sha256);
  const text = out();
  const ms = { out: [] as number[], in: [] as number[], parse: [] as number[], write: [] as number[] };
  try {
    for (let round = 0; round < warmUpCount + roundCount; round += 1) {
      ms.parse.push(await timeMs(() => JSON.parse(text)));
      ms.write.push(await timeMs(() => writeFile(file, text)));
      ms.out.push(await timeMs(() => writeFile(file, out())));
      ms.in.push(await timeMs(() => readRecord(text, sha256)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const middleMs = (times: readonly number[]): number => median(times.slice(warmUpCount));
  const [outMs, inMs] = [middleMs(ms.out), middleMs(ms.in)];
  const [parseMs, writeMs] = [middleMs(ms.parse), middleMs(ms.write)];
  return [
    {
      name: '20 years of JSON out, on disk, and in again',
      measured: `${(outMs + inMs).toFixed(0)} ms (${outMs.toFixed(0)} out, ${inMs.toFixed(0)} in)`,
      against: `${(parseMs + writeMs).toFixed(0)} ms JSON.parse and a write of the same bytes`,
      ratio: (outMs + inMs) / (parseMs + writeMs),
      goal: 3,
      figures: { outMs, inMs, parseMs, writeMs, bytes: text.length, rounds: roundCount },
    },
  ];
}
