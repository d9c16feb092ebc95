/**
 * A change to the record: page, API and files exchange nothing else. Applying changes returns their inverse, so undo
 * is one more change.
 */
import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';
import { agreedDeskSchema } from './agreed-desk.ts';
import { askedFirstSchema } from './asked-first.ts';
import { type CheckIn, checkInName, checkInNameSchema, checkInSchema } from './check-in.ts';
import { dayOffSchema } from './day-off.ts';
import { entryIdSchema } from './entry-id.ts';
import { garmentSchema } from './garment.ts';
import { importSchema } from './import-entry.ts';
import { type EntryKind, InvalidEntryError, type Issue } from './issue.ts';
import { liveShiftSchema } from './live-shift.ts';
import { type NamedShift, namedShiftSchema } from './named-shift.ts';
import { personSchema } from './person.ts';
import { plannedShiftSchema } from './planned-shift.ts';
import type { LegworkRecord } from './record.ts';
import { rotaSchema } from './rota.ts';
import { settingsSchema } from './settings.ts';
import { shiftSchema } from './shift.ts';
import { strictEntrySchema } from './strict-entry.ts';
import { treatmentSchema } from './treatment.ts';
import { wearSchema } from './wear.ts';

const asUpsert = z.literal('upsert');
const asRemoval = z.literal('remove');

const askedUpsertSchema = z.discriminatedUnion('kind', [
  z.strictObject({ action: asUpsert, kind: z.literal('shift'), entry: shiftSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('wear'), entry: wearSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('dayOff'), entry: dayOffSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('garment'), entry: garmentSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('checkIn'), entry: checkInSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('person'), entry: personSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('settings'), entry: settingsSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('rota'), entry: rotaSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('namedShift'), entry: namedShiftSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('askedFirst'), entry: askedFirstSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('liveShift'), entry: liveShiftSchema }),
]);

/** Strict mode's entries. Nobody changes or removes them one by one (shared/rules/strict-log-issues.ts). */
const strictUpsertSchema = z.discriminatedUnion('kind', [
  z.strictObject({ action: asUpsert, kind: z.literal('treatment'), entry: treatmentSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('strictEntry'), entry: strictEntrySchema }),
]);

/** What only an import adds. */
const importedUpsertSchema = z.discriminatedUnion('kind', [
  z.strictObject({ action: asUpsert, kind: z.literal('plannedShift'), entry: plannedShiftSchema }),
  z.strictObject({ action: asUpsert, kind: z.literal('import'), entry: importSchema }),
]);

/** What only the services for a health desk write (main/hand-over). */
const deskUpsertSchema = z.strictObject({
  action: asUpsert,
  kind: z.literal('desk'),
  entry: agreedDeskSchema,
});

const askedRemoveSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    action: asRemoval,
    kind: z.enum(['shift', 'wear', 'garment', 'namedShift', 'plannedShift']),
    id: entryIdSchema,
  }),
  z.strictObject({ action: asRemoval, kind: z.literal('dayOff'), id: calendarDateSchema }),
  z.strictObject({ action: asRemoval, kind: z.literal('checkIn'), id: checkInNameSchema }),
  z.strictObject({ action: asRemoval, kind: z.literal('person'), id: z.literal('person') }),
  z.strictObject({ action: asRemoval, kind: z.literal('rota'), id: z.literal('rota') }),
  z.strictObject({ action: asRemoval, kind: z.literal('askedFirst'), id: z.literal('askedFirst') }),
  z.strictObject({ action: asRemoval, kind: z.literal('liveShift'), id: z.literal('liveShift') }),
]);

/** An upsert of any kind, as a file of entries holds them. */
export const upsertSchema = z.discriminatedUnion('kind', [
  askedUpsertSchema,
  importedUpsertSchema,
  deskUpsertSchema,
  strictUpsertSchema,
]);

const askedSchema = z.discriminatedUnion('action', [askedUpsertSchema, askedRemoveSchema]);

