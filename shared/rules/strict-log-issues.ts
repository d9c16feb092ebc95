/**
 * Validates treatments and the lines of their logs. Above all, a log may only grow.
 */

import { groupedBy } from '../grouped-by.ts';
import { type Change, entriesByName, nameOfChanged } from '../record/change.ts';
import { isSame } from '../record/difference.ts';
import type { LegworkRecord } from '../record/record.ts';
import { eventsOf, type StrictEntry } from '../record/strict-entry.ts';
import type { StrictEvent } from '../record/strict-event.ts';
import type { Treatment } from '../record/treatment.ts';
import { effectiveEvents } from '../strict/effective-events.ts';
import { correctedTreatment, endOfTreatment } from '../strict/treatment-log.ts';
import { changedPlan, planCourse, versionAt } from '../strict/versions.ts';
import { epochSecondsOf, secondsOfUtc } from '../time/instants.ts';
import { isKnownZone } from '../time/zone-offsets.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type FieldIssue, overlapping, type Span } from './issue-parts.ts';
import { once } from './lookups.ts';
import { planEnd } from './plan-calendar.ts';
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
  const [start, end] = [epochSecondsOf(plan.start), planEnd(plan)];
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
  readonly entries: readonly StrictEntry[];
  readonly events: readonly StrictEvent[];
  readonly byId: () => ReadonlyMap<string, StrictEntry>;
  readonly isNumberTwice: (number: number) => boolean;
  readonly eventIssues: ReadonlyMap<string, readonly FieldIssue[]>;
};

function logFrom(unordered: readonly StrictEntry[]): Log {
  const entries = unordered.toSorted((a, b) => a.number - b.number);
  const events = eventsOf(entries);
  const numbers = new Map<number, number>();
  for (const { number } of entries) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  return {
    ...{ entries, events },
    byId: once(() => new Map(entries.map((entry) => [entry.id, entry]))),
    isNumberTwice: (number) => (numbers.get(number) ?? 0) > 1,
    eventIssues: groupedBy(issuesOfEvents(events), ({ entryId }) => [entryId]),
  };
}

const noLog = logFrom([]);

/** The issues of each line that corrects the start, over the lines before it, by the line's name. */
function correctionIssues(
  treatment: Treatment,
  { entries }: Log,
): ReadonlyMap<string, readonly FieldIssue[]> {
  const issues = new Map<string, readonly FieldIssue[]>();
  let stands = treatment;
  for (const entry of entries) {
    if (entry.said.kind !== 'correct') continue;
    const corrected = correctedTreatment(stands, [entry]);
    const wrong = ownIssues(corrected).filter(({ reason }) => reason !== 'start-too-long-ago');
    if (wrong.length === 0) stands = corrected;
    else {
      const fieldOf = (field: string): string => (field === 'plan.start' ? 'said.start' : `said.${field}`);
      issues.set(
        entry.id,
        wrong.map(({ field, ...issue }) => ({ ...issue, field: fieldOf(field) })),
      );
    }
  }
  return issues;
}

/** The changes of the plan that make no version, with the issue of each, in order of time. */
function planIssues(treatment: Treatment, { events }: Log): ReadonlyMap<string, FieldIssue> {
  const issues = new Map<string, FieldIssue>();
  if (events.every(({ kind }) => kind !== 'plan')) return issues;
  const effective = effectiveEvents(events);
  const { versions, taken, calendar, endedAt } = planCourse(treatment.plan, effective);
  for (const { event, seconds } of effective) {
    if (event.kind !== 'plan' || taken.has(event.id)) continue;
    const held = versionAt(versions, event.fromStart === true ? calendar.start : seconds);
    const changed = changedPlan(held.plan, event);
    const [issue] = issuesOfPlan(changed);
    if (seconds < calendar.start || seconds > Math.min(calendar.end, endedAt ?? calendar.end)) {
      issues.set(event.id, { field: 'said.at', reason: 'change-outside-plan' });
    } else if (event.zone !== undefined && !isKnownZone(event.zone)) {
      issues.set(event.id, {
        ...{ field: 'said.zone', reason: 'unknown-time-zone', values: { zone: event.zone } },
      });
    } else if (issue !== undefined) {
      const { field, reason, values } = issue;
      issues.set(event.id, { field: `said.${field}`, reason, ...(values && { values }) });
    } else issues.set(event.id, { field: 'said.days', reason: 'plan-over-already' });
  }
  return issues;
}

/** Whether a line can make its treatment overlap another: a corrected end or start, another leg, more days. */
export const canMeetAnother = ({ said }: StrictEntry): boolean =>
  said.kind === 'amend' || said.kind === 'correct' || said.kind === 'plan';

/** The field of a line that makes its treatment overlap another. */
const fieldOfMeeting = ({ said }: StrictEntry): string => {
  if (said.kind === 'amend') return 'said.target';
  return said.kind === 'plan' ? 'said.days' : 'said.start';
};

/** The issue of taking back a line that is no event of the model, or null. */
function takenBackIssue({ said, number }: StrictEntry, { byId }: Log): FieldIssue | null {
  if (said.kind !== 'amend') return null;
  const target = byId().get(said.target);
  const isNote = target?.said.kind === 'clock-back' || target?.said.kind === 'zone';
  if (target === undefined || target.number >= number || isNote) {
    return { field: 'said.target', reason: 'unknown-entry' };
  }
  const isEvent = eventsOf([target]).length > 0;
  return isEvent || said.void === true ? null : { field: 'said.at', reason: 'only-taken-back' };
}

