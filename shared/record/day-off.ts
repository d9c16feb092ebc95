import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';

export const dayOffReasons = ['vacation', 'ill', 'training', 'other'] as const;
export type DayOffReason = (typeof dayOffReasons)[number];

/** A date without work: logged once it has come, with zero exposure. Its date is its name. It may lie ahead. */
export const dayOffSchema = z.strictObject({
  date: calendarDateSchema,
  /** Absent for a plain free day. */
  reason: z.enum(dayOffReasons).optional(),
});
export type DayOff = z.infer<typeof dayOffSchema>;
