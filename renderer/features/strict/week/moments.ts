/** Moments of the week in words, by the clock where the reader is. */
import type { UtcInstant } from '#shared/record/strict-event.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '#shared/time/instants.ts';
import { dateOf, timeOf, zonedTimeAt, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { formatDuration } from '../../../messages/duration.ts';
import { clockTime, weekdayDate } from '../../../ui/dates.ts';

/** `22:10` today, `Mon 9 Mar, 16:00` on any other date. */
export function momentInWords(at: UtcInstant, now: ZonedTime, zone: string = zoneOf(now)): string {
  const zoned = zonedTimeOf(secondsOfUtc(at), zone);
  const time = clockTime(timeOf(zoned));
  return dateOf(zoned) === dateOf(zonedTimeOf(Math.floor(epochSecondsOf(now)), zone))
    ? time
    : `${weekdayDate(dateOf(zoned))}, ${time}`;
}

export const secondsInWords = (seconds: number): string => formatDuration(seconds / 60);

/** A date and a time as typed into two fields; either may be empty. */
export type TypedMoment = { readonly date: string; readonly time: string };

export const typedMomentOf = (at: UtcInstant, now: ZonedTime): TypedMoment => {
  const zoned = zonedTimeOf(secondsOfUtc(at), zoneOf(now));
  return { date: dateOf(zoned), time: timeOf(zoned) };
};

/** The instant meant, by the clocks where the reader is; null if a field is empty. */
export const instantOf = ({ date, time }: TypedMoment, now: ZonedTime): UtcInstant | null =>
  date === '' || time === '' ? null : utcOf(Math.floor(epochSecondsOf(zonedTimeAt(date, time, zoneOf(now)))));

export const nowInstant = (now: ZonedTime): UtcInstant => utcOf(Math.floor(epochSecondsOf(now)));

/** `Berlin`, from `Europe/Berlin`. */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
