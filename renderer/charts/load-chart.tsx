/** Each day's load with its zone, and the exposure index over them, on one scale. */
import {
  Bar,
  type BarShapeProps,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { formatDuration } from '../messages/duration.ts';
import { useMessages } from '../messages/use-messages.ts';
import { zoneFill, zonePaths, zoneWords } from '../parts/zone-mark.tsx';
import { formatNumber, longDate, shortDate } from '../ui/dates.ts';
import { axisName, lineName } from './chart-label.ts';
import { type LineEnd, roomForNames } from './end-labels.ts';
import { EndNames } from './end-names.tsx';
import css from './load-chart.module.css';
import { axisTop, type LoadRow, loadOfIndex } from './load-chart-rows.ts';
import { spanAreas } from './span-areas.tsx';
import { type Span, spansAmong } from './spans.ts';

const markSize = 12;

const ZoneBar = ({ x = 0, y = 0, width = 0, height = 0, payload }: BarShapeProps) => {
  const { zone } = payload as LoadRow;
  if (zone === null) return null;
  const barWidth = Math.min(Number(width), 24);
  const left = Number(x) + (Number(width) - barWidth) / 2;
  const mark = `translate(${left + (barWidth - markSize) / 2} ${Number(y) - markSize - 3})`;
  return (
    <g className={zoneFill(zone)}>
      <rect x={left} y={y} width={barWidth} height={Math.max(Number(height), 1)} rx={2} />
      <path d={zonePaths[zone]} transform={mark} />
    </g>
  );
};

const DayInWords = ({ active, payload }: Pick<TooltipContentProps, 'active' | 'payload'>) => {
  const t = useMessages();
  const row = payload?.[0]?.payload as LoadRow | undefined;
  if (active !== true || row === undefined || row.day === null) return null;
  return (
    <div className={css.tooltip}>
      <strong>{longDate(row.date)}</strong>
      <span>
        {t('trends.tipLoad', { load: formatNumber(row.day.load, 1), zone: t(zoneWords[row.day.zone]) })}
      </span>
      <span>
        {t('trends.tipDay', {
          standing: formatDuration(row.day.standingMinutes),
          longest: formatDuration(row.day.longestStandMinutes),
          walking: formatDuration(row.day.walkingMinutes),
        })}
      </span>
      {row.band !== null && (
        <span>
          {t('trends.tipIndex', {
            index: formatNumber(row.index ?? 0, 0),
            band: t(`trends.${row.band}`),
          })}
        </span>
      )}
    </div>
  );
};

export type LoadChartProps = {
  readonly rows: readonly LoadRow[];
  /** Marked if it is one of the dates. */
  readonly today: string;
  /** Within the dates of the rows. */
  readonly spans?: readonly Span[];
  /** The content of the chart, for screen readers. */
  readonly label: string;
};

export const LoadChart = ({ rows, today, spans = [], label }: LoadChartProps) => {
  const t = useMessages();
  const top = axisTop(rows);
  const last = rows.findLast((row) => row.ewma !== null);
  const bands = (
    [
      [50, 'trends.high'],
      [30, 'trends.moderate'],
    ] as const
  ).map(([index, band]) => ({
    value: loadOfIndex(index),
    name: `${formatNumber(index, 0)} ${t(band)}`,
  }));
  const ends: readonly LineEnd[] =
    last?.index == null
      ? []
      : [
          {
            series: {
              key: 'ewma',
              kind: 'line',
              order: 0,
              name: `${t('trends.index')} ${formatNumber(last.index, 0)}`,
            },
            at: 0,
            date: last.date,
            value: last.ewma ?? 0,
          },
        ];
  const room = roomForNames([...ends.map(({ series }) => series.name), ...bands.map(({ name }) => name)]);
  const lineSaid =
    last?.index == null
      ? ''
      : t('trends.line', { index: formatNumber(last.index, 0), date: shortDate(last.date) });
  return (
    <div className={css.chart} role="img" aria-label={`${label} ${lineSaid}`.trim()}>
      <ResponsiveContainer width="100%" height={300}>
        <ComposedChart
          data={[...rows]}
          margin={{ top: 24, right: 8, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            dataKey="date"
            tickFormatter={shortDate}
            minTickGap={28}
            tickLine={false}
            stroke="var(--edge)"
          />
          <YAxis
            yAxisId="load"
            domain={[0, top]}
            ticks={Array.from({ length: top / 2 + 1 }, (_, step) => step * 2)}
            tickLine={false}
            axisLine={false}
            width={48}
            stroke="var(--text-soft)"
            label={axisName(t('trends.loadAxis'), 'insideLeft')}
          />
          <YAxis
            yAxisId="index"
            orientation="right"
            domain={[0, top]}
            tick={false}
            tickLine={false}
            axisLine={false}
            width={room + 16}
            stroke="var(--text-soft)"
            label={axisName(t('trends.indexAxis'), 'insideRight')}
          />
          {spanAreas(
            spansAmong(
              spans,
              rows.map(({ date }) => date),
            ),
            (date) => date,
            'load',
          )}
          {bands.map(({ value, name }) => (
            <ReferenceLine key={name} yAxisId="index" y={value} stroke="var(--edge)" strokeDasharray="4 3" />
          ))}
          <ReferenceLine
            yAxisId="load"
            x={today}
            stroke="var(--edge)"
            label={lineName(t('trends.today'), 'top')}
          />
          <Tooltip content={DayInWords} isAnimationActive={false} cursor={{ fill: 'var(--sunken)' }} />
          <Bar yAxisId="load" dataKey="load" shape={ZoneBar} isAnimationActive={false} />
          <Line
            yAxisId="index"
            dataKey="ewma"
            stroke="var(--surface)"
            strokeWidth={6}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            connectNulls={false}
          />
          <Line
            yAxisId="index"
            dataKey="ewma"
            stroke="var(--series-index)"
            strokeWidth={2}
            dot={{ r: 2, fill: 'var(--series-index)' }}
            isAnimationActive={false}
            connectNulls={false}
          />
          <EndNames ends={ends} limits={bands} atOf={(date) => date} yAxisId="index" />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
};
