/**
 * The stretches of a replay on the required-time clock (model.md §5): totals for each plan day, the interruptions, and
 * the time at which the open interruption becomes too long.
 */

import type { Interval, PlanVersion, RequiredPiece } from '../rules/plan-calendar.ts';
import { secondsOfUtc } from '../time/instants.ts';
import type { Replay, WearState } from './replay.ts';
import { versionAt } from './versions.ts';

/** The required seconds of one plan day up to the horizon, by state. */
export type DaySeconds = { [State in WearState]: number };

/** A span with the stockings off that includes required time. */
export type Interruption = {
  /** The time at which they came off, UTC. */
  readonly start: string;
  /** The time at which they went on again; null while off at the horizon. */
  readonly end: string | null;
  /** The required time in it, seconds. */
  readonly seconds: number;
  readonly reason: string;
  /** Off for the body's sake or on the clinic's word: never in excess, and it takes nothing from the allowance. */
  readonly isSpared: boolean;
  /** Longer than allowed at once, or past the allowance of a plan day whose required time it touches. */
  readonly excess: boolean;
};

export type Totals = {
  readonly days: readonly DaySeconds[];
  /** Time off of each plan day that is not spared, seconds. */
  readonly countedOff: readonly number[];
  readonly interruptions: readonly Interruption[];
  /** The required seconds of the span that is still open at the horizon; 0 when there is none. */
  readonly openSeconds: number;
};

/** The allowed time off, seconds. */
type OffLimits = { readonly atOnce: number; readonly perDay: number };

/** The limits for time off that begins at an instant: those of the version that holds then. */
const offLimitsAt = (versions: readonly PlanVersion[], seconds: number): OffLimits => {
  const { plan } = versionAt(versions, seconds);
  return { atOnce: plan.longestOffMinutes * 60, perDay: plan.allowedOffMinutesPerDay * 60 };
};

/**
 * Calls `visit(day, seconds)` for the required time in `[start, end)`. `first` is the position of a piece that
 * does not lie after the interval. Returns such a position for any interval that starts at `end` or later.
 */
function forEachRequired(
  required: readonly RequiredPiece[],
  first: number,
  { start, end }: Interval,
  visit: (day: number, seconds: number) => void,
): number {
  let at = first;
  for (let piece = required[at]; piece !== undefined && piece.start < end; piece = required[at]) {
    const seconds = Math.min(end, piece.end) - Math.max(start, piece.start);
    if (seconds > 0) visit(piece.day, seconds);
    if (piece.end > end) break;
    at += 1;
  }
  return at;
}

/** The required time of a replay, by plan day, and the interruptions in it. */
export function totalsOf({ stretches, calendar, versions }: Replay): Totals {
  const days = calendar.days.map(() => ({ worn: 0, off: 0, unconfirmed: 0 }));
  const countedOff = calendar.days.map(() => 0);
  const interruptions: Interruption[] = [];
  let openSeconds = 0;
  let piece = 0;
  for (const stretch of stretches) {
    // A rest has no required time.
    if (stretch.state === 'away') continue;
    const isCounted = stretch.state === 'off' && !stretch.isSpared;
    const limits = offLimitsAt(versions, stretch.start);
    let total = 0;
    let isDayPassed = false;
    piece = forEachRequired(calendar.required, piece, stretch, (day, seconds) => {
      const totals = days[day];
      if (totals === undefined) return;
      totals[stretch.state] += seconds;
      total += seconds;
      if (!isCounted) return;
      countedOff[day] = (countedOff[day] ?? 0) + seconds;
      isDayPassed ||= (countedOff[day] ?? 0) > limits.perDay;
    });
    if (stretch.state !== 'off' || total === 0) continue;
    const { since, until, reason, isSpared } = stretch;
    const excess = isCounted && (total > limits.atOnce || isDayPassed);
    interruptions.push({ start: since, end: until, seconds: total, reason, isSpared, excess });
    if (until === null) openSeconds = total;
  }
  return { days, countedOff, interruptions, openSeconds };
}

/**
 * The instant from which the open interruption would be in excess if it went on, seconds since 1970. It counts on the
 * required-time clock, so only required time brings it nearer. Null if it does not come before the plan's end.
 */
export function excessInstant(
  { horizon, calendar, versions, wearing }: Replay,
  totals: Totals,
): number | null {
  if (wearing.kind !== 'off' || wearing.isSpared) return null;
  const limits = offLimitsAt(versions, secondsOfUtc(wearing.since));
  let leftAtOnce = limits.atOnce - totals.openSeconds;
  const leftOfDay = totals.countedOff.map((seconds) => limits.perDay - seconds);
  for (const { start, end, day } of calendar.required) {
    const from = Math.max(start, horizon);
    const seconds = end - from;
    if (seconds <= 0) continue;
    const left = Math.max(0, Math.min(leftAtOnce, leftOfDay[day] ?? 0));
    if (left < seconds) return from + left;
    leftAtOnce -= seconds;
    leftOfDay[day] = (leftOfDay[day] ?? 0) - seconds;
  }
  return null;
}
