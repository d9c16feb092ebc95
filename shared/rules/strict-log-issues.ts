/**
 * Validates treatments and the lines of their logs. Above all, a log may only grow.
 */
import { type Change, entriesByName, nameOfChanged } from '../record/change.ts';
import { isSame } from '../record/difference.ts';
import type { LegworkRecord } from '../record/record.ts';
import { eventsOf, type StrictEntry } from '../record/strict-entry.ts';
import type { StrictEvent } from '../record/strict-event.ts';
import type { Treatment } from '../record/treatment.ts';
import { endOfTreatment } from '../strict/treatment-log.ts';
import { epochSecondsOf, secondsOfUtc } from '../time/instants.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type FieldIssue, overlapping, type Span } from './issue-parts.ts';
import { groupedBy, once } from './lookups.ts';
import { planCalendar } from './plan-calendar.ts';
import { issuesOfEvents, issuesOfPlan } from './strict-plan-issues.ts';
import { dateIssues, timeIssues } from './time-issues.ts';

export type StrictChange = Extract<Change, { kind: 'treatment' | 'strictEntry' }>;

const onlyGrows: FieldIssue = { field: 'id', reason: 'log-only-grows' };

/** The issues of a single treatment. */
function ownIssues({ plan, treatedAt, enteredAt }: Treatment): readonly FieldIssue[] {
  const wrong = [
    ...issuesOfPlan(plan).map(({ field, reason, values }) => ({
      field: `plan.${field}`,
      reason,
      ...(values && { values }),
    })),
    ...timeIssues({ treatedAt, enteredAt }),
  ];
  if (wrong.length > 0) return wrong;
  const { start, end } = planCalendar(plan);
  const issues: FieldIssue[] = [];
  if (start < epochSecondsOf(treatedAt)) {
    issues.push({ field: 'plan.start', reason: 'start-before-treatment' });
  }
  if (epochSecondsOf(enteredAt) > end) issues.push({ field: 'plan.start', reason: 'start-too-long-ago' });
  return issues;
}

/** The issues of a single line. */
function lineIssues({ recordedAt, said }: StrictEntry): readonly FieldIssue[] {
  const wrong = timeIssues({ recordedAt });
  if (wrong.length > 0) return wrong;
  const isSpan = said.kind === 'unknown' || said.kind === 'worn';
  const at = isSpan ? said.to : 'at' in said ? said.at : undefined;
  if (at === undefined || secondsOfUtc(at) <= epochSecondsOf(recordedAt)) return [];
  return [{ field: isSpan ? 'said.to' : 'said.at', reason: 'later-than-entered' }];
}

/** The log of one treatment, read once for all its lines. */
type Log = {
  /** In the order of their numbers. */
  readonly events: readonly StrictEvent[];
  readonly isNumberTwice: (number: number) => boolean;
  readonly eventIssues: ReadonlyMap<string, readonly FieldIssue[]>;
};

function logFrom(entries: readonly StrictEntry[]): Log {
  const events = eventsOf(entries.toSorted((a, b) => a.number - b.number));
  const numbers = new Map<number, number>();
  for (const { number } of entries) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  return {
    events,
    isNumberTwice: (number) => (numbers.get(number) ?? 0) > 1,
    eventIssues: groupedBy(issuesOfEvents(events), ({ entryId }) => [entryId]),
  };
}

const noLog = logFrom([]);

/** Lookups in a record's treatments and logs, each computed at most once. */
type Logs = {
  readonly treatments: () => ReadonlyMap<string, Treatment>;
  readonly entries: () => ReadonlyMap<string, StrictEntry>;
  /** Empty for a treatment without a line. */
  readonly logOf: (treatmentId: string) => Log;
  /** Treatments that run at the same time as another. */
  readonly meeting: () => ReadonlySet<Treatment>;
};

