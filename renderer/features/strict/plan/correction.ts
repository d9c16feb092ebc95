/** What of the start was typed wrongly: the facts as they stand, and the line of the log that corrects them. */
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import type { Legs } from '#shared/record/wear.ts';
import { dateOf, timeOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import { unlisted } from '../start/start-draft.ts';

export type StartFacts = {
  readonly onDate: string;
  readonly onTime: string;
  readonly treatedDate: string;
  readonly treatedTime: string;
  readonly legs: Legs;
  readonly garmentId: string;
};

type Correction = Extract<SpokenPayload, { kind: 'correct' }>;

export const factsOf = ({ treatedAt, plan, legs, garmentId }: Treatment): StartFacts => ({
  ...{ onDate: dateOf(plan.start), onTime: timeOf(plan.start) },
  ...{ treatedDate: dateOf(treatedAt), treatedTime: timeOf(treatedAt) },
  ...{ legs, garmentId: garmentId ?? unlisted },
});

/** The fields that differ from what stands, or null without any. A time is by the clock of its own zone. */
export function correctionOf(typed: StartFacts, treatment: Treatment): Correction | null {
  const stands = factsOf(treatment);
  const differs = (...fields: readonly (keyof StartFacts)[]): boolean =>
    fields.some((field) => typed[field] !== stands[field]);
  const changed: Omit<Correction, 'kind'> = {
    ...(differs('treatedDate', 'treatedTime') && {
      treatedAt: zonedTimeAt(typed.treatedDate, typed.treatedTime, zoneOf(treatment.treatedAt)),
    }),
    ...(differs('onDate', 'onTime') && {
      start: zonedTimeAt(typed.onDate, typed.onTime, zoneOf(treatment.plan.start)),
    }),
    ...(differs('legs') && { legs: typed.legs }),
    ...(differs('garmentId') && { garmentId: typed.garmentId === unlisted ? null : typed.garmentId }),
  };
  return Object.keys(changed).length === 0 ? null : { kind: 'correct', ...changed };
}
