/** The posture of a shift with a posture timeline (model.md §2). */
import type { Segment } from '../record/shift.ts';
import { epochSecondsOf } from '../time/instants.ts';

/** A stretch of standing or walking, `[start, end)` in seconds since 1970. */
export type PostureSpan = {
  readonly start: number;
  readonly end: number;
  readonly isStanding: boolean;
};

export type Posture = {
  readonly standingMinutes: number;
  readonly walkingMinutes: number;
  readonly longestStandMinutes: number;
  /** The last unbroken stand; null if nothing was stood. */
  readonly lastStand: Stand | null;
  /** In order of time. */
  readonly spans: readonly PostureSpan[];
};

/** A stand, with the pauses that did not end it: they are no part of its length. */
export type Stand = {
  readonly minutes: number;
  /** The end of its last standing minute, seconds since 1970. */
  readonly end: number;
};

/** A pause in standing shorter than this does not end the stand (model.md §2). */
export const pauseEndsStandSeconds = 5 * 60;

/** @param segments a validated timeline */
export function postureOfSegments(segments: readonly Segment[]): Posture {
  const spans = segments
    .filter(({ posture }) => posture !== 'sitting')
    .map(({ posture, start, end }) => ({
      start: epochSecondsOf(start),
      end: epochSecondsOf(end),
      isStanding: posture === 'standing',
    }))
    .sort((a, b) => a.start - b.start);
  let standing = 0;
  let walking = 0;
  let stand = 0;
  let longestStand = 0;
  let lastStandEnd = Number.NEGATIVE_INFINITY;
  for (const { start, end, isStanding } of spans) {
    if (!isStanding) {
      walking += end - start;
      continue;
    }
    standing += end - start;
    stand = start - lastStandEnd < pauseEndsStandSeconds ? stand + end - start : end - start;
    lastStandEnd = end;
    longestStand = Math.max(longestStand, stand);
  }
  return {
    standingMinutes: standing / 60,
    walkingMinutes: walking / 60,
    longestStandMinutes: longestStand / 60,
    lastStand: Number.isFinite(lastStandEnd) ? { minutes: stand / 60, end: lastStandEnd } : null,
    spans,
  };
}
