/** The plan of one treatment's strict mode: what the clinic asks for (model.md §5). */
import { z } from 'zod';
import { clockTimeSchema, zonedTimeSchema } from '../time/zoned-time.ts';

export const planDaySchema = z.int().min(1, 'Expected 1 to 366.').max(366, 'Expected 1 to 366.');

const dayRange = { fromDay: planDaySchema, toDay: planDaySchema } as const;

/** What the clinic requires from plan day `fromDay` to `toDay`, both included. Plan days count from 1. */
export const scheduleEntrySchema = z.discriminatedUnion('wear', [
  z.strictObject({ ...dayRange, wear: z.literal('day-and-night') }),
  z.strictObject({
    ...dayRange,
    wear: z.literal('daytime'),
    /** The daily window, `[from, to)`; `to` at or before `from` is on the next date. */
    from: clockTimeSchema,
    to: clockTimeSchema,
  }),
]);
export type ScheduleEntry = z.infer<typeof scheduleEntrySchema>;

const offMinutesSchema = z
  .int('Expected whole minutes.')
  .min(0, 'Expected 0 to 1440 minutes.')
  .max(1440, 'Expected 0 to 1440 minutes.');

/** A strict-mode plan. shared/rules/strict-plan-issues.ts checks that its parts fit together. */
export const strictPlanSchema = z.strictObject({
  /** When the patient put the stockings on after the treatment; to whole seconds. */
  start: zonedTimeSchema,
  days: planDaySchema,
  schedule: z.array(scheduleEntrySchema).min(1).max(366),
  /** Allowed time without stockings per plan day, minutes, 0 to 1440. */
  allowedOffMinutesPerDay: offMinutesSchema,
  /** The longest allowed time without stockings at once, minutes, 0 to 1440. */
  longestOffMinutes: offMinutesSchema,
  /** How long one piece of evidence counts as wearing, hours, 1 to 168. */
  confirmWithinHours: z
    .int('Expected whole hours.')
    .min(1, 'Expected 1 to 168 hours.')
    .max(168, 'Expected 1 to 168 hours.'),
});
export type StrictPlan = z.infer<typeof strictPlanSchema>;

/** What a clinic orders: the plan without its start. */
export const orderedPlanSchema = strictPlanSchema.omit({ start: true });
export type OrderedPlan = z.infer<typeof orderedPlanSchema>;

/** The default if the clinic says nothing else: the full week, day and night (model.md §5). */
export const defaultStrictPlan = {
  days: 7,
  schedule: [{ fromDay: 1, toDay: 7, wear: 'day-and-night' }],
  allowedOffMinutesPerDay: 30,
  longestOffMinutes: 30,
  confirmWithinHours: 14,
} as const satisfies OrderedPlan;
