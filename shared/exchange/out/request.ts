/** Which file the person wants to take out, as it comes from the page or a command line. */
import { z } from 'zod';
import { languages } from '../../record/preferences.ts';
import { calendarDateSchema } from '../../time/zoned-time.ts';
import { exchangedKinds } from '../exchanged-kinds.ts';

/** `record`: everything in one file. `tables`: for a spreadsheet. `fhir`: for a clinic's software; it never comes back in. */
export const exportFormats = ['record', 'tables', 'fhir'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportRequestSchema = z.strictObject({
  format: z.enum(exportFormats),
  /** From date to date, both included; null for everything. */
  period: z.strictObject({ from: calendarDateSchema, to: calendarDateSchema }).nullable(),
  kinds: z.array(z.enum(exchangedKinds)).min(1).max(exchangedKinds.length),
  /** Of the headers of tables. */
  language: z.enum(languages),
  /** SNOMED CT codes in a FHIR bundle, which need a licence in many countries. */
  hasSnomed: z.boolean(),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** A file that is ready to be saved. */
export type ExportedFile = {
  readonly name: string;
  readonly kind: 'application/json' | 'application/zip' | 'application/fhir+json';
  readonly base64: string;
  /** How many entries went out. */
  readonly entries: number;
};
