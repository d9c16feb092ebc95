/** Wear → minutes worn on each civil day and leg (model.md §3). */
import { type CivilDays, civilDaysOf } from '../time/civil-days.ts';
import { dateOfDayNumber, dayNumberOf } from '../time/instants.ts';
import { groupedByDay } from '../time/order.ts';
import { zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { leftBit, rightBit, type WearColumns, type WearTimes, wearColumnsOf } from './wear-columns.ts';

/** Minutes worn on a civil day: each leg, and the mean of both. */
export type WearDay = {
  readonly date: CalendarDate;
  readonly left: number;
  readonly right: number;
  readonly mean: number;
};

/** Parts of entries, each within one civil day: `[from, to)`, seconds since 1970, legs as bits. */
type Parts = {
  readonly days: number[];
  readonly from: number[];
  readonly to: number[];
  readonly legs: number[];
};

/** Cuts every entry at the midnights of its zone. Setting a clock back over midnight does not bring a day back. */
function partsOf(wear: readonly WearTimes[], { on, off, legs, order }: WearColumns): Parts {
  const parts: Parts = { days: [], from: [], to: [], legs: [] };
  let civil: CivilDays = civilDaysOf('UTC');
  for (const i of order) {
    const written = (wear[i] as WearTimes).on;
    if (!written.endsWith(civil.suffix)) civil = civilDaysOf(zoneOf(written));
    const end = off[i] as number;
    let from = on[i] as number;
    for (let day = dayNumberOf(written); from < end; day += 1) {
      const to = Math.min(end, civil.startOf(day + 1));
      if (to <= from) continue;
      parts.days.push(day);
      parts.from.push(from);
      parts.to.push(to);
      parts.legs.push(legs[i] as number);
      from = to;
    }
  }
  return parts;
}

/** Sorts one day's positions by `from`. They are few, and mostly in order already. */
function orderWithin(positions: Uint32Array, first: number, last: number, from: readonly number[]): void {
  for (let i = first + 1; i < last; i += 1) {
    const position = positions[i] as number;
    let at = i;
    for (
      ;
      at > first && (from[positions[at - 1] as number] as number) > (from[position] as number);
      at -= 1
    ) {
      positions[at] = positions[at - 1] as number;
    }
    positions[at] = position;
  }
}

/**
 * The civil days with wear, ascending. A day runs from midnight to midnight in the zone of each wear entry.
 * @param now the end of open wear entries
 */
export function wearByCivilDay(
  wear: readonly WearTimes[],
  now: ZonedTime,
  worn: WearColumns = wearColumnsOf(wear, now),
): readonly WearDay[] {
  const { days, from, to, legs } = partsOf(wear, worn);
  const { firstDay, bounds, positions } = groupedByDay(days);
  const wearDays: WearDay[] = [];

  const unionMinutes = (first: number, last: number, leg: number): number => {
    let seconds = 0;
    let reached = Number.NEGATIVE_INFINITY;
    for (let at = first; at < last; at += 1) {
      const i = positions[at] as number;
      const until = to[i] as number;
      if (((legs[i] as number) & leg) === 0 || until <= reached) continue;
      seconds += until - Math.max(from[i] as number, reached);
      reached = until;
    }
    return seconds / 60;
  };

  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const first = bounds[i] as number;
    const last = bounds[i + 1] as number;
    if (first === last) continue;
    orderWithin(positions, first, last, from);
    const left = unionMinutes(first, last, leftBit);
    const right = unionMinutes(first, last, rightBit);
    wearDays.push({ date: dateOfDayNumber(firstDay + i), left, right, mean: (left + right) / 2 });
  }
  return wearDays;
}
