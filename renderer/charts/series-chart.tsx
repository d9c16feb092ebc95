/** Lines or stacked bars over dates, with a named limit or band. It gets finished series. */
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';
import { useMessages } from '../messages/use-messages.ts';
import { briefMonth, formatNumber, fullDate, shortDate } from '../ui/dates.ts';
import { ChartKey } from './chart-key.tsx';
import { axisName, lineName } from './chart-label.ts';
import { type DateTicks, dateTicks } from './date-ticks.ts';
import { lineEnds, roomForNames } from './end-labels.ts';
import { EndNames } from './end-names.tsx';
import { Hatch } from './hatch.tsx';
import css from './load-chart.module.css';
import { colourOf, dashOf, type Limit, type Series, type SeriesRow } from './series.ts';
import { spanAreas } from './span-areas.tsx';
import { type Span, spansAmong } from './spans.ts';

export type SeriesChartProps = {
  readonly rows: readonly SeriesRow[];
  readonly series: readonly Series[];
  readonly axis: string;
  /** Decimals along the axis. */
  readonly digits: number;
  /** A value with its unit, for the day in words. */
  readonly inWords: (value: number, key: string) => string;
  readonly label: string;
  readonly limits?: readonly Limit[];
  readonly band?: { readonly low: number; readonly high: number; readonly name: string };
  /** Within the drawn dates. */
  readonly spans?: readonly Span[];
  readonly domain?: readonly [number, number | 'auto'];
  readonly ticks?: readonly number[];
  /** The first date of the range, whether or not it has a row. */
  readonly from: string;
  readonly today: { readonly date: string; readonly name: string };
};

const tickTexts: Readonly<Record<DateTicks['unit'], (date: string) => string>> = {
  day: shortDate,
  month: briefMonth,
  year: (date) => date.slice(0, 4),
};

const tooltipOf =
  (series: readonly Series[], inWords: SeriesChartProps['inWords'], notLogged: string) =>
  ({ active, payload }: Pick<TooltipContentProps, 'active' | 'payload'>) => {
    const row = payload?.[0]?.payload as SeriesRow | undefined;
    if (active !== true || row === undefined) return null;
    const isGap = series.every(({ key }) => typeof row[key] !== 'number');
    return (
      <div className={css.tooltip}>
        <strong>{fullDate(row.date)}</strong>
        {series.map(({ key, name }) => {
          const value = row[key];
          return typeof value === 'number' ? (
            <span key={key}>
              {name}: {inWords(value, key)}
            </span>
          ) : null;
        })}
        {isGap && <span>{notLogged}</span>}
      </div>
    );
  };

const drawn = ({ key, name, kind, order, isHatched }: Series, at: number, hasDots: boolean) => {
  if (kind === 'bar') {
    return (
      <Bar
        key={key}
        dataKey={key}
        name={name}
        stackId="stack"
        maxBarSize={24}
        fill={isHatched === true ? 'url(#hatch)' : 'var(--accent)'}
        stroke="var(--accent)"
        isAnimationActive={false}
      />
    );
  }
  const isLine = kind === 'line';
  const lineDot = hasDots ? { r: 3, fill: colourOf(order), strokeDasharray: '' } : false;
  const openDot = {
    r: hasDots ? 4 : 2,
    fill: 'var(--surface)',
    stroke: colourOf(order),
    strokeDasharray: '',
  };
  return (
    <Line
      key={key}
      dataKey={key}
      name={name}
      stroke={colourOf(order)}
      strokeWidth={isLine ? 2 : 0}
      strokeDasharray={dashOf(at)}
      dot={isLine ? lineDot : { ...openDot, strokeWidth: 1.5 }}
      isAnimationActive={false}
      connectNulls={false}
    />
  );
};

/** With more points, the dots would overlap. */
const mostDots = 120;
/** The number of dates that fit along the axis in a small window. */
const mostTicks = 7;

export const SeriesChart = (props: SeriesChartProps) => {
  const {
    rows,
    series,
    axis,
    digits,
    inWords,
    label,
    limits = [],
    band,
    spans = [],
    domain = [0, 'auto'],
    ticks,
    from,
    today,
  } = props;
  const t = useMessages();
  const bars = series.filter(({ kind }) => kind === 'bar');
  // Lines use a time scale, because rows may skip days. Bars stand side by side.
  const isByTime = bars.length === 0;
  const atOf = (date: string): number | string => (isByTime ? dayNumberOf(date) : date);
  const named = dateTicks(from, today.date, mostTicks);
  const ends = lineEnds(series, rows);
  const room = roomForNames([...ends.map((end) => end.series.name), ...limits.map(({ name }) => name)]);
  return (
    <div className={css.chart} role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={300}>
        <ComposedChart
          data={isByTime ? rows.map((row) => ({ ...row, day: dayNumberOf(row.date) })) : [...rows]}
          margin={{ top: 24, right: room, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <defs>
            <Hatch id="hatch" isStrong />
          </defs>
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            {...(isByTime
              ? {
                  dataKey: 'day',
                  type: 'number' as const,
                  domain: [dayNumberOf(from), dayNumberOf(today.date)],
                  tickFormatter: (day: number) => tickTexts[named.unit](dateOfDayNumber(day)),
                }
              : { dataKey: 'date', tickFormatter: tickTexts[named.unit] })}
            ticks={named.dates.map(atOf)}
            minTickGap={8}
            tickLine={false}
            stroke="var(--edge)"
          />
          <YAxis
            domain={[...domain]}
            tickFormatter={(value: number) => formatNumber(value, Number.isInteger(value) ? 0 : digits)}
            allowDecimals={digits > 0}
            {...(ticks && { ticks: [...ticks] })}
            tickLine={false}
            axisLine={false}
            width={48}
            stroke="var(--text-soft)"
            label={axisName(axis, 'insideLeft')}
          />
          {band !== undefined && (
            <ReferenceArea
              y1={band.low}
              y2={band.high}
              fill="var(--accent-soft)"
              fillOpacity={1}
              label={lineName(band.name, 'insideTopLeft')}
            />
          )}
          {spanAreas(
            isByTime
              ? spans
              : spansAmong(
                  spans,
                  rows.map(({ date }) => date),
                ),
            atOf,
          )}
          {limits.map(({ value, name }) => (
            <ReferenceLine
              key={name}
              y={value}
              stroke="var(--edge)"
              strokeDasharray="4 3"
              ifOverflow="extendDomain"
            />
          ))}
          <ReferenceLine x={atOf(today.date)} stroke="var(--edge)" label={lineName(today.name, 'top')} />
          <Tooltip
            content={tooltipOf(series, inWords, t('trends.notLogged'))}
            isAnimationActive={false}
            cursor={{ fill: 'var(--sunken)' }}
          />
          {series.map((each, at) => drawn(each, at, rows.length <= mostDots))}
          <EndNames ends={ends} limits={limits} atOf={atOf} />
        </ComposedChart>
      </ResponsiveContainer>
      {bars.length > 1 && (
        <ChartKey>
          {bars.map(({ key, name, isHatched }) => (
            <li key={key} className={css.keyEntry}>
              <svg width="28" height="12" aria-hidden="true">
                <rect
                  x="1"
                  y="1"
                  width="26"
                  height="10"
                  fill={isHatched === true ? 'url(#hatch)' : 'var(--accent)'}
                  stroke="var(--accent)"
                />
              </svg>
              {name}
            </li>
          ))}
        </ChartKey>
      )}
    </div>
  );
};
