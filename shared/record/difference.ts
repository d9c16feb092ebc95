/**
 * How two records differ, entry by entry, and the changes that lead from one to the other. Pure and unordered: the
 * order of entries in a list means nothing.
 */
import { type Change, nameOfChanged, type Upsert } from './change.ts';
import type { LegworkRecord } from './record.ts';

/** How `there` (a copy) differs from `here` (the record). */
export type Difference = {
  /** Entries of `there` that `here` lacks. */
  readonly missing: readonly Upsert[];
  /** Entries that both hold under one name, with other content. */
  readonly changed: readonly { readonly here: Upsert; readonly there: Upsert }[];
  /** Entries of `here` that `there` lacks. */
  readonly extra: readonly Upsert[];
};

type Fields = Readonly<Record<string, unknown>>;

const hasFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const keysOf = (fields: Fields): readonly string[] =>
  Object.keys(fields).filter((key) => fields[key] !== undefined);

/**
 * Whether two values of one schema would read the same from a file: keys in any order, a field that is `undefined`
 * equal to one that is not there, and -0 equal to 0, since JSON knows none of the three. Lists are read by position.
 */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!hasFields(one) || !hasFields(other)) return false;
  const keys = keysOf(one);
  return keys.length === keysOf(other).length && keys.every((key) => isSame(one[key], other[key]));
}

/** Every entry of a record, as the change that puts it. */
function upsertsOf({
  person,
  settings,
  garments,
  shifts,
  daysOff,
  wear,
  checkIns,
  treatments,
  strictEntries,
}: LegworkRecord): readonly Upsert[] {
  const action = 'upsert';
  return [
    ...(person === null ? [] : [{ action, kind: 'person', entry: person } as const]),
    { action, kind: 'settings', entry: settings },
    ...garments.map((entry): Upsert => ({ action, kind: 'garment', entry })),
    ...shifts.map((entry): Upsert => ({ action, kind: 'shift', entry })),
    ...daysOff.map((entry): Upsert => ({ action, kind: 'dayOff', entry })),
    ...wear.map((entry): Upsert => ({ action, kind: 'wear', entry })),
    ...checkIns.map((entry): Upsert => ({ action, kind: 'checkIn', entry })),
    ...treatments.map((entry): Upsert => ({ action, kind: 'treatment', entry })),
    ...strictEntries.map((entry): Upsert => ({ action, kind: 'strictEntry', entry })),
  ];
}

/** The entries of a record by kind and name: one look-up each, so that twenty years compare in linear time. */
const byName = (record: LegworkRecord): ReadonlyMap<string, Upsert> =>
  new Map(upsertsOf(record).map((put) => [`${put.kind} ${nameOfChanged(put)}`, put]));

/** How `there` differs from `here`. Settings are always in both, so they are only ever `changed`. */
export function differenceOf(here: LegworkRecord, there: LegworkRecord): Difference {
  const held = byName(here);
  const copied = byName(there);
  const missing: Upsert[] = [];
  const changed: { here: Upsert; there: Upsert }[] = [];
  for (const [name, put] of copied) {
    const own = held.get(name);
    if (own === undefined) missing.push(put);
    else if (!isSame(own.entry, put.entry)) changed.push({ here: own, there: put });
  }
  const extra = [...held].flatMap(([name, put]) => (copied.has(name) ? [] : [put]));
  return { missing, changed, extra };
}

/** A treatment and its log only ever grow: what a copy has of them comes back, and nothing of them goes. */
export const onlyGrows = ({ kind }: Pick<Change, 'kind'>): boolean =>
  kind === 'treatment' || kind === 'strictEntry';

/** An entry that a copy can bring back or take away: how the app keeps the record is not part of what is restored. */
type RestorableUpsert = Exclude<Upsert, { kind: 'settings' }>;

const isRestorable = (put: Upsert): put is RestorableUpsert => put.kind !== 'settings';

function removalOf(put: RestorableUpsert): Change {
  const action = 'remove';
  return { action, kind: put.kind, id: nameOfChanged(put) } as Change;
}

/**
 * The changes that lead from `here` towards `there`: `missing` puts what `here` lacks and touches nothing else;
 * `whole` makes `here` what `there` is, settings and the logs of treatments aside.
 *
 * The batch is checked as a whole, but in this order each step is sound too: no wear is ever without its garment,
 * and what is to go has gone before what might overlap it comes.
 */
export function changesTowards(difference: Difference, mode: 'missing' | 'whole'): readonly Change[] {
  const isWhole = mode === 'whole';
  const changed = isWhole ? difference.changed.map(({ there }) => there) : [];
  const upserts = [...difference.missing, ...changed.filter((put) => !onlyGrows(put))].filter(isRestorable);
  const extra = (isWhole ? difference.extra : []).filter(isRestorable).filter((put) => !onlyGrows(put));
  return [
    ...upserts.filter(({ kind }) => kind === 'garment'),
    ...extra.filter(({ kind }) => kind !== 'garment').map(removalOf),
    ...upserts.filter(({ kind }) => kind !== 'garment'),
    ...extra.filter(({ kind }) => kind === 'garment').map(removalOf),
  ];
}
