/** Groups × weeks as cells: what is shown with its step of the ramp, and everything that is not shown alike. */
import { familyOf, figureOf } from '#shared/desk/derived.ts';
import type { IsoWeek } from '#shared/desk/iso-week.ts';
import { type Band, type Block, bands, type ShownMeasure } from '#shared/desk/shown.ts';
import { loadStepOf, loadStepStarts } from '#shared/exposure/load-step.ts';

export type HeatMeasure = ShownMeasure | 'overLimitShare';
export const heatMeasures = [
  'standingMinutes',
  'longestStandMinutes',
  'coverage',
  'overLimitShare',
  'load',
  'heaviness',
] as const satisfies readonly HeatMeasure[];

export type Step = 1 | 2 | 3 | 4;

/** A step begins at each of these values; the last of a guideline begins above it (desk.md §1). */
export const stepStarts: Readonly<Record<ShownMeasure, readonly [number, number, number]>> = {
  standingMinutes: [120, 180, 240],
  longestStandMinutes: [30, 45, 60],
  coverage: [0.25, 0.5, 0.75],
  load: loadStepStarts,
  heaviness: [2.5, 5, 7.5],
};

const bandSteps: Readonly<Record<Band, Step>> = {
  '<10': 1,
  '10–25': 1,
  '25–50': 2,
  '50–75': 3,
  '75–90': 4,
  '≥90': 4,
};

export function stepOf(measure: ShownMeasure, value: number): Step {
  if (measure === 'load') return loadStepOf(value);
  const [second, third, fourth] = stepStarts[measure];
  const isGuided = measure === 'standingMinutes' || measure === 'longestStandMinutes';
  // On the guideline is not over it.
  if (isGuided ? value > fourth : value >= fourth) return 4;
  return value >= third ? 3 : value >= second ? 2 : 1;
}

export type HeatCell =
  | { readonly kind: 'shown'; readonly value: number; readonly step: Step; readonly n: number }
  | { readonly kind: 'band'; readonly band: Band; readonly step: Step; readonly n: number }
  /** Not enough people yet, whatever the reason: a cell never says which. */
  | { readonly kind: 'hidden' };

const hidden: HeatCell = { kind: 'hidden' };

export function cellOf(block: Block, group: string, measure: HeatMeasure): HeatCell {
  if (measure === 'overLimitShare') {
    const row = block.work.find((each) => each.group === group);
    if (row === undefined) return hidden;
    const band = row.overLimitShare;
    return { kind: 'band', band, step: bandSteps[band], n: row.n };
  }
  const row = block[familyOf(measure)].find((each) => each.group === group);
  const value = row === undefined ? null : figureOf(row, measure);
  return row === undefined || value === null
    ? hidden
    : { kind: 'shown', value, step: stepOf(measure, value), n: row.n };
}

export type HeatRow = { readonly group: string; readonly cells: readonly HeatCell[] };

export const heatRows = (
  blocks: readonly Block[],
  groups: readonly string[],
  measure: HeatMeasure,
): readonly HeatRow[] =>
  groups.map((group) => ({ group, cells: blocks.map((block) => cellOf(block, group, measure)) }));

export type ListedGroups = {
  /** Shown in some closed week, in the order of the sheet; then those that became another. */
  readonly shown: readonly string[];
  /** The others of the sheet. */
  readonly notYet: readonly string[];
};

/** @param everShown the groups with a shown row @param present the groups of the sheet */
export function listedGroups(everShown: readonly string[], present: readonly string[]): ListedGroups {
  const ever = new Set(everShown);
  const known = new Set(present);
  return {
    shown: [...present.filter((group) => ever.has(group)), ...everShown.filter((group) => !known.has(group))],
    notYet: present.filter((group) => !ever.has(group)),
  };
}

/** The limits of a band, percent. */
export function boundsOfBand(band: Band): readonly [number, number] {
  const starts = [0, 10, 25, 50, 75, 90, 100];
  const at = bands.indexOf(band);
  return [starts[at] ?? 0, starts[at + 1] ?? 100];
}

/** The weeks of the blocks, as wide as the reader wants them. @param most null for all */
export const newest = (blocks: readonly Block[], most: number | null): readonly Block[] =>
  most === null ? blocks : blocks.slice(-most);

/** Whether a year begins with the week, or the list does. */
export const beginsYear = (week: IsoWeek, before: IsoWeek | undefined): boolean =>
  before === undefined || before.slice(0, 4) !== week.slice(0, 4);
