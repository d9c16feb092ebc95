/** Wear entries as columns of numbers, for passes over a whole record. */
import type { Wear } from '../record/wear.ts';
import { mostOpenSeconds } from '../record/wear-state.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { ascending } from '../time/order.ts';
import type { ZonedTime } from '../time/zoned-time.ts';

export const leftBit = 1;
export const rightBit = 2;
const legBits = { left: leftBit, right: rightBit, both: leftBit | rightBit } as const;

/** The wear intervals, each at the position of its entry. */
export type WearColumns = {
  /** `[on, off)` in seconds since 1970. An open entry ends at `now`, but at most a day after its `on`. */
  readonly on: Float64Array;
  readonly off: Float64Array;
  /** The legs as bits. */
  readonly legs: Uint8Array;
  /** The positions in order of `on`. */
  readonly order: Uint32Array;
};

export type WearTimes = Pick<Wear, 'legs' | 'on' | 'off'>;

/** @param now the end of open entries, but at most 24 hours after their `on` (model.md §3) */
export function wearColumnsOf(wear: readonly WearTimes[], now: ZonedTime): WearColumns {
  const nowSeconds = epochSecondsOf(now);
  const on = new Float64Array(wear.length);
  const off = new Float64Array(wear.length);
  const legs = new Uint8Array(wear.length);
  let at = 0;
  for (const entry of wear) {
    const start = epochSecondsOf(entry.on);
    on[at] = start;
    off[at] =
      entry.off === undefined ? Math.min(nowSeconds, start + mostOpenSeconds) : epochSecondsOf(entry.off);
    legs[at] = legBits[entry.legs];
    at += 1;
  }
  return { on, off, legs, order: ascending(on, off) };
}
