/** The association between a day's load and its symptoms (model.md §4). */

/** A date with a load and a symptom score. */
export type LoadAndSymptom = {
  /** Load-hours. */
  readonly load: number;
  /** The symptom score of the same work day. */
  readonly symptom: number;
};

export type Association = {
  /** Pairs. */
  readonly n: number;
  /** Spearman's rank correlation, −1 to 1. */
  readonly rho: number;
  /** The 95% interval of ρ. Show a link only if the interval excludes 0. */
  readonly low: number;
  readonly high: number;
};

/** Fewer pairs say nothing. */
export const fewestPairs = 14;
/** The normal quantile of a two-sided 95% interval. */
const z95 = 1.959963984540054;

/** The rank of each value, from 1; equal values share the mean of their ranks. */
function midRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && values[order[next] ?? 0] === values[order[first] ?? 0]) next += 1;
    for (let i = first; i < next; i += 1) ranks[order[i] ?? 0] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}

/** Pearson's correlation of two lists of ranks; null if one of them is constant. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  /** The mean of all ranks, tied or not. */
  const mean = (xs.length + 1) / 2;
  let together = 0;
  let ofX = 0;
  let ofY = 0;
  xs.forEach((x, i) => {
    const y = (ys[i] ?? mean) - mean;
    together += (x - mean) * y;
    ofX += (x - mean) ** 2;
    ofY += y ** 2;
  });
  return ofX === 0 || ofY === 0 ? null : together / Math.sqrt(ofX * ofY);
}

/**
 * Spearman's ρ between load and symptom score, with a 95% interval by Fisher's z and Bonett and Wright's
 * standard error. Null with fewer than 14 pairs, with constant values, and where |ρ| is 1.
 */
export function association(pairs: readonly LoadAndSymptom[]): Association | null {
  const n = pairs.length;
  if (n < fewestPairs) return null;
  const rho = correlation(
    midRanks(pairs.map(({ load }) => load)),
    midRanks(pairs.map(({ symptom }) => symptom)),
  );
  if (rho === null || Math.abs(rho) >= 1) return null;
  const reach = z95 * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  const fisher = Math.atanh(rho);
  return { n, rho, low: Math.tanh(fisher - reach), high: Math.tanh(fisher + reach) };
}
