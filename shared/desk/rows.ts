/**
 * Rows that may be shown, from the sums of atoms (desk.md §3, step 6). Nothing else in the product makes a row: this
 * is the one place that gives a row its brand.
 */
import { leastClass, leastThreshold } from './constants.ts';
import { type Family, type Measure, measures, steps } from './figures.ts';
import type { Band, ShownHeaviness, ShownMeasure, ShownWork } from './shown.ts';
import { bands } from './shown.ts';
import type { AtomWeek } from './state.ts';

/** The last X of a person, by measure. */
export type Figures = Readonly<Partial<Record<Measure, number>>>;
export type AtomSums = Pick<AtomWeek, 'n' | 'sums' | 'hidden'>;
export type ShownRow = { readonly work: ShownWork; readonly heaviness: ShownHeaviness };

/** The step to which each shown measure is rounded. */
export const shownSteps: Readonly<Record<ShownMeasure, number>> = {
  ...{ standingMinutes: steps.standingMinutes, longestStandMinutes: steps.longestStandMinutes },
  ...{ coverage: 0.1, load: steps.load, heaviness: steps.heaviness },
};

/**
 * What a mean of figures can be off by in floating point is far below this, and two different means of figures on
 * their steps are far above it: with it, a half is a half and a bound is a bound.
 */
const tolerance = 1e-9;

const mostOfOne = 0.5;
const mostOfTwo = 0.67;
/** Minutes: below it a share of the standing says too little. */
const leastStandingForCoverage = 110;
/** Percent: where a band ends and the next begins. */
const bandBounds = [10, 25, 50, 75, 90];

/** To the nearest step, halves up. */
export function rounded(value: number, step: number): number {
  const count = Math.floor(value / step + 0.5 + tolerance);
  return step < 1 ? count / Math.round(1 / step) : count * step;
}

/** @param share 0 to 1; a bound belongs to the upper band */
export function bandOf(share: number): Band {
  const above = bandBounds.filter((bound) => share * 100 >= bound - tolerance).length;
  return bands[above] ?? bands[0];
}

/** Shown as a band, and as a share of the standing: one person's figure cannot be read from either. */
const neverHidden: ReadonlySet<Measure> = new Set(['overLimitShare', 'coveredMinutes']);

/** Whether one or two people of an atom make up most of a measure, or too few have any of it. */
function isDominated(values: readonly number[], sum: number): boolean {
  let largest = 0;
  let second = 0;
  let above = 0;
  for (const value of values) {
    if (value > 0) above += 1;
    if (value > largest) {
      second = largest;
      largest = value;
    } else if (value > second) second = value;
  }
  const spare = tolerance * sum;
  return (
    above < leastClass || largest > mostOfOne * sum + spare || largest + second > mostOfTwo * sum + spare
  );
}

/** The sums of an atom, with the measures that it hides. @param xs the X of each member */
export function sumsOf(family: Family, xs: readonly Figures[]): AtomSums {
  const sums: Partial<Record<Measure, number>> = {};
  const hidden: Measure[] = [];
  for (const measure of measures[family]) {
    const values = xs.map((x) => x[measure] ?? 0);
    const sum = values.reduce((total, value) => total + value, 0);
    sums[measure] = sum;
    if (!neverHidden.has(measure) && isDominated(values, sum)) hidden.push(measure);
  }
  return { n: xs.length, sums, hidden };
}

const sumOf = (atoms: readonly AtomSums[], measure: Measure): number =>
  atoms.reduce((total, { sums }) => total + (sums[measure] ?? 0), 0);

/** The rounded mean; null where the cell hides it. */
function meanOf(atoms: readonly AtomSums[], n: number, measure: Measure): number | null {
  if (atoms.some(({ hidden }) => hidden.includes(measure))) return null;
  return rounded(sumOf(atoms, measure) / n, steps[measure]) || null;
}

function workRow(group: string, n: number, atoms: readonly AtomSums[]): ShownWork {
  const mean = (measure: Measure) => meanOf(atoms, n, measure);
  const standingMinutes = mean('standingMinutes');
  const hasCoverage = standingMinutes !== null && standingMinutes >= leastStandingForCoverage;
  const covered = sumOf(atoms, 'coveredMinutes') / sumOf(atoms, 'standingMinutes');
  return {
    ...{ group, n, standingMinutes, longestStandMinutes: mean('longestStandMinutes') },
    coverage: hasCoverage ? rounded(covered, shownSteps.coverage) : null,
    overLimitShare: bandOf(sumOf(atoms, 'overLimitShare') / n),
    load: mean('load'),
  } as ShownWork;
}

const makers = {
  work: workRow,
  heaviness: (group, n, atoms) => ({ group, n, heaviness: meanOf(atoms, n, 'heaviness') }) as ShownHeaviness,
} satisfies {
  [F in Family]: (group: string, n: number, atoms: readonly AtomSums[]) => ShownRow[F];
};

/**
 * The row of a cell; null if its atoms have fewer people than the threshold.
 * @param threshold of the desk; one below 11 counts as 11
 */
export function shownRow<F extends Family>(
  family: F,
  group: string,
  atoms: readonly AtomSums[],
  threshold: number,
): ShownRow[F] | null {
  const n = atoms.reduce((total, atom) => total + atom.n, 0);
  if (n < Math.max(threshold, leastThreshold)) return null;
  return makers[family](group, n, atoms) as ShownRow[F];
}
