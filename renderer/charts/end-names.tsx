/** The names of lines and limits beside the plot, each at its height, with a sample of its line. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { type LineEnd, placedApart } from './end-labels.ts';
import css from './load-chart.module.css';
import { colourOf, dashOf, type Limit } from './series.ts';

const lineHeight = 16;
const sampleWidth = 20;

export type EndNamesProps = {
  readonly ends: readonly LineEnd[];
  readonly limits: readonly Limit[];
  /** A date as a value of the chart's axis. */
  readonly atOf: (date: string) => number | string;
  /** Needed if the chart has more than one scale. */
  readonly yAxisId?: string | undefined;
};

export const EndNames = ({ ends, limits, atOf, yAxisId }: EndNamesProps) => {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale(yAxisId);
  if (plot === undefined || x === undefined || y === undefined) return null;
  const right = plot.x + plot.width;
  const named = [
    ...limits.map(({ name, value }) => ({ name, from: { x: right, y: y(value) }, look: null })),
    ...ends.map(({ series, at, date, value }) => ({
      name: series.name,
      from: { x: x(atOf(date), { position: 'middle' }), y: y(value) },
      look: { stroke: colourOf(series.order), strokeDasharray: dashOf(at) },
    })),
  ];
  const places = placedApart(
    named.map(({ from }) => from.y ?? 0),
    lineHeight,
    plot.y,
    plot.y + plot.height,
  );
  return (
    <g>
      {named.map(({ name, from, look }, at) => {
        const place = places[at] ?? 0;
        const left = right + 8;
        return (
          <g key={name}>
            <line className={css.leader} x1={from.x} y1={from.y} x2={left} y2={place} />
            {look !== null && (
              <line x1={left} x2={left + sampleWidth} y1={place} y2={place} strokeWidth={2} {...look} />
            )}
            <text
              className={look === null ? css.limitName : css.lineName}
              x={left + (look === null ? 4 : sampleWidth + 4)}
              y={place}
              dominantBaseline="central"
            >
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
};
