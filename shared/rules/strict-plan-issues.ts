/** What strict mode refuses of a plan and of a log of events. Nothing is corrected; each problem names its field. */
import type { Issue } from '../record/issue.ts';
import type { StrictEvent } from '../record/strict-event.ts';
import type { StrictPlan } from '../record/strict-plan.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { isZonedTime } from '../time/wall-clock.ts';

type Said = Pick<Issue, 'field' | 'reason' | 'message' | 'values'>;

function startIssues(start: string): Said[] {
  if (!isZonedTime(start)) {
    return [
      { field: 'start', reason: 'not-a-zoned-time', message: 'There is no such time in this time zone.' },
    ];
  }
  if (Number.isInteger(epochSecondsOf(start))) return [];
  return [
    { field: 'start', reason: 'not-whole-seconds', message: 'The start must be given to whole seconds.' },
  ];
}

/** The days of one schedule entry; `scheduled` gathers those seen so far. */
function rangeIssue(plan: StrictPlan, position: number, scheduled: Set<number>): Said | null {
  const { fromDay = 1, toDay = 1 } = plan.schedule[position] ?? {};
  const at = (field: 'fromDay' | 'toDay'): string => `schedule.${position}.${field}`;
  if (toDay < fromDay) {
    return { field: at('toDay'), reason: 'days-upside-down', message: 'The last day is before the first.' };
  }
  if (toDay > plan.days) {
    return {
      field: at('toDay'),
      reason: 'day-outside-plan',
      message: `The plan has ${plan.days} days only.`,
      values: { days: plan.days },
    };
  }
  for (let day = fromDay; day <= toDay; day += 1) {
    if (scheduled.has(day)) {
      return {
        field: at('fromDay'),
        reason: 'day-scheduled-twice',
        message: `Day ${day} is in the schedule twice.`,
        values: { day },
      };
    }
    scheduled.add(day);
  }
  return null;
}

/** Each day of the plan is in exactly one schedule entry: what is required of it is never a guess. */
function scheduleIssues(plan: StrictPlan): Said[] {
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
          message: `Day ${day} is not in the schedule.`,
          values: { day },
        },
      ];
    }
  }
  return [];
}

/** What is wrong with a plan of the stored shape (`strictPlanSchema`). Its name is its start. */
export function issuesOfPlan(plan: StrictPlan): readonly Issue[] {
  return [...startIssues(plan.start), ...scheduleIssues(plan)].map((said) => ({
    entryKind: 'strictPlan',
    entryId: plan.start,
    ...said,
  }));
}

/** What an event's name and target meet in the events before it, by their names. */
function eventIssue(event: StrictEvent, earlier: ReadonlyMap<string, StrictEvent>): Said | null {
  if (earlier.has(event.id)) {
    return { field: 'id', reason: 'name-taken', message: 'Another event of the log has this name.' };
  }
  if (event.kind !== 'amend') return null;
  const target = earlier.get(event.target);
  if (target === undefined) {
    return { field: 'target', reason: 'unknown-entry', message: 'There is no such event before this one.' };
  }
  if (target.kind !== 'amend') return null;
  return {
    field: 'target',
    reason: 'amends-an-amendment',
    message: 'A correction cannot be corrected; correct the event itself again.',
  };
}

/**
 * What is wrong with the events of a log, in the order in which they were appended. Names are used once, and a
 * correction is of an event before it that is not itself a correction (model.md §5).
 */
export function issuesOfEvents(events: readonly StrictEvent[]): readonly Issue[] {
  const earlier = new Map<string, StrictEvent>();
  const issues: Issue[] = [];
  for (const event of events) {
    const said = eventIssue(event, earlier);
    if (said !== null) issues.push({ entryKind: 'strictEvent', entryId: event.id, ...said });
    earlier.set(event.id, event);
  }
  return issues;
}
