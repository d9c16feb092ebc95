import { describe, expect, it } from 'vitest';
import { presentGroupsOf } from '#renderer/desk/group-names.ts';
import { spansAround, spansIssue } from '#renderer/desk/groups/compare-spans.ts';
import { cellOf, heatRows, listedGroups, newest, stepOf } from '#renderer/desk/groups/heat-cells.ts';
import { cellInWords, shortFigure, stepsInWords } from '#renderer/desk/groups/heat-words.ts';
import { findingOf, tableRows, trendChart } from '#renderer/desk/groups/trend-chart.ts';
import { weekAfter } from '#shared/desk/iso-week.ts';
import type { Block } from '#shared/desk/shown.ts';
import { inEnglish as t } from '../../../support/in-english.ts';
import { shownHeaviness, shownWork } from '../../../support/shown-desk.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const blocks: readonly Block[] = [
  { week: '2026-W10', work: [shownWork({ standingMinutes: 245 })], heaviness: [] },
  { week: '2026-W11', work: [], heaviness: [] },
  {
    week: '2026-W12',
    work: [shownWork({ standingMinutes: null, coverage: null, overLimitShare: '75–90', n: 14 })],
    heaviness: [shownHeaviness({ heaviness: 5 })],
  },
];

describe('a cell', () => {
  it('is hidden in one way, whether the group, its measure or its family is not shown', () => {
    const hidden = { kind: 'hidden' };
    expect(cellOf(blocks[1] as Block, 'Kitchen', 'load')).toEqual(hidden);
    expect(cellOf(blocks[2] as Block, 'Kitchen', 'standingMinutes')).toEqual(hidden);
    expect(cellOf(blocks[0] as Block, 'Kitchen', 'heaviness')).toEqual(hidden);
    expect(cellOf(blocks[0] as Block, 'Ward', 'overLimitShare')).toEqual(hidden);
    expect(cellInWords({ kind: 'hidden' }, 'load', t)).toBe('not enough people yet');
    expect(shortFigure({ kind: 'hidden' }, 'load')).toBe('');
  });

  it('shows a figure with its step, or a band', () => {
    expect(heatRows(blocks, ['Kitchen'], 'standingMinutes')[0]?.cells[0]).toEqual({
      ...{ kind: 'shown', value: 245, step: 4, n: 11 },
    });
    const band = cellOf(blocks[2] as Block, 'Kitchen', 'overLimitShare');
    expect(band).toEqual({ kind: 'band', band: '75–90', step: 4, n: 14 });
    expect(plain(cellInWords(band, 'overLimitShare', t))).toBe('75–90 %, 14 people');
  });

  it('is over a guideline only above it', () => {
    expect([235, 240, 245].map((minutes) => stepOf('standingMinutes', minutes))).toEqual([3, 3, 4]);
    expect([60, 65].map((minutes) => stepOf('longestStandMinutes', minutes))).toEqual([3, 4]);
    expect([0, 0.2, 0.3, 0.5, 0.75, 1].map((share) => stepOf('coverage', share))).toEqual([1, 1, 2, 3, 4, 4]);
    expect([1.9, 2, 4, 6].map((load) => stepOf('load', load))).toEqual([1, 2, 3, 4]);
  });

  it('has a short figure, and steps that say where they begin', () => {
    expect(shortFigure({ kind: 'shown', value: 245, step: 4, n: 11 }, 'standingMinutes')).toBe('4:05');
    expect(shortFigure({ kind: 'shown', value: 0.4, step: 2, n: 11 }, 'coverage')).toBe('40');
    expect(stepsInWords('standingMinutes', t).map(plain)).toEqual([
      ...['under 2 h', 'from 2 h', 'from 3 h', 'over 4 h'],
    ]);
  });
});

