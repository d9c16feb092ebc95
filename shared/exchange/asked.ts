/** What the person answers and chooses in the preview of an import, as it comes from the page or a command line. */
import { z } from 'zod';
import { meanings } from './found.ts';
import type { Choices } from './proposal.ts';

const columnSchema = z.int().min(0).max(10_000);

export const answersSchema = z.strictObject({
  /** The zone of times without one. */
  zone: z.string().min(1).max(100),
  isZoneConfirmed: z.boolean(),
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  columns: z
    .strictObject({
      date: columnSchema.optional(),
      start: columnSchema,
      endDate: columnSchema.optional(),
      end: columnSchema.optional(),
      duration: columnSchema.optional(),
    })
    .optional(),
});
export type Answers = z.infer<typeof answersSchema>;

export const choicesSchema: z.ZodType<Choices, Choices> = z.strictObject({
  // A roster has a few names of all-day events; a summary is at most 80 characters.
  meanings: z.record(z.string().max(200), z.enum(meanings)),
  replacesDifferent: z.boolean(),
  removesGone: z.boolean(),
  logsByNamedShift: z.boolean(),
  takesWalking: z.boolean(),
});
