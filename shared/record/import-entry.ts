import { z } from 'zod';
import { zonedTimeSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';

/** The formats of files that come in (exchange.md §2 and §3). */
export const formats = [
  'legwork-record',
  'legwork-tables',
  'roster',
  'timesheet',
  'activpal',
  'apple-health',
  'fitbit',
  'samsung',
] as const;
export type Format = (typeof formats)[number];

/** The first 16 hexadecimal digits of the SHA-256 of an entry's JSON text: tells whether it has been changed since. */
const printSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** The name of an entry among all kinds: `shift 3f9a` (EntryKey). */
const keySchema = z.string().regex(/^[A-Za-z]{3,20} [A-Za-z0-9_ -]{1,80}$/);

/** The longest text of an entry, characters: a shift of 2,000 segments. */
const longestEntry = 400_000;

/** What one import has changed, and what stood there before: a year later it can still be taken back. */
export const importSchema = z.strictObject({
  id: entryIdSchema,
  importedAt: zonedTimeSchema,
  format: z.enum(formats),
  /** As the file was called. */
  fileName: z.string().max(255),
  /** Of the file's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The entries that it added or replaced, each with its print as imported. */
  added: z.record(keySchema, printSchema),
  /** The entries that it replaced or removed, each as JSON text. */
  before: z.record(keySchema, z.string().max(longestEntry)),
});
export type Import = z.infer<typeof importSchema>;
