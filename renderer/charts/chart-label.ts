/** The labels of a chart's axes and lines. */
import css from './load-chart.module.css';

type Position = 'insideTopLeft' | 'insideTopRight' | 'top';

/** The name of an axis, along it and centred on it: a long name would run out of the chart at one end. */
export const axisName = (value: string, position: 'insideLeft' | 'insideRight') => ({
  ...{ value, position, className: css.axisName },
  angle: position === 'insideLeft' ? -90 : 90,
  style: { textAnchor: 'middle' as const },
});

/** The name of a horizontal axis, under it. */
export const axisNameBelow = (value: string) =>
  ({ value, position: 'insideBottom', offset: -12, className: css.axisName }) as const;

/** The name of a limit, a band or a date, at its line. */
export const lineName = (value: string, position: Position) => ({
  value,
  position,
  className: css.limitName,
});
