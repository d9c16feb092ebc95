/**
 * Maps entries to files, and names the other files in the data folder. Pure: no disk here.
 */
import type { Upsert } from '#shared/record/change.ts';
import { dateOfEntry } from '#shared/record/dated-entry.ts';
import type { FileName } from '../files/names.ts';

export const profileName: FileName = 'profile';
export const recoveryName: FileName = 'recovery';
/** The list of shown reminders. It is not part of the record, and in no backup. */
export const remindersName: FileName = 'reminders';
/** The name part of quarantined backups. */
export const backupName: FileName = 'backup';
export const quarantineFolder = 'set-aside';
/** Settings without health data: language, theme, hours. */
export const preferencesName: FileName = 'preferences';

const journalNamePattern = /^journal-(\d{4})$/;

export const journalNameOf = (dated: string): FileName => `journal-${dated.slice(0, 4)}`;

/** The year of a journal's name, or null for a name of another kind. */
export function journalYear(name: FileName): number | null {
  const match = journalNamePattern.exec(name);
  return match === null ? null : Number(match[1]);
}

const strictNamePattern = /^strict-([a-z0-9][a-z0-9-]{0,31})$/;

export const strictNameOf = (treatmentId: string): FileName => `strict-${treatmentId}`;

/** The treatment of a file's name, or null for a name of another kind. */
export const treatmentOfFile = (name: FileName): string | null => strictNamePattern.exec(name)?.[1] ?? null;

/** Whether a file of this name holds entries. */
export const isEntryFile = (name: FileName): boolean =>
  name === profileName || journalYear(name) !== null || treatmentOfFile(name) !== null;

/** The file of an entry: its treatment's file, or the journal of the date on which it starts, in its own zone. */
export function fileOfUpsert(put: Upsert): FileName {
  if (put.kind === 'treatment') return strictNameOf(put.entry.id);
  if (put.kind === 'strictEntry') return strictNameOf(put.entry.treatmentId);
  const date = dateOfEntry(put);
  return date === null ? profileName : journalNameOf(date);
}
