/** What a line that changes the plan changes: the plan before it, and the plan that it makes. */
import type { StrictEvent } from '../record/strict-event.ts';
import type { StrictPlan } from '../record/strict-plan.ts';
import { secondsOfUtc } from '../time/instants.ts';
import { effectiveEvents } from './effective-events.ts';
import type { TreatmentEvents } from './treatment-log.ts';
import { changedPlan, planVersions, versionAt } from './versions.ts';

export type PlanChange = { readonly before: StrictPlan; readonly after: StrictPlan };

/**
 * The change that an event makes to the plan that the events before it left. An event that was taken back is compared
 * at the time that it names.
 */
export function planChangeOf(
  { treatment, events }: TreatmentEvents,
  event: Extract<StrictEvent, { kind: 'plan' }>,
): PlanChange {
  const effective = effectiveEvents(events);
  const place = effective.findIndex((each) => each.event.id === event.id);
  const seconds = effective[place]?.seconds ?? secondsOfUtc(event.at);
  const earlier =
    place === -1 ? effective.filter((each) => each.seconds < seconds) : effective.slice(0, place);
  const { versions } = planVersions(treatment.plan, earlier);
  const before = versionAt(versions, event.fromStart === true ? Number.NEGATIVE_INFINITY : seconds).plan;
  return { before, after: changedPlan(before, event) };
}
