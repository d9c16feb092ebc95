/** Shifts with a change: the inputs of a what-if (model.md §4). */
import { pauseEndsStandSeconds } from '../exposure/posture.ts';
import type { Segment, Shift } from '../record/shift.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { zonedTimeOf, zoneOf } from '../time/wall-clock.ts';

/** `[start, end)` in seconds since 1970. */
type Stretch = { readonly start: number; readonly end: number };

/** Replaces each standing segment of the timeline, in order of time, by the stretches given for it. */
function withStands(
  segments: readonly Segment[],
  stretchesOf: (stand: Stretch) => readonly Stretch[],
): Segment[] {
  return segments
    .map((segment) => ({ segment, start: epochSecondsOf(segment.start), end: epochSecondsOf(segment.end) }))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ segment, ...stand }) => {
      if (segment.posture !== 'standing') return [segment];
      const zone = zoneOf(segment.start);
      return stretchesOf(stand).map(({ start, end }) => ({
        posture: segment.posture,
        start: zonedTimeOf(start, zone),
        end: zonedTimeOf(end, zone),
      }));
    });
}

/** Cuts each stand at `cap` seconds, where a pause begins. Pass the segments in order. */
function capper(cap: number): (stand: Stretch) => readonly Stretch[] {
  let stood = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  return ({ start, end }) => {
    const stretches: Stretch[] = [];
    let from = start;
    while (from < end) {
      if (stood >= cap) from = Math.max(from, lastEnd + pauseEndsStandSeconds);
      if (from >= end) break;
      if (from - lastEnd >= pauseEndsStandSeconds) stood = 0;
      const to = Math.min(end, from + cap - stood);
      stretches.push({ start: from, end: to });
      stood += to - from;
      lastEnd = to;
      from = to;
    }
    return stretches;
  };
}

/** The shift with no stand longer than `minutes`. It gets pauses in its timeline, or else a changed figure. */
export function withLongestStandCapped(shift: Shift, minutes: number): Shift {
  if (shift.segments === undefined) {
    return { ...shift, longestStandMinutes: Math.min(shift.longestStandMinutes, minutes) };
  }
  return { ...shift, segments: withStands(shift.segments, capper(minutes * 60)) };
}

/** The shift with every stand shorter by `share`, 0 to 1. The time taken out is neither standing nor walking. */
export function withStandingCut(shift: Shift, share: number): Shift {
  const kept = 1 - share;
  if (shift.segments === undefined) {
    return {
      ...shift,
      standingMinutes: shift.standingMinutes * kept,
      longestStandMinutes: shift.longestStandMinutes * kept,
    };
  }
  const shortened = ({ start, end }: Stretch): readonly Stretch[] =>
    kept === 0 ? [] : [{ start, end: start + (end - start) * kept }];
  return { ...shift, segments: withStands(shift.segments, shortened) };
}
