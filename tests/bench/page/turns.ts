/** Two things timed in turns, so that what slows the machine for a while slows both. */
import { median } from '../figures.ts';

export type Turns = { readonly first: number; readonly second: number };

/** The medians of both, ms, over as many rounds; the rounds to warm up do not count. */
export async function inTurns(
  first: () => Promise<number>,
  second: () => Promise<number>,
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<Turns> {
  const took: { readonly first: number[]; readonly second: number[] } = { first: [], second: [] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const [a, b] = [await first(), await second()];
    if (round < warmUp) continue;
    took.first.push(a);
    took.second.push(b);
  }
  return { first: median(took.first), second: median(took.second) };
}
