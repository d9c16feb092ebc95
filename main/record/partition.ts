/**
 * One file of the record in memory: its entries by name, each with the JSON text that it has on disk, so that a save
 * writes one entry anew and joins the others as they are. A partition never changes; `withEntry` gives a new one.
 */

import type { EntryCounts } from '#shared/contract/services.ts';
import { nameOfChanged, type Upsert } from '#shared/record/change.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { type EntryFile, storedVersion } from '#shared/record/stored-files.ts';
import type { Wear } from '#shared/record/wear.ts';
import { fileText, listText } from '../files/file-text.ts';
import { type FileName, journalYear, treatmentOfFile } from './layout.ts';

export type Entry = Upsert['entry'];
export type EntryOf<Kind extends EntryKind> = Extract<Upsert, { kind: Kind }>['entry'];

type Line = { readonly entry: Entry; readonly text: string };
type Lines = ReadonlyMap<string, Line>;

export type Partition = {
  readonly name: FileName;
  /** Of the file as last written; 0 for one never written. */
  readonly revision: number;
  readonly deletedCount: number;
  readonly lists: Readonly<Partial<Record<EntryKind, Lines>>>;
  /** The wear that may reach beyond the following year: still on, or on for more than one turn of the year. */
  readonly farWear: readonly Wear[];
};

const noLines: Lines = new Map();
const lineOf = (entry: Entry): Line => ({ entry, text: JSON.stringify(entry) });

function linesOf(kind: EntryKind, entries: readonly Entry[]): Lines {
  return new Map(
    entries.map((entry) => [nameOfChanged({ action: 'upsert', kind, entry } as Upsert), lineOf(entry)]),
  );
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
      garment: linesOf('garment', file.garments),
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
  };
  return { name, revision, deletedCount, lists, farWear: farWearOf(wear) };
}

/** The partition with the entry under its name or, for null, without. */
export function withEntry(
  partition: Partition,
  kind: EntryKind,
  name: string,
  entry: Entry | null,
): Partition {
  const lines = new Map(partition.lists[kind]);
  if (entry === null) lines.delete(name);
  else lines.set(name, lineOf(entry));
  const lists = { ...partition.lists, [kind]: lines };
  return { ...partition, lists, farWear: kind === 'wear' ? farWearOf(lines) : partition.farWear };
}

/** The entries of one kind, in their order in the file. */
export const entriesOf = <Kind extends EntryKind>(partition: Partition, kind: Kind): EntryOf<Kind>[] =>
  Array.from(partition.lists[kind]?.values() ?? [], ({ entry }) => entry as EntryOf<Kind>);

/** Every entry of the partition as the change that puts it. */
export const upsertsOf = (partition: Partition): readonly Upsert[] =>
  Object.entries(partition.lists).flatMap(([kind, lines]) =>
    Array.from(lines.values(), ({ entry }) => ({ action: 'upsert', kind, entry }) as Upsert),
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

/** The text of each list, kept while the list is: a save changes one of them. */
const texts = new WeakMap<Lines, string>();

function textOf(lines: Lines = noLines): string {
  const known = texts.get(lines);
  if (known !== undefined) return known;
  const text = listText(Array.from(lines.values(), (line) => line.text));
  texts.set(lines, text);
  return text;
}

/** The text of the file. `revisions` are those of all files, this one's among them. */
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
    const person = entriesOf(partition, 'person')[0] ?? null;
    const settings = entriesOf(partition, 'settings')[0] ?? defaultSettings;
    return fileText(
      { format: 'legwork-profile', ...head, person, settings },
      { garments: textOf(partition.lists.garment) },
    );
  }
  return fileText(
    { format: 'legwork-journal', ...head, year },
    {
      shifts: textOf(partition.lists.shift),
      daysOff: textOf(partition.lists.dayOff),
      wear: textOf(partition.lists.wear),
      checkIns: textOf(partition.lists.checkIn),
    },
  );
}
