/** The versions of a plan: what the clinic asks for at each moment, and the end that follows (model.md §5). */
import type { StrictEvent } from '../record/strict-event.ts';
import type { StrictPlan } from '../record/strict-plan.ts';
import {
  calendarOfVersions,
  type PlanCalendar,
  type PlanVersion,
  planCalendar,
  planEnd,
} from '../rules/plan-calendar.ts';
import { issuesOfPlan } from '../rules/strict-plan-issues.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { zoneOf } from '../time/wall-clock.ts';
import { isKnownZone } from '../time/zone-offsets.ts';
import type { EffectiveEvent } from './effective-events.ts';

type PlanEvent = Extract<StrictEvent, { kind: 'plan' }>;

export type PlanVersions = {
  /** In order of time: each holds until the next begins. The first begins with the plan. */
  readonly versions: readonly PlanVersion[];
  /** An early end, seconds since 1970; null without one. */
  readonly endedAt: number | null;
  /** The names of the `plan` events that made a version. */
  readonly taken: ReadonlySet<string>;
};

export type PlanCourse = PlanVersions & { readonly calendar: PlanCalendar };

/** The version that holds at an instant, seconds since 1970: before the start, the first. A binary search. */
export function versionAt(versions: readonly PlanVersion[], seconds: number): PlanVersion {
  let [low, high] = [0, versions.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((versions[middle]?.from ?? 0) <= seconds) low = middle;
    else high = middle - 1;
  }
  const held = versions[low];
  if (held === undefined) throw new RangeError('A plan has at least one version.');
  return held;
}

/** The plan with the fields that a change names. */
export function changedPlan(held: StrictPlan, event: Omit<PlanEvent, 'id' | 'kind'>): StrictPlan {
  const { days, schedule, allowedOffMinutesPerDay, longestOffMinutes, confirmWithinHours } = event;
  return {
    start: held.start,
    days: days ?? held.days,
    schedule: schedule ?? held.schedule,
    allowedOffMinutesPerDay: allowedOffMinutesPerDay ?? held.allowedOffMinutesPerDay,
    longestOffMinutes: longestOffMinutes ?? held.longestOffMinutes,
    confirmWithinHours: confirmWithinHours ?? held.confirmWithinHours,
  };
}

/** The version that a change makes, over those before it; null if no valid plan comes of it. */
function versionOf(event: PlanEvent, seconds: number, versions: readonly PlanVersion[]): PlanVersion | null {
  const from = event.fromStart === true ? (versions[0]?.from ?? seconds) : seconds;
  const held = versionAt(versions, from);
  const plan = changedPlan(held.plan, event);
  const zone = event.zone ?? held.zone;
  const isValid = issuesOfPlan(plan).length === 0 && isKnownZone(zone) && planEnd(plan) >= seconds;
  return isValid ? { from, plan, zone } : null;
}

/**
 * The versions of a plan up to a moment, and an early end.
 * @param effective in order of time
 * @param untilSeconds later events are not known yet
 */
export function planVersions(
  plan: StrictPlan,
  effective: readonly EffectiveEvent[],
  untilSeconds = Number.POSITIVE_INFINITY,
): PlanVersions {
  const start = epochSecondsOf(plan.start);
  const versions: PlanVersion[] = [{ from: start, plan, zone: zoneOf(plan.start) }];
  let end = planEnd(plan);
  const taken = new Set<string>();
  for (const { event, seconds } of effective) {
    const isWithin = start <= seconds && seconds <= Math.min(end, untilSeconds);
    if (!isWithin) continue;
    if (event.kind === 'end') return { versions, endedAt: seconds, taken };
    if (event.kind !== 'plan') continue;
    const version = versionOf(event, seconds, versions);
    if (version === null) continue;
    taken.add(event.id);
    // It ends every version that would begin later, or at the same instant.
    while ((versions.at(-1)?.from ?? version.from - 1) >= version.from) versions.pop();
    versions.push(version);
    end = planEnd(version.plan);
  }
  return { versions, endedAt: null, taken };
}

/**
 * The same with the calendar that the versions make.
 * @throws InvalidEntryError for a plan whose start does not exist or whose schedule does not fit its days.
 */
export function planCourse(
  plan: StrictPlan,
  effective: readonly EffectiveEvent[],
  untilSeconds?: number,
): PlanCourse {
  // A plan that is not valid has no end to look for: its calendar says why.
  planCalendar(plan);
  const found = planVersions(plan, effective, untilSeconds);
  return { ...found, calendar: calendarOfVersions(found.versions) };
}
