/** What is derived from shown rows, and from nothing else (desk.md §4): series of a group, totals of departments and of the desk. */
import type { Family, IsoWeek } from './figures.ts';
import { rounded, shownSteps } from './rows.ts';
import type { Band, Block, ShownHeaviness, ShownMeasure, ShownWork } from './shown.ts';

/** A closed week in a series. Both are null where nothing is shown; the value alone where the measure is hidden. */
export type SeriesPoint = {
  readonly week: IsoWeek;
  readonly value: number | null;
  readonly n: number | null;
};

export type BandPoint = { readonly week: IsoWeek; readonly band: Band | null };

export const familyOf = (measure: ShownMeasure): Family => (measure === 'heaviness' ? 'heaviness' : 'work');

/** `Ward` of `Ward/nights`. */
export const departmentOf = (group: string): string => group.split('/', 1)[0] ?? group;

/** The shown figure of a row; null where it is hidden. */
export function figureOf(row: ShownWork | ShownHeaviness, measure: ShownMeasure): number | null {
  const figures: Readonly<Partial<Record<ShownMeasure, number | null>>> = row;
  return figures[measure] ?? null;
}

const rowsOf = (block: Block, measure: ShownMeasure): readonly (ShownWork | ShownHeaviness)[] =>
  block[familyOf(measure)];

/** The groups that were ever shown, in order of name by code unit. */
export const shownGroups = (blocks: readonly Block[]): readonly string[] =>
  [
    ...new Set(blocks.flatMap(({ work, heaviness }) => [...work, ...heaviness].map(({ group }) => group))),
  ].sort();

/** A measure of a group in every closed week, in the unit and to the step of the measure. */
export const seriesOf = (
  blocks: readonly Block[],
  group: string,
  measure: ShownMeasure,
): readonly SeriesPoint[] =>
  blocks.map((block) => {
    const row = rowsOf(block, measure).find((each) => each.group === group);
    if (row === undefined) return { week: block.week, value: null, n: null };
    return { week: block.week, value: figureOf(row, measure), n: row.n };
  });

/** The band of the over-limit share of a group in every closed week. */
export const bandsOf = (blocks: readonly Block[], group: string): readonly BandPoint[] =>
  blocks.map(({ week, work }) => ({
    week,
    band: work.find((row) => row.group === group)?.overLimitShare ?? null,
  }));

/**
 * The mean of shown figures, weighted by people, over the groups that show the measure.
 * @param department null for the whole desk
 * @returns null where no group shows the measure; `n` counts the people of the groups that do
 */
export function totalOf(
  block: Block,
  department: string | null,
  measure: ShownMeasure,
): { readonly value: number; readonly n: number } | null {
  let sum = 0;
  let n = 0;
  for (const row of rowsOf(block, measure)) {
    const figure = figureOf(row, measure);
    if (figure === null || (department !== null && departmentOf(row.group) !== department)) continue;
    sum += figure * row.n;
    n += row.n;
  }
  return n === 0 ? null : { value: rounded(sum / n, shownSteps[measure]), n };
}

/** A total in every closed week. @param department null for the whole desk */
export const totalSeriesOf = (
  blocks: readonly Block[],
  department: string | null,
  measure: ShownMeasure,
): readonly SeriesPoint[] =>
  blocks.map((block) => {
    const total = totalOf(block, department, measure);
    return { week: block.week, value: total?.value ?? null, n: total?.n ?? null };
  });
