import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downSample } from '#renderer/charts/down-sample.ts';

type Row = { readonly at: number; readonly values: readonly (number | null)[] };

const someRows = fc
  .array(
    fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 6 }), { minLength: 2, maxLength: 2 }),
    {
      maxLength: 3000,
      size: 'max',
    },
  )
  .map((all): readonly Row[] => all.map((values, at) => ({ at, values })));

const sampled = (rows: readonly Row[], most?: number) => downSample(rows, ({ values }) => values, most);

describe('fewer points for the same picture', () => {
  it('are all of them where they are few', () => {
    const rows: readonly Row[] = [{ at: 0, values: [1] }];
    expect(sampled(rows)).toBe(rows);
  });

  it('are at most as many as asked for, in their order, and keep the extremes of every value', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 20, max: 400 }), (rows, most) => {
        const kept = sampled(rows, most);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).toSorted((a, b) => a - b));
        for (const key of [0, 1]) {
          const of = (each: readonly Row[]) => each.flatMap(({ values }) => values[key] ?? []);
          expect(Math.max(...of(kept))).toBe(Math.max(...of(rows)));
          expect(Math.min(...of(kept))).toBe(Math.min(...of(rows)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep a gap of a month within twenty years as a gap', () => {
    const rows = Array.from({ length: 7300 }, (_, at): Row => {
      const isGap = at >= 4000 && at < 4030;
      return { at, values: [isGap ? null : at % 17] };
    });
    const kept = sampled(rows);
    const gaps = kept.filter(({ values }) => values[0] === null);
    expect(kept.length).toBeGreaterThan(250);
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.every(({ at }) => at >= 4000 && at < 4030)).toBe(true);
  });
});
