import { expect, it } from 'vitest';
import { centreAt, cutHeight, halfWidthAt, sideOf } from '#renderer/parts/pictures/vein-shape.ts';

const heights = Array.from({ length: cutHeight + 1 }, (_, y) => y);

it('the held vein is much narrower than the full one, but never closed (E1.31)', () => {
  for (const y of heights) {
    expect(halfWidthAt('held', y)).toBeGreaterThan(1);
    expect(halfWidthAt('held', y) * 4).toBeLessThan(halfWidthAt('full', y));
    expect(halfWidthAt('treated', y)).toBeLessThan(halfWidthAt('full', y));
  }
});

it('both sides of the vein reach from above the picture to below it', () => {
  for (const side of ['left', 'right'] as const) {
    const points = sideOf('full', side);
    expect(points[0]?.[1]).toBeLessThan(0);
    expect(points.at(-1)?.[1]).toBeGreaterThan(cutHeight);
  }
});

it('the wall lies outside the lining on both sides, and a film inside it', () => {
  const [left, right] = [sideOf('treated', 'left'), sideOf('treated', 'right')];
  left.forEach(([x, y], index) => {
    const rightX = right[index]?.[0] ?? Number.NaN;
    expect(centreAt('treated', y) - x).toBeCloseTo(rightX - centreAt('treated', y), 9);
    expect(sideOf('treated', 'left', 7)[index]?.[0]).toBeCloseTo(x - 7, 9);
    expect(sideOf('treated', 'right', 7)[index]?.[0]).toBeCloseTo(rightX + 7, 9);
    expect(sideOf('treated', 'right', -8)[index]?.[0]).toBeCloseTo(rightX - 8, 9);
  });
});
