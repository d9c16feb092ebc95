/** A live shift in words: the time in the present posture, and the limit of the present stand. */
import { minutesSincePress, standLimit } from '#shared/exposure/live-posture.ts';
import type { LiveShift } from '#shared/record/live-shift.ts';
import { defaultPerson } from '#shared/record/person.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { timeOf, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../messages/duration.ts';
import type { Translate } from '../messages/use-messages.ts';
import { clockTime } from '../ui/dates.ts';

/** The whole minutes that the present posture has lasted. */
export const minutesInPosture = (live: LiveShift, now: string): number =>
  Math.floor(minutesSincePress(live, now));

/** `0:42` */
export const clockOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** `0:42 standing`, for the rail and the window's title; null if no shift is logged live. */
export function liveTitle({ liveShift }: LegworkRecord, now: string, t: Translate): string | null {
  const posture = liveShift?.steps.at(-1)?.posture;
  if (liveShift === null || posture === undefined) return null;
  return t('live.now', { time: clockOf(minutesInPosture(liveShift, now)), posture });
}

export const limitMinutesOf = ({ person }: Pick<LegworkRecord, 'person'>): number =>
  (person ?? defaultPerson).longestStandLimitMinutes;

/**
 * What to say of the present stand's limit, from five minutes before it is reached; else null. The words stay the same
 * until it is reached, so that a screen reader says them once.
 */
export function limitInWords(record: LegworkRecord, now: string, t: Translate): string | null {
  const { liveShift } = record;
  const limitMinutes = limitMinutesOf(record);
  const near = liveShift === null ? null : standLimit(liveShift, now, limitMinutes);
  if (near === null) return null;
  return t(near.isReached ? 'live.full' : 'live.near', {
    limit: formatDuration(limitMinutes),
    time: clockTime(timeOf(zonedTimeOf(Math.round(near.at), zoneOf(now)))),
  });
}
