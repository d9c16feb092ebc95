import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';
import { legsSchema } from './wear.ts';

/** The pressures at the ankle that the model accepts, mmHg (model.md §2). */
export const ankleMmHgBounds = { min: 0, max: 60 } as const;

const mmHgSchema = z.number();

/** The standard of the class on the box (E5.01, E5.02, E5.04, E5.05): a class means nothing without it. */
export const garmentStandards = ['RAL', 'UK', 'FR', 'US'] as const;
export type GarmentStandard = (typeof garmentStandards)[number];

/** A compression stocking or pair. shared/rules/record-issues.ts checks bounds and midpoint. */
export const garmentSchema = z.strictObject({
  id: entryIdSchema,
  name: z.string().trim().min(1, 'A stocking needs a name.').max(80, 'At most 80 characters.'),
  /** Labelled pressure at the ankle, mmHg, 0 to 60: the midpoint of the printed range, if one is printed. */
  ankleMmHg: mmHgSchema,
  /** The range as printed on the box, mmHg. */
  printedRangeMmHg: z.strictObject({ low: mmHgSchema, high: mmHgSchema }).optional(),
  /** The printed class, with its standard. */
  printedClass: z
    .strictObject({ standard: z.enum(garmentStandards), name: z.string().trim().min(1).max(20) })
    .optional(),
  /** Pressures at calf and thigh as printed, mmHg, 0 to 60; the model does not read them. */
  calfMmHg: mmHgSchema.optional(),
  thighMmHg: mmHgSchema.optional(),
  length: z.enum(['calf', 'thigh', 'tights']).optional(),
  /** The legs that it is made or kept for. */
  legs: legsSchema.optional(),
  firstWorn: calendarDateSchema.optional(),
  /** When the maker suggests a new one, months after first wear, 1 to 60 (E5.11). */
  replaceAfterMonths: z
    .int()
    .min(1, 'Expected 1 to 60 months.')
    .max(60, 'Expected 1 to 60 months.')
    .optional(),
  /** The date from which it is worn out: it stays in the record, and is offered no more. */
  retiredOn: calendarDateSchema.optional(),
});
export type Garment = z.infer<typeof garmentSchema>;
