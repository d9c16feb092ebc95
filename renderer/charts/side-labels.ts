/** Names beside a panel: the end of each line, and a place for each name without overlaps. */
import type { LineMark } from './panel.ts';
import type { Point } from './points.ts';

export type LineEnd = { readonly line: LineMark; readonly point: Point; readonly value: number };

/** The last value of each line; none for a line without values. */
export const lineEnds = (lines: readonly LineMark[], points: readonly Point[]): readonly LineEnd[] =>
  lines.flatMap((line) => {
    const point = points.findLast(({ values }) => values[line.key] !== undefined);
    const value = point?.values[line.key]?.median;
    return point === undefined || value === undefined ? [] : [{ line, point, value }];
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
