/** Wear → the times that stockings were worn, with their hours (model.md §3). */
import { dateOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { type WearColumns, type WearTimes, wearColumnsOf } from './wear-columns.ts';

/** One time worn, from on to off. A night is one, although it has two civil days. */
export type WearTime = {
  /** The date on which they went on, in the zone of the entry. */
  readonly date: CalendarDate;
  /** Elapsed minutes. */
  readonly minutes: number;
};

/**
 * The times worn, in order of `on`. Entries that overlap are one time: a stocking on each leg is not worn twice.
 * @param now the end of open wear entries
 */
export function wearTimes(
  wear: readonly WearTimes[],
  now: ZonedTime,
  worn: WearColumns = wearColumnsOf(wear, now),
): readonly WearTime[] {
  const times: { date: CalendarDate; minutes: number }[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const i of worn.order) {
    const [on, off] = [worn.on[i] as number, worn.off[i] as number];
    if (off <= Math.max(on, reached)) continue;
    const current = times.at(-1);
    if (current === undefined || on >= reached) {
      times.push({ date: dateOf((wear[i] as WearTimes).on), minutes: (off - on) / 60 });
    } else current.minutes += (off - reached) / 60;
    reached = off;
  }
  return times;
}
