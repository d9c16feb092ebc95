/** Which shifts of the diary lie at a stretch of time. */
import type { Shift } from '../record/shift.ts';
import { epochSecondsOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';

/** `[start, end)`, seconds since 1970. */
export type Stretch = { readonly start: number; readonly end: number };

export const stretchOf = ({
  start,
  end,
}: {
  readonly start: ZonedTime;
  readonly end: ZonedTime;
}): Stretch => ({
  start: epochSecondsOf(start),
  end: epochSecondsOf(end),
});

export type ShiftStretch = Stretch & { readonly shift: Shift };

/** The shifts that meet a stretch, in order of time. Logged shifts never overlap, so their ends are in order, too. */
export function shiftsAt(shifts: readonly Shift[]): (stretch: Stretch) => readonly ShiftStretch[] {
  const sorted = shifts
    .map((shift) => ({ shift, ...stretchOf(shift) }))
    .toSorted((one, other) => one.start - other.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const met: ShiftStretch[] = [];
    for (let at = low; at < sorted.length; at += 1) {
      const each = sorted[at];
      if (each === undefined || each.start >= end) break;
      met.push(each);
    }
    return met;
  };
}
