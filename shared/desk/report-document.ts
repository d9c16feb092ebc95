/**
 * A health desk's report as a document: what was shown in some closed weeks, group by group, and what that does not say
 * (desk.md §4, §6). The same rows, moment, request and texts give the same document; main paints it as every report.
 */
import { groupedBy } from '../grouped-by.ts';
import type { Translate } from '../messages/catalogue.ts';
import { clockTime, dateRange, formatNumber, fullDate, inLocale } from '../messages/dates.ts';
import type { Block, ReportDocument, Row } from '../report/document.ts';
import { lasting } from '../report/figures-in-words.ts';
import { dateOf, timeOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { departmentOf, shownGroups } from './derived.ts';
import type { IsoWeek } from './figures.ts';
import { mondayOf, sundayOf } from './iso-week.ts';
import { comparedBlocks } from './report-compared.ts';
import { groupTable, groupTrend, guideline, shownColumns, weeksOf } from './report-groups.ts';
import { groupInWords, shownCells, totalCells } from './report-words.ts';
import type { DeskSheet } from './sheet.ts';
import type { Block as LedgerBlock } from './shown.ts';
import { deskFileName, type ShownDesk } from './table.ts';
import type { LedgerMark } from './view.ts';

export type DeskReportInput = ShownDesk & {
  readonly sheet: Pick<DeskSheet, 'deskName' | 'employer' | 'purpose' | 'departments' | 'threshold'>;
};

export type DeskReportRequest = {
  /** Weeks, both included. */
  readonly from: IsoWeek;
  readonly to: IsoWeek;
  readonly language: ReportDocument['language'];
  readonly locale: string;
};

function markFacts({ ledgerId, lastWeek, hash }: LedgerMark, t: Translate) {
  const week = lastWeek ?? t('deskReport.noWeek');
  return { name: t('deskReport.ledger'), lines: [ledgerId, t('deskReport.ledgerMark', { week, hash })] };
}

function weeksInWords(blocks: readonly LedgerBlock[], t: Translate): string {
  const [first, last] = [blocks[0]?.week, blocks.at(-1)?.week];
  if (first === undefined || last === undefined) return t('deskReport.noWeeks');
  const range = dateRange(mondayOf(first), sundayOf(last));
  return t('deskReport.weeksFrom', { from: first, to: last, range, count: blocks.length });
}

function head(
  { sheet, mark }: DeskReportInput,
  blocks: readonly LedgerBlock[],
  now: ZonedTime,
  t: Translate,
): Block {
  return {
    kind: 'facts',
    facts: [
      { name: t('deskReport.desk'), lines: [sheet.deskName, sheet.employer] },
      { name: t('deskReport.purpose'), lines: [sheet.purpose] },
      { name: t('deskReport.weeks'), lines: [weeksInWords(blocks, t)] },
      { name: t('deskReport.made'), lines: [`${fullDate(dateOf(now))}, ${clockTime(timeOf(now))}`] },
      markFacts(mark, t),
    ],
  };
}

/** Departments that show nothing at all in these weeks. */
const unshown = ({ sheet }: DeskReportInput, groups: readonly string[]): readonly string[] =>
  sheet.departments
    .map(({ name }) => name)
    .filter((name) => !groups.some((group) => departmentOf(group) === name));

/** A row for each group, one for each department with several, and at the foot the whole desk. */
function newestTable(caption: string, last: LedgerBlock, t: Translate): Block {
  const groups = shownGroups([last]);
  const rows = groups.flatMap((group): readonly Row[] =>
    weeksOf([last], group).map((week) => ({ name: groupInWords(group, t), cells: shownCells(week, t) })),
  );
  const split = [...groupedBy(groups, (group) => [departmentOf(group)])].filter(([, of]) => of.length > 1);
  const departments = split.map(
    ([name]): Row => ({ name: t('deskReport.department', { name }), cells: totalCells(last, name, t) }),
  );
  const whole: Row = { name: t('deskReport.allShown'), cells: totalCells(last, null, t) };
  return {
    ...{ kind: 'table', caption, continued: t('deskReport.continued', { caption }) },
    ...{ columns: shownColumns(t('deskReport.group'), t), rows: [...rows, ...departments] },
    ...(groups.length > 1 && { foot: whole }),
  };
}

/** A paragraph is not divided between sheets. */
const mostNames = 10;

/** In paragraphs of some names each. */
function notEnough(names: readonly string[], t: Translate): readonly Block[] {
  const paragraphs = Array.from({ length: Math.ceil(names.length / mostNames) }, (_, at) =>
    names.slice(at * mostNames, (at + 1) * mostNames).join('; '),
  );
  return paragraphs.map((text) => ({
    kind: 'paragraph',
    text: t('deskReport.notEnoughFor', { names: text }),
  }));
}

/** The newest week: a row for each group, and who has not enough people in it. */
function newest(input: DeskReportInput, blocks: readonly LedgerBlock[], t: Translate): readonly Block[] {
  const last = blocks.at(-1);
  if (last === undefined) return [];
  const caption = t('deskReport.newest', { week: last.week });
  const [groups, shown] = [shownGroups(blocks), shownGroups([last])];
  const without = [
    ...groups.filter((group) => !shown.includes(group)).map((group) => groupInWords(group, t)),
    ...unshown(input, groups),
  ];
  const nothing: readonly Block[] = [
    { kind: 'heading', level: 2, text: caption },
    { kind: 'paragraph', text: t('deskReport.nothing') },
  ];
  return [...(shown.length === 0 ? nothing : [newestTable(caption, last, t)]), ...notEnough(without, t)];
}

const limits = ['volunteers', 'why', 'standIns', 'late', 'five', 'one', 'medical'] as const;

const unsaid = (t: Translate): readonly Block[] => [
  { kind: 'heading', level: 2, text: t('deskReport.limitsTitle') },
  { kind: 'list', lines: limits.map((limit) => t(`deskReport.limit.${limit}`)) },
];

const units = (t: Translate): readonly Block[] => [
  {
    ...{ kind: 'paragraph', weight: 'note' },
    text: [
      t('deskReport.units', { stand: lasting(guideline.stand), standing: lasting(guideline.standing) }),
      t('deskReport.hidden'),
      t('deskReport.totalsHow'),
    ].join(' '),
  },
];

/** About forty sheets of tables, and half a second of work. */
const mostTableRows = 2000;

/** Every group week by week, or where to find it if that is too much for paper. */
function weekTables(
  blocks: readonly LedgerBlock[],
  groups: readonly string[],
  t: Translate,
): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: t('deskReport.byWeek') };
  const rows = blocks.reduce((sum, block) => sum + shownGroups([block]).length, 0);
  return rows > mostTableRows
    ? [heading, { kind: 'paragraph', text: t('deskReport.tooManyWeeks', { rows: formatNumber(rows, 0) }) }]
    : [heading, ...groups.map((group) => groupTable(blocks, group, t))];
}

