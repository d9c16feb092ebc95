/** The date on which the maker suggests a new stocking (E5.11). */
import type { Garment } from '../record/garment.ts';
import type { Wear } from '../record/wear.ts';
import { addMonths, dateOf } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';

/** The date on which the maker's months end. They count from the first day worn: as entered, or else as logged. */
export function replacementDate(garment: Garment, wear: readonly Wear[]): CalendarDate | null {
  if (garment.replaceAfterMonths === undefined) return null;
  const logged = wear.filter(({ garmentId }) => garmentId === garment.id).map(({ on }) => dateOf(on));
  const first = garment.firstWorn ?? logged.toSorted()[0];
  return first === undefined ? null : addMonths(first, garment.replaceAfterMonths);
}
