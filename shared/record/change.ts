/**
 * A change to the record: the one currency between page, API, files and engine. Applying a change yields its
 * inverse, so undo is one more change.
 */
import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';
import { type CheckIn, checkInName, checkInNameSchema, checkInSchema } from './check-in.ts';
import { dayOffSchema } from './day-off.ts';
import { entryIdSchema } from './entry-id.ts';
import { garmentSchema } from './garment.ts';
import { type EntryKind, InvalidEntryError } from './issue.ts';
import { personSchema } from './person.ts';
import type { LegworkRecord } from './record.ts';
import { settingsSchema } from './settings.ts';
import { shiftSchema } from './shift.ts';
import { strictEntrySchema } from './strict-entry.ts';
import { treatmentSchema } from './treatment.ts';
import { wearSchema } from './wear.ts';

const put = z.literal('upsert');
const remove = z.literal('remove');

const askedUpsertSchema = z.discriminatedUnion('kind', [
  z.strictObject({ action: put, kind: z.literal('shift'), entry: shiftSchema }),
  z.strictObject({ action: put, kind: z.literal('wear'), entry: wearSchema }),
  z.strictObject({ action: put, kind: z.literal('dayOff'), entry: dayOffSchema }),
  z.strictObject({ action: put, kind: z.literal('garment'), entry: garmentSchema }),
  z.strictObject({ action: put, kind: z.literal('checkIn'), entry: checkInSchema }),
  z.strictObject({ action: put, kind: z.literal('person'), entry: personSchema }),
  z.strictObject({ action: put, kind: z.literal('settings'), entry: settingsSchema }),
]);

/** What strict mode keeps. Nobody changes or removes it entry by entry (shared/rules/strict-log-issues.ts). */
const strictUpsertSchema = z.discriminatedUnion('kind', [
  z.strictObject({ action: put, kind: z.literal('treatment'), entry: treatmentSchema }),
  z.strictObject({ action: put, kind: z.literal('strictEntry'), entry: strictEntrySchema }),
]);

const askedRemoveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ action: remove, kind: z.enum(['shift', 'wear', 'garment']), id: entryIdSchema }),
  z.strictObject({ action: remove, kind: z.literal('dayOff'), id: calendarDateSchema }),
  z.strictObject({ action: remove, kind: z.literal('checkIn'), id: checkInNameSchema }),
  z.strictObject({ action: remove, kind: z.literal('person'), id: z.literal('person') }),
]);

/** A put of any kind: what a file of entries holds, said one by one. */
export const upsertSchema = z.discriminatedUnion('kind', [askedUpsertSchema, strictUpsertSchema]);

const askedSchema = z.discriminatedUnion('action', [askedUpsertSchema, askedRemoveSchema]);

/** Only a whole treatment goes, with its log: when its years are over. */
type StrictRemove =
  | { readonly action: 'remove'; readonly kind: 'treatment'; readonly id: string }
  | { readonly action: 'remove'; readonly kind: 'strictEntry'; readonly id: string };

export type Change = z.infer<typeof askedSchema> | z.infer<typeof strictUpsertSchema> | StrictRemove;

/**
 * The changes that may be asked for: `put` adds an entry or replaces the one of the same name, `remove` takes it
 * away. It takes none of what strict mode keeps, though its type, which is that of every inverse, says so.
 */
export const changeSchema: z.ZodType<Change, Change> = askedSchema;
export type Upsert = Extract<Change, { action: 'upsert' }>;

/** Which list of the record holds which kind of entry. */
const listNames = {
  shift: 'shifts',
  wear: 'wear',
  dayOff: 'daysOff',
  garment: 'garments',
  checkIn: 'checkIns',
  treatment: 'treatments',
  strictEntry: 'strictEntries',
} as const;
type ListedKind = keyof typeof listNames;

/** An entry's name within its kind: its id, its date (and time of day), and the kind where there is only one. */
function nameOfEntry(change: Upsert): string {
  if (change.kind === 'person' || change.kind === 'settings') return change.kind;
  return nameOfHeld(change.entry);
}

/** The name of the entry that a change puts or removes. */
export function nameOfChanged(change: Change): string {
  return change.action === 'upsert' ? nameOfEntry(change) : change.id;
}

/** The same change as a put of the entry that the record holds under its name, or null where it holds none. */
function asHeld(record: LegworkRecord, kind: EntryKind, name: string): Upsert | null {
  if (kind === 'person') return record.person && { action: 'upsert', kind, entry: record.person };
  if (kind === 'settings') return { action: 'upsert', kind, entry: record.settings };
  const entry = record[listNames[kind]].find((held) => nameOfHeld(held) === name);
  return entry === undefined ? null : ({ action: 'upsert', kind, entry } as Upsert);
}

type Listed = { readonly id: string } | { readonly date: string } | Pick<CheckIn, 'date' | 'when'>;

function nameOfHeld(entry: Listed): string {
  if ('id' in entry) return entry.id;
  return 'when' in entry ? checkInName(entry) : entry.date;
}

/** The list with the entry put in (in place of the one of its name) or, for null, taken out. */
function replaced<Entry extends Listed>(
  list: readonly Entry[],
  name: string,
  entry: Entry | null,
): readonly Entry[] {
  const at = list.findIndex((held) => nameOfHeld(held) === name);
  if (entry === null) return list.toSpliced(at, 1);
  return at === -1 ? [...list, entry] : list.with(at, entry);
}

/**
 * The record after one change, and the change that takes it back.
 * @throws InvalidEntryError with `unknown-entry` when asked to remove what is not there.
 */
export function applyChange(
  record: LegworkRecord,
  change: Change,
): { record: LegworkRecord; inverse: Change } {
  const name = nameOfChanged(change);
  const held = asHeld(record, change.kind, name);
  if (change.action === 'remove' && held === null) {
    throw new InvalidEntryError([
      {
        entryKind: change.kind,
        entryId: name,
        field: 'id',
        reason: 'unknown-entry',
        message: 'There is no such entry any more.',
      },
    ]);
  }
  const inverse = held ?? ({ action: 'remove', kind: change.kind, id: name } as Change);
  if (change.kind === 'person') {
    return { record: { ...record, person: change.action === 'upsert' ? change.entry : null }, inverse };
  }
  if (change.kind === 'settings') return { record: { ...record, settings: change.entry }, inverse };
  const kind: ListedKind = change.kind;
  const list = record[listNames[kind]] as readonly Listed[];
  const next = replaced(list, name, change.action === 'upsert' ? (change.entry as Listed) : null);
  return { record: { ...record, [listNames[kind]]: next }, inverse };
}

/** The record after all changes in order, and the changes that take them back, in the order to apply them. */
export function applyChanges(
  record: LegworkRecord,
  changes: readonly Change[],
): { record: LegworkRecord; inverse: readonly Change[] } {
  let current = record;
  const inverse: Change[] = [];
  for (const change of changes) {
    const applied = applyChange(current, change);
    current = applied.record;
    inverse.unshift(applied.inverse);
  }
  return { record: current, inverse };
}
