/**
 * What strict mode refuses of changes to the record: above all that a log ever does anything but grow. Nothing is
 * corrected; each problem names entry and field.
 */
import { type Change, nameOfChanged } from '../record/change.ts';
import type { Issue } from '../record/issue.ts';
import { eventsOf, type StrictEntry } from '../record/strict-entry.ts';
import type { Treatment } from '../record/treatment.ts';
import { endOfTreatment, entriesOfTreatment, logOf, type StrictRecord } from '../strict/treatment-log.ts';
import { epochSecondsOf, secondsOfUtc } from '../time/instants.ts';
import { isZonedTime } from '../time/wall-clock.ts';
import { planCalendar } from './plan-calendar.ts';
import { issuesOfEvents, issuesOfPlan } from './strict-plan-issues.ts';

type Said = Pick<Issue, 'field' | 'reason' | 'message' | 'values'>;

const onlyGrows: Said = {
  field: 'id',
  reason: 'log-only-grows',
  message: 'A treatment’s log is only ever added to: correct a line by a new one.',
};

const timeIssue = (field: string, time: string): readonly Said[] =>
  isZonedTime(time)
    ? []
    : [{ field, reason: 'not-a-zoned-time', message: 'There is no such time in this time zone.' }];

/** What is wrong with a treatment by itself. */
function ownIssues({ plan, treatedAt, enteredAt }: Treatment): readonly Said[] {
  const wrong = [
    ...issuesOfPlan(plan).map(({ field, reason, message, values }) => ({
      ...{ field: `plan.${field}`, reason, message },
      ...(values && { values }),
    })),
    ...timeIssue('treatedAt', treatedAt),
    ...timeIssue('enteredAt', enteredAt),
  ];
  if (wrong.length > 0) return wrong;
  const { start, end } = planCalendar(plan);
  const said: Said[] = [];
  if (start < epochSecondsOf(treatedAt)) {
    said.push({
      field: 'plan.start',
      reason: 'start-before-treatment',
      message: 'The stockings went on before the treatment: look at both times again.',
    });
  }
  if (epochSecondsOf(enteredAt) > end) {
    said.push({
      field: 'plan.start',
      reason: 'start-too-long-ago',
      message: 'The plan would be over already: strict mode can be entered until its last day.',
    });
  }
  return said;
}

const underWay: Said = {
  field: 'plan.start',
  reason: 'treatment-under-way',
  message: 'Another treatment is under way at that time: end it first, or look at the start again.',
};

/** Two treatments never run at the same time. */
function meetsAnother(record: StrictRecord, treatment: Treatment): boolean {
  const spanOf = (each: Treatment) => ({
    start: planCalendar(each.plan).start,
    end: endOfTreatment(logOf(record, each)),
  });
  const own = spanOf(treatment);
  // What was called off never ran.
  if (own.end < own.start) return false;
  return record.treatments.some((other) => {
    if (other.id === treatment.id || issuesOfPlan(other.plan).length > 0) return false;
    const { start, end } = spanOf(other);
    return start < end && own.start < end && start < own.end;
  });
}

function treatmentIssues(before: StrictRecord, after: StrictRecord, treatment: Treatment): readonly Said[] {
  if (before.treatments.some(({ id }) => id === treatment.id)) return [onlyGrows];
  const own = ownIssues(treatment);
  if (own.length > 0 || !meetsAnother(after, treatment)) return own;
  return [underWay];
}

/** What is wrong with a line by itself. */
function lineIssues({ recordedAt, said }: StrictEntry): readonly Said[] {
  const wrong = timeIssue('recordedAt', recordedAt);
  if (wrong.length > 0) return wrong;
  const at = said.kind === 'unknown' ? said.to : 'at' in said ? said.at : undefined;
  if (at === undefined || secondsOfUtc(at) <= epochSecondsOf(recordedAt)) return [];
  return [
    {
      field: said.kind === 'unknown' ? 'said.to' : 'said.at',
      reason: 'later-than-entered',
      message: 'This time is still to come.',
    },
  ];
}

