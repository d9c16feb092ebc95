/** Panels over dates, one below the other with the same edges, on one time axis. It gets finished points. */
import { useId } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';
import { briefMonth, shortDate, shortNumber } from '../ui/dates.ts';
import css from './chart.module.css';
import { axisName, tickLook } from './chart-label.ts';
import { type DateTicks, dateTicks } from './date-ticks.ts';
import { type ChartEvent, EventKey, EventLines } from './events.tsx';
import { Grounds, LinesAcross } from './grounds.tsx';
import { Hatch } from './hatch.tsx';
import { type HatchIds, PanelMarks } from './marks.tsx';
import type { Panel } from './panel.ts';
import { PanelKey } from './panel-key.tsx';
import type { Point, PointUnit } from './points.ts';
import { roomForNames } from './side-labels.ts';
import { SideNames } from './side-names.tsx';
import { type Span, spansAmong } from './spans.ts';
import { ZoneRow, zoneRowHeight } from './zone-row.tsx';

/** A point in words: its date or dates, and a line for each thing. */
export type PointInWords = { readonly title: string; readonly lines: readonly string[] };

export type TimeChartProps = {
  readonly panels: readonly Panel[];
  readonly points: readonly Point[];
  readonly unit: PointUnit;
  readonly inWords: (point: Point) => PointInWords;
  /** The content of the chart, for screen readers. */
  readonly label: string;
  readonly spans: readonly Span[];
  /** What began on a date, numbered in their order. */
  readonly events?: readonly ChartEvent[];
  /** The first date of the range, whether or not it has a point. */
  readonly from: string;
  readonly today: { readonly date: string; readonly name: string };
};

const tickTexts: Readonly<Record<DateTicks['unit'], (date: string) => string>> = {
  day: shortDate,
  month: briefMonth,
  year: (date) => date.slice(0, 4),
};

/** The number of dates that fit along the axis in a small window. */
const mostTicks = 7;
const datesHeight = 26;
const axisWidth = 52;

const tooltipOf =
  (inWords: TimeChartProps['inWords']) =>
  ({ active, payload }: Pick<TooltipContentProps, 'active' | 'payload'>) => {
    const row = payload?.[0]?.payload as { readonly point: Point } | undefined;
    if (active !== true || row === undefined) return null;
    const { title, lines } = inWords(row.point);
    return (
      <div className={css.tooltip}>
        <strong>{title}</strong>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
    );
  };

const noTooltip = () => null;

/** The room beside all panels, so that their edges are the same. */
function roomBeside(panels: readonly Panel[]): { readonly left: number; readonly right: number } {
  const names = panels.flatMap(({ marks, bands = [], limits = [], usual }) => [
    ...[...bands, ...limits, ...(usual == null ? [] : [usual])].map(({ name }) => name),
    ...(marks.kind === 'lines' ? marks.lines : []).map(({ name }) => name),
  ]);
  const strips = panels.flatMap(({ marks }) => (marks.kind === 'strips' ? marks.strips : []));
  const left = Math.max(axisWidth, ...strips.map(({ name }) => 12 + Math.ceil(name.length * 6.5)));
  return { left, right: names.length === 0 ? 16 : roomForNames(names) };
}

type PlaneProps = Pick<TimeChartProps, 'points' | 'spans' | 'events' | 'inWords' | 'from' | 'today'> & {
  readonly panel: Panel;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly room: ReturnType<typeof roomBeside>;
  readonly hatches: HatchIds;
  /** The planes with the same name point at the same date. */
  readonly syncId: string;
};

/** One panel: its axes, and what is drawn on it from the ground up. */
const Plane = ({ panel, points, isFirst, isLast, room, hatches, syncId, ...props }: PlaneProps) => {
  const { from, today } = props;
  const { marks, zones, bands = [], limits = [], usual = null } = panel;
  const hasGrid = marks.kind !== 'strips';
  const named = dateTicks(from, today.date, mostTicks);
  const zoneRoom = zones === undefined ? 0 : zoneRowHeight;
  const rows = points.map((point) => ({
    point,
    day: (dayNumberOf(point.from) + dayNumberOf(point.until)) / 2,
    // Recharts offers a tooltip where a series has a value.
    anchor: 0,
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={rows}
        syncId={syncId}
        margin={{ top: isFirst ? 24 : 12, right: room.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <defs>
          <Hatch id={hatches.bare} isStrong />
          <Hatch id={hatches.load} isLoad />
        </defs>
        {hasGrid && <CartesianGrid vertical={false} stroke="var(--hairline)" />}
        <XAxis
          dataKey="day"
          type="number"
          domain={[dayNumberOf(from) - 0.5, dayNumberOf(today.date) + 0.5]}
          allowDataOverflow
          ticks={named.dates.map(dayNumberOf)}
          tickFormatter={(day: number) => tickTexts[named.unit](dateOfDayNumber(day))}
          minTickGap={8}
          interval="equidistantPreserveEnd"
          height={zoneRoom + (isLast ? datesHeight : 12)}
          tick={isLast && tickLook}
          tickLine={false}
          tickMargin={zoneRoom + 4}
          stroke="var(--edge)"
          axisLine={hasGrid}
        />
        <YAxis
          domain={[...panel.domain]}
          allowDataOverflow
          ticks={[...panel.ticks]}
          tickFormatter={panel.tickText ?? shortNumber}
          interval={0}
          tickLine={false}
          axisLine={false}
          width={room.left}
          tick={tickLook}
          {...(panel.axis !== '' && { label: axisName(panel.axis) })}
        />
        <Grounds bands={bands} spans={props.spans} usual={usual} hasNames={isFirst} />
        <LinesAcross limits={limits} today={today} hasNames={isFirst} />
        <EventLines events={props.events ?? []} hasNumbers={isFirst} />
        <PanelMarks marks={marks} points={points} hatches={hatches} />
        {zones !== undefined && <ZoneRow zones={zones} />}
        <SideNames panel={panel} points={points} />
        <Line dataKey="anchor" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
        <Tooltip
          content={isFirst ? tooltipOf(props.inWords) : noTooltip}
          isAnimationActive={false}
          cursor={{ stroke: 'var(--edge)' }}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
};

export const TimeChart = ({ panels, unit, label, spans, ...drawn }: TimeChartProps) => {
  const id = useId();
  const hatches: HatchIds = { bare: `${id}bare`, load: `${id}load` };
  const room = roomBeside(panels);
  const shares = panels.reduce((sum, { share }) => sum + share, 0);
  const drawnSpans = spansAmong(
    spans,
    drawn.points.flatMap(({ from, until }) => [from, until]),
  );
  return (
    <div
      className={css.chart}
      role="img"
      aria-label={label}
      // A panel that asks for less than a whole chart stays as low as that.
      style={{ '--shares': Math.max(1, shares) } as React.CSSProperties}
    >
      {panels.map((panel, at) => (
        <div key={`${panel.name ?? ''}${panel.axis}`}>
          {panel.name !== undefined && <p className={css.panelName}>{panel.name}</p>}
          <div className={css.panel} style={{ '--share': panel.share } as React.CSSProperties}>
            <Plane
              {...drawn}
              {...{ panel, room, hatches }}
              spans={drawnSpans}
              isFirst={at === 0}
              isLast={at === panels.length - 1}
              syncId={id}
            />
          </div>
        </div>
      ))}
      <EventKey events={drawn.events ?? []} />
      <PanelKey panels={panels} unit={unit} hatches={hatches} />
    </div>
  );
};
