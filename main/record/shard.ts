/**
 * One file of the record in memory: its entries by name, each with the JSON text that it has on disk, so that a save
 * writes one entry anew and joins the others as they are. A shard never changes; `withEntry` gives a new one.
 */

import type { EntryCounts } from '#shared/api/services.ts';
import { nameOfChanged, type PutChange } from '#shared/record/change.ts';
import type { EntryKind } from '#shared/record/problem.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import { type EntryFile, storedVersion } from '#shared/record/stored-files.ts';
import type { Wear } from '#shared/record/wear.ts';
import { fileText, listText } from './file-text.ts';
import { type FileName, journalYear, treatmentOfFile } from './layout.ts';

export type Entry = PutChange['entry'];
export type EntryOf<Kind extends EntryKind> = Extract<PutChange, { kind: Kind }>['entry'];

type Line = { readonly entry: Entry; readonly text: string };
type Lines = ReadonlyMap<string, Line>;

export type Shard = {
  readonly name: FileName;
  /** Of the file as last written; 0 for one never written. */
  readonly revision: number;
  readonly removals: number;
  readonly lists: Readonly<Partial<Record<EntryKind, Lines>>>;
  /** The wear that may reach beyond the following year: still on, or on for more than one turn of the year. */
  readonly farWear: readonly Wear[];
};

const noLines: Lines = new Map();
const lineOf = (entry: Entry): Line => ({ entry, text: JSON.stringify(entry) });

function linesOf(kind: EntryKind, entries: readonly Entry[]): Lines {
  return new Map(
    entries.map((entry) => [nameOfChanged({ action: 'put', kind, entry } as PutChange), lineOf(entry)]),
  );
}

const isFar = ({ on, off }: Wear): boolean =>
  off === undefined || Number(off.slice(0, 4)) > Number(on.slice(0, 4));

const farWearOf = (wear: Lines | undefined): readonly Wear[] =>
  [...(wear ?? noLines).values()].flatMap(({ entry }) => (isFar(entry as Wear) ? [entry as Wear] : []));

export const emptyShard = (name: FileName): Shard => ({
  name,
  revision: 0,
  removals: 0,
  lists: {},
  farWear: [],
});

export function shardOfFile(name: FileName, file: EntryFile): Shard {
  const { revision, removals } = file;
  if (file.format === 'legwork-profile') {
    const lists = {
      person: linesOf('person', file.person === null ? [] : [file.person]),
      settings: linesOf('settings', [file.settings]),
      garment: linesOf('garment', file.garments),
    };
    return { name, revision, removals, lists, farWear: [] };
  }
  if (file.format === 'legwork-strict') {
    const lists = {
      treatment: linesOf('treatment', file.treatment === null ? [] : [file.treatment]),
      strictEntry: linesOf('strictEntry', file.log),
    };
    return { name, revision, removals, lists, farWear: [] };
  }
  const wear = linesOf('wear', file.wear);
  const lists = {
    shift: linesOf('shift', file.shifts),
    dayOff: linesOf('dayOff', file.daysOff),
    wear,
    checkIn: linesOf('checkIn', file.checkIns),
  };
  return { name, revision, removals, lists, farWear: farWearOf(wear) };
}

/** The shard with the entry under its name or, for null, without. */
export function withEntry(shard: Shard, kind: EntryKind, name: string, entry: Entry | null): Shard {
  const lines = new Map(shard.lists[kind]);
  if (entry === null) lines.delete(name);
  else lines.set(name, lineOf(entry));
  const lists = { ...shard.lists, [kind]: lines };
  return { ...shard, lists, farWear: kind === 'wear' ? farWearOf(lines) : shard.farWear };
}

/** The entries of one kind, in their order in the file. */
export const entriesOf = <Kind extends EntryKind>(shard: Shard, kind: Kind): EntryOf<Kind>[] =>
  Array.from(shard.lists[kind]?.values() ?? [], ({ entry }) => entry as EntryOf<Kind>);

/** Every entry of the shard as the change that puts it. */
export const putsOf = (shard: Shard): readonly PutChange[] =>
  Object.entries(shard.lists).flatMap(([kind, lines]) =>
    Array.from(lines.values(), ({ entry }) => ({ action: 'put', kind, entry }) as PutChange),
  );

/** How many entries of each kind the files hold. */
export function countsOf(files: Iterable<Shard>): EntryCounts {
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
export function textOfShard(
  shard: Shard,
  revision: number,
  revisions: Readonly<Record<FileName, number>>,
): string {
  const { removals } = shard;
  const year = journalYear(shard.name);
  const head = { version: storedVersion, revision, removals, revisions };
  if (treatmentOfFile(shard.name) !== null) {
    const treatment = entriesOf(shard, 'treatment')[0] ?? null;
    return fileText(
      { format: 'legwork-strict', ...head, treatment },
      { log: textOf(shard.lists.strictEntry) },
    );
  }
  if (year === null) {
    const person = entriesOf(shard, 'person')[0] ?? null;
    const settings = entriesOf(shard, 'settings')[0] ?? defaultSettings;
    return fileText(
      { format: 'legwork-profile', ...head, person, settings },
      { garments: textOf(shard.lists.garment) },
    );
  }
  return fileText(
    { format: 'legwork-journal', ...head, year },
    {
      shifts: textOf(shard.lists.shift),
      daysOff: textOf(shard.lists.dayOff),
      wear: textOf(shard.lists.wear),
      checkIns: textOf(shard.lists.checkIn),
    },
  );
}
