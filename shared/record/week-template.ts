import { z } from 'zod';
import { clockTimeSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';
import { minutesSchema } from './shift.ts';

/** A usual shift: it fills in a day's form. An end at or before its start is on the next day. */
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
export const weekTemplateSchema = z.strictObject({
  days: z.tuple([
    dayTemplateSchema,
    dayTemplateSchema,
    dayTemplateSchema,
    dayTemplateSchema,
    dayTemplateSchema,
    dayTemplateSchema,
    dayTemplateSchema,
  ]),
});
export type WeekTemplate = z.infer<typeof weekTemplateSchema>;
