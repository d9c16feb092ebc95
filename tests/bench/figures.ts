/** How the rows time and sum up. */

/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of no values.');
  return (lower + upper) / 2;
}

/** How long the work took, until what it returned has settled, in ms. */
export async function timeMs(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export type Rounds = {
  readonly warmUpCount: number;
  readonly roundCount: number;
  /** Calls timed together: one alone is too quick for the clock. */
  readonly callsPerRound: number;
};

/** The middle time of a call of each, in µs. They take turns, so that a busy moment of the machine meets both. */
export async function callsUs(
  one: () => unknown,
  other: () => unknown,
  { warmUpCount, roundCount, callsPerRound }: Rounds,
): Promise<readonly [number, number]> {
  const manyMs = (call: () => unknown): Promise<number> =>
    timeMs(() => {
      for (let i = 0; i < callsPerRound; i += 1) call();
    });
  const ms: { readonly one: number[]; readonly other: number[] } = { one: [], other: [] };
  for (let round = 0; round < warmUpCount + roundCount; round += 1) {
    ms.one.push(await manyMs(one));
    ms.other.push(await manyMs(other));
  }
  const middleUs = (values: readonly number[]): number =>
    (median(values.slice(warmUpCount)) / callsPerRound) * 1000;
  return [middleUs(ms.one), middleUs(ms.other)];
}
