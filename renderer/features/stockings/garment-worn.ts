/** The wear of a stocking, and its pressure by height. */
import { wearByCivilDay } from '#shared/exposure/wear-days.ts';
import type { Garment } from '#shared/record/garment.ts';
import type { Wear } from '#shared/record/wear.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

export type WornTotals = {
  /** Civil days on which it was worn. */
  readonly days: number;
  /** Hours on either leg; both legs at once count once. */
  readonly hours: number;
};

export function wornTotals(garment: Garment, wear: readonly Wear[], now: ZonedTime): WornTotals {
  const worn = wearByCivilDay(
    wear.filter(({ garmentId }) => garmentId === garment.id),
    now,
  );
  const minutes = worn.reduce((sum, { left, right }) => sum + Math.max(left, right), 0);
  return { days: worn.filter(({ mean }) => mean > 0).length, hours: minutes / 60 };
}

/** Whether it presses harder higher up, by the printed figures: graduated means most at the ankle (E5.06). */
export function isUpsideDown({ ankleMmHg, calfMmHg, thighMmHg }: Garment): boolean {
  const upwards = [ankleMmHg, calfMmHg, thighMmHg].filter((mmHg) => mmHg !== undefined);
  return upwards.some((mmHg, i) => mmHg > (upwards[i - 1] ?? Number.POSITIVE_INFINITY));
}
