/** Wear entries as columns of numbers: what the passes over a whole record read. */
import type { Wear } from '../record/wear.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { ascending } from '../time/order.ts';
import type { ZonedTime } from '../time/zoned-time.ts';

export const leftBit = 1;
export const rightBit = 2;
const legBits = { left: leftBit, right: rightBit, both: leftBit | rightBit } as const;

/** Worn intervals, each at the position of its entry. */
export type WearColumns = {
  /** `[on, off)` in seconds since 1970; what is still worn reaches to `now`. */
  readonly on: Float64Array;
  readonly off: Float64Array;
  /** The legs as bits. */
  readonly legs: Uint8Array;
  /** The positions in order of `on`. */
  readonly order: Uint32Array;
};

type WearTimes = Pick<Wear, 'legs' | 'on' | 'off'>;

/** @param nowSeconds reached by what is still worn, seconds since 1970 */
export function wearColumnsUntil(wear: readonly WearTimes[], nowSeconds: number): WearColumns {
  const on = new Float64Array(wear.length);
  const off = new Float64Array(wear.length);
  const legs = new Uint8Array(wear.length);
  let at = 0;
  for (const entry of wear) {
    on[at] = epochSecondsOf(entry.on);
    off[at] = entry.off === undefined ? nowSeconds : epochSecondsOf(entry.off);
    legs[at] = legBits[entry.legs];
    at += 1;
  }
  return { on, off, legs, order: ascending(on, off) };
}

/** @param now reached by what is still worn */
export const wearColumnsOf = (wear: readonly WearTimes[], now: ZonedTime): WearColumns =>
  wearColumnsUntil(wear, epochSecondsOf(now));
