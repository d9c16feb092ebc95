/** A chart of the screen, ready to draw: its finding, its series and rows, and the table with the same values. */

import { girthNames, type SymptomName, symptomNames } from '#shared/record/check-in.ts';
import { defaultPerson } from '#shared/record/person.ts';
import type { Preferences } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Derived } from '#shared/risk/derive.ts';
import { bandOf, wholeIndex } from '#shared/risk/index-series.ts';
import type { TableRow } from '../../charts/data-table.tsx';
import type { Series, SeriesRow } from '../../charts/series.ts';
import type { SeriesChartProps } from '../../charts/series-chart.tsx';
import { formatDuration, formatDurationBeside } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { datedShort, formatNumber, fullDate } from '../../ui/dates.ts';
import { inUnit } from '../../ui/length.ts';
import {
  daysOfSpan,
  girthRows,
  longestRows,
  morningKey,
  standingRows,
  symptomRows,
  type View,
  wearRows,
  wearShareOf,
} from './view-rows.ts';

export type ViewChart = Pick<
  SeriesChartProps,
  'rows' | 'series' | 'axis' | 'digits' | 'inWords' | 'limits' | 'band' | 'domain' | 'ticks'
> & {
  readonly title: string;
  readonly columns: readonly string[];
  /** Built on request: over many years that takes longer than drawing. */
  readonly table: () => readonly TableRow[];
  /** The text in place of a chart; null if there is something to draw. */
  readonly empty: string | null;
  readonly note: string | null;
};

export type ViewInput = {
  readonly lengthUnit: Preferences['lengthUnit'];
  readonly record: LegworkRecord;
  readonly derived: Derived;
  readonly dates: readonly string[];
  readonly t: Translate;
};

/** A tape is off by about half a centimetre (E8.08). */
const tapeErrorCm = 0.5;

const line = (key: string, name: string, order: number): Series => ({ key, name, kind: 'line', order });

/** The table has the values in the words of the chart. */
function tableOf(
  rows: readonly SeriesRow[],
  keys: readonly string[],
  inWords: SeriesChartProps['inWords'],
  t: Translate,
): readonly TableRow[] {
  return rows.map((row) => {
    const cells = keys.map((key) => {
      const value = row[key];
      return typeof value === 'number' ? inWords(value, key) : '';
    });
    const isEmpty = cells.every((cell) => cell === '');
    return { name: fullDate(row.date), cells: isEmpty ? [t('trends.notLogged')] : cells };
  });
}

const hoursInWords = (hours: number): string => formatDuration(hours * 60);

const hasValue = (rows: readonly SeriesRow[], keys: readonly string[]): boolean =>
  rows.some((row) => keys.some((key) => typeof row[key] === 'number'));

function indexChart({ derived, dates, t }: ViewInput): ViewChart {
  const found = new Map(derived.series.map((point) => [point.date, point]));
  const rows = dates.map((date) => ({ date, index: found.get(date)?.index ?? null }));
  const last = rows.findLast(({ index }) => index !== null);
  const title =
    last?.index == null
      ? t('trends.load')
      : t('trends.indexTitle', {
          index: formatNumber(wholeIndex(last.index), 0),
          band: t(`trends.${bandOf(last.index)}`),
          date: datedShort(last.date),
        });
  const inWords = (index: number): string =>
    `${formatNumber(wholeIndex(index), 0)}, ${t(`trends.${bandOf(index)}`)}`;
  return {
    ...{ title, rows, digits: 0, inWords, note: null, domain: [0, 100], ticks: [0, 30, 50, 75, 100] },
    series: [line('index', t('trends.index'), 0)],
    axis: t('trends.indexAxis'),
    limits: [
      { value: 30, name: t('trends.moderateFrom') },
      { value: 50, name: t('trends.highFrom') },
    ],
    columns: [t('trends.index')],
    table: () => tableOf(rows, ['index'], inWords, t),
    empty: hasValue(rows, ['index']) ? null : t('trends.emptyRange'),
  };
}

