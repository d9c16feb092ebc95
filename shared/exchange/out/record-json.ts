/** The whole record, or a part of it, as one JSON file (exchange.md §2). The reader is legwork/record-reader.ts. */
import type { LegworkRecord } from '../../record/record.ts';
import {
  type EntryFile,
  type JournalFile,
  type ProfileFile,
  type StrictFile,
  storedVersion,
} from '../../record/stored-files.ts';
import type { ZonedTime } from '../../time/zoned-time.ts';
import type { ExchangedKind } from '../exchanged-kinds.ts';
import { canonicalText, placeOfKind, recordFormat, withSum } from '../legwork/layout.ts';
import type { Hash } from '../planned-wanted.ts';
import { type Chosen, kindsOut, logsOf, type Period } from './choice.ts';

/** What every file that goes out says of itself. */
export type Made = {
  /** The version of Legwork that makes it. */
  readonly app: string;
  readonly at: ZonedTime;
};

type Counts = Readonly<Partial<Record<ExchangedKind, number>>>;

/** The head of the file. */
export type RecordHead = {
  readonly format: typeof recordFormat;
  /** The version of the shapes in `files`. */
  readonly version: number;
  readonly app: string;
  readonly made: ZonedTime;
  readonly period: Period | null;
  readonly kinds: readonly ExchangedKind[];
  /** Those of the kinds that nobody chose: some entries refer to them. */
  readonly added: readonly ExchangedKind[];
  readonly counts: Counts;
};

const fileHead = { version: storedVersion, revision: 1, deletedCount: 0, revisions: {} } as const;

const profileOf = (record: LegworkRecord): ProfileFile => ({
  format: 'legwork-profile',
  ...fileHead,
  person: record.person,
  settings: record.settings,
  rota: record.rota,
  askedFirst: record.askedFirst,
  liveShift: record.liveShift,
  garments: [...record.garments],
  namedShifts: [...record.namedShifts],
  // Desks stay here (exchanged-kinds.ts).
  desks: [],
});

const emptyJournal = (year: number): JournalFile => ({
  ...{ format: 'legwork-journal', ...fileHead, year },
  ...{ shifts: [], daysOff: [], wear: [], checkIns: [] },
  ...{ plannedShifts: [], imports: [] },
});

/** One journal a year, the earliest first. An entry belongs to the year in which it starts, in its own zone. */
function journalsOf(record: LegworkRecord): readonly JournalFile[] {
  const journals = new Map<string, JournalFile>();
  const journalOf = (dated: string): JournalFile => {
    const year = dated.slice(0, 4);
    const journal = journals.get(year) ?? emptyJournal(Number(year));
    journals.set(year, journal);
    return journal;
  };
  for (const shift of record.shifts) journalOf(shift.start).shifts.push(shift);
  for (const dayOff of record.daysOff) journalOf(dayOff.date).daysOff.push(dayOff);
  for (const wear of record.wear) journalOf(wear.on).wear.push(wear);
  for (const checkIn of record.checkIns) journalOf(checkIn.date).checkIns.push(checkIn);
  for (const planned of record.plannedShifts) journalOf(planned.start).plannedShifts.push(planned);
  for (const each of record.imports) journalOf(each.importedAt).imports.push(each);
  return [...journals.values()].sort((a, b) => a.year - b.year);
}

/** One file a treatment with its log; lines without a treatment have a file, too. */
function strictFilesOf({ treatments, strictEntries }: LegworkRecord): readonly StrictFile[] {
  const logs = logsOf({ strictEntries });
  const names = new Set([...treatments.map(({ id }) => id), ...logs.keys()]);
  return [...names].map((name) => ({
    format: 'legwork-strict',
    ...fileHead,
    treatment: treatments.find(({ id }) => id === name) ?? null,
    log: [...(logs.get(name) ?? [])],
  }));
}

/** How many entries of each kind stand in the files, of those kinds that go out and have any. */
function countsIn(files: readonly EntryFile[], kinds: readonly ExchangedKind[]): Counts {
  const counts: Partial<Record<ExchangedKind, number>> = {};
  for (const kind of kinds) {
    const { format, field } = placeOfKind[kind];
    const count = files.reduce((sum, file) => {
      const held = file.format === format ? (file as Readonly<Record<string, unknown>>)[field] : null;
      if (Array.isArray(held)) return sum + held.length;
      return held === null || held === undefined ? sum : sum + 1;
    }, 0);
    if (count > 0) counts[kind] = count;
  }
  return counts;
}

/** The text of the file. The same record, choice and moment give the same text. */
export function recordJson(chosen: Chosen, { app, at }: Made, sha256: Hash): string {
  const { record, choice, added } = chosen;
  const files = [profileOf(record), ...journalsOf(record), ...strictFilesOf(record)];
  const kinds = kindsOut(chosen);
  const head: RecordHead = {
    ...{ format: recordFormat, version: storedVersion, app, made: at, period: choice.period },
    ...{ kinds, added, counts: countsIn(files, kinds) },
  };
  const text = canonicalText({ ...head, files });
  return withSum(text, sha256(text));
}
