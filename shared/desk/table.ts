/**
 * What a desk has shown, as a table and as JSON: shown rows and nothing else (desk.md §4). main writes the table's cells
 * as those of every table that goes out (shared/exchange/out/csv.ts).
 */
import { mondayOf } from './iso-week.ts';
import type { Block, ShownHeaviness, ShownWork } from './shown.ts';
import type { DeskView, LedgerMark } from './view.ts';

/** What goes out of a desk: all of it has been shown. */
export type ShownDesk = Pick<DeskView, 'mark' | 'blocks' | 'comparisons' | 'interventions' | 'merged'>;

type Cell = string | number | null;

const headers = [
  'week',
  'monday',
  'group',
  'department',
  'pattern',
  'family',
  'people',
  'standing_minutes_per_shift_day',
  'longest_stand_minutes',
  'stocking_coverage_of_standing_0_to_1',
  'days_over_limit_percent_band',
  'load_hours_per_shift_day',
  'heaviness_0_to_10',
  'ledger_last_week_hash',
] as const;

/** `5f0c… 2026-W45 1a2b3c4d`, as it stands on every screen, report and export. One text: no part reads as a number. */
export const markText = ({ ledgerId, lastWeek, hash }: LedgerMark): string =>
  [ledgerId, lastWeek ?? '–', hash].join(' ');

const groupCells = (group: string): readonly Cell[] => {
  const [department = group, pattern = null] = group.split('/');
  return [group, department, pattern];
};

const workCells = (row: ShownWork): readonly Cell[] => [
  ...groupCells(row.group),
  ...['work', row.n, row.standingMinutes, row.longestStandMinutes, row.coverage],
  ...[row.overLimitShare, row.load, null],
];

const heavinessCells = (row: ShownHeaviness): readonly Cell[] => [
  ...groupCells(row.group),
  ...['heaviness', row.n, null, null, null, null, null, row.heaviness],
];

const blockRows = ({ week, work, heaviness }: Block, mark: string): readonly (readonly Cell[])[] =>
  [...work.map(workCells), ...heaviness.map(heavinessCells)].map((cells) => [
    ...[week, mondayOf(week)],
    ...cells,
    mark,
  ]);

/** The headers, and a row for each group, week and family. A cell is empty where nothing is shown. */
export function deskTable({
  blocks,
  mark,
}: Pick<ShownDesk, 'blocks' | 'mark'>): readonly (readonly Cell[])[] {
  const written = markText(mark);
  return [headers, ...blocks.flatMap((block) => blockRows(block, written))];
}

/** Its name without an ending: it carries the last closed week and the hash. */
export const deskFileName = ({ lastWeek, hash }: LedgerMark): string =>
  ['legwork-desk', ...(lastWeek === null ? [] : [lastWeek]), hash].join('-');

/** For programs: what was shown, as it stands in the ledger. */
export const deskJson = ({ mark, blocks, comparisons, interventions, merged }: ShownDesk): string =>
  `${JSON.stringify({ format: 'legwork-desk-export', version: 1, mark, blocks, comparisons, interventions, merged }, null, 2)}\n`;
