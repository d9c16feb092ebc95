/** Names at the ends of lines: each line's last value, and a place for its name without overlaps. */
import type { Series, SeriesRow } from './series.ts';

export type LineEnd = {
  readonly series: Series;
  /** Its position among the chart's lines. */
  readonly at: number;
  readonly date: string;
  readonly value: number;
};

/** The last value of each line; none for a line without values. */
export const lineEnds = (series: readonly Series[], rows: readonly SeriesRow[]): readonly LineEnd[] =>
  series.flatMap((line, at) => {
    if (line.kind !== 'line') return [];
    const last = rows.findLast((row) => typeof row[line.key] === 'number');
    const value = last?.[line.key];
    return last === undefined || typeof value !== 'number'
      ? []
      : [{ series: line, at, date: last.date, value }];
  });

/**
 * The places nearest to the wanted ones (least squares), at least `gap` apart, from `top` to `bottom`, in the order of
 * the wanted ones. Places that do not fit go beyond the bottom.
 */
export function placedApart(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  // Without the gaps, names that touch share one place: the mean of their wanted places.
  const groups: { sum: number; count: number }[] = [];
  order.forEach((at, rank) => {
    let group = { sum: (wanted[at] ?? 0) - rank * gap, count: 1 };
    for (let above = groups.at(-1); above !== undefined; above = groups.at(-1)) {
      if (above.sum / above.count < group.sum / group.count) break;
      groups.pop();
      group = { sum: above.sum + group.sum, count: above.count + group.count };
    }
    groups.push(group);
  });
  const lowest = Math.max(top, bottom - (wanted.length - 1) * gap);
  const places = groups.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / count, top), lowest)),
  );
  const placed = [...wanted];
  order.forEach((at, rank) => {
    placed[at] = (places[rank] ?? 0) + rank * gap;
  });
  return placed;
}

/** The room for names to the right of a chart, px: about 6.5 a letter of 12 px, and a sample of the line. */
export const roomForNames = (names: readonly string[]): number =>
  Math.min(200, Math.max(16, ...names.map((name) => 36 + Math.ceil(name.length * 6.5))));