/** A treatment with its log, read once for all its lines. */
type Reading = {
  /** As the log corrects it. */
  readonly treatment: Treatment;
  readonly ownIssues: readonly FieldIssue[];
  readonly correctionIssues: () => ReadonlyMap<string, readonly FieldIssue[]>;
  readonly planIssues: () => ReadonlyMap<string, FieldIssue>;
};

function readingOf(entered: Treatment, log: Log): Reading {
  const treatment = correctedTreatment(entered, log.entries);
  const own = ownIssues(entered);
  return {
    ...{ treatment, ownIssues: own },
    correctionIssues: once(() => (own.length > 0 ? new Map() : correctionIssues(entered, log))),
    planIssues: once(() => planIssues(treatment, log)),
  };
}

/** Lookups in a record's treatments and logs, each computed at most once. */
type Logs = {
  readonly treatments: () => ReadonlyMap<string, Treatment>;
  readonly entries: () => ReadonlyMap<string, StrictEntry>;
  /** Empty for a treatment without a line. */
  readonly logOf: (treatmentId: string) => Log;
  /** Null without the treatment. */
  readonly readingOf: (treatmentId: string) => Reading | null;
  /** Treatments that run at the same time as another of the same leg. */
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
  const treatments = once(() => entriesByName(record, 'treatment'));
  const readings = new Map<string, Reading>();
  const reading = (treatmentId: string): Reading | null => {
    const entered = treatments().get(treatmentId);
    if (entered === undefined) return null;
    const known = readings.get(treatmentId) ?? readingOf(entered, logOf(treatmentId));
    readings.set(treatmentId, known);
    return known;
  };
  /** Null for an invalid plan. A treatment that was called off ends before its start: it never ran. */
  const spanOfTreatment = ({ id }: Treatment): Span | null => {
    const treatment = reading(id)?.treatment;
    const { events, eventIssues } = logOf(id);
    if (treatment === undefined || issuesOfPlan(treatment.plan).length > 0 || eventIssues.size > 0)
      return null;
    return { start: epochSecondsOf(treatment.plan.start), end: endOfTreatment({ treatment, events }) };
  };
  const treatmentsOfLeg = (leg: 'left' | 'right'): readonly Treatment[] =>
    record.treatments.filter(({ id }) => {
      const legs = reading(id)?.treatment.legs;
      return legs === 'both' || legs === leg;
    });
  return {
    treatments,
    entries: once(() => entriesByName(record, 'strictEntry')),
    ...{ logOf, readingOf: reading },
    meeting: once(
      () =>
        new Set(
          (['left', 'right'] as const).flatMap((leg) => [
            ...overlapping(treatmentsOfLeg(leg), spanOfTreatment),
          ]),
        ),
    ),
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

  const bringsIntoAnother = (entry: StrictEntry): boolean =>
    canMeetAnother(entry) && meetsAnother(next, entry.treatmentId) && !meetsAnother(old, entry.treatmentId);

  /** Whether these lines leave a stored change of the plan without its ground, by treatment. */
  const breaks = new Map<string, boolean>();
  const breaksStoredChange = (treatmentId: string): boolean => {
    const known = breaks.get(treatmentId);
    if (known !== undefined) return known;
    const before = old.readingOf(treatmentId)?.planIssues();
    const since = next.readingOf(treatmentId)?.planIssues() ?? new Map();
    const isBroken = [...since.keys()].some((id) => before?.has(id) === false && old.entries().has(id));
    breaks.set(treatmentId, isBroken);
    return isBroken;
  };

  /** The issue of a changed plan; and of a line after which a later change no longer fits. */
  const planIssue = (
    { id, said, treatmentId }: StrictEntry,
    { planIssues: issues }: Reading,
  ): FieldIssue | null => {
    if (said.kind !== 'amend' && said.kind !== 'plan') return null;
    const own = issues().get(id);
    if (own !== undefined) return own;
    if (!breaksStoredChange(treatmentId)) return null;
    const field = said.kind === 'amend' ? 'said.target' : 'said.at';
    return { field, reason: 'later-change-builds-on-it' };
  };

  /** The issues of a new line, each by itself right, with the treatment and its log. */
  const newLineIssues = (entry: StrictEntry, reading: Reading, log: Log): readonly FieldIssue[] => {
    if (bringsIntoAnother(entry)) {
      return [{ field: fieldOfMeeting(entry), reason: 'treatment-under-way' }];
    }
    const issue = takenBackIssue(entry, log) ?? planIssue(entry, reading);
    return issue === null ? [] : [issue];
  };

  const entryIssues = (entry: StrictEntry): readonly FieldIssue[] => {
    const held = old.entries().get(entry.id);
    if (held !== undefined && !isSame(held, entry)) return [onlyGrows];
    const reading = next.readingOf(entry.treatmentId);
    if (reading === null) return [{ field: 'treatmentId', reason: 'unknown-entry' }];
    const log = next.logOf(entry.treatmentId);
    if (log.isNumberTwice(entry.number)) return [{ field: 'number', reason: 'number-out-of-turn' }];
    const own = [
      ...lineIssues(entry),
      ...(reading.correctionIssues().get(entry.id) ?? []),
      ...(log.eventIssues.get(entry.id) ?? []).map(({ field, reason, values }) => ({
        ...{ field: `said.${field}`, reason },
        ...(values && { values }),
      })),
    ];
    const isSound =
      own.length === 0 &&
      log.eventIssues.size === 0 &&
      reading.ownIssues.length === 0 &&
      reading.correctionIssues().size === 0;
    // A stored line keeps its verdict, whatever came after it.
    return isSound && held === undefined ? newLineIssues(entry, reading, log) : own;
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
