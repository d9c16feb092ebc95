/** The engine's rows of the benchmark. */
import type { BenchRow } from '../row.ts';
import { deriveRows } from './derive-rows.ts';
import { strictRow } from './strict-row.ts';
import { trendRow } from './trend-row.ts';

export async function engineRows(): Promise<readonly BenchRow[]> {
  return [...(await deriveRows()), await trendRow(), await strictRow()];
}
