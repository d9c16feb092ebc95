/** Lines or stacked bars over dates, with a named limit or band. What is drawn is finished before it comes here. */
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
import { formatNumber, fullDate, shortDate } from '../ui/dates.ts';
import { axisName, lineName } from './chart-label.ts';
import css from './load-chart.module.css';
import type { Series, SeriesRow } from './series.ts';

export type SeriesChartProps = {
  readonly rows: readonly SeriesRow[];
  readonly series: readonly Series[];
  readonly axis: string;
  readonly digits: number;
  readonly label: string;
  readonly limits?: readonly { readonly value: number; readonly name: string }[];
  readonly band?: { readonly low: number; readonly high: number; readonly name: string };
  readonly domain?: readonly [number, number | 'auto'];
  readonly ticks?: readonly number[];
  readonly today: { readonly date: string; readonly name: string };
};

const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 4'] as const;

const colour = (order: number): string => `var(--series-${order + 1})`;

const tooltipOf =
  (series: readonly Series[], digits: number) =>
  ({ active, payload }: Pick<TooltipContentProps, 'active' | 'payload'>) => {
    const row = payload?.[0]?.payload as SeriesRow | undefined;
    if (active !== true || row === undefined) return null;
    return (
      <div className={css.tooltip}>
        <strong>{fullDate(row.date)}</strong>
        {series.map(({ key, name }) => {
          const value = row[key];
          return typeof value === 'number' ? (
            <span key={key}>
              {name} {formatNumber(value, digits)}
            </span>
          ) : null;
        })}
      </div>
    );
  };

const drawn = ({ key, name, kind, order, isHatched }: Series, hasDots: boolean) =>
  kind === 'bar' ? (
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
  ) : (
    <Line
      key={key}
      dataKey={key}
      name={name}
      stroke={colour(order)}
      strokeWidth={2}
      strokeDasharray={dashes[order % dashes.length] ?? ''}
      dot={hasDots ? { r: 3, fill: colour(order), strokeDasharray: '' } : false}
      isAnimationActive={false}
      connectNulls={false}
    />
  );

/** Above this many points dots would be a smear. */
const mostDots = 120;

export const SeriesChart = (props: SeriesChartProps) => {
  const { rows, series, axis, digits, label, limits = [], band, domain = [0, 'auto'], ticks, today } = props;
  return (
    <div className={css.chart} role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={300}>
        <ComposedChart
          data={[...rows]}
          margin={{ top: 24, right: 16, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <defs>
            <pattern
              id="hatch"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" fill="var(--surface)" />
              <rect width="2" height="6" fill="var(--text)" />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            dataKey="date"
            tickFormatter={rows.length > 100 ? fullDate : shortDate}
            minTickGap={28}
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
          {limits.map(({ value, name }) => (
            <ReferenceLine
              key={name}
              y={value}
              stroke="var(--edge)"
              strokeDasharray="4 3"
              ifOverflow="extendDomain"
              label={lineName(name, 'insideBottomRight')}
            />
          ))}
          <ReferenceLine x={today.date} stroke="var(--edge)" label={lineName(today.name, 'insideTopRight')} />
          <Tooltip
            content={tooltipOf(series, digits)}
            isAnimationActive={false}
            cursor={{ fill: 'var(--sunken)' }}
          />
          {series.map((each) => drawn(each, rows.length <= mostDots))}
        </ComposedChart>
      </ResponsiveContainer>
      <ul className={css.legend}>
        {series.map(({ key, name, kind, order, isHatched }) => (
          <li key={key}>
            <svg width="28" height="12" aria-hidden="true">
              {kind === 'bar' ? (
                <rect
                  x="1"
                  y="1"
                  width="26"
                  height="10"
                  fill={isHatched === true ? 'url(#hatch)' : 'var(--accent)'}
                  stroke="var(--accent)"
                />
              ) : (
                <line
                  x1="0"
                  x2="28"
                  y1="6"
                  y2="6"
                  stroke={colour(order)}
                  strokeWidth="2"
                  strokeDasharray={dashes[order % dashes.length]}
                />
              )}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
};
