/** The index over its bands, and under it the load of each day in its two parts, with its zone. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { bandOf, bandStarts, wholeIndex } from '#shared/risk/index-series.ts';
import { isLevel, trend } from '#shared/risk/trend.ts';
import { axisFromZero, indexAxis } from '../../../charts/axis.ts';
import { type LoadRow, loadRows } from '../../../charts/load-rows.ts';
import { loadTable, loadTableColumns } from '../../../charts/load-table.ts';
import type { Band, LineMark, Panel } from '../../../charts/panel.ts';
import type { Point } from '../../../charts/points.ts';
import type { PointInWords } from '../../../charts/time-chart.tsx';
import { formatDuration, formatDurationBeside } from '../../../messages/duration.ts';
import { zoneWords } from '../../../parts/zone-mark.tsx';
import { datedShort, formatNumber, fullDate } from '../../../ui/dates.ts';
import {
  isTrendRange,
  numbersOf,
  orNothing,
  pointInWords,
  pointsIn,
  type SeriesInWords,
  type ViewChart,
  type ViewInput,
} from './view.ts';

/** Load-hours are shown with one decimal. */
const leastLoad = 0.05;
const loadSteps = [1, 2, 4, 5, 10, 20, 50, 100];

const indexText = (index: number): string => formatNumber(wholeIndex(index), 0);

/** The direction where the model tells one, else the level. */
function titleOf(input: ViewInput, rows: readonly LoadRow[]): string {
  const { derived, dates, t } = input;
  const last = rows.findLast(({ index }) => index !== null);
  const found = trend(derived.days, dates.at(-1) ?? '');
  const { direction } = found;
  if (isTrendRange(input)) {
    if (isLevel(found)) return t('trends.load-steady');
    const change = formatNumber(Math.abs(found.slopePerWeek ?? 0), 1);
    if (direction === 'rising' || direction === 'falling') return t(`trends.load-${direction}`, { change });
  }
  if (last?.index == null) return t('trends.load');
  const level = { index: indexText(last.index), band: t(`trends.${bandOf(last.index)}`) };
  if (isTrendRange(input)) return t('trends.indexTitle', { ...level, date: datedShort(last.date) });
  const indexes = rows.flatMap(({ index }) => index ?? []);
  const [least, most] = [Math.min(...indexes), Math.max(...indexes)].map(indexText);
  return t('trends.indexRange', { ...level, least: least ?? '', most: most ?? '' });
}

/** A worked day in words: its load and zone, its minutes, and its index. */
function dayInWords(day: DayExposure, index: number | null, { record, t }: ViewInput): PointInWords {
  const limits = record.person ?? defaultPerson;
  const work = [
    t('trends.tipLoad', { load: formatNumber(day.load, 1), zone: t(zoneWords[day.zone]) }),
    ...(day.credit < leastLoad ? [] : [t('trends.tipCredit', { credit: formatNumber(day.credit, 1) })]),
    t('trends.tipDay', {
      standing: formatDurationBeside(day.standingMinutes, limits.standingLimitMinutes),
      covered: formatDuration(day.protectedStandingMinutes),
      longest: formatDurationBeside(day.longestStandMinutes, limits.longestStandLimitMinutes),
      walking: formatDuration(day.walkingMinutes),
    }),
  ];
  return {
    title: fullDate(day.date),
    lines: [
      ...(day.hasShift ? work : [t('entries.dayOff')]),
      ...(index === null
        ? []
        : [
            t('trends.tipIndex', {
              index: indexText(index),
              band: t(`trends.${bandOf(index)}`),
            }),
          ]),
    ],
  };
}

export function loadView(input: ViewInput): ViewChart {
  const { record, derived, dates, unit, otherwise, t } = input;
  const rows = loadRows(dates, derived.days, derived.series, otherwise);
  const last = rows.findLast(({ index }) => index !== null);
  const changed = rows.findLast((row) => row.otherwise !== null);
  const drawnRows = rows.map(({ date, load, credit, index, otherwise: other }) => ({
    ...{ date, index, otherwise: other },
    ...{ load: orNothing(load, leastLoad), credit: orNothing(credit, leastLoad) },
  }));
  const loads = pointsIn(input, drawnRows, ['load', 'credit']);
  // The index is of every logged day, a day off among them.
  const indexes = pointsIn(input, drawnRows, ['index', 'otherwise'], () => true);
  const points = loads.map((point, at) => ({
    ...point,
    values: { ...point.values, ...indexes[at]?.values },
  }));
  const lines: readonly LineMark[] = [
    {
      ...{ key: 'index', order: 0, dash: 0, hasRange: unit !== 'day' },
      name: last?.index == null ? t('trends.index') : t('trends.indexEnd', { index: indexText(last.index) }),
    },
    ...(changed?.otherwise == null
      ? []
      : [
          {
            ...{ key: 'otherwise', order: 2, dash: 1 },
            name: t('whatIf.end', { index: indexText(changed.otherwise) }),
          },
        ]),
  ];
  const axis = indexAxis(numbersOf(drawnRows, ['index', 'otherwise']));
  const bands: readonly Band[] = [
    { low: 0, high: bandStarts.moderate, name: t('trends.low'), level: 0 },
    { low: bandStarts.moderate, high: bandStarts.high, name: t('trends.moderate'), level: 1 },
    { low: bandStarts.high, high: axis.domain[1], name: t('trends.high'), level: 2 },
  ];
  const parts = [
    { key: 'load', name: t('trends.loadLeft'), look: 'load' as const },
    { key: 'credit', name: t('trends.loadTaken'), look: 'credit' as const },
  ];
  const zones: NonNullable<Panel['zones']> = new Map(
    rows.flatMap(({ date, day }) => (day === null ? [] : [[date, day.hasShift ? day.zone : 'off'] as const])),
  );
  const loadSums = drawnRows.map(({ load, credit }) => (load ?? 0) + (unit === 'day' ? (credit ?? 0) : 0));
  const panels: readonly Panel[] = [
    { ...axis, axis: t('trends.indexAxis'), bands, share: 0.55, marks: { kind: 'lines', lines } },
    {
      ...axisFromZero(loadSums, loadSteps),
      ...{ axis: t('trends.loadAxis'), share: 0.75 },
      marks: unit === 'day' ? { kind: 'bars', parts } : { kind: 'ranges', key: 'load', look: 'load' },
      ...(unit === 'day' && { zones }),
    },
  ];
  const series: readonly SeriesInWords[] = [
    {
      key: 'load',
      name: t('figures.load'),
      format: (load) => t('trends.loadHours', { load: formatNumber(load, 1) }),
    },
    { key: 'index', name: t('trends.index'), format: indexText },
  ];
  const byDate = new Map(rows.map((row) => [row.date, row]));
  const inWords = (point: Point): PointInWords => {
    const row = byDate.get(point.from);
    return unit === 'day' && row?.day != null
      ? dayInWords(row.day, row.index, input)
      : pointInWords(point, series, input);
  };
  return {
    ...{ title: titleOf(input, rows), panels, points, inWords, hasLegs: false },
    said: [
      ...(last?.index == null
        ? []
        : [t('trends.line', { index: indexText(last.index), date: datedShort(last.date) })]),
      ...(changed?.otherwise == null ? [] : [t('whatIf.lineSaid', { index: indexText(changed.otherwise) })]),
    ],
    columns: loadTableColumns(t),
    table: () => loadTable(rows, record.person ?? defaultPerson, t),
    empty: last === undefined ? t('trends.emptyRange') : null,
    note: null,
  };
}
