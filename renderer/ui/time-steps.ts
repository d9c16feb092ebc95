/** A time of day moved by the arrow keys: to the next five minutes, or by an hour. */

import { minuteOfClock } from '#shared/time/wall-clock.ts';

const stepMinutes = 5;
const minutesOfDay = 24 * 60;

/** @param time `HH:MM`, or empty, which counts as midnight */
export function steppedTime(time: string, direction: 1 | -1, isLarge: boolean): string {
  const minutes = minuteOfClock(time);
  const onStep = direction === 1 ? Math.floor(minutes / stepMinutes) : Math.ceil(minutes / stepMinutes);
  const moved = isLarge ? minutes + direction * 60 : (onStep + direction) * stepMinutes;
  const within = (moved + minutesOfDay) % minutesOfDay;
  return [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
