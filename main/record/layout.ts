/**
 * Which file holds which entry, and how the files join into one record. Pure: no disk here.
 */
import type { Change } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { type JournalFile, type ProfileFile, storedVersion } from '#shared/record/stored-files.ts';

/** A file's name without `.json`: `profile` or `journal-2026`. */
export type FileName = string;

const profileName: FileName = 'profile';
const journalNamePattern = /^journal-(\d{4})$/;

const yearOfText = (dated: string): string => dated.slice(0, 4);
const journalName = (dated: string): FileName => `journal-${yearOfText(dated)}`;

/** The year of a journal's name, or null for a name of another kind. */
export function journalYear(name: FileName): number | null {
  const match = journalNamePattern.exec(name);
  return match === null ? null : Number(match[1]);
}

/** Whether a file of this name belongs to the record. */
export const isRecordFile = (name: FileName): boolean => name === profileName || journalYear(name) !== null;

/** The file that an entry lies in: by the date, in its own zone, on which it starts. */
function fileOfPut(change: Extract<Change, { action: 'put' }>): FileName {
  switch (change.kind) {
    case 'person':
    case 'garment':
      return profileName;
    case 'shift':
      return journalName(change.entry.start);
    case 'wear':
      return journalName(change.entry.on);
    case 'dayOff':
      return journalName(change.entry.date);
  }
}

/**
 * The files that the changes touch, those that gain an entry first: cut off half-way, an entry that moves from
 * one year to another is then in both files, and never in none.
 */
export function touchedFiles(changes: readonly Change[], inverse: readonly Change[]): readonly FileName[] {
  const files = [...changes, ...inverse].flatMap((change) =>
    change.action === 'put' ? [fileOfPut(change)] : [],
  );
  return [...new Set(files)];
}

/** The content of one file, out of the whole record. */
export function contentOf(
  record: LegworkRecord,
  name: FileName,
  revision: number,
): ProfileFile | JournalFile {
  const head = { version: storedVersion, revision } as const;
  const year = journalYear(name);
  if (year === null) {
    return { format: 'legwork-profile', ...head, person: record.person, garments: [...record.garments] };
  }
  const prefix = `${String(year).padStart(4, '0')}-`;
  return {
    format: 'legwork-journal',
    ...head,
    year,
    shifts: record.shifts.filter((shift) => shift.start.startsWith(prefix)),
    daysOff: record.daysOff.filter((dayOff) => dayOff.date.startsWith(prefix)),
    wear: record.wear.filter((wear) => wear.on.startsWith(prefix)),
  };
}

/** One entry a name, the later ones replacing the earlier. */
function byName<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): readonly Entry[] {
  return [...new Map(entries.map((entry) => [nameOf(entry), entry])).values()];
}

/** The record that the files hold together. An entry found in two files counts as the later written one has it. */
export function joinFiles(profile: ProfileFile | null, journals: readonly JournalFile[]): LegworkRecord {
  const inOrder = journals.toSorted((a, b) => a.revision - b.revision);
  return {
    person: profile?.person ?? null,
    garments: profile?.garments ?? [],
    shifts: byName(
      inOrder.flatMap((file) => file.shifts),
      (shift) => shift.id,
    ),
    daysOff: byName(
      inOrder.flatMap((file) => file.daysOff),
      (dayOff) => dayOff.date,
    ),
    wear: byName(
      inOrder.flatMap((file) => file.wear),
      (wear) => wear.id,
    ),
  };
}
