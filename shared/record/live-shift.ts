import { z } from 'zod';
import { zonedTimeSchema } from '../time/zoned-time.ts';
import { segmentSchema } from './shift.ts';

/** A shift that the user logs while it happens: the postures so far. The last one continues. */
export const liveShiftSchema = z.strictObject({
  start: zonedTimeSchema,
  steps: z
    .array(
      z.strictObject({
        at: zonedTimeSchema,
        /** `pause` is time of the shift in none of the three postures. */
        posture: z.enum([...segmentSchema.shape.posture.options, 'pause']),
      }),
    )
    .min(1)
    .max(2000),
});
export type LiveShift = z.infer<typeof liveShiftSchema>;
