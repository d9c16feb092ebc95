import { z } from 'zod';
import { zonedTimeSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';

export const minutesSchema = z
  .number()
  .min(0, 'Expected 0 to 1440 minutes.')
  .max(1440, 'Expected 0 to 1440 minutes.');

/** The posture in one stretch of a shift, if known: `[start, end)`. */
export const segmentSchema = z.strictObject({
  posture: z.enum(['standing', 'walking', 'sitting']),
  start: zonedTimeSchema,
  end: zonedTimeSchema,
});
export type Segment = z.infer<typeof segmentSchema>;

/** One shift, `[start, end)`. It belongs to the date on which it starts (model.md §1). */
export const shiftSchema = z.strictObject({
  id: entryIdSchema,
  start: zonedTimeSchema,
  end: zonedTimeSchema,
  standingMinutes: minutesSchema,
  walkingMinutes: minutesSchema,
  /** The longest unbroken stand, minutes. */
  longestStandMinutes: minutesSchema,
  /** The posture timeline. With it, the three figures above are derived, not read (model.md §2). */
  segments: z.array(segmentSchema).max(2000).optional(),
});
export type Shift = z.infer<typeof shiftSchema>;
