/** The ends and the ticks of a value axis: round steps, and room for every value. */
import { bandStarts } from '#shared/risk/index-series.ts';

export type Axis = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
};

const mostSteps = 5;

const ticksOf = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);

/** The smallest of the steps with which the axis needs at most five; else the last one. */
const stepOf = (reach: number, steps: readonly number[]): number =>
  steps.find((step) => reach / step <= mostSteps) ?? steps[steps.length - 1] ?? 1;

/** From 0 to above the largest value. @param steps round steps, ascending */
export function axisFromZero(values: readonly number[], steps: readonly number[]): Axis {
  const reach = values.reduce((most, value) => Math.max(most, value), 0);
  const step = stepOf(reach, steps);
  const top = Math.max(step, step * Math.ceil(reach / step));
  return { domain: [0, top], ticks: ticksOf(0, top, step) };
}

/** As far below 0 as above it. */
export function axisAroundZero(values: readonly number[], steps: readonly number[]): Axis {
  const reach = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const step = stepOf(2 * reach, steps);
  const top = Math.max(step, step * Math.ceil(reach / step));
  return { domain: [-top, top], ticks: ticksOf(-top, top, step) };
}

/** The axis of the index: it shows where each band begins, and at least a part of the high one. */
export function indexAxis(indexes: readonly number[]): Axis {
  const highest = indexes.reduce((most, index) => Math.max(most, index), 0);
  const top = Math.min(100, Math.max(70, 10 * Math.ceil((highest + 5) / 10)));
  return { domain: [0, top], ticks: [0, bandStarts.moderate, bandStarts.high, top] };
}
