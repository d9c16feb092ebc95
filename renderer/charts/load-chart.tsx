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
import { formatDuration } from '#shared/time/duration.ts';
import { formatNumber, longDate, shortDate } from '../ui/dates.ts';
import { zoneFill, zonePaths, zoneWords } from '../ui/zone-mark.tsx';
import type { WordId } from '../words/catalogue.ts';
import { type Say, useWords } from '../words/use-words.ts';
import { axisName, lineName } from './chart-label.ts';
import css from './load-chart.module.css';
import { axisTop, indexOfLoad, type LoadRow, loadOfIndex } from './load-chart-rows.ts';

const indexTicks = [0, 30, 50, 75];
const bandStarts: Readonly<Record<number, WordId>> = { 30: 'trends.moderate', 50: 'trends.high' };

function indexTickText(index: number, say: Say): string {
  const band = bandStarts[Math.round(index)];
  return [formatNumber(index, 0), ...(band === undefined ? [] : [say(band)])].join(' ');
}
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
  const say = useWords();
  const row = payload?.[0]?.payload as LoadRow | undefined;
  if (active !== true || row === undefined || row.day === null) return null;
  return (
    <div className={css.tooltip}>
      <strong>{longDate(row.date)}</strong>
      <span>
        {say('trends.tipLoad', { load: formatNumber(row.day.load, 1), zone: say(zoneWords[row.day.zone]) })}
      </span>
      <span>
        {say('trends.tipDay', {
          standing: formatDuration(row.day.standingMinutes),
          longest: formatDuration(row.day.longestStandMinutes),
          walking: formatDuration(row.day.walkingMinutes),
        })}
      </span>
      {row.band !== null && (
        <span>
          {say('trends.tipIndex', {
            index: formatNumber(row.index ?? 0, 0),
            band: say(`trends.${row.band}`),
          })}
        </span>
      )}
    </div>
  );
};

export type LoadChartProps = {
  readonly rows: readonly LoadRow[];
  /** Marked where it is one of the dates. */
  readonly today: string;
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
};

export const LoadChart = ({ rows, today, label }: LoadChartProps) => {
  const say = useWords();
  const top = axisTop(rows);
  const last = rows.findLast((row) => row.ewma !== null);
  return (
    <div className={css.chart} role="img" aria-label={label}>
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
            label={axisName(say('trends.loadAxis'), 'insideLeft')}
          />
          <YAxis
            yAxisId="index"
            orientation="right"
            domain={[0, top]}
            ticks={indexTicks.map(loadOfIndex).filter((load) => load <= top)}
            tickFormatter={(load: number) => indexTickText(indexOfLoad(load), say)}
            tickLine={false}
            axisLine={false}
            width={96}
            stroke="var(--text-soft)"
            label={axisName(say('trends.indexAxis'), 'insideRight')}
          />
          {[30, 50].map((index) => (
            <ReferenceLine
              key={index}
              yAxisId="index"
              y={loadOfIndex(index)}
              stroke="var(--edge)"
              strokeDasharray="4 3"
            />
          ))}
          <ReferenceLine
            yAxisId="load"
            x={today}
            stroke="var(--edge)"
            label={lineName(say('trends.today'), 'insideTopRight')}
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
        </ComposedChart>
      </ResponsiveContainer>
      {last?.index != null && (
        <p className={css.endLabel}>
          {say('trends.line', { index: formatNumber(last.index, 0), date: shortDate(last.date) })}
        </p>
      )}
    </div>
  );
};
