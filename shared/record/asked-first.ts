import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';

/** When the questions to ask before wearing compression were last answered, and whether any applied. */
export const askedFirstSchema = z.strictObject({ on: calendarDateSchema, hasAny: z.boolean() });
export type AskedFirst = z.infer<typeof askedFirstSchema>;
