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
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { wholeIndex } from '#shared/risk/index-series.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { formatDuration, formatDurationBeside } from '../messages/duration.ts';
import { useMessages } from '../messages/use-messages.ts';
import { zoneFill, zonePaths, zoneWords } from '../parts/zone-mark.tsx';
import { useRecord } from '../state/record.ts';
import { datedShort, formatNumber, fullDate, shortDate } from '../ui/dates.ts';
import { axisName, lineName } from './chart-label.ts';
import { type LineEnd, roomForNames } from './end-labels.ts';
import { EndNames } from './end-names.tsx';
import css from './load-chart.module.css';
import { axisTop, indexOfLoad, type LoadRow, loadOfIndex } from './load-chart-rows.ts';
import { colourOf, dashOf } from './series.ts';
import { spanAreas } from './span-areas.tsx';
import { type Span, spansAmong } from './spans.ts';

const markSize = 12;
/** The colour and the dash of the line of the same days with one thing changed. */
const otherwiseOrder = 2;
const otherwiseDash = 1;

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

const WorkInWords = ({ day }: { readonly day: DayExposure }) => {
  const t = useMessages();
  const limits = useRecord((state) => state.record.person) ?? defaultPerson;
  return (
    <>
      <span>{t('trends.tipLoad', { load: formatNumber(day.load, 1), zone: t(zoneWords[day.zone]) })}</span>
      <span>
        {t('trends.tipDay', {
          standing: formatDurationBeside(day.standingMinutes, limits.standingLimitMinutes),
          covered: formatDuration(day.protectedStandingMinutes),
          longest: formatDurationBeside(day.longestStandMinutes, limits.longestStandLimitMinutes),
          walking: formatDuration(day.walkingMinutes),
        })}
      </span>
    </>
  );
};

const DayInWords = ({ active, payload }: Pick<TooltipContentProps, 'active' | 'payload'>) => {
  const t = useMessages();
  const row = payload?.[0]?.payload as LoadRow | undefined;
  if (active !== true || row === undefined) return null;
  const { day } = row;
  return (
    <div className={css.tooltip}>
      <strong>{fullDate(row.date)}</strong>
      {day === null && <span>{t('trends.notLogged')}</span>}
      {day !== null && !day.hasShift && <span>{t('entries.dayOff')}</span>}
      {day?.hasShift === true && <WorkInWords day={day} />}
      {row.band !== null && (
        <span>
          {t('trends.tipIndex', {
            index: formatNumber(wholeIndex(row.index ?? 0), 0),
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
      [50, 'trends.highFrom'],
      [30, 'trends.moderateFrom'],
    ] as const
  ).map(([index, name]) => ({ value: loadOfIndex(index), name: t(name) }));
  const endOf = (
    row: LoadRow | undefined,
    key: 'ewma' | 'otherwise',
    name: MessageId,
  ): readonly LineEnd[] => {
    const value = row?.[key] ?? null;
    if (row === undefined || value === null) return [];
    const words = t(name, { index: formatNumber(wholeIndex(indexOfLoad(value)), 0) });
    const [order, at] = key === 'ewma' ? [0, 0] : [otherwiseOrder, otherwiseDash];
    return [{ series: { key, kind: 'line', order, name: words }, at, date: row.date, value }];
  };
  const changed = rows.findLast((row) => row.otherwise !== null);
  const ends = [...endOf(last, 'ewma', 'trends.indexEnd'), ...endOf(changed, 'otherwise', 'whatIf.end')];
  const room = roomForNames([...ends.map(({ series }) => series.name), ...bands.map(({ name }) => name)]);
  const lineSaid =
    last?.index == null
      ? ''
      : t('trends.line', { index: formatNumber(wholeIndex(last.index), 0), date: datedShort(last.date) });
  const otherwiseSaid =
    changed?.otherwise == null
      ? ''
      : t('whatIf.lineSaid', { index: formatNumber(wholeIndex(indexOfLoad(changed.otherwise)), 0) });
  return (
    <div className={css.chart} role="img" aria-label={`${label} ${lineSaid} ${otherwiseSaid}`.trim()}>
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
          {changed !== undefined && (
            <Line
              yAxisId="index"
              dataKey="otherwise"
              stroke={colourOf(otherwiseOrder)}
              strokeWidth={2}
              strokeDasharray={dashOf(otherwiseDash)}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
              connectNulls={false}
            />
          )}
          <EndNames ends={ends} limits={bands} atOf={(date) => date} yAxisId="index" />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
};
