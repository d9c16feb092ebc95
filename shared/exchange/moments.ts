/** Times of a file to the record's written form, fast enough for millions (exchange.md §3). */
import { dateOfDayNumber, secondsPerDay } from '../time/instants.ts';
import { zonedTimeOf } from '../time/wall-clock.ts';
import { offsetSecondsIn } from '../time/zone-offsets.ts';
import type { ZonedTime } from '../time/zoned-time.ts';

/** 1900-01-01, the earliest date of a diary, and 2200-01-01. */
const earliestSeconds = -2_208_988_800;
const latestSeconds = 7_258_118_400;

/** Whether a diary can hold the instant, seconds since 1970: a wild figure in a file is none. */
export const isInDiary = (seconds: number): boolean => seconds >= earliestSeconds && seconds < latestSeconds;

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/**
 * The stored time in `zone` of an instant in whole seconds since 1970, as `zonedTimeOf` writes it.
 * @throws RangeError for a zone that this machine does not know
 */
export function zonedTimeAtSecond(seconds: number, zone: string): ZonedTime {
  const offset = offsetSecondsIn(zone, seconds);
  // Offsets of the years before standard time have seconds.
  if (offset % 60 !== 0) return zonedTimeOf(seconds, zone);
  const wall = seconds + offset;
  const day = Math.floor(wall / secondsPerDay);
  const second = wall - day * secondsPerDay;
  const minutes = Math.abs(offset) / 60;
  const two = (value: number): string => twoDigits[Math.floor(value)] ?? '';
  // Joined, and not as a template: a million texts that still hang on their parts take twice the memory.
  return [
    ...[dateOfDayNumber(day), 'T', two(second / 3600), ':', two((second / 60) % 60), ':', two(second % 60)],
    ...[offset < 0 ? '-' : '+', two(minutes / 60), ':', two(minutes % 60), '[', zone, ']'],
  ].join('');
}

/** How far a clock is ahead of UTC at an instant, seconds since 1970; in seconds. */
export type OffsetAt = (instant: number) => number;

/**
 * The instant, seconds since 1970, at which a clock shows a wall-clock time, given as seconds as if in UTC. A time that
 * comes twice is the first, one that is jumped over is read by the clock before the jump (Temporal's `compatible`).
 */
export function instantByClock(wallSeconds: number, offsetAt: OffsetAt): number {
  const before = offsetAt(wallSeconds - secondsPerDay);
  const after = offsetAt(wallSeconds + secondsPerDay);
  const read = wallSeconds - before;
  if (before === after || offsetAt(read) === before) return read;
  const later = wallSeconds - after;
  return offsetAt(later) === after ? later : read;
}

/**
 * The same by the clocks of a zone.
 * @throws RangeError for a zone that this machine does not know
 */
export const instantOfWall = (wallSeconds: number, zone: string): number =>
  instantByClock(wallSeconds, (instant) => offsetSecondsIn(zone, instant));

/**
 * The zone for a time whose offset from UTC a file tells: the person's, if its clocks had that offset then, else the fixed
 * one of whole hours. There is none for offsets such as +05:30: the person's zone again, at the same instant.
 * @param offsetSeconds of the clock that was read
 */
export function zoneOfOffset(seconds: number, offsetSeconds: number, zone: string): string {
  if (offsetSecondsIn(zone, seconds) === offsetSeconds || offsetSeconds % 3600 !== 0) return zone;
  const hours = offsetSeconds / 3600;
  // The sign of these names is the reverse: Etc/GMT-2 is two hours ahead.
  if (hours < -12 || hours > 14) return zone;
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
