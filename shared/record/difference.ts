/**
 * How two records differ, entry by entry, and the changes that lead from one to the other. Pure. The order of entries
 * in a list means nothing.
 */
import {
  type Change,
  type EntryKey,
  keyOfChange,
  nameOfChanged,
  type Removal,
  remove,
  type Upsert,
  upsertsOfRecord,
} from './change.ts';
import type { LegworkRecord } from './record.ts';
import { defaultSettings } from './settings.ts';

/** How `there` (a backup) differs from `here` (the record). */
export type Difference = {
  /** Entries of `there` that `here` lacks. */
  readonly missing: readonly Upsert[];
  /** Entries that both hold under one name, with different content. */
  readonly changed: readonly { readonly here: Upsert; readonly there: Upsert }[];
  /** Entries of `here` that `there` lacks. */
  readonly extra: readonly Upsert[];
};

type Fields = Readonly<Record<string, unknown>>;

const hasFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const keysOf = (fields: Fields): readonly string[] =>
  Object.keys(fields).filter((key) => fields[key] !== undefined);

/**
 * Whether two values of one schema would read the same from a file: keys in any order, `undefined` equal to an absent
 * field, and -0 equal to 0, since JSON knows none of the three. Lists are compared by position.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!hasFields(one) || !hasFields(other)) return false;
  const keys = keysOf(one);
  return keys.length === keysOf(other).length && keys.every((key) => isSame(one[key], other[key]));
}

/** The entries of a record by kind and name: one look-up each compares twenty years in linear time. */
const byKey = (record: LegworkRecord): ReadonlyMap<EntryKey, Upsert> =>
  new Map(upsertsOfRecord(record).map((upsert) => [keyOfChange(upsert), upsert]));

/** Settings that nobody has set count as missing: a lost profile leaves no others. */
const isUnset = (put: Upsert): boolean => put.kind === 'settings' && isSame(put.entry, defaultSettings);

/** How `there` differs from `here`. It ignores `keepYears`: a retention rule that comes back unseen deletes entries. */
export function differenceOf(here: LegworkRecord, there: LegworkRecord): Difference {
  const { keepYears } = here.settings;
  const held = byKey(here);
  const copied = byKey({ ...there, settings: { ...there.settings, keepYears } });
  const missing: Upsert[] = [];
  const changed: { here: Upsert; there: Upsert }[] = [];
  for (const [key, put] of copied) {
    const own = held.get(key);
    if (own === undefined || (isUnset(own) && !isUnset(put))) missing.push(put);
    else if (!isSame(own.entry, put.entry)) changed.push({ here: own, there: put });
  }
  const extra = [...held].flatMap(([key, put]) => (copied.has(key) ? [] : [put]));
  return { missing, changed, extra };
}

/**
 * How a backup or an exported record differs from the record. It leaves out the retention rule, which only its own call
 * may set, and the folder of the last backup, which is a path of this machine.
 */
export function differenceForRestore(here: LegworkRecord, there: LegworkRecord): Difference {
  const { keepYears, backupFolder } = here.settings;
  const settings = {
    ...there.settings,
    keepYears,
    backupFolder: backupFolder ?? there.settings.backupFolder,
  };
  return differenceOf(here, { ...there, settings });
}

/**
 * A treatment and its log only grow: a restore adds what a backup has of them, and removes nothing. So does a health
 * desk: an earlier state of it has envelopes that were made with lower numbers, or a key that was deleted since.
 */
export const onlyGrows = ({ kind }: Pick<Change, 'kind'>): boolean =>
  kind === 'treatment' || kind === 'strictEntry' || kind === 'desk';

/** Settings are always there: no change removes them. */
type RemovableUpsert = Exclude<Upsert, { kind: 'settings' }>;

const isRemovable = (put: Upsert): put is RemovableUpsert => put.kind !== 'settings';

/** The changes that remove these entries, as far as they can be removed. */
export const removalsOf = (upserts: readonly Upsert[]): readonly Removal[] =>
  upserts.filter(isRemovable).map((upsert) => remove(upsert.kind, nameOfChanged(upsert)));

/**
 * The changes that lead from `here` towards `there`: `missing` adds what `here` lacks and touches nothing else;
 * `whole` makes `here` equal to `there`, except for treatments, their logs, and health desks.
 *
 * Validation checks the batch as a whole, but in this order each step is valid, too: no wear is ever without its
 * garment, and removals come before upserts that might overlap them.
 */
export function changesTowards(difference: Difference, mode: 'missing' | 'whole'): readonly Change[] {
  const isWhole = mode === 'whole';
  const changed = isWhole ? difference.changed.map(({ there }) => there) : [];
  const upserts = [...difference.missing, ...changed.filter((put) => !onlyGrows(put))];
  const extra = (isWhole ? difference.extra : []).filter((put) => !onlyGrows(put));
  return [
    ...upserts.filter(({ kind }) => kind === 'garment'),
    ...removalsOf(extra.filter(({ kind }) => kind !== 'garment')),
    ...upserts.filter(({ kind }) => kind !== 'garment'),
    ...removalsOf(extra.filter(({ kind }) => kind === 'garment')),
  ];
}
