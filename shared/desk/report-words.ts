/** Groups, weeks and shown figures as a report writes them. */
import type { Translate } from '../messages/catalogue.ts';
import { formatNumber } from '../messages/dates.ts';
import { lasting, percent, together } from '../report/figures-in-words.ts';
import { departmentOf, totalOf } from './derived.ts';
import { patterns } from './figures.ts';
import type { Band, Block, ShownHeaviness, ShownMeasure, ShownWork } from './shown.ts';

/** `Nursing, nights` */
export function groupInWords(group: string, t: Translate): string {
  const [department = group, name] = group.split('/');
  const pattern = patterns.find((each) => each === name);
  return pattern === undefined ? department : t(`deskReport.pattern.${pattern}`, { department });
}

const number = (value: number): string => formatNumber(value, 1);

const show: Readonly<Record<ShownMeasure, (value: number) => string>> = {
  standingMinutes: lasting,
  longestStandMinutes: lasting,
  coverage: percent,
  load: number,
  heaviness: number,
};

/** A dash where the measure is hidden. */
export const figureInWords = (measure: ShownMeasure, value: number | null, t: Translate): string =>
  value === null ? t('deskReport.none') : show[measure](value);

const measureIds = {
  standingMinutes: 'deskReport.standing',
  longestStandMinutes: 'deskReport.longest',
  coverage: 'deskReport.covered',
  load: 'deskReport.load',
  heaviness: 'deskReport.heaviness',
} as const satisfies Readonly<Record<ShownMeasure, string>>;

export const measureInWords = (measure: ShownMeasure, t: Translate): string => t(measureIds[measure]);

/** Of a share in points of percent. */
const sizeInWords = (measure: ShownMeasure, size: number, t: Translate): string =>
  measure === 'coverage'
    ? together(t('report.points', { points: Math.round(size * 100) }))
    : show[measure](size);

/** `−25 min`, `+0.3`; what rounds to 0 has no sign. */
export function changeInWords(measure: ShownMeasure, by: number, t: Translate): string {
  const shown = sizeInWords(measure, Math.abs(by), t);
  if (shown === sizeInWords(measure, 0, t)) return shown;
  return `${by < 0 ? '−' : '+'}${shown}`;
}

export const bandInWords = (band: Band, t: Translate): string =>
  together(t('deskReport.percentBand', { band }));

/** What a group shows of one week; null where it shows nothing. */
export type Shown = { readonly work: ShownWork | null; readonly heaviness: ShownHeaviness | null };

const workCells = (row: ShownWork, t: Translate): readonly string[] => [
  formatNumber(row.n, 0),
  figureInWords('standingMinutes', row.standingMinutes, t),
  figureInWords('longestStandMinutes', row.longestStandMinutes, t),
  figureInWords('coverage', row.coverage, t),
  bandInWords(row.overLimitShare, t),
  figureInWords('load', row.load, t),
];

const heavinessCell = ({ n, heaviness }: Pick<ShownHeaviness, 'n' | 'heaviness'>, t: Translate): string => {
  const value = figureInWords('heaviness', heaviness, t);
  return heaviness === null ? value : together(t('deskReport.heavinessOf', { value, n: formatNumber(n, 0) }));
};

const noWork = ['', '', '', '', '', ''] as const;

/**
 * The cells of a row: people, standing, longest stand, under stockings, days over the limit, load, heaviness. Empty where
 * there are not enough people, a dash where a measure is hidden.
 */
export const shownCells = ({ work, heaviness }: Shown, t: Translate): readonly string[] => [
  ...(work === null ? noWork : workCells(work, t)),
  heaviness === null ? '' : heavinessCell(heaviness, t),
];

const peopleOf = (rows: readonly ShownWork[], department: string | null): number =>
  rows
    .filter(({ group }) => department === null || departmentOf(group) === department)
    .reduce((sum, { n }) => sum + n, 0);

/** The same cells of a total: bands have none. */
export function totalCells(block: Block, department: string | null, t: Translate): readonly string[] {
  const total = (measure: ShownMeasure) => totalOf(block, department, measure);
  const figure = (measure: ShownMeasure): string => figureInWords(measure, total(measure)?.value ?? null, t);
  const felt = total('heaviness');
  return [
    formatNumber(peopleOf(block.work, department), 0),
    ...[figure('standingMinutes'), figure('longestStandMinutes'), figure('coverage'), '', figure('load')],
    felt === null ? '' : heavinessCell({ n: felt.n, heaviness: felt.value }, t),
  ];
}
