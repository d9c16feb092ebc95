/** The whole record, or a part of it, as one JSON file (exchange.md §2). The reader is legwork/record-reader.ts. */
import type { Upsert } from '../../record/change.ts';
import type { EntryKind } from '../../record/issue.ts';
import type { LegworkRecord } from '../../record/record.ts';
import {
  type JournalFile,
  type ProfileFile,
  type StrictFile,
  storedVersion,
} from '../../record/stored-files.ts';
import type { ZonedTime } from '../../time/zoned-time.ts';
import { canonicalText, recordFormat, type Sha256, withSum } from '../legwork/layout.ts';
import {
  type Chosen,
  type Counts,
  countsByKind,
  kindsOut,
  logsOf,
  type Period,
  upsertsOut,
} from './choice.ts';

/** What every file that goes out says of itself. */
export type Made = {
  /** The version of Legwork that makes it. */
  readonly app: string;
  readonly at: ZonedTime;
};

/** The head of the file. */
export type RecordHead = {
  readonly format: typeof recordFormat;
  /** The version of the shapes in `files`. */
  readonly version: number;
  readonly app: string;
  readonly made: ZonedTime;
  readonly period: Period | null;
  readonly kinds: readonly EntryKind[];
  /** Those of the kinds that nobody chose: some entries refer to them. */
  readonly added: readonly EntryKind[];
  readonly counts: Counts;
};

const head = { version: storedVersion, revision: 1, deletedCount: 0, revisions: {} } as const;

const profileOf = (record: LegworkRecord): ProfileFile => ({
  format: 'legwork-profile',
  ...head,
  person: record.person,
  settings: record.settings,
  rota: record.rota,
  askedFirst: record.askedFirst,
  liveShift: record.liveShift,
  garments: [...record.garments],
  namedShifts: [...record.namedShifts],
});

const emptyJournal = (year: number): JournalFile => ({
  ...{ format: 'legwork-journal', ...head, year },
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
    ...head,
    treatment: treatments.find(({ id }) => id === name) ?? null,
    log: [...(logs.get(name) ?? [])],
  }));
}

const headOf = (chosen: Chosen, upserts: readonly Upsert[], { app, at }: Made): RecordHead => ({
  ...{ format: recordFormat, version: storedVersion, app, made: at },
  ...{ period: chosen.choice.period, kinds: kindsOut(chosen), added: chosen.added },
  counts: countsByKind(upserts),
});

/** The text of the file. The same record, choice and moment give the same text. */
export function recordJson(chosen: Chosen, made: Made, sha256: Sha256): string {
  const { record } = chosen;
  const text = canonicalText({
    ...headOf(chosen, upsertsOut(chosen), made),
    files: [profileOf(record), ...journalsOf(record), ...strictFilesOf(record)],
  });
  return withSum(text, sha256(text));
}
