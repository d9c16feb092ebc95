/** A group's weeks as a chart: one measure at a time, gaps open where nothing is shown. */
import { seriesOf } from '#shared/desk/derived.ts';
import { mondayOf, sundayOf } from '#shared/desk/iso-week.ts';
import { guideline, weeksOf } from '#shared/desk/report-groups.ts';
import { bandInWords, figureInWords, measureInWords, shownCells } from '#shared/desk/report-words.ts';
import type { Block, ShownMeasure } from '#shared/desk/shown.ts';
import { axisFromZero } from '../../charts/axis.ts';
import type { TableRow } from '../../charts/data-table.tsx';
import type { LineMark, Panel } from '../../charts/panel.ts';
import type { Point } from '../../charts/points.ts';
import type { PointInWords } from '../../charts/time-chart.tsx';
import { formatDuration } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { weekInWords, weekWithDates } from '../weeks.ts';
import { boundsOfBand, cellOf, type HeatMeasure } from './heat-cells.ts';
import { cellInWords, measureName } from './heat-words.ts';

/** The measures of one panel have one scale. */
const drawnTogether: Readonly<Record<HeatMeasure, readonly ShownMeasure[]>> = {
  standingMinutes: ['standingMinutes', 'longestStandMinutes'],
  longestStandMinutes: ['longestStandMinutes', 'standingMinutes'],
  coverage: ['coverage'],
  overLimitShare: [],
  load: ['load'],
  heaviness: ['heaviness'],
};

const scales = {
  standingMinutes: { by: 1 / 60, steps: [1, 2, 4, 6] },
  longestStandMinutes: { by: 1 / 60, steps: [1, 2, 4, 6] },
  coverage: { by: 100, steps: [20] },
  overLimitShare: { by: 1, steps: [20] },
  load: { by: 1, steps: [1, 2, 4, 8] },
  heaviness: { by: 1, steps: [2] },
} as const satisfies Readonly<Record<HeatMeasure, { by: number; steps: readonly number[] }>>;

const spread = (value: number) => ({ median: value, low: value, high: value });

function limitsOf(measure: HeatMeasure, t: Translate): NonNullable<Panel['limits']> {
  if (measure !== 'standingMinutes' && measure !== 'longestStandMinutes') return [];
  const minutes = measure === 'standingMinutes' ? guideline.standing : guideline.stand;
  return [{ value: minutes / 60, name: t('desk.limit', { duration: formatDuration(minutes) }) }];
}

/** Of 0 to 100 or 0 to 10, the whole scale. */
const wholeScales: Readonly<Partial<Record<HeatMeasure, number>>> = {
  coverage: 100,
  overLimitShare: 100,
  heaviness: 10,
};

export type TrendChart = {
  readonly panel: Panel;
  readonly points: readonly Point[];
  readonly hasValues: boolean;
  readonly inWords: (point: Point) => PointInWords;
};

export function trendChart(
  blocks: readonly Block[],
  group: string,
  measure: HeatMeasure,
  t: Translate,
): TrendChart {
  const drawn = drawnTogether[measure];
  const { by, steps } = scales[measure];
  const series = drawn.map((each) => seriesOf(blocks, group, each));
  const points = blocks.map((block, at): Point => {
    const cell = cellOf(block, group, measure);
    const values: Record<string, Point['values'][string]> = {};
    drawn.forEach((each, position) => {
      const value = series[position]?.[at]?.value ?? null;
      if (value !== null) values[each] = spread(value * by);
    });
    if (cell.kind === 'band') {
      const [low, high] = boundsOfBand(cell.band);
      values.overLimitShare = { median: (low + high) / 2, low, high };
    }
    return { from: mondayOf(block.week), until: sundayOf(block.week), values };
  });
  const heights = points.flatMap(({ values }) => Object.values(values).map((each) => each?.high ?? 0));
  const limits = limitsOf(measure, t);
  const whole = wholeScales[measure];
  const reach = whole === undefined ? [...heights, ...limits.map(({ value }) => value)] : [whole];
  const lines = drawn.map(
    (each, at): LineMark => ({ key: each, name: measureInWords(each, t), order: at, dash: at }),
  );
  const byMonday = new Map(blocks.map((block) => [mondayOf(block.week), block]));
  return {
    panel: {
      ...axisFromZero(reach, steps),
      ...{ axis: t(`desk.axis.${measure}`), limits, share: 1 },
      marks:
        measure === 'overLimitShare'
          ? { kind: 'ranges', key: 'overLimitShare', look: 'band' }
          : { kind: 'lines', lines },
    },
    points,
    hasValues: heights.length > 0,
    inWords: ({ from }) => {
      const block = byMonday.get(from);
      if (block === undefined) return { title: '', lines: [] };
      const shown = measure === 'overLimitShare' ? [measure] : drawn;
      return {
        title: weekWithDates(block.week, t),
        lines: shown.map((each) =>
          t('desk.named', {
            name: measureName(each, t),
            value: cellInWords(cellOf(block, group, each), each, t),
          }),
        ),
      };
    },
  };
}

/** The columns of a group's table, after the week. */
export const tableColumns = (t: Translate): readonly string[] =>
  (['people', 'standing', 'longest', 'covered', 'over', 'load', 'heaviness'] as const).map((name) =>
    t(`deskReport.${name}`),
  );

/** Every measure of a group, a row a week; a week without a row says so. */
export const tableRows = (blocks: readonly Block[], group: string, t: Translate): readonly TableRow[] =>
  weeksOf(blocks, group).map(({ week, ...shown }) => ({
    name: weekInWords(week, t),
    cells: shown.work === null && shown.heaviness === null ? [t('desk.notEnough')] : shownCells(shown, t),
  }));

/** The newest week's figure of the measure, and the least and the most of the weeks. */
export function findingOf(
  blocks: readonly Block[],
  group: string,
  measure: HeatMeasure,
  t: Translate,
): { readonly title: string; readonly range: string | null } {
  const last = blocks.at(-1);
  const cell = last === undefined ? { kind: 'hidden' as const } : cellOf(last, group, measure);
  const week = last === undefined ? '' : weekInWords(last.week, t);
  const name = measureName(measure, t);
  if (cell.kind === 'hidden') return { title: t('desk.trend.hidden', { name, week }), range: null };
  const value = cell.kind === 'band' ? bandInWords(cell.band, t) : shownIn(measure, cell.value, t);
  const title = t('desk.trend.title', { name, value, week });
  if (measure === 'overLimitShare') return { title, range: null };
  const values = seriesOf(blocks, group, measure).flatMap((point) => point.value ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return {
    title,
    range:
      values.length < 2
        ? null
        : t('desk.trend.range', { least: shownIn(measure, least, t), most: shownIn(measure, most, t) }),
  };
}

const shownIn = (measure: HeatMeasure, value: number, t: Translate): string =>
  measure === 'overLimitShare' ? '' : figureInWords(measure, value, t);
