import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';

/** A date without work: logged, with zero exposure. Its date is its name. */
export const dayOffSchema = z.strictObject({ date: calendarDateSchema });
export type DayOff = z.infer<typeof dayOffSchema>;
