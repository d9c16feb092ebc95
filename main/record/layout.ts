/**
 * Which file holds which entry, and what else lies in the data folder. Pure: no disk here.
 */
import type { Upsert } from '#shared/record/change.ts';

/** A file's name without `.json`: `profile`, `journal-2026`, `strict-3f9a`, `recovery`. */
export type FileName = string;

export const profileName: FileName = 'profile';
export const recoveryName: FileName = 'recovery';
/** What the user was reminded of: no part of the record, and in no copy. */
export const remindersName: FileName = 'reminders';
/** Files about to be written, while several are. */
export const pendingName: FileName = 'pending';
/** The vault's keys, wrapped; a second time in the folder of the copies. */
export const vaultName: FileName = 'vault';
export const backupsFolder = 'backups';
export const quarantineFolder = 'set-aside';

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

/** The date of an entry of a journal, in its own zone; null for what other files hold. */
export function dateOfEntry(put: Upsert): string | null {
  switch (put.kind) {
    case 'person':
    case 'settings':
    case 'garment':
    case 'treatment':
    case 'strictEntry':
      return null;
    case 'shift':
      return put.entry.start;
    case 'wear':
      return put.entry.on;
    case 'dayOff':
    case 'checkIn':
      return put.entry.date;
  }
}

/** The file that an entry lies in: a treatment's own, or by the date, in its own zone, on which it starts. */
export function fileOfUpsert(put: Upsert): FileName {
  if (put.kind === 'treatment') return strictNameOf(put.entry.id);
  if (put.kind === 'strictEntry') return strictNameOf(put.entry.treatmentId);
  const date = dateOfEntry(put);
  return date === null ? profileName : journalNameOf(date);
}
