/** Orders entries by time without moving them, and finds the middle of figures. */

/** The positions of `keys` in ascending order of key, then of `ties`, then of position. */
export function ascending(keys: Float64Array, ties: Float64Array): Uint32Array {
  const order = new Uint32Array(keys.length);
  let isOrdered = true;
  for (let i = 0; i < order.length; i += 1) {
    order[i] = i;
    // NaN compares false and needs sorting, as does any key that is not strictly later.
    if (i > 0 && !((keys[i] as number) > (keys[i - 1] as number))) isOrdered = false;
  }
  // Entries are mostly in order already and then need no comparison.
  if (isOrdered) return order;
  return order.sort(
    (a, b) => (keys[a] as number) - (keys[b] as number) || (ties[a] as number) - (ties[b] as number) || a - b,
  );
}

/** Positions grouped by day: those of day `firstDay + i` are `positions[bounds[i]]` up to before `bounds[i + 1]`. */
export type DayGroups = {
  readonly firstDay: number;
  readonly bounds: Uint32Array;
  readonly positions: Uint32Array;
};

/**
 * Groups the positions of `days` by the day number there, days ascending. Within a day they keep the given order, or
 * else their own. Linear in entries and in days from first to last.
 */
export function groupedByDay(days: ArrayLike<number>, order?: Uint32Array): DayGroups {
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length; i += 1) {
    firstDay = Math.min(firstDay, days[i] as number);
    lastDay = Math.max(lastDay, days[i] as number);
  }
  const bounds = new Uint32Array(days.length === 0 ? 1 : lastDay - firstDay + 2);
  for (let i = 0; i < days.length; i += 1) {
    const group = (days[i] as number) - firstDay;
    bounds[group + 1] = (bounds[group + 1] as number) + 1;
  }
  for (let i = 1; i < bounds.length; i += 1) bounds[i] = (bounds[i] as number) + (bounds[i - 1] as number);
  const filled = bounds.slice();
  const positions = new Uint32Array(days.length);
  for (let i = 0; i < days.length; i += 1) {
    const position = order === undefined ? i : (order[i] as number);
    const group = (days[position] as number) - firstDay;
    const at = filled[group] as number;
    positions[at] = position;
    filled[group] = at + 1;
  }
  return { firstDay, bounds, positions };
}

/** The middle value, or the mean of the middle two. Sorts `values` in place. */
export function medianInPlace(values: Float64Array): number {
  values.sort();
  const half = values.length >> 1;
  const upper = values[half] ?? Number.NaN;
  return values.length % 2 === 1 ? upper : ((values[half - 1] ?? Number.NaN) + upper) / 2;
}

/** The mean; NaN of no values. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value at a share of the way through sorted values, between two neighbours in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const lower = sorted[Math.floor(at)] ?? Number.NaN;
  const upper = sorted[Math.ceil(at)] ?? Number.NaN;
  return lower + (at - Math.floor(at)) * (upper - lower);
}

/** The first and the third quartile: the values a quarter and three quarters of the way through. NaN of no values. */
export function quartilesOf(values: readonly number[]): { readonly low: number; readonly high: number } {
  const sorted = Float64Array.from(values).sort();
  return { low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}
