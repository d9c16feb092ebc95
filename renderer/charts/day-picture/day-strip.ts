/**
 * A work day as a strip: midnight to midnight, or noon to noon where a shift goes over midnight. The shifts lie at their
 * times, the stockings also outside of them. Positions are elapsed minutes: a day on which clocks change has 23 or 25
 * hours. Arithmetic only, no screen.
 */
import { wearColumnsOf } from '#shared/exposure/wear-columns.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { addDays, timeOf, zonedTimeAt, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { offsetPeriods } from '#shared/time/zone-offsets.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { type LongestStand, type ShiftPieces, shiftPiecesOf } from './shift-pieces.ts';

/** A shift at its place: its pieces count from its own start. */
export type PlacedShift = {
  readonly shift: Shift;
  /** Minutes from the strip's start to the shift's. */
  readonly startsAt: number;
  readonly pieces: ShiftPieces;
};

/** A stocking from on to off, cut to the strip, minutes from its start. */
export type WornSpan = {
  readonly id: string;
  readonly legs: Wear['legs'];
  readonly start: number;
  readonly end: number;
  /** As the record has them; `off` is null while it is on. */
  readonly on: ZonedTime;
  readonly off: ZonedTime | null;
};

/** Where clocks changed: `minutes` longer, or shorter below 0. */
export type ClockChange = {
  readonly at: number;
  readonly minutes: number;
  /** What clocks showed just before, and what they showed then: `HH:MM`. */
  readonly before: string;
  readonly after: string;
};

export type ClockTick = { readonly at: number; readonly time: string };

export type DayStrip = {
  readonly lengthMinutes: number;
  /** Whether it runs from noon on. */
  readonly isNight: boolean;
  readonly ticks: readonly ClockTick[];
  /** In order of their start. */
  readonly shifts: readonly PlacedShift[];
  /** The longest stand of the shifts; null without standing. */
  readonly longestStand: LongestStand | null;
  readonly worn: readonly WornSpan[];
  readonly clockChange: ClockChange | null;
};

type Axis = {
  readonly start: number;
  readonly end: number;
  readonly zone: string;
  readonly isNight: boolean;
};

/** From midnight, or from noon if all shifts start then and one goes over midnight; as long as the shifts need. */
function axisOf(date: CalendarDate, shifts: readonly Shift[], zone: string): Axis {
  const at = (days: number, time: string): number =>
    epochSecondsOf(zonedTimeAt(addDays(date, days), time, zone));
  const first = Math.min(...shifts.map(({ start }) => epochSecondsOf(start)));
  const last = Math.max(...shifts.map(({ end }) => epochSecondsOf(end)));
  const isOverMidnight = last > at(1, '00:00');
  const isNight = isOverMidnight && first >= at(0, '12:00');
  const start = at(0, isNight ? '12:00' : '00:00');
  const ends = [at(1, isOverMidnight ? '12:00' : '00:00'), at(2, '00:00'), last];
  return {
    // A shift in another zone may lie a little outside of the day.
    start: Math.min(start, first),
    end: ends.find((end) => end >= last) ?? last,
    zone,
    isNight,
  };
}

const hoursOnClock = ['00:00', '06:00', '12:00', '18:00'] as const;

/** The quarters of the day on the clock; the halves of a strip that is longer than a day. */
function ticksOf(date: CalendarDate, { start, end, zone }: Axis): readonly ClockTick[] {
  const isLong = end - start > 26 * 3600;
  const hours = hoursOnClock.filter((_, i) => !isLong || i % 2 === 0);
  return [0, 1, 2]
    .flatMap((days) => hours.map((time) => zonedTimeAt(addDays(date, days), time, zone)))
    .map((moment) => ({ at: (epochSecondsOf(moment) - start) / 60, time: timeOf(moment) }))
    .filter(({ at }) => at >= 0 && at <= (end - start) / 60);
}

