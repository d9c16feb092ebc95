/** The pressure on each leg over time, from the stockings worn on it (model.md §3). */
import type { Garment } from '../record/garment.ts';
import type { Wear } from '../record/wear.ts';
import { leftBit, rightBit, type WearColumns } from './wear-columns.ts';

/** Pressures in the veins at the ankle while standing and walking, mmHg. No stocking takes off more. */
export type VeinPressures = { readonly standing: number; readonly walking: number };

/** The effect of the stockings over a span, summed over both legs. */
export type PressureSums = {
  /** Seconds with any pressure. */
  seconds: number;
  /** The pressure taken off standing and off walking: mmHg × seconds. */
  offStanding: number;
  offWalking: number;
  /** Whether a wear entry of any pressure reaches into the span. */
  meetsWear: boolean;
};

/**
 * The pressure sums over `[start, end)`, seconds since 1970. The next call overwrites the answer. Calls in order of
 * their starts are fast; another order costs only time.
 */
export type PressureOver = (start: number, end: number) => PressureSums;

/** The pressure at the ankle of each wear entry, mmHg; 0 for an unknown garment. */
function pressuresOf(
  wear: readonly Pick<Wear, 'garmentId'>[],
  garments: readonly Pick<Garment, 'id' | 'ankleMmHg'>[],
): Float64Array {
  const mmHgOf = new Map(garments.map(({ id, ankleMmHg }) => [id, ankleMmHg]));
  const mmHg = new Float64Array(wear.length);
  let at = 0;
  for (const { garmentId } of wear) {
    mmHg[at] = mmHgOf.get(garmentId) ?? 0;
    at += 1;
  }
  return mmHg;
}

/** The pressure on both legs over time. With two stockings on a leg, the larger pressure counts (model.md §3). */
export function pressureOver(
  wear: readonly Pick<Wear, 'garmentId'>[],
  worn: WearColumns,
  garments: readonly Pick<Garment, 'id' | 'ankleMmHg'>[],
  veins: VeinPressures,
): PressureOver {
  const { on, off, legs, order } = worn;
  const mmHg = pressuresOf(wear, garments);
  const pressed: PressureSums = { seconds: 0, offStanding: 0, offWalking: 0, meetsWear: false };
  /** Positions of wear that began before the end of the last span and was still on at its start. */
  const current: number[] = [];
  let next = 0;
  let lastStart = Number.NEGATIVE_INFINITY;

  const keepCurrent = (start: number, end: number): void => {
    if (start < lastStart) {
      current.length = 0;
      next = 0;
    }
    lastStart = start;
    let kept = 0;
    for (const i of current) {
      if ((off[i] as number) <= start) continue;
      current[kept] = i;
      kept += 1;
    }
    current.length = kept;
    for (; next < order.length; next += 1) {
      const i = order[next] as number;
      if ((on[i] as number) >= end) break;
      if ((off[i] as number) > start) current.push(i);
    }
  };

  const addLeg = (leg: number, start: number, end: number): void => {
    for (let from = start; from < end; ) {
      let to = end;
      let pressure = 0;
      for (const i of current) {
        if (((legs[i] as number) & leg) === 0 || (off[i] as number) <= from) continue;
        if ((on[i] as number) > from) to = Math.min(to, on[i] as number);
        else {
          to = Math.min(to, off[i] as number);
          pressure = Math.max(pressure, mmHg[i] as number);
        }
      }
      if (pressure > 0) {
        pressed.seconds += to - from;
        pressed.offStanding += (to - from) * Math.min(pressure, veins.standing);
        pressed.offWalking += (to - from) * Math.min(pressure, veins.walking);
      }
      from = to;
    }
  };

  return (start, end) => {
    keepCurrent(start, end);
    pressed.seconds = 0;
    pressed.offStanding = 0;
    pressed.offWalking = 0;
    pressed.meetsWear = current.some((i) => (on[i] as number) < Math.min(end, off[i] as number));
    if (current.length > 0) {
      addLeg(leftBit, start, end);
      addLeg(rightBit, start, end);
    }
    return pressed;
  };
}
