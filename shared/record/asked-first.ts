import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';

/** When the user last answered the questions before wearing compression, and whether any applied. */
export const askedFirstSchema = z.strictObject({ on: calendarDateSchema, hasAny: z.boolean() });
export type AskedFirst = z.infer<typeof askedFirstSchema>;