/** Whether a correction, such as of an early end, has its treatment run into another. */
function bringsIntoAnother(
  before: StrictRecord,
  after: StrictRecord,
  { said, treatmentId }: StrictEntry,
): boolean {
  const treatment = after.treatments.find(({ id }) => id === treatmentId);
  return (
    said.kind === 'amend' &&
    treatment !== undefined &&
    meetsAnother(after, treatment) &&
    !meetsAnother(before, treatment)
  );
}

function entryIssues(before: StrictRecord, after: StrictRecord, entry: StrictEntry): readonly Said[] {
  if (before.strictEntries.some(({ id }) => id === entry.id)) return [onlyGrows];
  if (!after.treatments.some(({ id }) => id === entry.treatmentId)) {
    return [{ field: 'treatmentId', reason: 'unknown-entry', message: 'There is no such treatment.' }];
  }
  const log = entriesOfTreatment(after, entry.treatmentId);
  if (log.some(({ id, number }) => id !== entry.id && number === entry.number)) {
    return [
      {
        field: 'number',
        reason: 'number-out-of-turn',
        message: 'Something else was added to the log meanwhile. Look at it, then add this again.',
      },
    ];
  }
  const issues = issuesOfEvents(eventsOf(log));
  if (issues.length === 0 && bringsIntoAnother(before, after, entry)) {
    return [{ ...underWay, field: 'said.target' }];
  }
  const fits = issues.filter(({ entryId }) => entryId === entry.id);
  return [...lineIssues(entry), ...fits.map((each) => ({ ...each, field: `said.${each.field}` }))];
}

/** Only a whole treatment goes: with its log, all at once. */
function removalIssues(before: StrictRecord, after: StrictRecord, change: Change): readonly Said[] {
  const treatmentId =
    change.kind === 'treatment'
      ? nameOfChanged(change)
      : before.strictEntries.find(({ id }) => id === nameOfChanged(change))?.treatmentId;
  const isLeft =
    after.treatments.some(({ id }) => id === treatmentId) ||
    after.strictEntries.some((entry) => entry.treatmentId === treatmentId);
  return isLeft ? [onlyGrows] : [];
}

/**
 * What is wrong with the treatments and lines that the changes put or remove, in the order of the changes.
 * @param before the record as it is
 * @param after the record as it would be after the changes
 */
export function issuesOfStrictChanges(
  before: StrictRecord,
  after: StrictRecord,
  changes: readonly Change[],
): readonly Issue[] {
  const saidOf = (change: Change): readonly Said[] => {
    if (change.kind !== 'treatment' && change.kind !== 'strictEntry') return [];
    if (change.action === 'remove') return removalIssues(before, after, change);
    return change.kind === 'treatment'
      ? treatmentIssues(before, after, change.entry)
      : entryIssues(before, after, change.entry);
  };
  return changes.flatMap((change) =>
    saidOf(change).map(({ field, reason, message, values }) => ({
      ...{ entryKind: change.kind, entryId: nameOfChanged(change), field, reason, message },
      ...(values && { values }),
    })),
  );
}

/**
 * The names of treatments and lines that do not hold together: after a damaged file, or a hand's edit. Treatments
 * come before lines, and what comes later in a log yields to what came before it.
 */
export function unsoundStrictNames(record: StrictRecord): {
  readonly treatments: ReadonlySet<string>;
  readonly strictEntries: ReadonlySet<string>;
} {
  const treatments = new Set<string>();
  const strictEntries = new Set<string>();
  for (const treatment of record.treatments) {
    if (ownIssues(treatment).length > 0) treatments.add(treatment.id);
  }
  const known = new Set(record.treatments.flatMap(({ id }) => (treatments.has(id) ? [] : [id])));
  for (const { id, treatmentId } of record.strictEntries) {
    if (!known.has(treatmentId)) strictEntries.add(id);
  }
  for (const treatmentId of known) {
    const numbers = new Set<number>();
    const kept: StrictEntry[] = [];
    for (const entry of entriesOfTreatment(record, treatmentId)) {
      const isTwice = numbers.has(entry.number);
      const doesFit = issuesOfEvents(eventsOf([...kept, entry])).length === 0;
      if (isTwice || !doesFit || lineIssues(entry).length > 0) strictEntries.add(entry.id);
      else kept.push(entry);
      numbers.add(entry.number);
    }
  }
  return { treatments, strictEntries };
}
