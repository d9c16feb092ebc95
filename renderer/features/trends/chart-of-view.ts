/** A chart of the screen, ready to draw: its finding, its series and rows, and the table with the same values. */

import { girthNames, type SymptomName, symptomNames } from '#shared/record/check-in.ts';
import { defaultPerson } from '#shared/record/person.ts';
import type { Preferences } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Derived } from '#shared/risk/derive.ts';
import { bandOf } from '#shared/risk/index-series.ts';
import type { TableRow } from '../../charts/data-table.tsx';
import type { Series, SeriesRow } from '../../charts/series.ts';
import type { SeriesChartProps } from '../../charts/series-chart.tsx';
import { formatDuration } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { formatNumber, fullDate, shortDate } from '../../ui/dates.ts';
import { inUnit } from '../../ui/length.ts';
import {
  girthRows,
  longestRows,
  standingRows,
  symptomRows,
  type View,
  wearRows,
  wearShareOf,
} from './view-rows.ts';

export type ViewChart = Pick<
  SeriesChartProps,
  'rows' | 'series' | 'axis' | 'digits' | 'limits' | 'band' | 'domain' | 'ticks'
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

function tableOf(
  rows: readonly SeriesRow[],
  keys: readonly string[],
  digits: number,
  t: Translate,
): readonly TableRow[] {
  return rows.map((row) => {
    const cells = keys.map((key) => {
      const value = row[key];
      return typeof value === 'number' ? formatNumber(value, digits) : '';
    });
    const isEmpty = cells.every((cell) => cell === '');
    return { name: fullDate(row.date), cells: isEmpty ? [t('trends.notLogged')] : cells };
  });
}

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
          index: formatNumber(last.index, 0),
          band: t(`trends.${bandOf(last.index)}`),
          date: shortDate(last.date),
        });
  return {
    ...{ title, rows, digits: 0, note: null, domain: [0, 100], ticks: [0, 30, 50, 75, 100] },
    series: [line('index', t('trends.index'), 0)],
    axis: t('trends.indexAxis'),
    limits: [
      { value: 30, name: t('trends.moderateFrom') },
      { value: 50, name: t('trends.highFrom') },
    ],
    columns: [t('trends.index')],
    table: () => tableOf(rows, ['index'], 0, t),
    empty: hasValue(rows, ['index']) ? null : t('trends.emptyRange'),
  };
}

function standingChart({ record, derived, dates, t }: ViewInput): ViewChart {
  const rows = standingRows(dates, derived.days);
  const inSpan = new Set(dates);
  const days = derived.days.filter(({ date }) => inSpan.has(date));
  const stood = days.reduce((sum, day) => sum + day.standingMinutes, 0);
  const covered = days.reduce((sum, day) => sum + day.protectedStandingMinutes, 0);
  const limit = (record.person ?? defaultPerson).standingLimitMinutes;
  const columns = [t('trends.covered'), t('trends.bare')];
  return {
    title: t('trends.standingTitle', {
      hours: formatNumber(stood / 60 / Math.max(1, days.length), 1),
      covered: formatNumber(stood === 0 ? 0 : (100 * covered) / stood, 0),
    }),
    ...{ rows, digits: 1, note: null, columns },
    series: [
      { key: 'covered', name: columns[0] ?? '', kind: 'bar', order: 3 },
      { key: 'bare', name: columns[1] ?? '', kind: 'bar', order: 0, isHatched: true },
    ],
    axis: t('trends.hoursAxis'),
    limits: [{ value: limit / 60, name: t('trends.limit', { duration: formatDuration(limit) }) }],
    table: () => tableOf(rows, ['covered', 'bare'], 1, t),
    empty: days.length === 0 ? t('trends.emptyRange') : null,
  };
}

