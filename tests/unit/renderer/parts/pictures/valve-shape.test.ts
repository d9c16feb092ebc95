import { expect, it } from 'vitest';
import {
  leaflet,
  leafletsOf,
  muscleLine,
  sceneHeight,
  type ValveState,
  valveYs,
  veinHalfWidth,
  veinSide,
  veinX,
} from '#renderer/parts/pictures/valve-shape.ts';

const states: readonly ValveState[] = ['standing', 'walking', 'leaking'];

/** How far apart the free edges of the two leaflets are. */
function gapOf(state: ValveState, valve: 'upper' | 'lower'): number {
  const edge = (side: 'left' | 'right') =>
    leaflet(state, leafletsOf[state][valve], side, valveYs[valve]).at(-1)?.[0] ?? Number.NaN;
  return edge('right') - edge('left');
}

it('a shut valve meets in the middle, a leaking one leaves a gap, an open one lies near the walls', () => {
  expect(gapOf('walking', 'lower')).toBeLessThan(4);
  expect(gapOf('leaking', 'lower')).toBeGreaterThan(12);
  expect(gapOf('standing', 'lower')).toBeGreaterThan(gapOf('leaking', 'lower'));
  for (const state of states) expect(gapOf(state, 'upper')).toBeGreaterThan(20);
});

it('the calf squeezes the vein while walking, and never while standing still', () => {
  const squeezed = (valveYs.upper + valveYs.lower) / 2;
  expect(veinHalfWidth('walking', squeezed)).toBeLessThan(veinHalfWidth('standing', squeezed) / 2);
  expect(veinHalfWidth('walking', 285)).toBeLessThan(veinHalfWidth('standing', 285));
});

it('no leaflet and no muscle leaves its place', () => {
  for (const state of states) {
    for (const valve of ['upper', 'lower'] as const) {
      for (const [x, y] of leaflet(state, leafletsOf[state][valve], 'right', valveYs[valve])) {
        expect(x - veinX).toBeGreaterThan(0);
        expect(x - veinX).toBeLessThanOrEqual(veinHalfWidth(state, y) + 2);
      }
    }
    const wall = veinSide(state, 'right', 6);
    muscleLine(state, 'right').forEach(([x], index) => {
      expect(x).toBeGreaterThan(wall[index]?.[0] ?? Number.NaN);
    });
    expect(wall[0]?.[1]).toBeLessThan(0);
    expect(wall.at(-1)?.[1]).toBeGreaterThan(sceneHeight);
  }
});
