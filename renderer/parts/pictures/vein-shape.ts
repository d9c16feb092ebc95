/** The shape of the drawn vein: it winds a little, as varicose veins do, and is as wide as its blood makes it. */
import type { Point } from './smooth-path.ts';

/** The units of the picture: the cut through the leg reaches from its top to its bottom. */
export const cutHeight = 280;

const stepHeight = 20;
const centreX = 112;

export type VeinState = 'treated' | 'held' | 'full';

/** Half the width of the inside, and how strongly the vein winds. */
const shapes: Readonly<
  Record<VeinState, { readonly halfWidth: number; readonly bulge: number; readonly winding: number }>
> = {
  treated: { halfWidth: 19, bulge: 5, winding: 9 },
  held: { halfWidth: 3, bulge: 0.8, winding: 5 },
  full: { halfWidth: 28, bulge: 7, winding: 9 },
};

const heights = Array.from({ length: cutHeight / stepHeight + 3 }, (_, step) => (step - 1) * stepHeight);

const turn = (y: number): number => (y / cutHeight) * 2 * Math.PI;

export const centreAt = (state: VeinState, y: number): number =>
  centreX + shapes[state].winding * Math.sin(turn(y) + 0.6);

/** Half the width of the inside at this height. */
export const halfWidthAt = (state: VeinState, y: number): number =>
  shapes[state].halfWidth + shapes[state].bulge * Math.sin(2 * turn(y) - 0.9);

/**
 * The line on one side of the vein.
 * @param outwards how far outside the lining, such as by the thickness of the wall
 */
export const sideOf = (state: VeinState, side: 'left' | 'right', outwards = 0): readonly Point[] =>
  heights.map((y) => {
    const distance = halfWidthAt(state, y) + outwards;
    return [centreAt(state, y) + (side === 'left' ? -distance : distance), y];
  });
