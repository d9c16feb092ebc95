/** The postures of a shift that is being logged live, up to a moment. */
import type { LiveShift } from '../record/live-shift.ts';
import type { Segment } from '../record/shift.ts';
import { epochSecondsOf } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type Posture, pauseEndsStandSeconds, postureOfSegments } from './posture.ts';

/** The timeline up to `end`: each posture until the next, pauses left out. */
export function segmentsOfLive({ steps }: LiveShift, end: ZonedTime): readonly Segment[] {
  return steps.flatMap(({ at, posture }, index) => {
    const until = steps[index + 1]?.at ?? end;
    const isOver = epochSecondsOf(until) > epochSecondsOf(end);
    const stop = isOver ? end : until;
    if (posture === 'pause' || epochSecondsOf(stop) <= epochSecondsOf(at)) return [];
    return [{ posture, start: at, end: stop }];
  });
}

/** When the last posture was pressed. */
export const lastPress = ({ start, steps }: LiveShift): ZonedTime => steps.at(-1)?.at ?? start;

/** The shift's current time: never before the last press, even if the clock went back. */
export function liveNow(live: LiveShift, now: ZonedTime): ZonedTime {
  const press = lastPress(live);
  return epochSecondsOf(now) >= epochSecondsOf(press) ? now : press;
}

/** How long the last posture has lasted, in minutes; 0 if the clock went back. */
export const minutesSincePress = (live: LiveShift, now: ZonedTime): number =>
  (epochSecondsOf(liveNow(live, now)) - epochSecondsOf(lastPress(live))) / 60;

/** The shift's postures so far. */
export const postureSoFar = (live: LiveShift, now: ZonedTime): Posture =>
  postureOfSegments(segmentsOfLive(live, liveNow(live, now)));

/**
 * How long the present stand has lasted, in minutes: the unbroken stand of model.md §2, of which the last pause is not
 * long enough yet to end it. 0 if there is none.
 */
export function presentStandMinutes(live: LiveShift, now: ZonedTime): number {
  const { lastStand } = postureSoFar(live, now);
  if (lastStand === null) return 0;
  const hasEnded = epochSecondsOf(liveNow(live, now)) - lastStand.end >= pauseEndsStandSeconds;
  return hasEnded ? 0 : lastStand.minutes;
}

/** A stand that comes near its limit, or has reached it. */
export type StandLimit = {
  readonly isReached: boolean;
  /** When the limit is reached, seconds since 1970: it does not move while the person stands. */
  readonly at: number;
};

/** How long before its limit a stand is worth a word, minutes. */
const nearLimitMinutes = 5;

/**
 * The limit of the present stand, from five minutes before it is reached. Null earlier, and while the person does not
 * stand: the stand does not grow then.
 * @param limitMinutes the longest unbroken stand that the person allows (model.md §2)
 */
export function standLimit(live: LiveShift, now: ZonedTime, limitMinutes: number): StandLimit | null {
  if (live.steps.at(-1)?.posture !== 'standing') return null;
  const leftSeconds = (limitMinutes - presentStandMinutes(live, now)) * 60;
  if (leftSeconds > nearLimitMinutes * 60) return null;
  return { isReached: leftSeconds <= 0, at: epochSecondsOf(liveNow(live, now)) + leftSeconds };
}
