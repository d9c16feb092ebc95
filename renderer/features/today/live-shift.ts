/** A shift logged as it happens: the postures pressed so far, and the shift that they make when it ends. */

import { type Posture, postureOfSegments } from '#shared/exposure/posture.ts';
import type { LiveShift } from '#shared/record/settings.ts';
import type { Segment, Shift } from '#shared/record/shift.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';

export type LivePosture = LiveShift['steps'][number]['posture'];
export const livePostures = [
  'standing',
  'walking',
  'sitting',
  'pause',
] as const satisfies readonly LivePosture[];

/** A shift that begins with a posture now. */
export const beginLive = (posture: LivePosture, now: string): LiveShift => ({
  start: now,
  steps: [{ at: now, posture }],
});

/**
 * Goes on with another posture. One that was held for no time is replaced; a clock that went back adds no step
 * before the last one.
 */
export function stepLive(live: LiveShift, posture: LivePosture, now: string): LiveShift {
  const last = live.steps.at(-1);
  if (last?.posture === posture) return live;
  const isAfter = last === undefined || epochSecondsOf(now) > epochSecondsOf(last.at);
  const kept = isAfter ? live.steps : live.steps.slice(0, -1);
  return { ...live, steps: [...kept, { at: isAfter || last === undefined ? now : last.at, posture }] };
}

/** The timeline up to `end`: each posture until the next, pauses left out. */
export function segmentsOfLive({ steps }: LiveShift, end: string): readonly Segment[] {
  return steps.flatMap(({ at, posture }, index) => {
    const until = steps[index + 1]?.at ?? end;
    const isOver = epochSecondsOf(until) > epochSecondsOf(end);
    const stop = isOver ? end : until;
    if (posture === 'pause' || epochSecondsOf(stop) <= epochSecondsOf(at)) return [];
    return [{ posture, start: at, end: stop }];
  });
}

/** How it was spent so far. */
export const postureSoFar = (live: LiveShift, now: string): Posture =>
  postureOfSegments(segmentsOfLive(live, now));

/** The shift that it makes. Whether it may be one is asked where it is saved. */
export function shiftOfLive(live: LiveShift, end: string, id: string): Shift {
  const segments = segmentsOfLive(live, end);
  const { standingMinutes, walkingMinutes, longestStandMinutes } = postureOfSegments(segments);
  return {
    ...{ id, start: live.start, end, standingMinutes, walkingMinutes, longestStandMinutes },
    segments: [...segments],
  };
}
