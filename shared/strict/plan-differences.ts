/** How one plan differs from another: the patient's from the sheet's, or a changed plan from the one before it. */
import type { OrderedPlan, ScheduleEntry } from '../record/strict-plan.ts';

const figures = ['days', 'allowedOffMinutesPerDay', 'longestOffMinutes', 'confirmWithinHours'] as const;

export type PlanDifference =
  | { readonly field: (typeof figures)[number]; readonly before: number; readonly after: number }
  | {
      readonly field: 'schedule';
      readonly before: readonly ScheduleEntry[];
      readonly after: readonly ScheduleEntry[];
    };

const wearOf = (entry: ScheduleEntry): string =>
  entry.wear === 'daytime' ? `${entry.from}-${entry.to}` : entry.wear;

/** The schedule up to a day, in order, with neighbours that ask for the same as one entry. */
function scheduleUpTo(lastDay: number, { schedule }: OrderedPlan): readonly ScheduleEntry[] {
  const entries: ScheduleEntry[] = [];
  for (const entry of schedule.toSorted((a, b) => a.fromDay - b.fromDay)) {
    if (entry.fromDay > lastDay) continue;
    const before = entries.at(-1);
    const toDay = Math.min(entry.toDay, lastDay);
    const isSame = before !== undefined && wearOf(before) === wearOf(entry);
    if (isSame) entries[entries.length - 1] = { ...before, toDay };
    else entries.push({ ...entry, toDay });
  }
  return entries;
}

const isSameSchedule = (a: readonly ScheduleEntry[], b: readonly ScheduleEntry[]): boolean =>
  a.length === b.length &&
  a.every((entry, i) => {
    const other = b[i];
    return other !== undefined && entry.toDay === other.toDay && wearOf(entry) === wearOf(other);
  });

/**
 * The differences of `after` from `before`, figures first. The schedules are compared on the days that both plans
 * have: a plan of 3 days in place of 7 is one difference, not two.
 */
export function planDifferences(before: OrderedPlan, after: OrderedPlan): readonly PlanDifference[] {
  const lastDay = Math.min(before.days, after.days);
  const [old, next] = [scheduleUpTo(lastDay, before), scheduleUpTo(lastDay, after)];
  return [
    ...figures
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ field, before: before[field], after: after[field] })),
    ...(isSameSchedule(old, next) ? [] : [{ field: 'schedule', before: old, after: next } as const]),
  ];
}

/** The fields that a change of the plan names. A change of the days brings the schedule that covers them. */
export function fieldsOfChange(before: OrderedPlan, after: OrderedPlan): Partial<OrderedPlan> {
  const changed: readonly string[] = planDifferences(before, after).map(({ field }) => field);
  return {
    ...Object.fromEntries(
      figures.filter((field) => changed.includes(field)).map((field) => [field, after[field]]),
    ),
    ...((changed.includes('days') || changed.includes('schedule')) && { schedule: after.schedule }),
  };
}
