/**
 * Entries that read well but break the model together with the rest (model.md §2): after a damaged file, a lost
 * stocking, a hand's edit. They stay on disk and out of the record until what they lack is back.
 */

import { applyChange, type Change, nameOfChanged, type Upsert } from '#shared/record/change.ts';
import type { DiaryEntries, LegworkRecord } from '#shared/record/record.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { issuesOfStrictChanges, unsoundStrictNames } from '#shared/rules/strict-log-issues.ts';
import { isSound } from '#shared/rules/validity.ts';
import { type EntryKey, keyOf, keyOfChange } from './partitions.ts';

const without = (record: LegworkRecord, put: Upsert): LegworkRecord =>
  applyChange(record, { action: 'remove', kind: put.kind, id: nameOfChanged(put) } as Change).record;

/** Whether a record can be derived; an entry with a time that no clock showed makes the question itself fail. */
function isWhole(record: DiaryEntries): boolean {
  try {
    return isSound(record);
  } catch {
    return false;
  }
}

/** The wear of stockings that are not there. */
function withoutStocking(record: LegworkRecord): readonly EntryKey[] {
  const known = new Set(record.garments.map(({ id }) => id));
  return record.wear.flatMap(({ id, garmentId }) => (known.has(garmentId) ? [] : [keyOf('wear', id)]));
}

/** What does not hold together of treatments and their logs. */
function unsoundStrict(record: LegworkRecord): readonly EntryKey[] {
  const { treatments, strictEntries } = unsoundStrictNames(record);
  return [
    ...[...treatments].map((id) => keyOf('treatment', id)),
    ...[...strictEntries].map((id) => keyOf('strictEntry', id)),
  ];
}

/**
 * The entries to hold back so that the rest is sound.
 * @param doubtful the entries of files that were not whole: of two that cannot both be right, these yield
 */
export function findUnsound(record: LegworkRecord, doubtful: readonly Upsert[]): ReadonlySet<EntryKey> {
  const found = new Set([...withoutStocking(record), ...unsoundStrict(record)]);
  let rest: LegworkRecord = {
    ...record,
    wear: record.wear.filter(({ id }) => !found.has(keyOf('wear', id))),
  };
  const sift = (upserts: readonly Upsert[]): void => {
    for (const put of upserts) {
      if (found.has(keyOfChange(put)) || issuesOfChanges(rest, [put]).length === 0) continue;
      found.add(keyOfChange(put));
      rest = without(rest, put);
    }
  };
  sift(doubtful);
  if (!isWhole(rest)) sift(upsertsOfRecord(rest));
  return found;
}

function upsertsOfRecord({ shifts, wear, garments }: LegworkRecord): readonly Upsert[] {
  return [
    ...garments.map((entry) => ({ action: 'upsert', kind: 'garment', entry }) as const),
    ...shifts.map((entry) => ({ action: 'upsert', kind: 'shift', entry }) as const),
    ...wear.map((entry) => ({ action: 'upsert', kind: 'wear', entry }) as const),
  ];
}

/** Those quarantined of which nothing stands against `record` any more, one after another. */
export function findHealed(record: LegworkRecord, quarantined: readonly Upsert[]): readonly Upsert[] {
  const healed: Upsert[] = [];
  let current = record;
  for (const put of quarantined) {
    const next = applyChange(current, put).record;
    if (issuesOfChanges(current, [put]).length > 0) continue;
    if (issuesOfStrictChanges(current, next, [put]).length > 0) continue;
    healed.push(put);
    current = next;
  }
  return healed;
}
