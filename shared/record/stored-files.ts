/**
 * The files of the record, as they lie on disk: `profile.json`, and `journal-YYYY.json` for the entries of one
 * year. Each says its own format and version, so that a newer one is refused and never rewritten.
 */
import { z } from 'zod';
import { dayOffSchema } from './day-off.ts';
import { garmentSchema } from './garment.ts';
import { personSchema } from './person.ts';
import { shiftSchema } from './shift.ts';
import { wearSchema } from './wear.ts';

/** The version that this app writes. A change to any stored shape raises it and brings a migration. */
export const storedVersion = 1;

/** Grows by one with every file written, over all files: of two copies of an entry, the later file's counts. */
const revisionSchema = z.int().min(1);

export const profileFileSchema = z.strictObject({
  format: z.literal('legwork-profile'),
  version: z.literal(storedVersion),
  revision: revisionSchema,
  person: personSchema.nullable(),
  garments: z.array(garmentSchema),
});
export type ProfileFile = z.infer<typeof profileFileSchema>;

export const journalFileSchema = z.strictObject({
  format: z.literal('legwork-journal'),
  version: z.literal(storedVersion),
  revision: revisionSchema,
  year: z.int().min(0).max(9999),
  shifts: z.array(shiftSchema),
  daysOff: z.array(dayOffSchema),
  wear: z.array(wearSchema),
});
export type JournalFile = z.infer<typeof journalFileSchema>;

/** What every version of every file has said of itself, and will. */
export const storedHeadSchema = z.looseObject({ format: z.string(), version: z.int().min(1) });