function logsOf(record: LegworkRecord): Logs {
  const logs = once(
    () =>
      new Map(
        [...groupedBy(record.strictEntries, ({ treatmentId }) => [treatmentId])].map(
          ([id, entries]) => [id, logFrom(entries)] as const,
        ),
      ),
  );
  const logOf = (treatmentId: string): Log => logs().get(treatmentId) ?? noLog;
  /** Null for an invalid plan. A treatment that was called off ends before its start: it never ran. */
  const spanOfTreatment = (treatment: Treatment): Span | null => {
    const { events, eventIssues } = logOf(treatment.id);
    if (issuesOfPlan(treatment.plan).length > 0 || eventIssues.size > 0) return null;
    return { start: planCalendar(treatment.plan).start, end: endOfTreatment({ treatment, events }) };
  };
  return {
    treatments: once(() => entriesByName(record, 'treatment')),
    entries: once(() => entriesByName(record, 'strictEntry')),
    logOf,
    meeting: once(() => overlapping(record.treatments, spanOfTreatment)),
  };
}

/** Validates one change to a treatment or its log, given the record before and after all changes. */
export function strictRules(
  before: LegworkRecord,
  after: LegworkRecord,
  now: ZonedTime | null,
): (change: StrictChange) => readonly FieldIssue[] {
  const [old, next] = [logsOf(before), logsOf(after)];

  const meetsAnother = ({ meeting, treatments }: Logs, treatmentId: string): boolean => {
    const treatment = treatments().get(treatmentId);
    return treatment !== undefined && meeting().has(treatment);
  };

  const treatmentIssues = (treatment: Treatment): readonly FieldIssue[] => {
    const held = old.treatments().get(treatment.id);
    if (held !== undefined && !isSame(held, treatment)) return [onlyGrows];
    const own = ownIssues(treatment);
    if (own.length > 0 || held !== undefined) return own;
    return [
      ...(now === null ? [] : dateIssues('treatedAt', treatment.treatedAt, undefined)),
      ...(meetsAnother(next, treatment.id)
        ? [{ field: 'plan.start', reason: 'treatment-under-way' } as const]
        : []),
    ];
  };

  /** Whether a correction, such as of an early end, makes its treatment overlap another. */
  const bringsIntoAnother = ({ said, treatmentId }: StrictEntry): boolean =>
    said.kind === 'amend' && meetsAnother(next, treatmentId) && !meetsAnother(old, treatmentId);

  const entryIssues = (entry: StrictEntry): readonly FieldIssue[] => {
    const held = old.entries().get(entry.id);
    if (held !== undefined && !isSame(held, entry)) return [onlyGrows];
    if (!next.treatments().has(entry.treatmentId)) return [{ field: 'treatmentId', reason: 'unknown-entry' }];
    const log = next.logOf(entry.treatmentId);
    if (log.isNumberTwice(entry.number)) return [{ field: 'number', reason: 'number-out-of-turn' }];
    if (log.eventIssues.size === 0 && bringsIntoAnother(entry)) {
      return [{ field: 'said.target', reason: 'treatment-under-way' }];
    }
    const events = log.eventIssues.get(entry.id) ?? [];
    return [
      ...lineIssues(entry),
      ...events.map(({ field, reason, values }) => ({
        field: `said.${field}`,
        reason,
        ...(values && { values }),
      })),
    ];
  };

  const kept = once(() => new Set(after.strictEntries.map(({ treatmentId }) => treatmentId)));
  /** A treatment is deleted only as a whole, with its log. */
  const removalIssues = (change: StrictChange): readonly FieldIssue[] => {
    const name = nameOfChanged(change);
    const treatmentId = change.kind === 'treatment' ? name : old.entries().get(name)?.treatmentId;
    if (treatmentId === undefined) return [];
    return next.treatments().has(treatmentId) || kept().has(treatmentId) ? [onlyGrows] : [];
  };

  return (change) => {
    if (change.action === 'remove') return removalIssues(change);
    return change.kind === 'treatment' ? treatmentIssues(change.entry) : entryIssues(change.entry);
  };
}
