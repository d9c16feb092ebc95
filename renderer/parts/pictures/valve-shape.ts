/** The shape of a vein deep in the calf with its two valves, between the muscles that squeeze it. */
import type { Point } from './smooth-path.ts';

/** Standing still, walking, and walking with a valve that leaks. */
export type ValveState = 'standing' | 'walking' | 'leaking';

export type Side = 'left' | 'right';

/** The units of the picture. */
export const sceneWidth = 176;
export const sceneHeight = 300;
export const veinX = 88;

/** The heights at which the leaflets meet, the one nearer to the heart first. */
export const valveYs = { upper: 92, lower: 214 } as const;

const squeezeY = 153;
const hump = (y: number, at: number, reach: number): number => Math.exp(-(((y - at) / reach) ** 2));

/** How far the calf squeezes at this height, from 0 to 1. */
const squeezeAt = (state: ValveState, y: number): number =>
  state === 'standing' ? 0 : hump(y, squeezeY, 46);

/** From 0 above the lower valve to 1 below it. */
const belowLower = (y: number): number => 1 / (1 + Math.exp((valveYs.lower + 14 - y) / 5));

/** Half the width of the vein's inside. Below a shut valve it is slim, and a vein that leaks is wide. */
export function veinHalfWidth(state: ValveState, y: number): number {
  const rest = state === 'leaking' ? 26 : 24 - (state === 'walking' ? 7 * belowLower(y) : 0);
  const pockets = hump(y, valveYs.upper - 8, 13) + hump(y, valveYs.lower - 8, 13);
  return rest + 5 * pockets - 15 * squeezeAt(state, y);
}

const heights = Array.from({ length: 35 }, (_, step) => -20 + step * 10);

const outwards = (side: Side, x: number): number => (side === 'left' ? veinX - x : veinX + x);

/** The line on one side of the vein. `beyond` is how far outside its lining. */
export const veinSide = (state: ValveState, side: Side, beyond = 0): readonly Point[] =>
  heights.map((y) => [outwards(side, veinHalfWidth(state, y) + beyond), y]);

/** A line in the muscle beside the vein, `depth` units away from its edge. */
export const muscleLine = (state: ValveState, side: Side, depth = 0): readonly Point[] =>
  heights.map((y) => [
    outwards(side, 46 + depth - 22 * squeezeAt(state, y) * Math.max(0, 1 - depth / 40)),
    y,
  ]);

export type Leaflets = 'open' | 'shut' | 'leaking';

/** What the two valves do. While the calf squeezes, the upper one lets blood through. */
export const leafletsOf = {
  standing: { upper: 'open', lower: 'open' },
  walking: { upper: 'open', lower: 'shut' },
  leaking: { upper: 'open', lower: 'leaking' },
} as const satisfies Readonly<Record<ValveState, Readonly<Record<keyof typeof valveYs, Leaflets>>>>;

/** One leaflet, from where it grows out of the wall to its free edge. Its pocket opens towards the heart. */
export function leaflet(state: ValveState, leaflets: Leaflets, side: Side, valveY: number): readonly Point[] {
  const root = veinHalfWidth(state, valveY + 10);
  const shapes: Readonly<Record<Leaflets, readonly Point[]>> = {
    open: [
      [root, 10],
      [root * 0.84, -2],
      [root * 0.72, -16],
      [root * 0.68, -28],
    ],
    shut: [
      [root, 10],
      [root * 0.62, 7],
      [root * 0.24, -4],
      [2, -16],
      [1.5, -24],
    ],
    leaking: [
      [root, 10],
      [root * 0.74, 8],
      [root * 0.5, 2],
      [root * 0.42, -8],
    ],
  };
  return shapes[leaflets].map(([x, y]) => [outwards(side, x), valveY + y]);
}
