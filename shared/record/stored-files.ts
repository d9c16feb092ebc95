/**
 * The files of the record, as they lie on disk: `profile.json`, `journal-YYYY.json` for the entries of one year,
 * `strict-<id>.json` for one treatment and its log, and `recovery.json` for what the user still has to be told. Each says its own format and version, so that a newer one
 * is refused and never rewritten.
 */
import { z } from 'zod';
import { zonedTimeSchema } from '../time/zoned-time.ts';
import { askedFirstSchema } from './asked-first.ts';
import { checkInSchema } from './check-in.ts';
import { dayOffSchema } from './day-off.ts';
import { garmentSchema } from './garment.ts';
import { liveShiftSchema } from './live-shift.ts';
import { personSchema } from './person.ts';
import { settingsSchema } from './settings.ts';
import { shiftSchema } from './shift.ts';
import { strictEntrySchema } from './strict-entry.ts';
import { treatmentSchema } from './treatment.ts';
import { wearSchema } from './wear.ts';
import { weekTemplateSchema } from './week-template.ts';

/** The version that this app writes. A change to any stored shape raises it and brings a migration. */
export const storedVersion = 5;

/** Grows by one with every file written, over all files: of two copies of an entry, the later file's counts. */
const revisionSchema = z.int().min(1);

const head = {
  version: z.literal(storedVersion),
  revision: revisionSchema,
  /** Entries ever deleted from this file because the user said so: explains a copy that holds fewer than the last. */
  deletedCount: z.int().min(0),
  /** The revision of every file of the record when this one was written: tells a missing or an old file. */
  revisions: z.record(z.string().max(40), revisionSchema),
} as const;

export const profileFileSchema = z.strictObject({
  format: z.literal('legwork-profile'),
  ...head,
  person: personSchema.nullable(),
  settings: settingsSchema,
  weekTemplate: weekTemplateSchema.nullable(),
  askedFirst: askedFirstSchema.nullable(),
  liveShift: liveShiftSchema.nullable(),
  garments: z.array(garmentSchema),
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
});
export type JournalFile = z.infer<typeof journalFileSchema>;

export const strictFileSchema = z.strictObject({
  format: z.literal('legwork-strict'),
  ...head,
  /** Null only where a damaged file kept nothing but lines of the log. */
  treatment: treatmentSchema.nullable(),
  /** In the order in which the lines were appended; never a line less, never one changed. */
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

/** What every version of every file has said of itself, and will. */
export const storedHeadSchema = z.looseObject({ format: z.string(), version: z.int().min(1) });
