/** The wear of a stocking, its life so far, and its pressure by height. */
import { replacementDate } from '#shared/exposure/replacement.ts';
import { wearTimes } from '#shared/exposure/wear-times.ts';
import type { Garment } from '#shared/record/garment.ts';
import type { Wear } from '#shared/record/wear.ts';
import { daysBetween } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';

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

export type Life = {
  /** The first day worn. */
  readonly first: CalendarDate;
  /** The date on which the maker's months end (E5.11). */
  readonly until: CalendarDate;
  /** How much of it has passed, from 0 to 1. */
  readonly share: number;
};

/**
 * How far the maker's months have passed; null if no months are known, or no first wear.
 * @param firstWear as `firstWearDates` finds it
 */
export function lifeOf(
  garment: Garment,
  firstWear: ReadonlyMap<string, CalendarDate>,
  today: CalendarDate,
): Life | null {
  const first = garment.firstWorn ?? firstWear.get(garment.id);
  const until = replacementDate(garment, firstWear);
  if (first === undefined || until === null) return null;
  const share = daysBetween(first, today) / daysBetween(first, until);
  return { first, until, share: Math.min(1, Math.max(0, share)) };
}

/** Whether it presses harder higher up, by the printed figures: graduated means most at the ankle (E5.06). */
export function isUpsideDown({ ankleMmHg, calfMmHg, thighMmHg }: Garment): boolean {
  const upwards = [ankleMmHg, calfMmHg, thighMmHg].filter((mmHg) => mmHg !== undefined);
  return upwards.some((mmHg, i) => mmHg > (upwards[i - 1] ?? Number.POSITIVE_INFINITY));
}
