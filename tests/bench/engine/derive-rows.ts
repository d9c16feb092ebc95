/** Twenty years of entries derived in full, as after every change. */
import type { LegworkRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { sampleRecord } from '../../support/sample-record.ts';
import { median, timeMs } from '../figures.ts';
import type { BenchRow } from '../row.ts';

const roundCount = 60;
const warmUpCount = 40;
const now = '2025-12-31T23:00:00+01:00[Europe/Berlin]';

export async function deriveRows(): Promise<readonly BenchRow[]> {
  const text = JSON.stringify(sampleRecord({ seed: 1, from: '2006-01-01', to: '2025-12-31' }));
  const record: LegworkRecord = JSON.parse(text);
  const firstMs = await timeMs(() => deriveRecord(record, now));
  const rounds = { parse: [] as number[], derive: [] as number[] };
  for (let round = 0; round < warmUpCount + roundCount; round += 1) {
    rounds.parse.push(await timeMs(() => JSON.parse(text)));
    rounds.derive.push(await timeMs(() => deriveRecord(record, now)));
  }
  const parseMs = median(rounds.parse.slice(warmUpCount));
  const deriveMs = median(rounds.derive.slice(warmUpCount));
  return [
    {
      name: 'derive 20 years in full',
      measured: `${deriveMs.toFixed(2)} ms`,
      against: `${parseMs.toFixed(2)} ms JSON.parse of the record`,
      ratio: deriveMs / parseMs,
      goal: 1,
      figures: {
        deriveMs,
        parseMs,
        firstMs,
        bytes: text.length,
        shifts: record.shifts.length,
        wear: record.wear.length,
        rounds: roundCount,
      },
    },
  ];
}
