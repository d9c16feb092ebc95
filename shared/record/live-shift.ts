import { z } from 'zod';
import { zonedTimeSchema } from '../time/zoned-time.ts';
import { segmentSchema } from './shift.ts';

/** A shift that is being logged as it happens: the postures so far, the last of which goes on. */
export const liveShiftSchema = z.strictObject({
  start: zonedTimeSchema,
  steps: z
    .array(
      z.strictObject({
        at: zonedTimeSchema,
        /** `pause` is time of the shift that is none of the three. */
        posture: z.enum([...segmentSchema.shape.posture.options, 'pause']),
      }),
    )
    .min(1)
    .max(2000),
});
export type LiveShift = z.infer<typeof liveShiftSchema>;