/** Retention removes a whole treatment with its log, imports, and desks that were left, after their years. */
type UnaskedRemove =
  | { readonly action: 'remove'; readonly kind: 'import'; readonly id: string }
  | { readonly action: 'remove'; readonly kind: 'desk'; readonly id: string }
  | { readonly action: 'remove'; readonly kind: 'treatment'; readonly id: string }
  | { readonly action: 'remove'; readonly kind: 'strictEntry'; readonly id: string };

export type Change =
  | z.infer<typeof askedSchema>
  | z.infer<typeof importedUpsertSchema>
  | z.infer<typeof deskUpsertSchema>
  | z.infer<typeof strictUpsertSchema>
  | UnaskedRemove;

/**
 * The changes that a caller may request: `upsert` adds an entry or replaces the one of the same name, `remove` deletes
 * it. It accepts no strict-mode entries, imported ones and desks, although its type, the type of every inverse, includes them.
 */
export const changeSchema: z.ZodType<Change, Change> = askedSchema;
export type Upsert = Extract<Change, { action: 'upsert' }>;

/** The entry of an upsert of this kind. */
export type EntryOf<Kind extends EntryKind> = Extract<Upsert, { kind: Kind }>['entry'];
export type Removal = Exclude<Change, Upsert>;

/** The change that adds the entry, or replaces the one of the same name. */
export const upsert = <Kind extends EntryKind>(
  kind: Kind,
  entry: EntryOf<Kind>,
): Extract<Upsert, { kind: Kind }> =>
  // The compiler does not see that kind and entry belong together.
  ({ action: 'upsert', kind, entry }) as unknown as Extract<Upsert, { kind: Kind }>;

/** The change that removes the entry of this name. For a kind with one entry, the name is the kind. */
export const remove = (kind: Removal['kind'], id: string = kind): Removal =>
  ({ action: 'remove', kind, id }) as Removal;

/** The kinds of which a record has one entry at most. */
export const singleKinds = ['person', 'settings', 'rota', 'askedFirst', 'liveShift'] as const;
type SingleKind = (typeof singleKinds)[number];

const isSingle = (kind: EntryKind): kind is SingleKind =>
  (singleKinds as readonly EntryKind[]).includes(kind);

type ListedKind = Exclude<EntryKind, SingleKind>;

/** The list of the record for each kind of entry. */
const listNames = {
  shift: 'shifts',
  wear: 'wear',
  dayOff: 'daysOff',
  garment: 'garments',
  namedShift: 'namedShifts',
  checkIn: 'checkIns',
  plannedShift: 'plannedShifts',
  import: 'imports',
  desk: 'desks',
  treatment: 'treatments',
  strictEntry: 'strictEntries',
} as const satisfies Record<ListedKind, keyof LegworkRecord>;

type Listed = { readonly id: string } | { readonly date: string } | Pick<CheckIn, 'date' | 'when'>;

function nameOfListed(entry: Listed): string {
  if ('id' in entry) return entry.id;
  return 'when' in entry ? checkInName(entry) : entry.date;
}

/**
 * The name, within its kind, of the entry that a change upserts or removes: its id, its date (and time of day), or its
 * kind if there is only one.
 */
export function nameOfChanged(change: Change): string {
  if (change.action === 'remove') return change.id;
  return isSingle(change.kind) ? change.kind : nameOfListed(change.entry as Listed);
}

/** An entry's name among all kinds. */
export type EntryKey = string;

export const keyOf = (kind: Issue['entryKind'], name: string): EntryKey => `${kind} ${name}`;
export const keyOfChange = (change: Change): EntryKey => keyOf(change.kind, nameOfChanged(change));

/** The entries that have an issue. */
export const keysOfIssues = (issues: readonly Issue[]): ReadonlySet<EntryKey> =>
  new Set(issues.map(({ entryKind, entryId }) => keyOf(entryKind, entryId)));

