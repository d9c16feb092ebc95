/** The labels of a chart's axes. */
import css from './chart.module.css';

// Recharts gives its texts greys of its own, too light for text.
const fill = 'var(--text-soft)';

/** The look of the ticks' texts. */
export const tickLook = { fill, stroke: 'none' } as const;

/** The name of a vertical axis, along it and centred on it: a long name would run out of the chart at one end. */
export const axisName = (value: string) =>
  ({
    value,
    position: 'insideLeft',
    className: css.axisName,
    angle: -90,
    fill,
    style: { textAnchor: 'middle' },
  }) as const;

/** The name of a horizontal axis, under it. */
export const axisNameBelow = (value: string) =>
  ({ value, position: 'insideBottom', offset: -12, className: css.axisName, fill }) as const;
