/** A small cloud of points, one a day. Points on one another look darker. */
import { CartesianGrid, Scatter as Points, ResponsiveContainer, ScatterChart, XAxis, YAxis } from 'recharts';
import css from './chart.module.css';
import { axisName, axisNameBelow, tickLook } from './chart-label.ts';

export type ScatterProps = {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The top of the vertical axis, which begins at 0. */
  readonly highest: number;
  readonly xName: string;
  readonly yName: string;
  /** The content, for screen readers. */
  readonly label: string;
};

export const Scatter = ({ points, highest, xName, yName, label }: ScatterProps) => (
  <div className={css.chart} role="img" aria-label={label}>
    <ResponsiveContainer width="100%" height={160}>
      <ScatterChart margin={{ top: 8, right: 8, bottom: 16, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--hairline)" />
        <XAxis
          type="number"
          dataKey="x"
          domain={[0, 'auto']}
          tick={tickLook}
          tickLine={false}
          stroke="var(--edge)"
          label={axisNameBelow(xName)}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[0, highest]}
          ticks={[0, highest / 2, highest]}
          tickLine={false}
          axisLine={false}
          width={48}
          tick={tickLook}
          label={axisName(yName)}
        />
        <Points data={[...points]} fill="var(--accent)" fillOpacity={0.7} isAnimationActive={false} />
      </ScatterChart>
    </ResponsiveContainer>
  </div>
);
