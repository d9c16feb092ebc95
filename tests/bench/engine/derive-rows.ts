/** Twenty years of entries derived in full, and after one edit. */
import type { Change } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { createEngine, type Engine } from '#shared/risk/engine.ts';
import { sampleRecord } from '../../support/sample-record.ts';
import { median, timeMs } from '../figures.ts';
import type { BenchRow } from '../row.ts';

const roundCount = 60;
const warmUpCount = 40;
/** Edits timed together in a round: one alone is too quick for the clock. */
const editsPerRound = 20;
const now = '2025-12-31T23:00:00+01:00[Europe/Berlin]';

/** The same shift with a quarter of an hour more or less of standing, in turn. */
function editsOf(shift: Shift): readonly Change[] {
  return Array.from({ length: editsPerRound }, (_, i) => ({
    action: 'upsert',
    kind: 'shift',
    entry: { ...shift, standingMinutes: shift.standingMinutes + (i % 2 === 0 ? 15 : 0) },
  }));
}

async function editMs(engine: Engine, edits: readonly Change[]): Promise<number> {
  const ms = await timeMs(() => {
    for (const edit of edits) engine.apply([edit], now);
  });
  return ms / edits.length;
}

const editRow = (where: string, ms: number, deriveMs: number): BenchRow => ({
  name: `one edit ${where} of 20 years`,
  measured: `${(ms * 1000).toFixed(1)} µs`,
  against: `${deriveMs.toFixed(2)} ms in full`,
  ratio: ms / deriveMs,
  goal: 0.01,
  figures: { editUs: ms * 1000, deriveMs, rounds: roundCount },
});

export async function deriveRows(): Promise<readonly BenchRow[]> {
  const text = JSON.stringify(sampleRecord({ seed: 1, from: '2006-01-01', to: '2025-12-31' }));
  const record: LegworkRecord = JSON.parse(text);
  const firstMs = await timeMs(() => deriveRecord(record, now));
  const engine = createEngine(record, now);
  const middle = editsOf(record.shifts[record.shifts.length / 2] as Shift);
  const last = editsOf(record.shifts.at(-1) as Shift);
  const rounds = {
    parse: [] as number[],
    derive: [] as number[],
    middle: [] as number[],
    last: [] as number[],
  };
  for (let round = 0; round < warmUpCount + roundCount; round += 1) {
    rounds.parse.push(await timeMs(() => JSON.parse(text)));
    rounds.derive.push(await timeMs(() => deriveRecord(record, now)));
    rounds.middle.push(await editMs(engine, middle));
    rounds.last.push(await editMs(engine, last));
  }
  const [parseMs, deriveMs, middleEditMs, lastEditMs] = [
    rounds.parse,
    rounds.derive,
    rounds.middle,
    rounds.last,
  ].map((values) => median(values.slice(warmUpCount))) as [number, number, number, number];
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
    editRow('in the middle', middleEditMs, deriveMs),
    editRow('on the last day', lastEditMs, deriveMs),
  ];
}
