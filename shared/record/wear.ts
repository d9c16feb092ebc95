import { z } from 'zod';
import { entryIdSchema } from './entry-id.ts';
import { zonedTimeSchema } from './zoned-time.ts';

export const legsSchema = z.enum(['both', 'left', 'right']);

/** A stocking worn over `[on, off)`; without `off` it is still on (model.md §2). */
export const wearSchema = z.strictObject({
  id: entryIdSchema,
  garmentId: entryIdSchema,
  legs: legsSchema,
  on: zonedTimeSchema,
  off: zonedTimeSchema.optional(),
});
export type Wear = z.infer<typeof wearSchema>;
export type Legs = z.infer<typeof legsSchema>;