function standingChart({ record, derived, dates, t }: ViewInput): ViewChart {
  const rows = standingRows(dates, derived.days);
  const { logged, working } = daysOfSpan(dates, derived.days);
  const stood = working.reduce((sum, day) => sum + day.standingMinutes, 0);
  const covered = working.reduce((sum, day) => sum + day.protectedStandingMinutes, 0);
  const limit = (record.person ?? defaultPerson).standingLimitMinutes;
  const columns = [t('shift-bar.covered'), t('shift-bar.bare')];
  return {
    title: t('trends.standingTitle', {
      duration: formatDuration(stood / Math.max(1, working.length)),
      covered: formatNumber(stood === 0 ? 0 : (100 * covered) / stood, 0),
    }),
    ...{ rows, digits: 1, inWords: hoursInWords, note: null, columns },
    series: [
      { key: 'covered', name: columns[0] ?? '', kind: 'bar', order: 3 },
      { key: 'bare', name: columns[1] ?? '', kind: 'bar', order: 0, isHatched: true },
    ],
    axis: t('trends.hoursAxis'),
    limits: [{ value: limit / 60, name: t('trends.limit', { duration: formatDuration(limit) }) }],
    table: () => tableOf(rows, ['covered', 'bare'], hoursInWords, t),
    empty: logged.length === 0 ? t('trends.emptyRange') : null,
  };
}

function longestChart({ record, derived, dates, t }: ViewInput): ViewChart {
  const rows = longestRows(dates, derived.days);
  const limit = (record.person ?? defaultPerson).longestStandLimitMinutes;
  const { logged, working } = daysOfSpan(dates, derived.days);
  const inWords = (minutes: number): string => formatDurationBeside(minutes, limit);
  return {
    title: t('trends.longestTitle', {
      limit: formatDuration(limit),
      over: working.filter(({ longestStandMinutes }) => longestStandMinutes > limit).length,
      working: working.length,
    }),
    ...{ rows, digits: 0, inWords, note: null },
    series: [line('longest', t('figures.longestStand'), 0)],
    axis: t('trends.minutesAxis'),
    limits: [{ value: limit, name: t('trends.limit', { duration: formatDuration(limit) }) }],
    columns: [t('figures.longestStand')],
    table: () => tableOf(rows, ['longest'], inWords, t),
    empty: logged.length === 0 ? t('trends.emptyRange') : null,
  };
}

function wearChart({ derived, dates, t }: ViewInput): ViewChart {
  const rows = wearRows(dates, derived.wearDays, derived.days);
  const share = wearShareOf(dates, derived);
  const table = (): readonly TableRow[] => {
    const coverage = new Map(derived.days.map((day) => [day.date, day.coverage]));
    return tableOf(rows, ['worn'], hoursInWords, t).map(({ name, cells }, i) => {
      const covered = coverage.get(rows[i]?.date ?? '') ?? null;
      return { name, cells: [...cells, covered === null ? '' : `${formatNumber(100 * covered, 0)}\u00a0%`] };
    });
  };
  return {
    title: t('trends.wearTitle', {
      worn: share.wornDays,
      days: share.workingDays,
      each: formatDuration(share.minutesEachTime),
    }),
    ...{ rows, digits: 1, inWords: hoursInWords, note: t('trends.wearWhat'), table },
    series: [{ key: 'worn', name: t('trends.worn'), kind: 'bar', order: 3 }],
    axis: t('trends.hoursAxis'),
    columns: [t('trends.worn'), t('figures.covered')],
    empty: rows.some(({ worn }) => typeof worn === 'number' && worn > 0) ? null : t('trends.noWear'),
  };
}

