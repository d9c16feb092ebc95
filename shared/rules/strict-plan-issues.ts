/** Validates a plan and a log of events. It never corrects anything: each issue names its field. */
import type { Issue } from '../record/issue.ts';
import type { StrictEvent } from '../record/strict-event.ts';
import type { StrictPlan } from '../record/strict-plan.ts';
import { epochSecondsOf } from '../time/instants.ts';
import type { FieldIssue } from './issue-parts.ts';
import { timeIssue } from './time-issues.ts';

function startIssues(start: string): FieldIssue[] {
  const wrong = timeIssue('start', start);
  if (wrong !== null) return [wrong];
  if (Number.isInteger(epochSecondsOf(start))) return [];
  return [{ field: 'start', reason: 'not-whole-seconds' }];
}

/** The days of one schedule entry; `scheduled` gathers those seen so far. */
function rangeIssue(plan: StrictPlan, position: number, scheduled: Set<number>): FieldIssue | null {
  const { fromDay = 1, toDay = 1 } = plan.schedule[position] ?? {};
  const at = (field: 'fromDay' | 'toDay'): string => `schedule.${position}.${field}`;
  if (toDay < fromDay) {
    return { field: at('toDay'), reason: 'days-upside-down' };
  }
  if (toDay > plan.days) {
    return {
      field: at('toDay'),
      reason: 'day-outside-plan',
      values: { days: plan.days },
    };
  }
  for (let day = fromDay; day <= toDay; day += 1) {
    if (scheduled.has(day)) {
      return {
        field: at('fromDay'),
        reason: 'day-scheduled-twice',
        values: { day },
      };
    }
    scheduled.add(day);
  }
  return null;
}

/** Each day of the plan is in exactly one schedule entry, so its requirement is unambiguous. */
function scheduleIssues(plan: StrictPlan): FieldIssue[] {
  const scheduled = new Set<number>();
  const issues = plan.schedule
    .map((_, position) => rangeIssue(plan, position, scheduled))
    .filter((issue) => issue !== null);
  if (issues.length > 0) return issues;
  for (let day = 1; day <= plan.days; day += 1) {
    if (!scheduled.has(day)) {
      return [
        {
          field: 'schedule',
          reason: 'day-not-scheduled',
          values: { day },
        },
      ];
    }
  }
  return [];
}

/** The issues of a plan of the stored shape (`strictPlanSchema`). Its start is its name. */
export function issuesOfPlan(plan: StrictPlan): readonly Issue[] {
  return [...startIssues(plan.start), ...scheduleIssues(plan)].map((issue) => ({
    entryKind: 'strictPlan',
    entryId: plan.start,
    ...issue,
  }));
}

/** The issues of an event's name and target, given the earlier events by name. */
function eventIssue(event: StrictEvent, earlier: ReadonlyMap<string, StrictEvent>): FieldIssue | null {
  if (earlier.has(event.id)) {
    return { field: 'id', reason: 'name-taken' };
  }
  if (event.kind !== 'amend') return null;
  const target = earlier.get(event.target);
  if (target === undefined) {
    return { field: 'target', reason: 'unknown-entry' };
  }
  if ((target.kind === 'worn' || target.kind === 'plan') && event.at !== undefined) {
    return {
      field: 'at',
      reason: 'only-taken-back',
    };
  }
  if (target.kind !== 'amend') return null;
  return {
    field: 'target',
    reason: 'amends-an-amendment',
  };
}

/**
 * The issues of a log's events, in the order in which they were appended. Each name is used once, and a correction
 * targets an earlier event that is not itself a correction (model.md §5).
 */
export function issuesOfEvents(events: readonly StrictEvent[]): readonly Issue[] {
  const earlier = new Map<string, StrictEvent>();
  const issues: Issue[] = [];
  for (const event of events) {
    const issue = eventIssue(event, earlier);
    if (issue !== null) issues.push({ entryKind: 'strictEvent', entryId: event.id, ...issue });
    earlier.set(event.id, event);
  }
  return issues;
}
