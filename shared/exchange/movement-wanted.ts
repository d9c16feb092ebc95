/** What devices that count movement say about logged shifts (exchange.md §3). */
import type { Segment, Shift } from '../record/shift.ts';
import { epochSecondsOf } from '../time/instants.ts';
import type { Movement, Skipped } from './found.ts';
import { type ShiftStretch, type Stretch, shiftsAt, stretchOf } from './shifts-at.ts';

/** A timeline has at most this many segments. */
const mostSegments = 2000;

/** A timeline that leaves out less than this of its shift is taken for whole: a stand goes on through such a gap (model.md §2). */
const shortestGapSeconds = 5 * 60;

export type Timelines = { readonly shifts: readonly Shift[]; readonly skipped: readonly Skipped[] };

const within = (segment: Segment, { start, end, shift }: ShiftStretch): Segment => ({
  ...segment,
  start: epochSecondsOf(segment.start) < start ? shift.start : segment.start,
  end: epochSecondsOf(segment.end) > end ? shift.end : segment.end,
});

/**
 * The logged shifts with the posture timeline that a device has seen. A shift of which the device saw only a part keeps
 * its own figures, because what the device did not see is not known.
 */
export function timelinesOf(shifts: readonly Shift[], segments: readonly Segment[]): Timelines {
  const at = shiftsAt(shifts);
  const byShift = new Map<string, { readonly of: ShiftStretch; readonly segments: Segment[] }>();
  let outside = 0;
  for (const segment of segments) {
    const met = at(stretchOf(segment));
    if (met.length === 0) outside += 1;
    for (const of of met) {
      const timeline = byShift.get(of.shift.id) ?? { of, segments: [] };
      timeline.segments.push(within(segment, of));
      byShift.set(of.shift.id, timeline);
    }
  }
  const skipped: Skipped[] = outside === 0 ? [] : [{ where: {}, reason: 'no-shift', count: outside }];
  const timed = [...byShift.values()].flatMap(({ of, segments: seen }) => {
    const seenSeconds = seen.map(stretchOf).reduce((sum, { start, end }) => sum + end - start, 0);
    const isWhole = of.end - of.start - seenSeconds < shortestGapSeconds && seen.length <= mostSegments;
    if (isWhole) return [{ ...of.shift, segments: seen }];
    skipped.push({ where: {}, reason: 'not-whole', text: of.shift.start.slice(0, 16).replace('T', ' ') });
    return [];
  });
  return { shifts: timed, skipped };
}

/** What was counted during one logged shift. */
export type ShiftMovement = {
  readonly shiftId: string;
  readonly steps: number;
  /** Minutes in which steps were counted, and minutes of walks; null if the file does not tell single minutes. */
  readonly walkingMinutes: number | null;
  /** At least this long upright, minutes; null if nothing says so. */
  readonly uprightMinutes: number | null;
};

/** The total length of stretches that may overlap, seconds. */
function unionSeconds(stretches: readonly Stretch[]): number {
  let total = 0;
  let reached = -Infinity;
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

type Counted = {
  steps: number;
  /** Seconds of single minutes with steps; null if the file tells none. */
  walkedSeconds: number | null;
  readonly walks: Stretch[];
  readonly upright: Stretch[];
};

const minutesOf = (stretches: readonly Stretch[]): number | null =>
  stretches.length === 0 ? null : Math.round(unionSeconds(stretches) / 60);

/** A walk has steps of its own: of walks and single minutes, the longer counts, never the sum. */
function walkingMinutesOf({ walks, walkedSeconds }: Counted): number | null {
  const ofWalks = minutesOf(walks);
  if (walkedSeconds === null) return ofWalks;
  return Math.max(ofWalks ?? 0, Math.round(walkedSeconds / 60));
}

/** What was counted during each logged shift, in order of the shifts; nothing for shifts without a count. */
export function movementOf(
  shifts: readonly Shift[],
  movements: readonly Movement[],
): readonly ShiftMovement[] {
  const at = shiftsAt(shifts);
  const byShift = new Map<string, Counted>();
  for (const movement of movements) {
    const stretch = stretchOf(movement);
    for (const { shift, start, end } of at(stretch)) {
      const counted = byShift.get(shift.id) ?? { steps: 0, walkedSeconds: null, walks: [], upright: [] };
      byShift.set(shift.id, counted);
      const part = { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) };
      if (movement.kind === 'walking') counted.walks.push(part);
      if (movement.kind === 'upright') counted.upright.push(part);
      // Of what lies over the shift's edge, its share.
      const share = (part.end - part.start) / (stretch.end - stretch.start);
      counted.steps += (movement.steps ?? 0) * share;
      if (movement.walkedSeconds !== undefined) {
        counted.walkedSeconds = (counted.walkedSeconds ?? 0) + movement.walkedSeconds * share;
      }
    }
  }
  return shifts.flatMap(({ id }) => {
    const counted = byShift.get(id);
    if (counted === undefined) return [];
    return {
      shiftId: id,
      steps: Math.round(counted.steps),
      walkingMinutes: walkingMinutesOf(counted),
      uprightMinutes: minutesOf(counted.upright),
    };
  });
}

/**
 * The shifts with the walking minutes that were counted, as far as the shift has room for them beside what was stood.
 * A shift with a timeline keeps it. The standing figures stay as logged: no step counter tells them.
 */
export const shiftsWalked = (
  shifts: readonly Shift[],
  counted: readonly ShiftMovement[],
): readonly Shift[] => {
  const walked = new Map(counted.map(({ shiftId, walkingMinutes }) => [shiftId, walkingMinutes]));
  return shifts.flatMap((shift) => {
    const walkingMinutes = walked.get(shift.id) ?? null;
    return walkingMinutes === null || shift.segments !== undefined ? [] : [{ ...shift, walkingMinutes }];
  });
};
