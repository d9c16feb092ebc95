/** The draft of a change of the plan, what is wrong with it, and the line of the log that it stands for. */

import type { Issue } from '#shared/record/issue.ts';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import type { OrderedPlan } from '#shared/record/strict-plan.ts';
import { planEnd } from '#shared/rules/plan-calendar.ts';
import { issuesOfPlan } from '#shared/rules/strict-plan-issues.ts';
import { saidNow } from '#shared/strict/lines.ts';
import { fieldsOfChange } from '#shared/strict/plan-differences.ts';
import { planNow, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '#shared/time/instants.ts';
import { zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { issueMessage } from '../../../messages/issue-messages.ts';
import { type Faults, type PlanDraft, planFaults, planOfDraft } from '../start/plan-draft.ts';

export type ChangeDraft = {
  /** The clinic changes it, or it was typed wrongly at the start. */
  readonly by: 'clinic' | 'mistyped';
  readonly since: 'now' | 'earlier';
  /** When the clinic said so, if earlier. */
  readonly date: string;
  readonly time: string;
  readonly plan: PlanDraft;
};

export type ChangeFacts = { readonly log: TreatmentLog; readonly now: ZonedTime };

const isDated = ({ by, since }: ChangeDraft): boolean => by === 'clinic' && since === 'earlier';

/** When the change is said to hold from, for the line of the log. */
const momentOf = (draft: ChangeDraft, { log, now }: ChangeFacts): string =>
  isDated(draft)
    ? utcOf(Math.floor(epochSecondsOf(zonedTimeAt(draft.date, draft.time, zoneOf(now)))))
    : saidNow(log, now);

/**
 * The plan that the change is laid over: that of its own moment, or the first for what was mistyped. The change ends
 * every later version, so it names all fields that differ from that plan (model.md §5).
 */
function planBefore(draft: ChangeDraft, { log, now }: ChangeFacts): OrderedPlan {
  if (draft.by === 'mistyped') return planNow(log, log.treatment.plan.start);
  return planNow(log, isDated(draft) ? zonedTimeAt(draft.date, draft.time, zoneOf(now)) : now);
}

/** What is missing or cannot be; empty when the draft can be said. */
export function changeFaults(draft: ChangeDraft, facts: ChangeFacts): Faults {
  const unread = planFaults(draft.plan);
  if (Object.keys(unread).length > 0) return unread;
  const next = planOfDraft(draft.plan);
  const { start } = facts.log.treatment.plan;
  const [startSeconds, nowSeconds] = [epochSecondsOf(start), epochSecondsOf(facts.now)];
  if (nowSeconds < startSeconds) return { form: { id: 'strictStart.change.notBegun' } };
  const issues = issuesOfPlan({ start, ...next });
  if (issues.length > 0) {
    return Object.fromEntries(issues.map((issue) => [`plan.${issue.field}`, issueMessage(issue)]));
  }
  if (isDated(draft) && draft.time === '') return { at: { id: 'strictStart.needsTime' } };
  const at = secondsOfUtc(momentOf(draft, facts));
  if (isDated(draft) && (at < startSeconds || at > nowSeconds)) {
    return { at: { id: 'strictStart.change.between' } };
  }
  if (Object.keys(fieldsOfChange(planBefore(draft, facts), next)).length === 0) {
    return { form: { id: 'strictStart.change.same' } };
  }
  // A change that would end the plan before it is said is no change, but an end (model.md §5).
  return planEnd({ start, ...next }) <= at ? { 'plan.days': { id: 'strictStart.change.isOver' } } : {};
}

/** The line for the log: the changed fields alone. Only for a draft without `changeFaults`. */
export const payloadOfChange = (
  draft: ChangeDraft,
  facts: ChangeFacts,
): Extract<SpokenPayload, { kind: 'plan' }> => ({
  kind: 'plan',
  at: momentOf(draft, facts),
  ...fieldsOfChange(planBefore(draft, facts), planOfDraft(draft.plan)),
  ...(draft.by === 'clinic' ? { by: 'clinic' } : { by: 'patient', fromStart: true }),
});

/** The field that shows a refusal: `said.schedule.0.toDay` is at `plan.schedule.0.toDay`. */
export const fieldOfChangeIssue = ({ field }: Pick<Issue, 'field'>): string | null => {
  const [, said] = /^said\.(.+)$/.exec(field) ?? [];
  if (said === undefined) return null;
  return said === 'at' ? said : `plan.${said}`;
};
