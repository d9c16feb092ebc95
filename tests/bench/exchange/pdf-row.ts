/** The report of a year as PDF, from a record of ten years: a person waits for it, one second at most. */
import { makeReport } from '#main/report/report-service.ts';
import { doctorRequest } from '../../support/reports.ts';
import { sampleRecord } from '../../support/sample-record.ts';
import { median, timeMs } from '../figures.ts';
import type { BenchRow } from '../row.ts';

const roundCount = 7;
const goalMs = 1000;
const now = '2026-03-10T20:00:00+01:00[Europe/Berlin]';

export async function pdfRows(): Promise<readonly BenchRow[]> {
  const record = sampleRecord({ seed: 1, from: '2016-03-10', to: '2026-03-09' });
  const request = doctorRequest({ period: { from: '2025-03-10', to: '2026-03-09' } });
  const rounds: number[] = [];
  let bytes = 0;
  for (let round = 0; round < roundCount; round += 1) {
    const ms = await timeMs(async () => {
      bytes = (await makeReport(record, now, request)).bytes.length;
    });
    rounds.push(ms);
  }
  const yearMs = median(rounds);
  return [
    {
      name: 'the report of a year as PDF',
      measured: `${yearMs.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB`,
      against: `${goalMs} ms, what a person waits for at most`,
      ratio: yearMs / goalMs,
      goal: 1,
      figures: { yearMs, bytes },
    },
  ];
}
