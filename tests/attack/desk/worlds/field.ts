/** Linear algebra over a prime field of 31 bits: exact, unlike floating point, and fast, unlike fractions. */

/** 2³¹ − 1. */
const prime = 2_147_483_647;
const half = 65_536;

const reduced = (value: number): number => value - Math.floor(value / prime) * prime;

/** No product in between has more than 2⁵³. */
const times = (one: number, other: number): number =>
  reduced(reduced(one * Math.floor(other / half)) * half + one * (other % half));

const minus = (one: number, other: number): number => (one >= other ? one - other : one - other + prime);

/** @param value not 0 */
export function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = times(result, base);
    base = times(base, base);
  }
  return result;
}

export type Matrix = Float64Array[];

function subtract(row: Float64Array, pivotRow: Float64Array, factor: number, from: number): void {
  for (let column = from; column < row.length; column += 1) {
    const value = pivotRow[column] ?? 0;
    if (value !== 0) row[column] = minus(row[column] ?? 0, times(value, factor));
  }
}

/** The reduced rows, each with the column of its pivot; the matrix is used up. */
export function reduce(matrix: Matrix): readonly { readonly row: Float64Array; readonly pivot: number }[] {
  const columns = matrix[0]?.length ?? 0;
  const done: { readonly row: Float64Array; readonly pivot: number }[] = [];
  let left = matrix;
  for (let pivot = 0; pivot < columns && left.length > 0; pivot += 1) {
    const at = left.findIndex((row) => row[pivot] !== 0);
    const pivotRow = left[at];
    if (pivotRow === undefined) continue;
    left = left.filter((_, index) => index !== at);
    const scale = inverse(pivotRow[pivot] ?? 1);
    for (let column = pivot; column < columns; column += 1) {
      pivotRow[column] = times(pivotRow[column] ?? 0, scale);
    }
    for (const row of [...left, ...done.map((each) => each.row)]) {
      const factor = row[pivot] ?? 0;
      if (factor !== 0) subtract(row, pivotRow, factor, pivot);
    }
    done.push({ row: pivotRow, pivot });
  }
  return done;
}

/** Counts how many of some vectors are independent, one after the other. */
export function createSpan(): {
  readonly add: (vector: Float64Array) => boolean;
  readonly rank: () => number;
} {
  const basis: { readonly vector: Float64Array; readonly pivot: number }[] = [];
  return {
    add: (given) => {
      const vector = given.slice();
      for (const { vector: known, pivot } of basis) {
        const factor = vector[pivot] ?? 0;
        if (factor !== 0) subtract(vector, known, factor, pivot);
      }
      const pivot = vector.findIndex((value) => value !== 0);
      if (pivot < 0) return false;
      const scale = inverse(vector[pivot] ?? 1);
      for (let at = pivot; at < vector.length; at += 1) vector[at] = times(vector[at] ?? 0, scale);
      basis.push({ vector, pivot });
      return true;
    },
    rank: () => basis.length,
  };
}
