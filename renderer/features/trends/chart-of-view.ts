/** A chart of the screen, ready to draw: what it found, its series and rows, and the table with the same values. */

import { girthNames, type SymptomName, symptomNames } from '#shared/record/check-in.ts';
import { defaultPerson } from '#shared/record/person.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Derived } from '#shared/risk/derive.ts';
import { bandOf } from '#shared/risk/index-series.ts';
import { formatDuration } from '#shared/time/duration.ts';
import type { TableRow } from '../../charts/data-table.tsx';
import type { Series, SeriesRow } from '../../charts/series.ts';
import type { SeriesChartProps } from '../../charts/series-chart.tsx';
import { formatNumber, fullDate, shortDate } from '../../ui/dates.ts';
import { inUnit } from '../../ui/length.ts';
import type { Say } from '../../words/use-words.ts';
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
  /** Written when it is asked for: over many years that takes longer than drawing. */
  readonly table: () => readonly TableRow[];
  /** What to say in place of a chart; null where there is something to draw. */
  readonly empty: string | null;
  readonly note: string | null;
};

export type ViewInput = {
  readonly record: LegworkRecord;
  readonly derived: Derived;
  readonly dates: readonly string[];
  readonly say: Say;
};

/** A tape is off by about half a centimetre (E8.08). */
const tapeErrorCm = 0.5;

const line = (key: string, name: string, order: number): Series => ({ key, name, kind: 'line', order });

function tableOf(
  rows: readonly SeriesRow[],
  keys: readonly string[],
  digits: number,
  say: Say,
): readonly TableRow[] {
  return rows.map((row) => {
    const cells = keys.map((key) => {
      const value = row[key];
      return typeof value === 'number' ? formatNumber(value, digits) : '';
    });
    const isEmpty = cells.every((cell) => cell === '');
    return { name: fullDate(row.date), cells: isEmpty ? [say('trends.notLogged')] : cells };
  });
}

const hasValue = (rows: readonly SeriesRow[], keys: readonly string[]): boolean =>
  rows.some((row) => keys.some((key) => typeof row[key] === 'number'));

function indexChart({ derived, dates, say }: ViewInput): ViewChart {
  const found = new Map(derived.series.map((point) => [point.date, point]));
  const rows = dates.map((date) => ({ date, index: found.get(date)?.index ?? null }));
  const last = rows.findLast(({ index }) => index !== null);
  const title =
    last?.index == null
      ? say('trends.load')
      : say('trends.indexTitle', {
          index: formatNumber(last.index, 0),
          band: say(`trends.${bandOf(last.index)}`),
          date: shortDate(last.date),
        });
  return {
    ...{ title, rows, digits: 0, note: null, domain: [0, 100], ticks: [0, 30, 50, 75, 100] },
    series: [line('index', say('trends.index'), 0)],
    axis: say('trends.indexAxis'),
    limits: [
      { value: 30, name: say('trends.moderateFrom') },
      { value: 50, name: say('trends.highFrom') },
    ],
    columns: [say('trends.index')],
    table: () => tableOf(rows, ['index'], 0, say),
    empty: hasValue(rows, ['index']) ? null : say('trends.emptyRange'),
  };
}

function standingChart({ record, derived, dates, say }: ViewInput): ViewChart {
  const rows = standingRows(dates, derived.days);
  const inSpan = new Set(dates);
  const days = derived.days.filter(({ date }) => inSpan.has(date));
  const stood = days.reduce((sum, day) => sum + day.standingMinutes, 0);
  const covered = days.reduce((sum, day) => sum + day.protectedStandingMinutes, 0);
  const limit = (record.person ?? defaultPerson).standingLimitMinutes;
  const columns = [say('trends.covered'), say('trends.bare')];
  return {
    title: say('trends.standingTitle', {
      hours: formatNumber(stood / 60 / Math.max(1, days.length), 1),
      covered: formatNumber(stood === 0 ? 0 : (100 * covered) / stood, 0),
    }),
    ...{ rows, digits: 1, note: null, columns },
    series: [
      { key: 'covered', name: columns[0] ?? '', kind: 'bar', order: 3 },
      { key: 'bare', name: columns[1] ?? '', kind: 'bar', order: 0, isHatched: true },
    ],
    axis: say('trends.hoursAxis'),
    limits: [{ value: limit / 60, name: say('trends.limit', { duration: formatDuration(limit) }) }],
    table: () => tableOf(rows, ['covered', 'bare'], 1, say),
    empty: days.length === 0 ? say('trends.emptyRange') : null,
  };
}

