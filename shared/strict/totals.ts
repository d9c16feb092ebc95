/**
 * The stretches of a replay on the required-time clock (model.md §5): totals for each plan day, the interruptions, and
 * the time at which the open interruption becomes too long.
 */

import type { StrictPlan } from '../record/strict-plan.ts';
import type { Interval, RequiredPiece } from '../rules/plan-calendar.ts';
import type { Replay, WearState } from './replay.ts';

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
  /** Longer than allowed at once, or past the allowance of a plan day whose required time it touches. */
  readonly excess: boolean;
};

export type Totals = {
  readonly days: readonly DaySeconds[];
  readonly interruptions: readonly Interruption[];
  /** The required seconds of the span that is still open at the horizon; 0 when there is none. */
  readonly openSeconds: number;
};

/** The allowed time off, seconds. */
type OffLimits = { readonly atOnce: number; readonly perDay: number };

const offLimitsOf = (plan: StrictPlan): OffLimits => ({
  atOnce: plan.longestOffMinutes * 60,
  perDay: plan.allowedOffMinutesPerDay * 60,
});

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
export function totalsOf({ stretches, calendar, plan }: Replay): Totals {
  const limits = offLimitsOf(plan);
  const days = calendar.days.map(() => ({ worn: 0, off: 0, unconfirmed: 0 }));
  const interruptions: Interruption[] = [];
  let openSeconds = 0;
  let piece = 0;
  for (const stretch of stretches) {
    let total = 0;
    let isDayPassed = false;
    piece = forEachRequired(calendar.required, piece, stretch, (day, seconds) => {
      const totals = days[day];
      if (totals === undefined) return;
      totals[stretch.state] += seconds;
      total += seconds;
      isDayPassed ||= totals.off > limits.perDay;
    });
    if (stretch.state !== 'off' || total === 0) continue;
    const { since, until, reason } = stretch;
    const excess = total > limits.atOnce || isDayPassed;
    interruptions.push({ start: since, end: until, seconds: total, reason, excess });
    if (until === null) openSeconds = total;
  }
  return { days, interruptions, openSeconds };
}

/**
 * The instant from which the open interruption would be in excess if it went on, seconds since 1970. It counts on the
 * required-time clock, so only required time brings it nearer. Null if it does not come before the plan's end.
 */
export function excessInstant({ horizon, calendar, plan }: Replay, totals: Totals): number | null {
  const limits = offLimitsOf(plan);
  let leftAtOnce = limits.atOnce - totals.openSeconds;
  const leftOfDay = totals.days.map(({ off }) => limits.perDay - off);
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