/** The entries of one kind by name, in the order of the record: one pass over its list. */
export function entriesByName<Kind extends EntryKind>(
  record: LegworkRecord,
  kind: Kind,
): Map<string, EntryOf<Kind>> {
  const only = isSingle(kind) ? record[kind] : null;
  const held: readonly (readonly [string, Upsert['entry']])[] = isSingle(kind)
    ? only === null
      ? []
      : [[kind, only]]
    : (record[listNames[kind as ListedKind]] as readonly (Upsert['entry'] & Listed)[]).map(
        (entry) => [nameOfListed(entry), entry] as const,
      );
  return new Map(held) as Map<string, EntryOf<Kind>>;
}

export const entryKinds = [
  ...singleKinds,
  'garment',
  'namedShift',
  'shift',
  'dayOff',
  'wear',
  'checkIn',
  'plannedShift',
  'import',
  'desk',
  'treatment',
  'strictEntry',
] as const satisfies readonly EntryKind[];

/** Every entry of a record, as an upsert. */
export const upsertsOfRecord = (record: LegworkRecord): readonly Upsert[] =>
  entryKinds.flatMap((kind) =>
    Array.from(entriesByName(record, kind).values(), (entry) => upsert(kind, entry)),
  );

const unknownEntry = (change: Change): Issue => ({
  entryKind: change.kind,
  entryId: nameOfChanged(change),
  field: 'id',
  reason: 'unknown-entry',
});

function withEntries(
  record: LegworkRecord,
  kind: EntryKind,
  entries: ReadonlyMap<string, Upsert['entry']>,
): LegworkRecord {
  const [first = null] = entries.values();
  if (isSingle(kind)) return { ...record, [kind]: first };
  return { ...record, [listNames[kind]]: [...entries.values()] };
}

/**
 * The changes that turn the named shifts into others, in their order, which the user chose: from the first that differs,
 * all are put anew.
 */
export function namedShiftChanges(
  before: readonly NamedShift[],
  after: readonly NamedShift[],
): readonly Change[] {
  const differs = before.findIndex((shift, place) => shift !== after[place]);
  const same = differs === -1 ? before.length : differs;
  return [
    ...before.slice(same).map(({ id }) => remove('namedShift', id)),
    ...after.slice(same).map((shift) => upsert('namedShift', shift)),
  ];
}

/**
 * Applies all changes in order. Returns the record, and the inverse changes in the order to apply them. Linear in the
 * changes and in the entries of their kinds. A replaced entry keeps its place; a new one comes last. The inverse of a
 * removal adds the entry last, but named shifts get their places back.
 * @throws InvalidEntryError with `unknown-entry` for every removal of a missing entry
 */
export function applyChanges(
  record: LegworkRecord,
  changes: readonly Change[],
): { record: LegworkRecord; inverse: readonly Change[] } {
  const touched = new Map<EntryKind, Map<string, Upsert['entry']>>();
  const issues: Issue[] = [];
  const inverse = changes.map((change): Change => {
    const { kind } = change;
    const entries = touched.get(kind) ?? entriesByName(record, kind);
    touched.set(kind, entries);
    const name = nameOfChanged(change);
    const held = entries.get(name);
    if (change.action === 'upsert') entries.set(name, change.entry);
    else if (!entries.delete(name)) issues.push(unknownEntry(change));
    if (held !== undefined) return upsert(kind, held);
    return remove(kind as Removal['kind'], name);
  });
  if (issues.length > 0) throw new InvalidEntryError(issues);
  let next = record;
  for (const [kind, entries] of touched) next = withEntries(next, kind, entries);
  inverse.reverse();
  if (!changes.some(({ action, kind }) => action === 'remove' && kind === 'namedShift')) {
    return { record: next, inverse };
  }
  const others = inverse.filter(({ kind }) => kind !== 'namedShift');
  return { record: next, inverse: [...namedShiftChanges(next.namedShifts, record.namedShifts), ...others] };
}