function partsOf(
  input: DeskReportInput,
  { from, to }: DeskReportRequest,
  now: ZonedTime,
  t: Translate,
): ReportDocument['parts'] {
  const isIn = (week: IsoWeek): boolean => week >= from && week <= to;
  const blocks = input.blocks.filter(({ week }) => isIn(week));
  const groups = shownGroups(blocks);
  const comparisons = input.comparisons.filter(({ before, after }) => isIn(before.from) && isIn(after.to));
  return [
    [
      { kind: 'heading', level: 1, text: t('deskReport.title') },
      { kind: 'paragraph', text: t('deskReport.what', { threshold: input.sheet.threshold }) },
      head(input, blocks, now, t),
      ...newest(input, blocks, t),
      ...units(t),
      ...comparedBlocks(comparisons, t),
      ...unsaid(t),
    ],
    groups.flatMap((group) => groupTrend(blocks, group, input.interventions, t)),
    groups.length === 0 ? [] : weekTables(blocks, groups, t),
  ];
}

/** @param t the texts of the request's language */
export const deskReportDocument = (
  input: DeskReportInput,
  request: DeskReportRequest,
  now: ZonedTime,
  t: Translate,
): ReportDocument =>
  inLocale(request.locale, () => {
    const title = t('deskReport.title');
    const { ledgerId, lastWeek, hash } = input.mark;
    return {
      ...{ kind: 'desk', title, language: request.language, madeAt: now },
      parts: partsOf(input, request, now, t),
      fileName: `${deskFileName(input.mark)}.pdf`,
      foot: t('deskReport.foot', { ledger: ledgerId, week: lastWeek ?? t('deskReport.noWeek'), hash }),
      sheetOf: (sheet, sheets) => t('deskReport.sheet', { sheet, sheets }),
    };
  });