function clockChangeOf({ start, end, zone }: Axis): ClockChange | null {
  const [before, after] = offsetPeriods(zone, start, end);
  if (before === undefined || after === undefined) return null;
  const showing = (offsetSeconds: number): string => timeOf(zonedTimeOf(after.from + offsetSeconds, 'UTC'));
  return {
    at: (after.from - start) / 60,
    minutes: (before.offsetSeconds - after.offsetSeconds) / 60,
    before: showing(before.offsetSeconds),
    after: showing(after.offsetSeconds),
  };
}

function wornSpans(wear: readonly Wear[], { start, end }: Axis, now: ZonedTime): readonly WornSpan[] {
  const { on, off } = wearColumnsOf(wear, now);
  return wear.flatMap(({ id, legs, on: putOn, off: tookOff }, i) => {
    const from = Math.max(start, on[i] as number);
    const to = Math.min(end, off[i] as number);
    if (from >= to) return [];
    const span = { start: (from - start) / 60, end: (to - start) / 60 };
    return [{ id, legs, ...span, on: putOn, off: tookOff ?? null }];
  });
}

function longestOf(shifts: readonly PlacedShift[]): LongestStand | null {
  let longest: LongestStand | null = null;
  for (const { startsAt, pieces } of shifts) {
    const stand = pieces.longestStand;
    if (stand === null || stand.minutes <= (longest?.minutes ?? 0)) continue;
    const { start, end, minutes, limitAt } = stand;
    longest = {
      start: startsAt + start,
      end: startsAt + end,
      minutes,
      limitAt: limitAt === null ? null : startsAt + limitAt,
    };
  }
  return longest;
}

/**
 * The strip of a work day; null if no shift of it is given.
 * @param shifts those of the work day
 * @param limitMinutes the longest unbroken stand that the person allows
 * @param now the end of stockings that are still on
 */
export function dayStripOf(
  date: CalendarDate,
  shifts: readonly Shift[],
  { wear, garments }: Pick<LegworkRecord, 'wear' | 'garments'>,
  limitMinutes: number,
  now: ZonedTime,
): DayStrip | null {
  const ordered = shifts.toSorted((a, b) => epochSecondsOf(a.start) - epochSecondsOf(b.start));
  const [first] = ordered;
  if (first === undefined) return null;
  const axis = axisOf(date, ordered, zoneOf(first.start));
  const placed = ordered.map((shift) => ({
    shift,
    startsAt: (epochSecondsOf(shift.start) - axis.start) / 60,
    pieces: shiftPiecesOf(shift, wear, garments, limitMinutes, now),
  }));
  return {
    lengthMinutes: (axis.end - axis.start) / 60,
    isNight: axis.isNight,
    ticks: ticksOf(date, axis),
    shifts: placed,
    longestStand: longestOf(placed),
    worn: wornSpans(wear, axis, now),
    clockChange: clockChangeOf(axis),
  };
}

/** The minutes of each mark in the strip, as its key says them. `worn` is the mean of both legs. */
export type StripMinutes = ShiftPieces['minutes'] & { readonly worn: number };

export function minutesOf({ shifts, worn }: DayStrip): StripMinutes {
  const sum = (of: keyof ShiftPieces['minutes']): number =>
    shifts.reduce((total, { pieces }) => total + pieces.minutes[of], 0);
  return {
    covered: sum('covered'),
    bare: sum('bare'),
    walking: sum('walking'),
    rest: sum('rest'),
    worn: (unionMinutes(worn, 'left') + unionMinutes(worn, 'right')) / 2,
  };
}

/** The minutes in which a leg wears a stocking: two at once count once. */
function unionMinutes(worn: readonly WornSpan[], leg: 'left' | 'right'): number {
  let minutes = 0;
  let reached = 0;
  for (const { legs, start, end } of worn.toSorted((a, b) => a.start - b.start)) {
    if ((legs !== leg && legs !== 'both') || end <= reached) continue;
    minutes += end - Math.max(start, reached);
    reached = end;
  }
  return minutes;
}
