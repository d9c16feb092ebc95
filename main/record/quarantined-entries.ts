/**
 * Finds entries that are readable but invalid by model.md §2: after a damaged file, a lost stocking, a manual edit, or
 * on machines that do not know their time zone. They stay on disk, but not in the record, until they are valid.
 */
import {
  applyChanges,
  type EntryKey,
  keyOfChange,
  keysOfIssues,
  type Upsert,
  upsertsOfRecord,
} from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { issuesOfChanges, issuesOfRecord } from '#shared/rules/record-issues.ts';

/** Whether the record accepts the entries together. */
const accepts = (record: LegworkRecord, upserts: readonly Upsert[]): boolean =>
  issuesOfChanges({
    before: record,
    after: applyChanges(record, upserts).record,
    changes: upserts,
    now: null,
  }).length === 0;

/**
 * The entries, in order, that are valid together. Of two that conflict the earlier stays. It bisects the list: a few
 * invalid entries among many need few checks.
 */
function acceptedBy(record: LegworkRecord, upserts: readonly Upsert[]): readonly Upsert[] {
  if (upserts.length === 0 || accepts(record, upserts)) return upserts;
  if (upserts.length === 1) return [];
  const half = upserts.length >> 1;
  const first = acceptedBy(record, upserts.slice(0, half));
  return [...first, ...acceptedBy(applyChanges(record, first).record, upserts.slice(half))];
}

/** The record with only these entries. */
const recordOfUpserts = (upserts: readonly Upsert[]): LegworkRecord =>
  applyChanges(emptyRecord, upserts).record;

/** Entries that others refer to. Valid shifts and wear do not affect doubtful entries. */
const canBeMet = ({ kind }: Upsert): boolean => kind !== 'shift' && kind !== 'wear';

/** In a log the later line is quarantined. */
const byNumber = (a: Upsert, b: Upsert): number =>
  a.kind === 'strictEntry' && b.kind === 'strictEntry' ? a.entry.number - b.entry.number : 0;

/**
 * The entries to quarantine, so that the rest is valid.
 * @param doubtful the entries of damaged files: in a conflict these are quarantined
 */
export function findInvalid(record: LegworkRecord, doubtful: readonly Upsert[]): ReadonlySet<EntryKey> {
  const isDoubtful = new Set(doubtful.map(keyOfChange));
  const found = new Set<EntryKey>();
  let left = record;
  // Another entry may refer to a refused one, so repeat until there is no issue left.
  for (;;) {
    const issues = issuesOfRecord(left);
    if (issues.length === 0) return found;
    const upserts = upsertsOfRecord(left);
    const suspects = keysOfIssues(issues);
    const sound = upserts.filter((upsert) => !suspects.has(keyOfChange(upsert)));
    const suspected = upserts.filter((upsert) => suspects.has(keyOfChange(upsert))).toSorted(byNumber);
    const accepted = acceptedBy(recordOfUpserts(sound.filter(canBeMet)), [
      ...suspected.filter((upsert) => !isDoubtful.has(keyOfChange(upsert))),
      ...suspected.filter((upsert) => isDoubtful.has(keyOfChange(upsert))),
    ]);
    const kept = new Set(accepted.map(keyOfChange));
    for (const key of suspects) if (!kept.has(key)) found.add(key);
    left = recordOfUpserts([...sound, ...accepted]);
  }
}

/** The quarantined entries that are now valid together with `record`. */
export const findHealed = (record: LegworkRecord, quarantined: readonly Upsert[]): readonly Upsert[] =>
  acceptedBy(record, quarantined);
