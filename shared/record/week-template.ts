import { z } from 'zod';
import { entryIdSchema } from './entry-id.ts';
import { minutesSchema } from './shift.ts';

/** A time on the wall clock: `07:30`. */
const clockTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Expected a time, like 07:30.');

/** A usual shift: what a day's form starts from. Its end at or before its start is on the next day. */
const shiftTemplateSchema = z.strictObject({
  start: clockTimeSchema,
  end: clockTimeSchema,
  standingMinutes: minutesSchema,
  walkingMinutes: minutesSchema,
  longestStandMinutes: minutesSchema,
  /** The stocking put on with the shift, or null. */
  garmentId: entryIdSchema.nullable(),
});
export type ShiftTemplate = z.infer<typeof shiftTemplateSchema>;

const dayTemplateSchema = shiftTemplateSchema.nullable();

/** The usual week, Monday first; null for a day without a shift. */
export const weekTemplateSchema = z.tuple([
  dayTemplateSchema,
  dayTemplateSchema,
  dayTemplateSchema,
  dayTemplateSchema,
  dayTemplateSchema,
  dayTemplateSchema,
  dayTemplateSchema,
]);
