/** When stockings were first worn, and when their makers suggest new ones (E5.11). */
import type { Garment } from '../record/garment.ts';
import type { Wear } from '../record/wear.ts';
import { isInUse } from '../record/wear-state.ts';
import { addMonths, dateOf } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';

/** The date of the first wear of each stocking, by its name: one pass over the wear. */
export function firstWearDates(
  wear: readonly Pick<Wear, 'garmentId' | 'on'>[],
): ReadonlyMap<string, CalendarDate> {
  const first = new Map<string, string>();
  for (const { garmentId, on } of wear) {
    const known = first.get(garmentId);
    // By the dates that are written: the day of its own zone counts.
    if (known === undefined || on < known) first.set(garmentId, on);
  }
  return new Map(Array.from(first, ([garmentId, on]) => [garmentId, dateOf(on)]));
}

/**
 * The date on which the maker's months end. They count from the first day worn: as entered, or else as logged. Null if
 * no months are known, or no day.
 * @param firstWear as `firstWearDates` finds it
 */
export function replacementDate(
  { id, firstWorn, replaceAfterMonths }: Garment,
  firstWear: ReadonlyMap<string, CalendarDate>,
): CalendarDate | null {
  const first = firstWorn ?? firstWear.get(id);
  return replaceAfterMonths === undefined || first === undefined
    ? null
    : addMonths(first, replaceAfterMonths);
}

/** The stockings in use whose months have ended by `today`. Retired ones are never due. */
export function dueForReplacement(
  garments: readonly Garment[],
  wear: readonly Pick<Wear, 'garmentId' | 'on'>[],
  today: CalendarDate,
): readonly Garment[] {
  // Without months nothing is due, and the wear need not be read.
  const asked = garments.filter(
    (garment) => garment.replaceAfterMonths !== undefined && isInUse(garment, today),
  );
  if (asked.length === 0) return [];
  const firstWear = firstWearDates(wear);
  return asked.filter((garment) => {
    const date = replacementDate(garment, firstWear);
    return date !== null && date <= today;
  });
}
