/** An import's own entry in the record, and how it is taken back, a year later too (exchange.md §1). */
import {
  type Change,
  type EntryKey,
  entriesByName,
  entryKinds,
  keyOfChange,
  type Upsert,
  upsert,
  upsertSchema,
} from '../record/change.ts';
import { onlyGrows } from '../record/difference.ts';
import type { Import } from '../record/import-entry.ts';
import type { EntryKind } from '../record/issue.ts';
import type { LegworkRecord } from '../record/record.ts';
import { acceptedChanges } from '../rules/accepted-changes.ts';
import type { Hash } from './planned-wanted.ts';
import { removalOf } from './proposal.ts';

const printLength = 16;

/** The same for equal entries, whatever the order of their fields. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, canonical(each)]),
  );
}

const printOf = ({ entry }: Upsert, hash: Hash): string =>
  hash(JSON.stringify(canonical(entry))).slice(0, printLength);

/** The entry of this key in the record; null if there is none. */
function heldIn(record: LegworkRecord): (key: EntryKey) => Upsert | null {
  const held = new Map<EntryKind, ReadonlyMap<string, Upsert['entry']>>();
  return (key) => {
    const at = key.indexOf(' ');
    const kind = entryKinds.find((each) => each === key.slice(0, at));
    if (kind === undefined) return null;
    const entries = held.get(kind) ?? entriesByName(record, kind);
    held.set(kind, entries);
    const entry = entries.get(key.slice(at + 1));
    return entry === undefined ? null : upsert(kind, entry);
  };
}

export type ImportHead = Pick<Import, 'id' | 'importedAt' | 'format' | 'fileName' | 'sha256'>;

/** What the record keeps of an import: which entries it made or changed, and what stood there. */
export function importEntryOf(
  head: ImportHead,
  changes: readonly Change[],
  record: LegworkRecord,
  hash: Hash,
): Import {
  const held = heldIn(record);
  const before: [EntryKey, string][] = [];
  const added: [EntryKey, string][] = [];
  for (const change of changes) {
    const key = keyOfChange(change);
    const there = held(key);
    if (there !== null) before.push([key, JSON.stringify(there.entry)]);
    if (change.action === 'upsert') added.push([key, printOf(change, hash)]);
  }
  return { ...head, added: Object.fromEntries(added), before: Object.fromEntries(before) };
}

/** An entry as it was before the import; null if its text holds none of this kind any more. */
function entryBefore(key: EntryKey, text: string): Upsert | null {
  try {
    const kind = key.slice(0, key.indexOf(' '));
    const put = upsertSchema.parse({ action: 'upsert', kind, entry: JSON.parse(text) }) as Upsert;
    return keyOfChange(put) === key ? put : null;
  } catch {
    return null;
  }
}

export type TakenBack = {
  readonly changes: readonly Change[];
  readonly removed: number;
  /** Entries that become again what they were. */
  readonly restored: number;
  /** Entries that stay: changed here since, in use, or lines of a treatment's log. */
  readonly stays: number;
};

/**
 * The changes that take an import back: its entries go, and what stood there returns. An entry that was changed since
 * is the person's own, and stays.
 */
export function takenBack(record: LegworkRecord, imported: Import, hash: Hash): TakenBack {
  const held = heldIn(record);
  const wanted: Change[] = [];
  let stays = 0;
  for (const [key, print] of Object.entries(imported.added)) {
    const there = held(key);
    if (there === null) continue;
    const text = Object.hasOwn(imported.before, key) ? imported.before[key] : undefined;
    const change = text === undefined ? removalOf(there) : entryBefore(key, text);
    if (change === null || onlyGrows(there) || printOf(there, hash) !== print) stays += 1;
    else wanted.push(change);
  }
  for (const [key, text] of Object.entries(imported.before)) {
    if (Object.hasOwn(imported.added, key) || held(key) !== null) continue;
    const put = entryBefore(key, text);
    if (put !== null) wanted.push(put);
  }
  // Wear goes before its stocking.
  const ordered = [
    ...wanted.filter(({ kind }) => kind !== 'garment'),
    ...wanted.filter(({ kind }) => kind === 'garment'),
  ];
  const { changes, refused } = acceptedChanges(record, ordered, null);
  const removed = changes.filter(({ action }) => action === 'remove').length;
  return {
    changes: [...changes, { action: 'remove', kind: 'import', id: imported.id }],
    removed,
    restored: changes.length - removed,
    stays: stays + refused.length,
  };
}
