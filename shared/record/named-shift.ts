import { z } from 'zod';
import { clockTimeSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';
import { minutesSchema } from './shift.ts';

/** A shift as the user usually works it: it fills in a day. An end at or before its start is on the next day. */
const usualShift = {
  start: clockTimeSchema,
  end: clockTimeSchema,
  standingMinutes: minutesSchema,
  walkingMinutes: minutesSchema,
  longestStandMinutes: minutesSchema,
  /** The stocking put on with the shift, or null. */
  garmentId: entryIdSchema.nullable(),
} as const;

/** A usual shift with the user's own name for it: Early, Late, Night. */
export const namedShiftSchema = z.strictObject({
  id: entryIdSchema,
  name: z.string().trim().min(1, 'A shift needs a name.').max(40, 'At most 40 characters.'),
  /** Stands for it in calendars: `E`, `N1`. */
  letter: z.string().trim().min(1, 'A shift needs a letter.').max(2, 'At most 2 characters.'),
  ...usualShift,
});
export type NamedShift = z.infer<typeof namedShiftSchema>;

/** What a day's form is filled in with. */
export type UsualShift = Omit<NamedShift, 'id' | 'name' | 'letter'>;