describe('the listed groups', () => {
  it('are those ever shown, in the order of the sheet, then those that became another', () => {
    const present = ['Ward/nights', 'Kitchen', 'Laboratory'];
    expect(listedGroups(['Kitchen', 'Store', 'Ward/nights'], present)).toEqual({
      shown: ['Ward/nights', 'Kitchen', 'Store'],
      notYet: ['Laboratory'],
    });
  });

  it('come from the sheet: a split department has one for each pattern', () => {
    const departments = [
      { name: 'Ward', splitByPattern: true },
      { name: 'Kitchen', splitByPattern: false },
    ];
    expect(presentGroupsOf({ departments }, { 'Ward/other': 'Ward/days' })).toEqual([
      ...['Ward/days', 'Ward/evenings', 'Ward/nights', 'Ward/rotating', 'Kitchen'],
    ]);
  });

  it('are drawn for the newest weeks', () => {
    expect(newest(blocks, 2).map(({ week }) => week)).toEqual(['2026-W11', '2026-W12']);
    expect(newest(blocks, null)).toBe(blocks);
  });
});

describe('a trend', () => {
  it('has a gap where nothing is shown', () => {
    const { points, hasValues } = trendChart(blocks, 'Kitchen', 'standingMinutes', t);
    expect(hasValues).toBe(true);
    expect(points.map(({ from }) => from)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(points.map(({ values }) => values.standingMinutes?.median ?? null)).toEqual([
      245 / 60,
      null,
      null,
    ]);
    expect(trendChart(blocks, 'Ward/nights', 'load', t).hasValues).toBe(false);
  });

  it('draws a share only as its band', () => {
    const [, , last] = trendChart(blocks, 'Kitchen', 'overLimitShare', t).points;
    expect(last?.values.overLimitShare).toMatchObject({ low: 75, high: 90 });
  });

  it('says what it finds, and that there are not enough people', () => {
    const finding = findingOf(blocks.slice(0, 1), 'Kitchen', 'standingMinutes', t);
    expect(plain(finding.title)).toBe('Standing: 4 h 5 min in week 10, 2026');
    expect(findingOf(blocks, 'Kitchen', 'standingMinutes', t).title).toBe(
      'Standing: not enough people yet in week 12, 2026',
    );
    expect(tableRows(blocks, 'Kitchen', t)[1]).toEqual({
      name: 'week 11, 2026',
      cells: ['not enough people yet'],
    });
  });
});

describe('the spans around a change', () => {
  const closed = { from: '2026-W01', to: '2026-W40' };

  it('lie beside it, three windows of four weeks each', () => {
    expect(spansAround('2026-W20', closed, () => true)).toEqual({
      before: { from: '2026-W08', to: '2026-W19' },
      after: { from: '2026-W20', to: '2026-W31' },
    });
  });

  it('give way to weeks in which the group is not shown', () => {
    const { before, after } = spansAround(
      '2026-W20',
      closed,
      (week) => week > '2026-W10' && week !== '2026-W19' && week < '2026-W28',
    );
    expect(after).toEqual({ from: '2026-W20', to: '2026-W27' });
    expect(before).toEqual({ from: '2026-W11', to: '2026-W18' });
  });

  it('never leave the closed weeks', () => {
    const { before, after } = spansAround('2026-W39', closed, () => false);
    expect(after).toEqual({ from: '2026-W39', to: '2026-W40' });
    expect(before.to).toBe('2026-W38');
    expect(spansIssue({ before, after })).toBe('short');
  });

  it('cannot be compared if they overlap or hold fewer than eight weeks', () => {
    const span = (from: string, weeks: number) => ({ from, to: weekAfter(from, weeks - 1) });
    const [before, after] = [span('2026-W01', 8), span('2026-W09', 8)];
    expect(spansIssue({ before, after })).toBeNull();
    expect(spansIssue({ before, after: span('2026-W08', 9) })).toBe('order');
    expect(spansIssue({ before: after, after: before })).toBe('order');
    expect(spansIssue({ before: span('2026-W02', 7), after })).toBe('short');
  });
});