function longestChart({ record, derived, dates, t }: ViewInput): ViewChart {
  const rows = longestRows(dates, derived.days);
  const limit = (record.person ?? defaultPerson).longestStandLimitMinutes;
  const minutes = rows.flatMap(({ longest }) => (typeof longest === 'number' ? longest : []));
  return {
    title: t('trends.longestTitle', {
      limit: formatDuration(limit),
      over: minutes.filter((each) => each > limit).length,
      logged: minutes.length,
    }),
    ...{ rows, digits: 0, note: null },
    series: [line('longest', t('trends.longest'), 0)],
    axis: t('trends.minutesAxis'),
    limits: [{ value: limit, name: t('trends.limit', { duration: formatDuration(limit) }) }],
    columns: [t('trends.longest')],
    table: () => tableOf(rows, ['longest'], 0, t),
    empty: minutes.length === 0 ? t('trends.emptyRange') : null,
  };
}

function wearChart({ derived, dates, t }: ViewInput): ViewChart {
  const rows = wearRows(dates, derived.wearDays, derived.days);
  const share = wearShareOf(dates, derived.wearDays, derived.days);
  const table = (): readonly TableRow[] => {
    const coverage = new Map(derived.days.map((day) => [day.date, day.coverage]));
    return tableOf(rows, ['worn'], 1, t).map(({ name, cells }, i) => {
      const covered = coverage.get(rows[i]?.date ?? '') ?? null;
      return { name, cells: [...cells, covered === null ? '' : `${formatNumber(100 * covered, 0)} %`] };
    });
  };
  return {
    title: t('trends.wearTitle', {
      worn: share.wornDays,
      days: share.workingDays,
      hours: formatNumber(share.hours, 1),
    }),
    ...{ rows, digits: 1, note: null, table },
    series: [{ key: 'worn', name: t('trends.worn'), kind: 'bar', order: 3 }],
    axis: t('trends.hoursAxis'),
    columns: [t('trends.worn'), t('trends.coverage')],
    empty: rows.some(({ worn }) => typeof worn === 'number' && worn > 0) ? null : t('trends.noWear'),
  };
}

/** The symptom with the highest mean over the evenings on which it was reported, or null. */
function highestSymptom(rows: readonly SeriesRow[], keys: readonly SymptomName[]) {
  const means = keys.map((key) => {
    const scores = rows.flatMap((row) => (typeof row[key] === 'number' ? [row[key]] : []));
    return { key, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length };
  });
  return means.toSorted((a, b) => b.mean - a.mean)[0] ?? null;
}

function symptomsChart({ record, dates, t }: ViewInput): ViewChart {
  const rows = symptomRows(dates, record.checkIns);
  const keys = symptomNames.filter((name) => hasValue(rows, [name]));
  const columns = keys.map((name) => t(`checkIn.${name}`));
  const n = rows.filter((row) => hasValue([row], keys)).length;
  const highest = highestSymptom(rows, keys);
  return {
    title:
      highest === null
        ? t('trends.symptomsTitle', { n })
        : t('trends.symptomsFinding', {
            symptom: t(`checkIn.${highest.key}`),
            mean: formatNumber(highest.mean, 1),
            n,
          }),
    ...{ rows, digits: 0, note: null, columns, domain: [0, 10], ticks: [0, 2, 4, 6, 8, 10] },
    series: keys.map((key, i) => line(key, columns[i] ?? '', i)),
    axis: t('trends.scoreAxis'),
    table: () =>
      tableOf(
        rows.filter((row) => hasValue([row], keys)),
        keys,
        0,
        t,
      ),
    empty: n === 0 ? t('trends.noCheckIns') : null,
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
  // Keep the band visible, with as much room around it.
  const reach = Math.ceil(Math.max(2 * error, ...differences) * 10) / 10;
  return {
    title: t('trends.girthFinding', {
      within: differences.filter((difference) => difference <= error).length,
      n: differences.length,
    }),
    ...{ rows, digits: 1, columns },
    note: t('trends.girthWhat'),
    series: keys.map((key, i) => line(key, columns[i] ?? '', i)),
    axis: unit,
    band: { low: -error, high: error, name: t('trends.withinError') },
    domain: [-reach, reach],
    table: () => tableOf(rows, keys, 1, t),
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
