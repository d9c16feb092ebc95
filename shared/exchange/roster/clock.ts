/**
 * The clock that an event's times are told by: a zone of this machine's table, or the rules that the file itself brings
 * (VTIMEZONE). Wall-clock times are seconds since 1970 as if in UTC (`wallSecondsOf`).
 */
import { offsetSecondsIn } from '../../time/zone-offsets.ts';
import type { ZonedTime } from '../../time/zoned-time.ts';
import { instantByClock, type OffsetAt, zonedTimeAtSecond } from '../moments.ts';

export type Clock = {
  /** The zone in which its times are stored and shown. */
  readonly zone: string;
  readonly offsetAt: OffsetAt;
};

export const clockOfZone = (zone: string): Clock => ({
  zone,
  offsetAt: (instant) => offsetSecondsIn(zone, instant),
});

/** UTC, shown in the person's zone. */
export const utcClock = (zone: string): Clock => ({ zone, offsetAt: () => 0 });

/** The instant at which the clock shows a wall time, by Temporal's `compatible` rule (model.md §5). */
export const instantOf = ({ offsetAt }: Clock, wall: number): number => instantByClock(wall, offsetAt);

export const wallOf = ({ offsetAt }: Clock, instant: number): number => instant + offsetAt(instant);

/** The stored form of an instant. */
export const shown = ({ zone }: Clock, instant: number): ZonedTime => zonedTimeAtSecond(instant, zone);
