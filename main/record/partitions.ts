/**
 * All files of a record in memory: the file of each entry, the record they make, and the part that a change can affect.
 * A save therefore costs time for its own year, not for a lifetime.
 */
import {
  type Change,
  type EntryKey,
  type EntryOf,
  keyOf,
  keyOfChange,
  nameOfChanged,
  type Upsert,
  upsert,
} from '#shared/record/change.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { canMeetAnother } from '#shared/rules/strict-log-issues.ts';
import type { FileName } from '../files/names.ts';
import { fileOfUpsert, journalNameOf, profileName } from './layout.ts';
import {
  draftOfPartition,
  emptyPartition,
  entriesOf,
  type Partition,
  type PartitionDraft,
  upsertsOf,
} from './partition.ts';

export type Partitions = {
  readonly files: ReadonlyMap<FileName, Partition>;
  /** The file of each entry. */
  readonly fileOfKey: ReadonlyMap<EntryKey, FileName>;
  /** Entries that are invalid together with the rest: they stay on disk, but not in the record. */
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

/** Every entry with its upsert, quarantined entries included. */
export const allUpserts = ({ files }: Pick<Partitions, 'files'>): readonly Upsert[] =>
  [...files.values()].flatMap(upsertsOf);

/** The record in the files of these names. */
export function recordOf(
  { files, quarantined }: Pick<Partitions, 'files' | 'quarantined'>,
  names: Iterable<FileName> = [...files.keys()].sort(),
): LegworkRecord {
  const chosen = [...names].flatMap((name) => files.get(name) ?? []);
  const all = <Kind extends EntryKind>(kind: Kind): readonly EntryOf<Kind>[] => {
    const entries = chosen.flatMap((partition) => entriesOf(partition, kind));
    if (quarantined.size === 0) return entries;
    return entries.filter((entry) => !quarantined.has(keyOfChange(upsert(kind, entry))));
  };
  return {
    person: all('person')[0] ?? null,
    settings: all('settings')[0] ?? defaultSettings,
    rota: all('rota')[0] ?? null,
    askedFirst: all('askedFirst')[0] ?? null,
    liveShift: all('liveShift')[0] ?? null,
    garments: all('garment'),
    namedShifts: all('namedShift'),
    shifts: all('shift'),
    daysOff: all('dayOff'),
    wear: all('wear'),
    checkIns: all('checkIn'),
    plannedShifts: all('plannedShift'),
    imports: all('import'),
    desks: all('desk'),
    treatments: all('treatment'),
    strictEntries: all('strictEntry'),
  };
}

const journalOf = (year: number): FileName => journalNameOf(String(year).padStart(4, '0'));

/** Near the new year this includes the other year: a shift lasts up to a day, and zones differ by up to a day. */
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

/** The files whose entries a change can affect, or null for all files. */
function filesMet(change: Change, fileOfKey: Partitions['fileOfKey']): readonly FileName[] | null {
  const held = fileOfKey.get(keyOfChange(change)) ?? profileName;
  // Two treatments must not run at the same time.
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
    case 'plannedShift':
    case 'import':
      return [held, fileOfUpsert(change)];
    case 'strictEntry':
      return canMeetAnother(change.entry) ? null : [held, fileOfUpsert(change)];
    case 'person':
    case 'settings':
    case 'rota':
    case 'askedFirst':
    case 'liveShift':
    case 'garment':
    case 'namedShift':
    case 'desk':
      return [held];
  }
}

/** The part of the record that the changes can affect: all that their validation needs. */
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

/** The files after a batch of changes. Nothing changes until the batch is committed. */
export type Applied = Pick<Partitions, 'files' | 'quarantined'> & {
  readonly touched: ReadonlySet<FileName>;
  /** The new file of each changed entry; null if it was deleted. */
  readonly moved: ReadonlyMap<EntryKey, FileName | null>;
};

/** Applies validated changes to the files. Linear: a batch copies each changed list once. */
export function withChanges(partitions: Partitions, changes: readonly Change[]): Applied {
  const drafts = new Map<FileName, PartitionDraft>();
  const moved = new Map<EntryKey, FileName | null>();
  const quarantined = new Set(partitions.quarantined);
  const draftOf = (name: FileName): PartitionDraft => {
    const known = drafts.get(name);
    if (known !== undefined) return known;
    const draft = draftOfPartition(partitions.files.get(name) ?? emptyPartition(name));
    drafts.set(name, draft);
    return draft;
  };
  for (const change of changes) {
    const key = keyOfChange(change);
    const name = nameOfChanged(change);
    const placed = moved.get(key);
    const from = placed === undefined ? partitions.fileOfKey.get(key) : placed;
    const to = change.action === 'upsert' ? fileOfUpsert(change) : null;
    if (typeof from === 'string' && from !== to) draftOf(from).remove(change.kind, name, to === null);
    if (change.action === 'upsert' && to !== null) draftOf(to).set(change.kind, name, change.entry);
    quarantined.delete(key);
    moved.set(key, to);
  }
  const files = new Map(partitions.files);
  for (const [name, draft] of drafts) files.set(name, draft.done());
  return { files, quarantined, touched: new Set(drafts.keys()), moved };
}

/** The files after the changes are on disk. It updates the map of entries in place, because a copy would be slow. */
export function commit(partitions: Partitions, { files, quarantined, moved }: Applied): Partitions {
  const fileOfKey = partitions.fileOfKey as Map<EntryKey, FileName>;
  for (const [key, name] of moved) {
    if (name === null) fileOfKey.delete(key);
    else fileOfKey.set(key, name);
  }
  return { files, fileOfKey, quarantined };
}
