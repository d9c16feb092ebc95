/**
 * The record's files on disk: `profile.json`, `journal-YYYY.json` for the entries of one year, `strict-<id>.json` for
 * one treatment and its log, and `recovery.json` for unsettled notices. Each names its format and version: the app
 * refuses a newer one and never rewrites it.
 */
import { z } from 'zod';
import { zonedTimeSchema } from '../time/zoned-time.ts';
import { agreedDeskSchema } from './agreed-desk.ts';
import { askedFirstSchema } from './asked-first.ts';
import { checkInSchema } from './check-in.ts';
import { dayOffSchema } from './day-off.ts';
import { garmentSchema } from './garment.ts';
import { importSchema } from './import-entry.ts';
import { liveShiftSchema } from './live-shift.ts';
import { namedShiftSchema } from './named-shift.ts';
import { personSchema } from './person.ts';
import { plannedShiftSchema } from './planned-shift.ts';
import { rotaSchema } from './rota.ts';
import { settingsSchema } from './settings.ts';
import { shiftSchema } from './shift.ts';
import { strictEntrySchema } from './strict-entry.ts';
import { treatmentSchema } from './treatment.ts';
import { wearSchema } from './wear.ts';

/** The version that this app writes. A change to any stored shape raises it and adds a migration. */
export const storedVersion = 9;

/** Grows by one with every file written, over all files: if two files hold an entry, the later file's counts. */
const revisionSchema = z.int().min(1);

const head = {
  version: z.literal(storedVersion),
  revision: revisionSchema,
  /** Entries that the user ever deleted from this file: explains a backup with fewer entries than the last. */
  deletedCount: z.int().min(0),
  /** The revision of every file of the record at this write: reveals a missing or an old file. */
  revisions: z.record(z.string().max(40), revisionSchema),
} as const;

export const profileFileSchema = z.strictObject({
  format: z.literal('legwork-profile'),
  ...head,
  person: personSchema.nullable(),
  settings: settingsSchema,
  rota: rotaSchema.nullable(),
  askedFirst: askedFirstSchema.nullable(),
  liveShift: liveShiftSchema.nullable(),
  garments: z.array(garmentSchema),
  namedShifts: z.array(namedShiftSchema),
  desks: z.array(agreedDeskSchema),
});
export type ProfileFile = z.infer<typeof profileFileSchema>;

export const journalFileSchema = z.strictObject({
  format: z.literal('legwork-journal'),
  ...head,
  year: z.int().min(0).max(9999),
  shifts: z.array(shiftSchema),
  daysOff: z.array(dayOffSchema),
  wear: z.array(wearSchema),
  checkIns: z.array(checkInSchema),
  plannedShifts: z.array(plannedShiftSchema),
  imports: z.array(importSchema),
});
export type JournalFile = z.infer<typeof journalFileSchema>;

export const strictFileSchema = z.strictObject({
  format: z.literal('legwork-strict'),
  ...head,
  /** Null only if a damaged file kept nothing but lines of the log. */
  treatment: treatmentSchema.nullable(),
  /** In the order of appending; no line is ever removed or changed. */
  log: z.array(strictEntrySchema),
});
export type StrictFile = z.infer<typeof strictFileSchema>;

/** A file that holds entries. */
export type EntryFile = ProfileFile | JournalFile | StrictFile;

const noticeSchema = z.strictObject({
  id: z.string().max(100),
  at: zonedTimeSchema,
  file: z.string().max(40),
  reason: z.enum([
    'damaged',
    'changed',
    'missing',
    'rolled-back',
    'swapped',
    'not-encrypted',
    'held-back',
    'changed-outside',
    'conflict-copy',
  ]),
  quarantinedAs: z.string().max(200).nullable(),
  keptEntries: z.int().min(0),
  quarantinedEntries: z.int().min(0),
});

export const recoveryFileSchema = z.strictObject({
  format: z.literal('legwork-recovery'),
  ...head,
  notices: z.array(noticeSchema),
});
export type RecoveryFile = z.infer<typeof recoveryFileSchema>;

/** What every version of every file contains, past and future. */
export const storedHeadSchema = z.looseObject({ format: z.string(), version: z.int().min(1) });
