/** A shift logged as it happens: the postures pressed so far, and the shift that they make when it ends. */

import { lastPress, segmentsOfLive } from '#shared/exposure/live-posture.ts';
import { postureOfSegments } from '#shared/exposure/posture.ts';
import type { LiveShift } from '#shared/record/live-shift.ts';
import type { Shift } from '#shared/record/shift.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { endTyped, type Occurrence, type TypedMoment } from '#shared/time/typed-time.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';

export type LivePosture = LiveShift['steps'][number]['posture'];
export const livePostures = [
  'standing',
  'walking',
  'sitting',
  'pause',
] as const satisfies readonly LivePosture[];

/** Begins a shift with a posture now. */
export const beginLive = (posture: LivePosture, now: string): LiveShift => ({
  start: now,
  steps: [{ at: now, posture }],
});

/**
 * Changes to another posture. It replaces a posture of no duration. A clock that went back adds no step before the
 * last one.
 */
export function stepLive(live: LiveShift, posture: LivePosture, now: string): LiveShift {
  const last = live.steps.at(-1);
  if (last?.posture === posture) return live;
  const isAfter = last === undefined || epochSecondsOf(now) > epochSecondsOf(last.at);
  const kept = isAfter ? live.steps : live.steps.slice(0, -1);
  return { ...live, steps: [...kept, { at: isAfter || last === undefined ? now : last.at, posture }] };
}

const secondsOf24Hours = 86_400;
/** A clock corrects itself by seconds. The page reads it once a minute. */
const correctedSeconds = 90;

/**
 * Why the user has to say when the shift ended: it began more than a day ago, or the clock was set back behind the
 * last press. Null if the shift ends now.
 */
export function whyEndIsAsked(live: LiveShift, now: string): 'tooLong' | 'clockWentBack' | null {
  const seconds = epochSecondsOf(now);
  if (seconds - epochSecondsOf(live.start) > secondsOf24Hours) return 'tooLong';
  return epochSecondsOf(lastPress(live)) - seconds > correctedSeconds ? 'clockWentBack' : null;
}

/** The moment at which the shift ends by a typed time: the first such time after its start. */
export const typedEndOf = (live: LiveShift, time: string, occurrence: Occurrence | undefined): TypedMoment =>
  endTyped(live.start, { time, zone: zoneOf(live.start), occurrence });

/** The resulting shift. The save validates it. */
export function shiftOfLive(live: LiveShift, end: string, id: string): Shift {
  const segments = segmentsOfLive(live, end);
  const { standingMinutes, walkingMinutes, longestStandMinutes } = postureOfSegments(segments);
  return {
    ...{ id, start: live.start, end, standingMinutes, walkingMinutes, longestStandMinutes },
    segments: [...segments],
  };
}
