/** What each chart of the trends has in common: its input, its shape, and its points and rows in words. */

import type { Preferences } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Derived } from '#shared/risk/derive.ts';
import type { IndexPoint } from '#shared/risk/index-series.ts';
import { trendWindowDays } from '#shared/risk/trend.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import type { TableRow } from '../../../charts/data-table.tsx';
import type { Panel } from '../../../charts/panel.ts';
import { type Point, type PointUnit, pointsOf, type SeriesRow } from '../../../charts/points.ts';
import type { PointInWords } from '../../../charts/time-chart.tsx';
import { formatDuration } from '../../../messages/duration.ts';
import type { Translate } from '../../../messages/use-messages.ts';
import { datedShort, fullDate } from '../../../ui/dates.ts';

export type ViewInput = {
  readonly record: LegworkRecord;
  readonly derived: Derived;
  /** The dates of the range, ascending, up to today. */
  readonly dates: readonly CalendarDate[];
  /** What a point of the chart stands for. */
  readonly unit: PointUnit;
  /** The first day of the week, Monday 0 to Sunday 6. */
  readonly weekStart: number;
  readonly lengthUnit: Preferences['lengthUnit'];
  /** Whether each leg has a panel of its own, where the view offers that. */
  readonly isApart: boolean;
  /** The index of the last 28 days with one thing changed; none if it stays the same. */
  readonly otherwise: readonly IndexPoint[];
  readonly t: Translate;
};

export type ViewChart = {
  /** What the chart finds. */
  readonly title: string;
  readonly panels: readonly Panel[];
  readonly points: readonly Point[];
  readonly inWords: (point: Point) => PointInWords;
  /** What the label says besides the title. */
  readonly said: readonly string[];
  readonly columns: readonly string[];
  /** Built on request: over many years that takes longer than drawing. */
  readonly table: () => readonly TableRow[];
  /** The text in place of a chart; null if there is something to draw. */
  readonly empty: string | null;
  readonly note: string | null;
  /** Whether the legs differ, so that the view offers them apart. */
  readonly hasLegs: boolean;
};

export const hoursInWords = (hours: number): string => formatDuration(hours * 60);

/** A value that its words round to nothing is drawn as nothing. */
export const orNothing = (value: number | null, leastShown: number): number | null =>
  value !== null && Math.abs(value) < leastShown ? 0 : value;

/** The steps of an axis of hours. */
export const hourSteps = [1, 2, 4, 6];

/** Half a minute in hours; less reads as 0 min. */
export const leastHours = 0.5 / 60;

export const hasValue = (rows: readonly SeriesRow[], keys: readonly string[]): boolean =>
  rows.some((row) => keys.some((key) => typeof row[key] === 'number'));

export const numbersOf = (rows: readonly SeriesRow[], keys: readonly string[]): readonly number[] =>
  rows.flatMap((row) => keys.flatMap((key) => (typeof row[key] === 'number' ? [row[key]] : [])));

/** The working days, for a median that counts them alone. */
export function isWorkedIn({ derived }: ViewInput): (date: CalendarDate) => boolean {
  const worked = new Set(derived.days.flatMap(({ date, hasShift }) => (hasShift ? [date] : [])));
  return (date) => worked.has(date);
}

/** The rows as points; a median counts the working days, or what `isCounted` says. */
export const pointsIn = (
  input: ViewInput,
  rows: readonly SeriesRow[],
  keys: readonly string[],
  isCounted = isWorkedIn(input),
): readonly Point[] => pointsOf(rows, keys, { unit: input.unit, weekStart: input.weekStart, isCounted });

/** Whether the range is the one over which the model tells a direction. */
export const isTrendRange = ({ dates }: Pick<ViewInput, 'dates'>): boolean => dates.length <= trendWindowDays;

export type SeriesInWords = {
  readonly key: string;
  readonly name: string;
  readonly format: (value: number) => string;
};

/** A point's dates as its title, and each series with its figure, or with its median and range. */
export function pointInWords(
  { from, until, values }: Point,
  series: readonly SeriesInWords[],
  { t, derived }: Pick<ViewInput, 't' | 'derived'>,
): PointInWords {
  const isDay = from === until;
  const lines = series.flatMap(({ key, name, format }) => {
    const spread = values[key];
    if (spread === undefined) return [];
    const [median, low, high] = [spread.median, spread.low, spread.high].map(format);
    return low === high
      ? [t('trends.figure', { name, figure: median ?? '' })]
      : [t('trends.spread', { name, median: median ?? '', low: low ?? '', high: high ?? '' })];
  });
  const isOff = isDay && derived.days.some(({ date, hasShift }) => date === from && !hasShift);
  const none = t(isOff ? 'entries.dayOff' : 'trends.notLogged');
  return {
    title: isDay ? fullDate(from) : t('trends.span', { from: datedShort(from), to: datedShort(until) }),
    lines: lines.length === 0 ? [none] : lines,
  };
}

/** The table has the values of each row in the words of the chart. */
export const tableOf = (
  rows: readonly SeriesRow[],
  series: readonly SeriesInWords[],
  t: Translate,
): readonly TableRow[] =>
  rows.map((row) => {
    const cells = series.map(({ key, format }) => {
      const value = row[key];
      return typeof value === 'number' ? format(value) : '';
    });
    const isEmpty = cells.every((cell) => cell === '');
    return { name: fullDate(row.date), cells: isEmpty ? [t('trends.notLogged')] : cells };
  });
