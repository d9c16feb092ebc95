/**
 * One file of the record in memory: its entries by name, each with its JSON text on disk. A save serialises only the
 * changed entry and joins the stored texts of the others. A partition is immutable; `withEntry` returns a new one.
 */

import type { EntryCounts } from '#shared/record/backup.ts';
import { type EntryOf, keyOf, nameOfChanged, type Upsert, upsert } from '#shared/record/change.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { type EntryFile, storedVersion } from '#shared/record/stored-files.ts';
import type { Wear } from '#shared/record/wear.ts';
import { fileText, listText } from '../files/file-text.ts';
import type { FileName } from '../files/names.ts';
import { journalYear, treatmentOfFile } from './layout.ts';

export type Entry = Upsert['entry'];

type Line = { readonly entry: Entry; readonly text: string };
type Lines = ReadonlyMap<string, Line>;

export type Partition = {
  readonly name: FileName;
  /** The revision of the file as last written; 0 if it was never written. */
  readonly revision: number;
  readonly deletedCount: number;
  readonly lists: Readonly<Partial<Record<EntryKind, Lines>>>;
  /** Wear that may reach beyond the following year: still on, or on across more than one new year. */
  readonly farWear: readonly Wear[];
};

const noLines: Lines = new Map();
const lineOf = (entry: Entry): Line => ({ entry, text: JSON.stringify(entry) });

function linesOf(kind: EntryKind, entries: readonly Entry[]): Lines {
  return new Map(entries.map((entry) => [nameOfChanged(upsert(kind, entry)), lineOf(entry)]));
}

const isFar = ({ on, off }: Wear): boolean =>
  off === undefined || Number(off.slice(0, 4)) > Number(on.slice(0, 4));

const farWearOf = (wear: Lines | undefined): readonly Wear[] =>
  [...(wear ?? noLines).values()].flatMap(({ entry }) => (isFar(entry as Wear) ? [entry as Wear] : []));

export const emptyPartition = (name: FileName): Partition => ({
  name,
  revision: 0,
  deletedCount: 0,
  lists: {},
  farWear: [],
});

export function partitionOfFile(name: FileName, file: EntryFile): Partition {
  const { revision, deletedCount } = file;
  if (file.format === 'legwork-profile') {
    const lists = {
      person: linesOf('person', file.person === null ? [] : [file.person]),
      settings: linesOf('settings', [file.settings]),
      rota: linesOf('rota', file.rota === null ? [] : [file.rota]),
      askedFirst: linesOf('askedFirst', file.askedFirst === null ? [] : [file.askedFirst]),
      liveShift: linesOf('liveShift', file.liveShift === null ? [] : [file.liveShift]),
      garment: linesOf('garment', file.garments),
      namedShift: linesOf('namedShift', file.namedShifts),
      desk: linesOf('desk', file.desks),
    };
    return { name, revision, deletedCount, lists, farWear: [] };
  }
  if (file.format === 'legwork-strict') {
    const lists = {
      treatment: linesOf('treatment', file.treatment === null ? [] : [file.treatment]),
      strictEntry: linesOf('strictEntry', file.log),
    };
    return { name, revision, deletedCount, lists, farWear: [] };
  }
  const wear = linesOf('wear', file.wear);
  const lists = {
    shift: linesOf('shift', file.shifts),
    dayOff: linesOf('dayOff', file.daysOff),
    wear,
    checkIn: linesOf('checkIn', file.checkIns),
    plannedShift: linesOf('plannedShift', file.plannedShifts),
    import: linesOf('import', file.imports),
  };
  return { name, revision, deletedCount, lists, farWear: farWearOf(wear) };
}

/** A mutable partition, for one batch of changes. */
export type PartitionDraft = {
  readonly set: (kind: EntryKind, name: string, entry: Entry) => void;
  /** @param isDeleted whether the user deleted it; false if it only moves to another file */
  readonly remove: (kind: EntryKind, name: string, isDeleted: boolean) => void;
  readonly done: () => Partition;
};

