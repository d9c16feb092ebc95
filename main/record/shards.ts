/**
 * The files of a record in memory, together: which entry lies where, the record they make, and the part of it that a
 * change can meet, so that a save costs what its own year holds and not a lifetime.
 */
import { type Change, nameOfChanged, type PutChange } from '#shared/record/change.ts';
import type { EntryKind } from '#shared/record/problem.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { type FileName, fileOfPut, journalNameOf, profileName } from './layout.ts';
import { type EntryOf, emptyShard, entriesOf, putsOf, type Shard, withEntry } from './shard.ts';

/** An entry's name among all kinds. */
export type EntryKey = string;

export const keyOf = (kind: EntryKind, name: string): EntryKey => `${kind} ${name}`;
export const keyOfChange = (change: Change): EntryKey => keyOf(change.kind, nameOfChanged(change));

export type Shards = {
  readonly files: ReadonlyMap<FileName, Shard>;
  /** Where each entry lies. */
  readonly fileOfKey: ReadonlyMap<EntryKey, FileName>;
  /** Entries that break the model together with the rest: kept on disk, not part of the record. */
  readonly heldBack: ReadonlySet<EntryKey>;
};

export function shardsOf(files: ReadonlyMap<FileName, Shard>, heldBack: ReadonlySet<EntryKey>): Shards {
  const fileOfKey = new Map<EntryKey, FileName>();
  for (const [name, shard] of files) for (const put of putsOf(shard)) fileOfKey.set(keyOfChange(put), name);
  return { files, fileOfKey, heldBack };
}

/** Every entry with the change that puts it, held back or not. */
export const allPuts = ({ files }: Pick<Shards, 'files'>): readonly PutChange[] =>
  [...files.values()].flatMap(putsOf);

/** The record that the files of these names hold. */
export function recordOf(
  { files, heldBack }: Pick<Shards, 'files' | 'heldBack'>,
  names: Iterable<FileName> = [...files.keys()].sort(),
): LegworkRecord {
  const chosen = [...names].flatMap((name) => files.get(name) ?? []);
  const all = <Kind extends EntryKind>(kind: Kind): readonly EntryOf<Kind>[] => {
    const entries = chosen.flatMap((shard) => entriesOf(shard, kind));
    if (heldBack.size === 0) return entries;
    return entries.filter((entry) => !heldBack.has(keyOfChange({ action: 'put', kind, entry } as PutChange)));
  };
  return {
    person: all('person')[0] ?? null,
    settings: all('settings')[0] ?? defaultSettings,
    garments: all('garment'),
    shifts: all('shift'),
    daysOff: all('dayOff'),
    wear: all('wear'),
    checkIns: all('checkIn'),
    treatments: all('treatment'),
    strictEntries: all('strictEntry'),
  };
}

const journalOf = (year: number): FileName => journalNameOf(String(year).padStart(4, '0'));

/** Near the turn of the year the other year, too: a shift is up to a day long, and zones lie up to a day apart. */
function yearsNear(...times: readonly string[]): readonly FileName[] {
  return times.flatMap((time) => {
    const year = Number(time.slice(0, 4));
    const day = time.slice(5, 10);
    return [
      journalOf(year),
      ...(day <= '01-03' ? [journalOf(year - 1)] : []),
      ...(day >= '12-29' ? [journalOf(year + 1)] : []),
    ];
  });
}

/** The files whose entries a change can meet, or null for all of them. */
function filesMet(change: Change, fileOfKey: Shards['fileOfKey']): readonly FileName[] | null {
  const held = fileOfKey.get(keyOfChange(change)) ?? profileName;
  // Two treatments never run at the same time.
  if (change.kind === 'treatment') return null;
  if (change.action === 'remove') return change.kind === 'garment' ? null : [held];
  switch (change.kind) {
    case 'shift':
      return [held, ...yearsNear(change.entry.start, change.entry.end)];
    case 'wear': {
      const { on, off } = change.entry;
      const isLong = off === undefined || off.slice(0, 4) !== on.slice(0, 4);
      return isLong ? null : [held, ...yearsNear(on, off)];
    }
    case 'dayOff':
    case 'checkIn':
      return [held, fileOfPut(change)];
    case 'strictEntry':
      // A corrected end may have its treatment run into another.
      return change.entry.said.kind === 'amend' ? null : [held, fileOfPut(change)];
    case 'person':
    case 'settings':
    case 'garment':
      return [held];
  }
}

/** The part of the record that the changes can meet: all that their checks need to see. */
export function recordMet(shards: Shards, changes: readonly Change[]): LegworkRecord {
  const names = new Set<FileName>([profileName]);
  for (const change of changes) {
    const met = filesMet(change, shards.fileOfKey);
    if (met === null) return recordOf(shards);
    for (const name of met) names.add(name);
  }
  const near = recordOf(shards, [...names].sort());
  const far = [...shards.files.values()].flatMap(({ name, farWear }) => (names.has(name) ? [] : farWear));
  const shown = far.filter(({ id }) => !shards.heldBack.has(keyOf('wear', id)));
  return shown.length === 0 ? near : { ...near, wear: [...near.wear, ...shown] };
}

/** What a batch of changes makes of the files; nothing is changed until it is committed. */
export type Applied = Pick<Shards, 'files' | 'heldBack'> & {
  readonly touched: ReadonlySet<FileName>;
  /** Where each changed entry lies now; null for nowhere. */
  readonly moved: ReadonlyMap<EntryKey, FileName | null>;
};

/** The files after the changes, which have been checked. */
export function withChanges(shards: Shards, changes: readonly Change[]): Applied {
  const files = new Map(shards.files);
  const moved = new Map<EntryKey, FileName | null>();
  const heldBack = new Set(shards.heldBack);
  const touched = new Set<FileName>();
  const set = (shard: Shard): void => {
    files.set(shard.name, shard);
    touched.add(shard.name);
  };
  for (const change of changes) {
    const key = keyOfChange(change);
    const name = nameOfChanged(change);
    const placed = moved.get(key);
    const from = placed === undefined ? shards.fileOfKey.get(key) : placed;
    const to = change.action === 'put' ? fileOfPut(change) : null;
    const held = typeof from === 'string' ? files.get(from) : undefined;
    if (held !== undefined && held.name !== to) {
      const without = withEntry(held, change.kind, name, null);
      set({ ...without, removals: held.removals + (to === null ? 1 : 0) });
    }
    if (change.action === 'put' && to !== null) {
      set(withEntry(files.get(to) ?? emptyShard(to), change.kind, name, change.entry));
    }
    heldBack.delete(key);
    moved.set(key, to);
  }
  return { files, heldBack, touched, moved };
}

/** The files as they are once the changes are on disk. Where entries lie is noted in place: copying it costs. */
export function commit(shards: Shards, { files, heldBack, moved }: Applied): Shards {
  const fileOfKey = shards.fileOfKey as Map<EntryKey, FileName>;
  for (const [key, name] of moved) {
    if (name === null) fileOfKey.delete(key);
    else fileOfKey.set(key, name);
  }
  return { files, fileOfKey, heldBack };
}
