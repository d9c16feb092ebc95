/** The end of a span in words. */
import { clockTime, weekdayDate } from '../messages/dates.ts';
import type { UtcInstant } from '../record/strict-event.ts';
import { secondsOfUtc } from '../time/instants.ts';
import { dateOf, timeOf, zonedTimeOf } from '../time/wall-clock.ts';

/** The end of a span: `16:00` on the date on which it began, `Mon 9 Mar, 16:00` on any other. */
export function untilInWords(until: UtcInstant, since: UtcInstant, zone: string): string {
  const [zoned, begun] = [until, since].map((at) => zonedTimeOf(secondsOfUtc(at), zone)) as [string, string];
  const time = clockTime(timeOf(zoned));
  return dateOf(zoned) === dateOf(begun) ? time : `${weekdayDate(dateOf(zoned))}, ${time}`;
}