/** A draft copies each list once, at its first change. The partition itself does not change. */
export function draftOfPartition(partition: Partition): PartitionDraft {
  const touched = new Map<EntryKind, Map<string, Line>>();
  /** What one batch removes and puts back, to reorder a list, is not deleted. */
  const deleted = new Set<string>();
  const linesOfKind = (kind: EntryKind): Map<string, Line> => {
    const known = touched.get(kind);
    if (known !== undefined) return known;
    const lines = new Map(partition.lists[kind]);
    touched.set(kind, lines);
    return lines;
  };
  return {
    set: (kind, name, entry) => {
      linesOfKind(kind).set(name, lineOf(entry));
      deleted.delete(keyOf(kind, name));
    },
    remove: (kind, name, isDeleted) => {
      if (linesOfKind(kind).delete(name) && isDeleted) deleted.add(keyOf(kind, name));
    },
    done: () => {
      const wear = touched.get('wear');
      return {
        ...partition,
        deletedCount: partition.deletedCount + deleted.size,
        lists: { ...partition.lists, ...Object.fromEntries(touched) },
        farWear: wear === undefined ? partition.farWear : farWearOf(wear),
      };
    },
  };
}

/** The partition with the entry under its name; null removes the entry. */
export function withEntry(
  partition: Partition,
  kind: EntryKind,
  name: string,
  entry: Entry | null,
): Partition {
  const draft = draftOfPartition(partition);
  if (entry === null) draft.remove(kind, name, false);
  else draft.set(kind, name, entry);
  return draft.done();
}

/** The entries of one kind, in their order in the file. */
export const entriesOf = <Kind extends EntryKind>(partition: Partition, kind: Kind): EntryOf<Kind>[] =>
  Array.from(partition.lists[kind]?.values() ?? [], ({ entry }) => entry as EntryOf<Kind>);

/** Every entry of the partition as an upsert. */
export const upsertsOf = (partition: Partition): readonly Upsert[] =>
  Object.entries(partition.lists).flatMap(([kind, lines]) =>
    Array.from(lines.values(), ({ entry }) => upsert(kind as EntryKind, entry)),
  );

/** How many entries of each kind the files hold. */
export function countsOf(files: Iterable<Partition>): EntryCounts {
  const counts = { shifts: 0, wear: 0, daysOff: 0, garments: 0, checkIns: 0, treatments: 0 };
  for (const { lists } of files) {
    counts.shifts += lists.shift?.size ?? 0;
    counts.wear += lists.wear?.size ?? 0;
    counts.daysOff += lists.dayOff?.size ?? 0;
    counts.checkIns += lists.checkIn?.size ?? 0;
    counts.garments += lists.garment?.size ?? 0;
    counts.treatments += lists.treatment?.size ?? 0;
  }
  return counts;
}

/** The text of each list, cached by list, because a save changes only one of them. */
const texts = new WeakMap<Lines, string>();

function textOf(lines: Lines = noLines): string {
  const known = texts.get(lines);
  if (known !== undefined) return known;
  const text = listText(Array.from(lines.values(), (line) => line.text));
  texts.set(lines, text);
  return text;
}

/** The text of the file. `revisions` holds those of all files, including this one. */
export function textOfPartition(
  partition: Partition,
  revision: number,
  revisions: Readonly<Record<FileName, number>>,
): string {
  const { deletedCount } = partition;
  const year = journalYear(partition.name);
  const head = { version: storedVersion, revision, deletedCount, revisions };
  if (treatmentOfFile(partition.name) !== null) {
    const treatment = entriesOf(partition, 'treatment')[0] ?? null;
    return fileText(
      { format: 'legwork-strict', ...head, treatment },
      { log: textOf(partition.lists.strictEntry) },
    );
  }
  if (year === null) {
    const only = <Kind extends EntryKind>(kind: Kind): EntryOf<Kind> | null =>
      entriesOf(partition, kind)[0] ?? null;
    const profile = {
      person: only('person'),
      settings: only('settings') ?? defaultSettings,
      rota: only('rota'),
      askedFirst: only('askedFirst'),
      liveShift: only('liveShift'),
    };
    return fileText(
      { format: 'legwork-profile', ...head, ...profile },
      {
        garments: textOf(partition.lists.garment),
        namedShifts: textOf(partition.lists.namedShift),
        desks: textOf(partition.lists.desk),
      },
    );
  }
  return fileText(
    { format: 'legwork-journal', ...head, year },
    {
      shifts: textOf(partition.lists.shift),
      daysOff: textOf(partition.lists.dayOff),
      wear: textOf(partition.lists.wear),
      checkIns: textOf(partition.lists.checkIn),
      plannedShifts: textOf(partition.lists.plannedShift),
      imports: textOf(partition.lists.import),
    },
  );
}