/** The symptom with the highest mean over the work days on which it was scored, or null. */
function highestSymptom(rows: readonly SeriesRow[], keys: readonly SymptomName[]) {
  const means = keys.map((key) => {
    const scores = rows.flatMap((row) => (typeof row[key] === 'number' ? [row[key]] : []));
    return { key, n: scores.length, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length };
  });
  return means.toSorted((a, b) => b.mean - a.mean)[0] ?? null;
}

function symptomsChart({ record, dates, t }: ViewInput): ViewChart {
  const rows = symptomRows(dates, record.checkIns);
  const ofDay = symptomNames.filter((name) => hasValue(rows, [name]));
  const ofMorning = symptomNames.filter((name) => hasValue(rows, [morningKey(name)]));
  const series: readonly Series[] = [
    ...ofDay.map((name) => line(name, t(`checkIn.${name}`), symptomNames.indexOf(name))),
    ...ofMorning.map((name) => ({
      key: morningKey(name),
      name: t('trends.inMorning', { symptom: t(`checkIn.${name}`) }),
      kind: 'dots' as const,
      order: symptomNames.indexOf(name),
    })),
  ];
  const keys = series.map(({ key }) => key);
  const said = rows.filter((row) => hasValue([row], keys));
  const highest = highestSymptom(rows, ofDay);
  const inWords = (score: number): string => t('trends.score', { score });
  return {
    title:
      highest === null
        ? t('trends.symptomsTitle', { n: said.length })
        : t('trends.symptomsFinding', {
            symptom: t(`checkIn.${highest.key}`),
            mean: formatNumber(highest.mean, 1),
            n: highest.n,
          }),
    ...{
      rows,
      series,
      digits: 0,
      inWords,
      columns: series.map(({ name }) => name),
      domain: [0, 10],
      ticks: [0, 2, 4, 6, 8, 10],
    },
    note: t(ofMorning.length === 0 ? 'trends.symptomsWhat' : 'trends.symptomsWhatMorning'),
    axis: t('trends.scoreAxis'),
    table: () => tableOf(said, keys, inWords, t),
    empty: said.length === 0 ? t('trends.noCheckIns') : null,
  };
}

function girthChart({ record, dates, lengthUnit: unit, t }: ViewInput): ViewChart {
  const cmRows = girthRows(dates, record.checkIns);
  const keys = girthNames.filter((name) => hasValue(cmRows, [name]));
  const rows = cmRows.map((row) => ({
    date: row.date,
    ...Object.fromEntries(
      keys.map((key) => {
        const cm = row[key];
        return [key, typeof cm === 'number' ? inUnit(cm, unit) : null];
      }),
    ),
  }));
  const columns = keys.map((name) => t(`checkIn.${name}`));
  const error = inUnit(tapeErrorCm, unit);
  const differences = rows.flatMap((row: SeriesRow) =>
    keys.flatMap((key) => (typeof row[key] === 'number' ? [Math.abs(row[key])] : [])),
  );
  const inWords = (value: number): string => `${formatNumber(value, 1)}\u00a0${unit}`;
  // Keep the band visible, with as much room around it.
  const reach = Math.ceil(Math.max(2 * error, ...differences) * 10) / 10;
  return {
    title: t('trends.girthFinding', {
      within: differences.filter((difference) => difference <= error).length,
      n: differences.length,
    }),
    ...{ rows, digits: 1, inWords, columns },
    note: t('trends.girthWhat'),
    series: keys.map((key, i) => line(key, columns[i] ?? '', i)),
    axis: unit,
    band: { low: -error, high: error, name: t('trends.withinError') },
    domain: [-reach, reach],
    table: () => tableOf(rows, keys, inWords, t),
    empty: rows.length === 0 ? t('trends.noCheckIns') : null,
  };
}

const charts: Readonly<Record<View, (input: ViewInput) => ViewChart>> = {
  load: indexChart,
  standing: standingChart,
  longest: longestChart,
  wear: wearChart,
  symptoms: symptomsChart,
  girth: girthChart,
};

export const chartOfView = (view: View, input: ViewInput): ViewChart => charts[view](input);
