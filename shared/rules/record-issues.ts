/**
 * Validates changes by model.md §2 and §5. Rules never correct anything: each issue names an entry and a field. Every
 * rule compares the record before and after all changes, whatever their order, and does its lookups in one pass. The
 * whole is linear in the record.
 */
import { type Change, entriesByName, keyOfChange, nameOfChanged, upsertsOfRecord } from '../record/change.ts';
import type { Issue } from '../record/issue.ts';
import type { LiveShift } from '../record/live-shift.ts';
import type { LegworkRecord } from '../record/record.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { deskIssues, deskRemovalIssues } from './desk-issues.ts';
import { garmentIssues } from './garment-issues.ts';
import { type FieldIssue, overlapping, spanOf } from './issue-parts.ts';
import { once } from './lookups.ts';
import { namedShiftIssues, rotaIssues } from './rota-issues.ts';
import { plannedShiftIssues, shiftIssues } from './shift-issues.ts';
import { strictRules } from './strict-log-issues.ts';
import { dateIssues, startIssues, timeIssues } from './time-issues.ts';
import { wearIssues, wornTwice } from './wear-issues.ts';

/** Changes, with the record before and after them. */
export type ChangedRecord = {
  /** The record, or the part of it that the changes can affect. */
  readonly before: LegworkRecord;
  readonly after: LegworkRecord;
  readonly changes: readonly Change[];
  /** When the user enters the changes. Null if stored entries are restored. */
  readonly now: ZonedTime | null;
};

/** Only the last change of an entry counts. The record never held the earlier ones. */
function lastOfEachEntry(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes;
  return [...new Map(changes.map((change) => [keyOfChange(change), change])).values()];
}

function liveShiftIssues(
  { start, steps }: LiveShift,
  held: LiveShift | null,
  now: ZonedTime | null,
): readonly FieldIssue[] {
  const times = steps.map(({ at }, position) => [`steps.${position}.at`, at]);
  const wrong = timeIssues({ start, ...Object.fromEntries(times) });
  return wrong.length > 0 ? wrong : startIssues('start', start, held?.start, now);
}

/** Validates one change, given the record before and after all changes. */
function rulesOf({ before, after, changes, now }: ChangedRecord): (change: Change) => readonly FieldIssue[] {
  const heldShifts = once(() => entriesByName(before, 'shift'));
  const heldWear = once(() => entriesByName(before, 'wear'));
  const heldDaysOff = once(() => entriesByName(before, 'dayOff'));
  const heldPlanned = once(() => entriesByName(before, 'plannedShift'));
  const heldDesks = once(() => entriesByName(before, 'desk'));
  const heldCheckIns = once(() => entriesByName(before, 'checkIn'));
  const heldGarments = once(() => entriesByName(before, 'garment'));
  const garments = once(() => new Set(after.garments.map(({ id }) => id)));
  const namedShifts = once(() => new Set(after.namedShifts.map(({ id }) => id)));
  const rotaShifts = once(
    () =>
      new Set([...(after.rota?.days ?? []), ...(after.rota?.exceptions ?? []).map(({ shiftId }) => shiftId)]),
  );
  const wornGarments = once(() => new Set(after.wear.map(({ garmentId }) => garmentId)));
  const overlappingShifts = once(
    () => new Set([...overlapping(after.shifts, ({ start, end }) => spanOf(start, end))].map(({ id }) => id)),
  );
  const wearWornTwice = once(() => {
    const changed = new Set(
      changes.flatMap((change) =>
        change.kind === 'wear' && change.action === 'upsert' ? [change.entry.garmentId] : [],
      ),
    );
    const twice = wornTwice(after.wear.filter(({ garmentId }) => changed.has(garmentId)));
    return new Set([...twice].map(({ id }) => id));
  });
  const askStrict = strictRules(before, after, now);

  const enteredDate = (field: string, date: string | undefined, held: string | undefined) =>
    now === null ? [] : dateIssues(field, date, held);

  return (change) => {
    if (change.kind === 'treatment' || change.kind === 'strictEntry') return askStrict(change);
    if (change.action === 'remove') {
      if (change.kind === 'desk') return deskRemovalIssues(heldDesks().get(change.id));
      const isInUse = change.kind === 'garment' && wornGarments().has(change.id);
      if (isInUse) return [{ field: 'id', reason: 'garment-in-use' }];
      const isInRota = change.kind === 'namedShift' && rotaShifts().has(change.id);
      return isInRota ? [{ field: 'id', reason: 'named-shift-in-use' }] : [];
    }
    const name = nameOfChanged(change);
    switch (change.kind) {
      case 'shift':
        return shiftIssues(change.entry, heldShifts().get(name), () => overlappingShifts().has(name), now);
      case 'wear': {
        const around = {
          isGarmentKnown: () => garments().has(change.entry.garmentId),
          isWornTwice: () => wearWornTwice().has(name),
        };
        return wearIssues(change.entry, heldWear().get(name), around, now);
      }
      case 'garment': {
        const { firstWorn } = change.entry;
        return [
          ...garmentIssues(change.entry),
          ...enteredDate('firstWorn', firstWorn, heldGarments().get(name)?.firstWorn),
        ];
      }
      case 'dayOff':
        return enteredDate('date', change.entry.date, heldDaysOff().get(name)?.date);
      case 'checkIn':
        return enteredDate('date', change.entry.date, heldCheckIns().get(name)?.date);
      case 'plannedShift':
        return plannedShiftIssues(change.entry, heldPlanned().get(name), now);
      case 'import':
        return timeIssues({ importedAt: change.entry.importedAt });
      case 'desk':
        return deskIssues(change.entry, heldDesks().get(name));
      case 'askedFirst':
        return enteredDate('on', change.entry.on, before.askedFirst?.on);
      case 'liveShift':
        return liveShiftIssues(change.entry, before.liveShift, now);
      case 'person':
      case 'settings':
        return [];
      case 'namedShift':
        return namedShiftIssues(change.entry);
      case 'rota':
        return rotaIssues(change.entry, namedShifts());
    }
  };
}

/**
 * The issues of the entries that the changes upsert or remove. Of several changes of one entry the last counts. If two
 * entries conflict, each changed one gets an issue.
 */
export function issuesOfChanges(changed: ChangedRecord): readonly Issue[] {
  const changes = lastOfEachEntry(changed.changes);
  const issuesOf = rulesOf({ ...changed, changes });
  return changes.flatMap((change) =>
    issuesOf(change).map((issue) => ({
      entryKind: change.kind,
      entryId: nameOfChanged(change),
      ...issue,
    })),
  );
}

/** The issues of a whole stored record on this machine. */
export const issuesOfRecord = (record: LegworkRecord): readonly Issue[] =>
  issuesOfChanges({ before: record, after: record, changes: upsertsOfRecord(record), now: null });
