import { z } from 'zod';
import { zonedTimeSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';

export const legsSchema = z.enum(['both', 'left', 'right']);

/** A stocking worn over `[on, off)`; without `off` it is still on (model.md §2). */
export const wearSchema = z.strictObject({
  id: entryIdSchema,
  garmentId: entryIdSchema,
  legs: legsSchema,
  on: zonedTimeSchema,
  off: zonedTimeSchema.optional(),
  /** The shift with which it was logged: it moves with the shift, and goes with it. */
  shiftId: entryIdSchema.optional(),
});
export type Wear = z.infer<typeof wearSchema>;
export type Legs = z.infer<typeof legsSchema>;
