/** When an interruption that goes on becomes too long (model.md §5). */
import type { PlanCalendar } from '../rules/plan-calendar.ts';
import type { OffLimits, Totals } from './totals.ts';

/**
 * The instant from which the open span would be in excess if it went on, seconds since 1970: found on the
 * required-time clock, so required time that has not come yet is waited for. Null when it would not be before the
 * plan's end.
 * @param horizon whole seconds since 1970, up to which `totals` counts
 */
export function excessInstant(
  horizon: number,
  totals: Totals,
  calendar: PlanCalendar,
  limits: OffLimits,
): number | null {
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
