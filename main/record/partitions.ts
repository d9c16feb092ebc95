/**
 * The files of a record in memory, together: which entry lies where, the record they make, and the part of it that a
 * change can meet, so that a save costs what its own year holds and not a lifetime.
 */
import { type Change, nameOfChanged, type Upsert } from '#shared/record/change.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { type FileName, fileOfUpsert, journalNameOf, profileName } from './layout.ts';
import {
  type EntryOf,
  emptyPartition,
  entriesOf,
  type Partition,
  upsertsOf,
  withEntry,
} from './partition.ts';

/** An entry's name among all kinds. */
export type EntryKey = string;

export const keyOf = (kind: EntryKind, name: string): EntryKey => `${kind} ${name}`;
export const keyOfChange = (change: Change): EntryKey => keyOf(change.kind, nameOfChanged(change));

export type Partitions = {
  readonly files: ReadonlyMap<FileName, Partition>;
  /** Where each entry lies. */
  readonly fileOfKey: ReadonlyMap<EntryKey, FileName>;
  /** Entries that break the model together with the rest: kept on disk, not part of the record. */
  readonly quarantined: ReadonlySet<EntryKey>;
};

export function partitionsOf(
  files: ReadonlyMap<FileName, Partition>,
  quarantined: ReadonlySet<EntryKey>,
): Partitions {
  const fileOfKey = new Map<EntryKey, FileName>();
  for (const [name, partition] of files)
    for (const put of upsertsOf(partition)) fileOfKey.set(keyOfChange(put), name);
  return { files, fileOfKey, quarantined };
}

/** Every entry with the change that puts it, quarantined or not. */
export const allUpserts = ({ files }: Pick<Partitions, 'files'>): readonly Upsert[] =>
  [...files.values()].flatMap(upsertsOf);

/** The record that the files of these names hold. */
export function recordOf(
  { files, quarantined }: Pick<Partitions, 'files' | 'quarantined'>,
  names: Iterable<FileName> = [...files.keys()].sort(),
): LegworkRecord {
  const chosen = [...names].flatMap((name) => files.get(name) ?? []);
  const all = <Kind extends EntryKind>(kind: Kind): readonly EntryOf<Kind>[] => {
    const entries = chosen.flatMap((partition) => entriesOf(partition, kind));
    if (quarantined.size === 0) return entries;
    return entries.filter(
      (entry) => !quarantined.has(keyOfChange({ action: 'upsert', kind, entry } as Upsert)),
    );
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
function filesMet(change: Change, fileOfKey: Partitions['fileOfKey']): readonly FileName[] | null {
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
      return [held, fileOfUpsert(change)];
    case 'strictEntry':
      // A corrected end may have its treatment run into another.
      return change.entry.said.kind === 'amend' ? null : [held, fileOfUpsert(change)];
    case 'person':
    case 'settings':
    case 'garment':
      return [held];
  }
}

/** The part of the record that the changes can meet: all that their checks need to see. */
export function recordMet(partitions: Partitions, changes: readonly Change[]): LegworkRecord {
  const names = new Set<FileName>([profileName]);
  for (const change of changes) {
    const met = filesMet(change, partitions.fileOfKey);
    if (met === null) return recordOf(partitions);
    for (const name of met) names.add(name);
  }
  const near = recordOf(partitions, [...names].sort());
  const far = [...partitions.files.values()].flatMap(({ name, farWear }) => (names.has(name) ? [] : farWear));
  const shown = far.filter(({ id }) => !partitions.quarantined.has(keyOf('wear', id)));
  return shown.length === 0 ? near : { ...near, wear: [...near.wear, ...shown] };
}

/** What a batch of changes makes of the files; nothing is changed until it is committed. */
export type Applied = Pick<Partitions, 'files' | 'quarantined'> & {
  readonly touched: ReadonlySet<FileName>;
  /** Where each changed entry lies now; null for nowhere. */
  readonly moved: ReadonlyMap<EntryKey, FileName | null>;
};

/** The files after the changes, which have been checked. */
export function withChanges(partitions: Partitions, changes: readonly Change[]): Applied {
  const files = new Map(partitions.files);
  const moved = new Map<EntryKey, FileName | null>();
  const quarantined = new Set(partitions.quarantined);
  const touched = new Set<FileName>();
  const set = (partition: Partition): void => {
    files.set(partition.name, partition);
    touched.add(partition.name);
  };
  for (const change of changes) {
    const key = keyOfChange(change);
    const name = nameOfChanged(change);
    const placed = moved.get(key);
    const from = placed === undefined ? partitions.fileOfKey.get(key) : placed;
    const to = change.action === 'upsert' ? fileOfUpsert(change) : null;
    const held = typeof from === 'string' ? files.get(from) : undefined;
    if (held !== undefined && held.name !== to) {
      const without = withEntry(held, change.kind, name, null);
      set({ ...without, deletedCount: held.deletedCount + (to === null ? 1 : 0) });
    }
    if (change.action === 'upsert' && to !== null) {
      set(withEntry(files.get(to) ?? emptyPartition(to), change.kind, name, change.entry));
    }
    quarantined.delete(key);
    moved.set(key, to);
  }
  return { files, quarantined, touched, moved };
}

/** The files as they are once the changes are on disk. Where entries lie is noted in place: copying it costs. */
export function commit(partitions: Partitions, { files, quarantined, moved }: Applied): Partitions {
  const fileOfKey = partitions.fileOfKey as Map<EntryKey, FileName>;
  for (const [key, name] of moved) {
    if (name === null) fileOfKey.delete(key);
    else fileOfKey.set(key, name);
  }
  return { files, fileOfKey, quarantined };
}
