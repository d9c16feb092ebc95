import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';

/** What a user should ask a clinician about before wearing compression (E9.01, E9.03, E9.11). */
export const askFirstQuestions = ['arteries', 'heart', 'nerves', 'allergy', 'skin'] as const;

/** When the user last answered the questions before wearing compression, and whether any applied. */
export const askedFirstSchema = z.strictObject({ on: calendarDateSchema, hasAny: z.boolean() });
export type AskedFirst = z.infer<typeof askedFirstSchema>;
