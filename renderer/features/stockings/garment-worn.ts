/** The wear of a stocking, and its pressure by height. */
import { wearTimes } from '#shared/exposure/wear-times.ts';
import type { Garment } from '#shared/record/garment.ts';
import type { Wear } from '#shared/record/wear.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

export type WornTotals = {
  /** The times it was worn: a night is one. */
  readonly times: number;
  /** Elapsed hours; both legs at once count once. */
  readonly hours: number;
};

export function wornTotals(garment: Garment, wear: readonly Wear[], now: ZonedTime): WornTotals {
  const times = wearTimes(
    wear.filter(({ garmentId }) => garmentId === garment.id),
    now,
  );
  return { times: times.length, hours: times.reduce((sum, { minutes }) => sum + minutes, 0) / 60 };
}

/** Whether it presses harder higher up, by the printed figures: graduated means most at the ankle (E5.06). */
export function isUpsideDown({ ankleMmHg, calfMmHg, thighMmHg }: Garment): boolean {
  const upwards = [ankleMmHg, calfMmHg, thighMmHg].filter((mmHg) => mmHg !== undefined);
  return upwards.some((mmHg, i) => mmHg > (upwards[i - 1] ?? Number.POSITIVE_INFINITY));
}
