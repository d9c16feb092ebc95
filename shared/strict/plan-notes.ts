/** What in a valid plan is unusual enough for a word beside the field. It is never a reason to refuse the plan. */
import type { OrderedPlan } from '../record/strict-plan.ts';
import { minuteOfClock } from '../time/wall-clock.ts';

/** NICE tells patients: compression after treatment for no longer than 7 days (E6.01). */
const usualNights = 7;

export type PlanNote =
  | { readonly field: string; readonly kind: 'off-at-once' | 'empty-window' | 'past-midnight' }
  | { readonly field: string; readonly kind: 'many-nights'; readonly nights: number };

/** The number of days that ask for the night, too. */
const nightsOf = ({ schedule }: Pick<OrderedPlan, 'schedule'>): number =>
  schedule.reduce(
    (sum, { wear, fromDay, toDay }) => (wear === 'day-and-night' ? sum + toDay - fromDay + 1 : sum),
    0,
  );

/** `field` is the path in the plan: `schedule.0.to`. */
export function planNotes(plan: OrderedPlan): readonly PlanNote[] {
  const nights = nightsOf(plan);
  const hours = plan.schedule.flatMap((entry, i): PlanNote[] => {
    if (entry.wear !== 'daytime' || entry.from < entry.to) return [];
    const kind = entry.from === entry.to ? 'empty-window' : 'past-midnight';
    return [{ field: `schedule.${i}.to`, kind }];
  });
  return [
    ...(nights > usualNights ? [{ field: 'days', kind: 'many-nights', nights } as const] : []),
    ...hours,
    ...(plan.longestOffMinutes > plan.allowedOffMinutesPerDay
      ? [{ field: 'longestOffMinutes', kind: 'off-at-once' } as const]
      : []),
  ];
}

const dayMinutes = 24 * 60;

/** The longest time from one time of asking to the next, round the clock, minutes; a whole day without any. */
export function longestAskGap(checkInTimes: readonly string[]): number {
  const minutes = checkInTimes.map(minuteOfClock).toSorted((a, b) => a - b);
  const [first = 0] = minutes;
  return Math.max(...minutes.map((at, i) => (minutes[i + 1] ?? first + dayMinutes) - at), 0) || dayMinutes;
}

/**
 * The longest gap between the times of asking, minutes, if it reaches the time for which an answer counts: a person who
 * answers every question would still have time that is not confirmed. Null otherwise, and where no night is asked for.
 */
export function tooLongAskGap(
  checkInTimes: readonly string[],
  plan: Pick<OrderedPlan, 'schedule' | 'confirmWithinHours'>,
): number | null {
  const gap = longestAskGap(checkInTimes);
  return nightsOf(plan) > 0 && gap >= plan.confirmWithinHours * 60 ? gap : null;
}
