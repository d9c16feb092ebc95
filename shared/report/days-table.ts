/** A period as a table: day by day, or in the smallest unit whose rows fit. Zeros are written, and gaps are named. */
import type { Translate } from '../messages/catalogue.ts';
import {
  briefMonth,
  dateRange,
  formatNumber,
  monthAndYear,
  shortDate,
  weekdayDate,
} from '../messages/dates.ts';
import type { Block, BlockOf, Column, Row } from './document.ts';
import { counted, lasting, lastingBeside, percent, tenth } from './figures-in-words.ts';
import { heightOf } from './layout/lay-block.ts';
import type { Period } from './request.ts';
import { cutInto, type Limits, type StandingTally, type Tally, type Unit, units } from './tally.ts';

type Table = BlockOf<'table'>;

/** No row is lower than a line of text, points: more rows than these need not be tried. */
const leastRowHeight = 12;

/** Whether the part is all of its month, quarter or year. */
const isWhole = ({ from, to }: Period, unit: Unit): boolean => {
  const whole = cutInto({ from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` }, unit);
  return whole.some((each) => each.from === from && each.to === to);
};

function rowName(part: Period, unit: Unit): string {
  const { from, to } = part;
  if (unit === 'day') return weekdayDate(from);
  if (unit === 'week') return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
  if (!isWhole(part, unit)) return dateRange(from, to);
  if (unit === 'month') return monthAndYear(from);
  return unit === 'year' ? from.slice(0, 4) : `${briefMonth(from)} – ${briefMonth(to)}`;
}

function loggedInWords({ working, off, missing }: StandingTally, unit: Unit, t: Translate): string {
  if (unit !== 'day') return t('report.table.counts', counted({ working, off, missing }));
  if (working > 0) return t('report.table.work');
  return t(off > 0 ? 'report.table.off' : 'report.table.missing');
}

/** The cell of a figure: nothing was stood on a day off, and nothing is known of a gap. */
const cellOf = <Value>(
  { working, off }: StandingTally,
  value: Value | null,
  show: (value: Value) => string,
  zero: string,
  t: Translate,
): string => {
  if (value !== null && working > 0) return show(value);
  return working === 0 && off > 0 ? zero : t('report.none');
};

type Cells<Of extends StandingTally> = {
  readonly columns: readonly Column[];
  readonly cells: (tally: Of) => readonly string[];
};

function standingCells<Of extends StandingTally>(limits: Limits, t: Translate): Cells<Of> {
  const { standingLimitMinutes, longestStandLimitMinutes } = limits;
  return {
    columns: [
      { name: t('report.table.standing'), share: 2.2, isNumber: true },
      { name: t('report.table.longest'), share: 2.2, isNumber: true },
    ],
    cells: (tally) => [
      cellOf(
        tally,
        tally.standingMinutes,
        (each) => lastingBeside(each, standingLimitMinutes),
        lasting(0),
        t,
      ),
      cellOf(
        tally,
        tally.longestStand,
        ({ most }) => lastingBeside(most, longestStandLimitMinutes),
        lasting(0),
        t,
      ),
    ],
  };
}

function healthCells(unit: Unit, t: Translate): Cells<Tally> {
  return {
    columns: [
      { name: t('report.table.covered'), share: 2.6, isNumber: true },
      { name: t('report.table.heaviness'), share: 2, isNumber: true },
    ],
    cells: (tally) => [
      cellOf(tally, tally.coverage, percent, t('report.none'), t),
      tally.heaviness === null
        ? t('report.none')
        : unit === 'day'
          ? String(tally.heaviness.mean)
          : `${tenth(tally.heaviness.mean)} (${tally.heaviness.n})`,
    ],
  };
}

function overCells(unit: Unit, t: Translate): Cells<StandingTally> {
  const said = (tally: StandingTally, count: number): string => {
    if (unit !== 'day')
      return t('report.of', { part: formatNumber(count, 0), whole: formatNumber(tally.working, 0) });
    return tally.working === 0 ? t('report.none') : t(count > 0 ? 'report.table.yes' : 'report.table.no');
  };
  return {
    columns: [
      { name: t('report.table.overStanding'), share: 2, isNumber: true },
      { name: t('report.table.overStand'), share: 2.4, isNumber: true },
    ],
    cells: (tally) => [said(tally, tally.overStanding), said(tally, tally.overStand)],
  };
}

function tableOf<Of extends StandingTally>(
  parts: readonly Of[],
  unit: Unit,
  groups: readonly Cells<Of>[],
  t: Translate,
): Table {
  const caption = t(`report.unit.${unit}`);
  return {
    kind: 'table',
    caption,
    continued: t('report.continued', { caption }),
    columns: [
      {
        name: t(unit === 'day' ? 'report.table.date' : 'report.table.from'),
        share: unit === 'day' ? 3.4 : 4.2,
      },
      { name: t('report.table.what'), share: unit === 'day' ? 2 : 4 },
      ...groups.flatMap(({ columns }) => columns),
    ],
    rows: parts.map(
      (part): Row => ({
        name: rowName(part, unit),
        cells: [loggedInWords(part, unit, t), ...groups.flatMap(({ cells }) => cells(part))],
      }),
    ),
  };
}

/** The table of the smallest unit that fits in a height, with what its means mean; nothing if not even the years fit. */
function fitting<Of extends StandingTally>(
  period: Period,
  tally: (part: Period) => Of,
  groupsOf: (unit: Unit) => readonly Cells<Of>[],
  { room, note }: { readonly room: number; readonly note: string },
  t: Translate,
): readonly Block[] {
  for (const unit of units) {
    const parts = cutInto(period, unit);
    if (parts.length * leastRowHeight > room) continue;
    const table = tableOf(parts.map(tally), unit, groupsOf(unit), t);
    const blocks: readonly Block[] =
      unit === 'day' ? [table] : [table, { kind: 'paragraph', text: note, weight: 'note' }];
    if (heightOf(blocks) <= room) return blocks;
  }
  return [];
}

/** @param room the height that the table may take, points */
export function daysTable(
  period: Period,
  tally: (part: Period) => Tally,
  limits: Limits,
  room: number,
  t: Translate,
): readonly Block[] {
  const note = `${t('report.table.means')} ${t('report.table.meansHeaviness')}`;
  const groups = (unit: Unit) => [standingCells<Tally>(limits, t), healthCells(unit, t)];
  return fitting(period, tally, groups, { room, note }, t);
}

/** The same of standing alone, with what was over the guideline. */
export function standingTable(
  period: Period,
  tally: (part: Period) => StandingTally,
  limits: Limits,
  room: number,
  t: Translate,
): readonly Block[] {
  const groups = (unit: Unit) => [standingCells<StandingTally>(limits, t), overCells(unit, t)];
  return fitting(period, tally, groups, { room, note: t('report.table.means') }, t);
}
