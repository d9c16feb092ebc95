/** The plane of a panel in pixels, for the marks that are drawn on it. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { dayNumberOf } from '#shared/time/instants.ts';
import type { Point } from './points.ts';

export type Plane = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The width of a day. */
  readonly day: number;
  /** Where a date begins and ends. */
  readonly startOf: (date: string) => number;
  readonly endOf: (date: string) => number;
  /** The middle of a point's dates, and their width. */
  readonly middleOf: (point: Point) => number;
  readonly widthOf: (point: Point) => number;
  readonly y: (value: number) => number;
};

/** Null until the panel is laid out. */
export function usePlane(): Plane | null {
  const plot = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (plot === undefined || xScale === undefined || yScale === undefined) return null;
  const x = (day: number): number => xScale(day) ?? plot.x;
  const startOf = (date: string): number => x(dayNumberOf(date) - 0.5);
  const endOf = (date: string): number => x(dayNumberOf(date) + 0.5);
  return {
    ...{ left: plot.x, right: plot.x + plot.width, top: plot.y, bottom: plot.y + plot.height },
    day: x(1) - x(0),
    startOf,
    endOf,
    middleOf: ({ from, until }) => (startOf(from) + endOf(until)) / 2,
    widthOf: ({ from, until }) => endOf(until) - startOf(from),
    y: (value) => yScale(value) ?? plot.y,
  };
}