function longestChart({ record, derived, dates, say }: ViewInput): ViewChart {
  const rows = longestRows(dates, derived.days);
  const limit = (record.person ?? defaultPerson).longestStandLimitMinutes;
  const minutes = rows.flatMap(({ longest }) => (typeof longest === 'number' ? longest : []));
  return {
    title: say('trends.longestTitle', {
      limit: formatDuration(limit),
      over: minutes.filter((each) => each > limit).length,
      logged: minutes.length,
    }),
    ...{ rows, digits: 0, note: null },
    series: [line('longest', say('trends.longest'), 0)],
    axis: say('trends.minutesAxis'),
    limits: [{ value: limit, name: say('trends.limit', { duration: formatDuration(limit) }) }],
    columns: [say('trends.longest')],
    table: () => tableOf(rows, ['longest'], 0, say),
    empty: minutes.length === 0 ? say('trends.emptyRange') : null,
  };
}

function wearChart({ derived, dates, say }: ViewInput): ViewChart {
  const rows = wearRows(dates, derived.wearDays, derived.days);
  const share = wearShareOf(dates, derived.wearDays, derived.days);
  const table = (): readonly TableRow[] => {
    const coverage = new Map(derived.days.map((day) => [day.date, day.coverage]));
    return tableOf(rows, ['worn'], 1, say).map(({ name, cells }, i) => {
      const covered = coverage.get(rows[i]?.date ?? '') ?? null;
      return { name, cells: [...cells, covered === null ? '' : `${formatNumber(100 * covered, 0)} %`] };
    });
  };
  return {
    title: say('trends.wearTitle', {
      worn: share.wornDays,
      days: share.workingDays,
      hours: formatNumber(share.hours, 1),
    }),
    ...{ rows, digits: 1, note: null, table },
    series: [{ key: 'worn', name: say('trends.worn'), kind: 'bar', order: 3 }],
    axis: say('trends.hoursAxis'),
    columns: [say('trends.worn'), say('trends.coverage')],
    empty: rows.some(({ worn }) => typeof worn === 'number' && worn > 0) ? null : say('trends.noWear'),
  };
}

/** The symptom with the highest mean over the evenings on which it was said, or null. */
function highestSymptom(rows: readonly SeriesRow[], keys: readonly SymptomName[]) {
  const means = keys.map((key) => {
    const scores = rows.flatMap((row) => (typeof row[key] === 'number' ? [row[key]] : []));
    return { key, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length };
  });
  return means.toSorted((a, b) => b.mean - a.mean)[0] ?? null;
}

function symptomsChart({ record, dates, say }: ViewInput): ViewChart {
  const rows = symptomRows(dates, record.checkIns);
  const keys = symptomNames.filter((name) => hasValue(rows, [name]));
  const columns = keys.map((name) => say(`checkIn.${name}`));
  const n = rows.filter((row) => hasValue([row], keys)).length;
  const highest = highestSymptom(rows, keys);
  return {
    title:
      highest === null
        ? say('trends.symptomsTitle', { n })
        : say('trends.symptomsFinding', {
            symptom: say(`checkIn.${highest.key}`),
            mean: formatNumber(highest.mean, 1),
            n,
          }),
    ...{ rows, digits: 0, note: null, columns, domain: [0, 10], ticks: [0, 2, 4, 6, 8, 10] },
    series: keys.map((key, i) => line(key, columns[i] ?? '', i)),
    axis: say('trends.scoreAxis'),
    table: () =>
      tableOf(
        rows.filter((row) => hasValue([row], keys)),
        keys,
        0,
        say,
      ),
    empty: n === 0 ? say('trends.noCheckIns') : null,
  };
}

function girthChart({ record, dates, say }: ViewInput): ViewChart {
  const unit = record.settings.lengthUnit;
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
  const columns = keys.map((name) => say(`checkIn.${name}`));
  const error = inUnit(tapeErrorCm, unit);
  const differences = rows.flatMap((row: SeriesRow) =>
    keys.flatMap((key) => (typeof row[key] === 'number' ? [Math.abs(row[key])] : [])),
  );
  // The band is always in sight, with as much room around it.
  const reach = Math.ceil(Math.max(2 * error, ...differences) * 10) / 10;
  return {
    title: say('trends.girthFinding', {
      within: differences.filter((difference) => difference <= error).length,
      n: differences.length,
    }),
    ...{ rows, digits: 1, columns },
    note: say('trends.girthWhat'),
    series: keys.map((key, i) => line(key, columns[i] ?? '', i)),
    axis: unit,
    band: { low: -error, high: error, name: say('trends.withinError') },
    domain: [-reach, reach],
    table: () => tableOf(rows, keys, 1, say),
    empty: rows.length === 0 ? say('trends.noCheckIns') : null,
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
