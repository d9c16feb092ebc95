import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEnds, placedApart, roomForNames } from '#renderer/charts/side-labels.ts';

const line = (key: string) => ({ key, name: key, order: 0, dash: 0 });
const one = (value: number) => ({ median: value, low: value, high: value });

describe('where a line ends', () => {
  it('is its last value, whatever gap follows it', () => {
    const points = [
      { from: '2026-03-01', until: '2026-03-01', values: { ache: one(2) } },
      { from: '2026-03-02', until: '2026-03-02', values: { ache: { median: 4, low: 1, high: 6 } } },
      { from: '2026-03-03', until: '2026-03-03', values: {} },
    ];
    expect(lineEnds([line('itch'), line('ache')], points)).toEqual([
      { line: line('ache'), point: points[1], value: 4 },
    ]);
  });
});

describe('names beside a plot', () => {
  it('stand where they want to where nothing is near', () => {
    expect(placedApart([80, 20, 50], 16, 0, 100)).toEqual([80, 20, 50]);
  });

  it('part evenly where they would touch, and keep their order', () => {
    expect(placedApart([50, 52], 16, 0, 100)).toEqual([43, 59]);
    expect(placedApart([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60]);
  });

  it('stay within the plot', () => {
    expect(placedApart([100, 99], 16, 0, 100)).toEqual([100, 84]);
    expect(placedApart([0, 0], 16, 0, 100)).toEqual([0, 16]);
  });

  it('never touch, and never leave the plot while there is room', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 260, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(wanted, (places) => {
        const placed = placedApart(places, 16, 0, 260).toSorted((a, b) => a - b);
        for (const [at, place] of placed.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(260 + 1e-6);
          if (at > 0) expect(place - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-6);
        }
      }),
    );
  });

  it('are given room by the longest of them', () => {
    expect(roomForNames([])).toBe(16);
    expect(roomForNames(['Ache', 'your limit 4 h'])).toBe(127);
    expect(roomForNames(['x'.repeat(99)])).toBe(200);
  });
});
