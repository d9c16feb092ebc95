import { z } from 'zod';
import { entryIdSchema } from './entry-id.ts';

/** The pressures the model accepts at the ankle, mmHg (model.md §2). */
export const ankleMmHgBounds = { min: 0, max: 60 } as const;

const ankleMmHgSchema = z.number();

/** A compression stocking or pair. Bounds and midpoint are asked in shared/exposure/problems.ts. */
export const garmentSchema = z.strictObject({
  id: entryIdSchema,
  name: z.string().trim().min(1, 'A stocking needs a name.').max(80, 'At most 80 characters.'),
  /** Labelled pressure at the ankle, mmHg, 0 to 60: the midpoint of the printed range where one is printed. */
  ankleMmHg: ankleMmHgSchema,
  /** The range as printed on the box, mmHg. */
  printedRangeMmHg: z.strictObject({ low: ankleMmHgSchema, high: ankleMmHgSchema }).optional(),
});
export type Garment = z.infer<typeof garmentSchema>;
