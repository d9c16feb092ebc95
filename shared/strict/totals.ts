/** The stretches of a walk on the required-time clock: totals for each plan day, and the interruptions. */

import type { StrictPlan } from '../record/strict-plan.ts';
import type { Interval, PlanCalendar, RequiredPiece } from '../rules/plan-calendar.ts';
import type { OffSpan, Stretch, WearState } from './walk.ts';

/** The required seconds of one plan day up to the horizon, by what they were. */
export type DaySeconds = { [State in WearState]: number };

/** A span with the stockings off that met required time. */
export type Interruption = {
  /** When they came off, UTC. */
  readonly start: string;
  /** When they went on again; null while off at the horizon. */
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

/** How long stockings may be off, seconds. */
export type OffLimits = { readonly atOnce: number; readonly perDay: number };

export const offLimitsOf = (plan: StrictPlan): OffLimits => ({
  atOnce: plan.longestOffMinutes * 60,
  perDay: plan.allowedOffMinutesPerDay * 60,
});

/**
 * Calls `visit(day, seconds)` for the required time in `[start, end)`. `first` is the position of a piece that
 * does not lie after the interval; returned is such a position for any interval that starts at `end` or later.
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

/** Totals and interruptions of stretches in order. */
export function totalsOf(
  stretches: readonly (OffSpan | Stretch)[],
  calendar: PlanCalendar,
  limits: OffLimits,
): Totals {
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
    if (!('since' in stretch) || total === 0) continue;
    const { since, until, reason } = stretch;
    const excess = total > limits.atOnce || isDayPassed;
    interruptions.push({ start: since, end: until, seconds: total, reason, excess });
    if (until === null) openSeconds = total;
  }
  return { days, interruptions, openSeconds };
}
