/**
 * The clock that an event's times are told by: a zone of this machine's table, or the rules that the file itself brings
 * (VTIMEZONE). Wall-clock times are seconds since 1970 as if in UTC (`wallSecondsOf`).
 */
import { secondsPerDay } from '../../time/instants.ts';
import { zonedTimeOf } from '../../time/wall-clock.ts';
import { offsetSecondsIn } from '../../time/zone-offsets.ts';
import type { ZonedTime } from '../../time/zoned-time.ts';

export type Clock = {
  /** The zone in which its times are stored and shown. */
  readonly zone: string;
  /** How far it is ahead of UTC at an instant, seconds. */
  readonly offsetAt: (instant: number) => number;
};

export const clockOfZone = (zone: string): Clock => ({
  zone,
  offsetAt: (instant) => offsetSecondsIn(zone, instant),
});

/** UTC, shown in the person's zone. */
export const utcClock = (zone: string): Clock => ({ zone, offsetAt: () => 0 });

/**
 * The instant at which the clock shows a wall time, by Temporal's `compatible` rule (model.md §5): the earlier of two,
 * and for a time that clocks jump over, the one by the offset before the jump.
 */
export function instantOf({ offsetAt }: Clock, wall: number): number {
  const before = offsetAt(wall - secondsPerDay);
  if (offsetAt(wall - before) === before) return wall - before;
  const after = offsetAt(wall + secondsPerDay);
  return offsetAt(wall - after) === after ? wall - after : wall - before;
}

export const wallOf = ({ offsetAt }: Clock, instant: number): number => instant + offsetAt(instant);

/** The stored form of an instant. */
export const shown = ({ zone }: Clock, instant: number): ZonedTime => zonedTimeOf(instant, zone);
