import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisAroundZero, axisFromZero, indexAxis } from '#renderer/charts/axis.ts';

const steps = [1, 2, 5, 10, 20, 50];

describe('an axis', () => {
  it('ends at the round step above the largest value', () => {
    expect(axisFromZero([3.2, 4.7], steps)).toEqual({ domain: [0, 5], ticks: [0, 1, 2, 3, 4, 5] });
    expect(axisFromZero([7], steps)).toEqual({ domain: [0, 8], ticks: [0, 2, 4, 6, 8] });
  });

  it('has room where all is zero, or nothing is there', () => {
    expect(axisFromZero([0], steps).domain).toEqual([0, 1]);
    expect(axisFromZero([], steps).domain).toEqual([0, 1]);
  });

  it('reaches as far below 0 as above it', () => {
    expect(axisAroundZero([0.3, -1], [0.5, 1, 2])).toEqual({ domain: [-1, 1], ticks: [-1, -0.5, 0, 0.5, 1] });
  });

  it('holds every value with few ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 240, noNaN: true })), (values) => {
        const { domain, ticks } = axisFromZero(values, steps);
        for (const value of values) expect(value).toBeLessThanOrEqual(domain[1]);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.at(-1)).toBeCloseTo(domain[1]);
      }),
    );
  });

  it('of the index shows where each band begins, and ends at 100', () => {
    expect(indexAxis([12])).toEqual({ domain: [0, 70], ticks: [0, 30, 50, 70] });
    expect(indexAxis([68]).domain).toEqual([0, 80]);
    expect(indexAxis([99]).domain).toEqual([0, 100]);
  });
});
