/** Fewer points for the same picture: of each stretch the lowest, the highest and one gap, if any. */

type Values = readonly (number | null)[];

/** The positions of a column's lowest and highest value in a stretch; none without values. */
function extremesOf(column: Values, from: number, to: number): readonly number[] {
  let [least, greatest] = [-1, -1];
  for (let i = from; i < to; i += 1) {
    const value = column[i] ?? null;
    if (value === null) continue;
    if (least === -1 || value < (column[least] ?? 0)) least = i;
    if (greatest === -1 || value > (column[greatest] ?? 0)) greatest = i;
  }
  return least === -1 ? [] : [least, greatest];
}

/** The position of the first row without any value in a stretch, or none. */
function gapOf(columns: readonly Values[], from: number, to: number): readonly number[] {
  for (let i = from; i < to; i += 1) {
    if (columns.every((column) => (column[i] ?? null) === null)) return [i];
  }
  return [];
}

/**
 * At most `most` rows, in their order. It keeps the rows with each column's lowest and highest value in a stretch, and
 * one row without values if the stretch has any: a gap stays a gap.
 * @param valuesOf the values of a row, the same number for each row; null for no value
 */
export function downSample<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => Values,
  most = 400,
): readonly Row[] {
  if (rows.length <= most) return rows;
  const values = rows.map(valuesOf);
  const columns = (values[0] ?? []).map((_, key) => values.map((row) => row[key] ?? null));
  // Two extremes of each value and a gap.
  const stretches = Math.max(1, Math.floor(most / (2 * columns.length + 1)));
  const kept = new Set<number>();
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const from = Math.round((stretch * rows.length) / stretches);
    const to = Math.round(((stretch + 1) * rows.length) / stretches);
    const places = [
      ...columns.flatMap((column) => extremesOf(column, from, to)),
      ...gapOf(columns, from, to),
    ];
    for (const place of places) kept.add(place);
  }
  return [...kept].sort((a, b) => a - b).map((place) => rows[place] as Row);
}
