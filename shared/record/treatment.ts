/**
 * One treatment and what its clinic asked for, as entered when strict mode began. It never changes after that: the
 * treatment's log holds later changes (a telephone number, the plan, a mistyped start).
 */
import { z } from 'zod';
import { calendarDateSchema, clockTimeSchema, zonedTimeSchema } from '../time/zoned-time.ts';
import { askFirstQuestions } from './asked-first.ts';
import { entryIdSchema } from './entry-id.ts';
import { orderedPlanSchema, planDaySchema, strictPlanSchema } from './strict-plan.ts';
import { legsSchema } from './wear.ts';

/** Part of a file's name: lower case only, because some file systems ignore case. */
export const treatmentIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'Expected 1 to 32 small letters, digits or hyphens.');

const ruleMinutesSchema = z
  .int('Expected whole minutes.')
  .min(1, 'Expected 1 to 600 minutes.')
  .max(600, 'Expected 1 to 600 minutes.');

/**
 * From plan day to plan day, both included, by the dates on which they begin. May outlast the stockings; without a last
 * day, the sheet names no end.
 */
const ruleDays = { fromDay: planDaySchema, toDay: planDaySchema.nullable() } as const;

/** What the clinic may tell the patient to avoid for some days (E6.54 to E6.63, E6.67). */
export const avoidedThings = [
  'hot-bath',
  'sauna',
  'hard-exercise',
  'sun',
  'long-flight',
  'long-sitting',
  'driving',
  'swimming',
  'shower',
  'shaving',
  'alcohol',
] as const;

const ruleBodySchemas = [
  /** Walks a day, each of so many minutes (E6.52). */
  z.strictObject({
    kind: z.literal('walk'),
    times: z.int('Expected a whole number.').min(1, 'Expected 1 to 24.').max(24, 'Expected 1 to 24.'),
    minutes: ruleMinutesSchema,
    ...ruleDays,
  }),
  /** The longest stand without moving, minutes. */
  z.strictObject({ kind: z.literal('stand-still'), minutes: ruleMinutesSchema, ...ruleDays }),
  z.strictObject({ kind: z.enum(avoidedThings), ...ruleDays }),
  z.strictObject({
    kind: z.literal('other'),
    text: z.string().trim().min(1, 'Write what the clinic asks.').max(200, 'At most 200 characters.'),
    ...ruleDays,
  }),
] as const;

/** An instruction from the clinic's sheet. It has no default: the figures are the clinic's own. */
export const clinicRuleSchema = z.discriminatedUnion('kind', ruleBodySchemas);
export type ClinicRule = z.infer<typeof clinicRuleSchema>;

export const clinicRulesSchema = z.array(clinicRuleSchema).max(40, 'At most 40 instructions.');

/** Times of day for the patient's check-ins. */
export const checkInTimesSchema = z.array(clockTimeSchema).max(12, 'At most 12 times.');

const phoneSchema = z.string().trim().max(40, 'At most 40 characters.');

/** The clinic to call; empty if the user gave none. */
export const clinicSchema = z.strictObject({
  name: z.string().trim().max(120, 'At most 120 characters.'),
  phone: phoneSchema,
  /** The number to call while the clinic is closed. */
  nightPhone: phoneSchema,
});
export type Clinic = z.infer<typeof clinicSchema>;

/** The emergency number on the card: a country's, or as the patient wrote it. */
export const emergencySchema = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  number: z.string().trim().min(1, 'Write the emergency number.').max(20, 'At most 20 characters.'),
});
export type Emergency = z.infer<typeof emergencySchema>;

/** The visit to the clinic after the plan: its date, and its time if the patient knows it. */
export const visitSchema = z.strictObject({
  date: calendarDateSchema,
  time: clockTimeSchema.nullable(),
});
export type Visit = z.infer<typeof visitSchema>;

/** The name of a clinic's sheet. */
export const sheetNameSchema = z.strictObject({
  name: z.string().trim().min(1, 'A sheet needs a name.').max(120, 'At most 120 characters.'),
  version: z.string().trim().min(1, 'A sheet needs a version.').max(40, 'At most 40 characters.'),
  /** Who made the sheet; empty if it does not say. */
  author: z.string().trim().max(120, 'At most 120 characters.'),
});

/** The clinic's sheet that a plan was taken from, with the plan as ordered: the patient may have changed it. */
const takenSheetSchema = sheetNameSchema.extend({
  /** Null for a treatment that an earlier version stored. */
  plan: orderedPlanSchema.nullable(),
});

export const treatmentSchema = z.strictObject({
  id: treatmentIdSchema,
  /** When the treatment was. */
  treatedAt: zonedTimeSchema,
  /** shared/rules/strict-plan-issues.ts checks that its parts fit together. */
  plan: strictPlanSchema,
  legs: legsSchema,
  clinic: clinicSchema,
  emergency: emergencySchema,
  /** The stocking of the plan; null if the user chose none: its pressure then counts in no exposure. */
  garmentId: entryIdSchema.nullable(),
  checkInTimes: checkInTimesSchema,
  rules: clinicRulesSchema,
  sheet: takenSheetSchema.nullable(),
  visit: visitSchema.nullable(),
  /** The questions before compression that did not get a plain "no": the patient asks the clinic about them. */
  toAsk: z.array(z.enum(askFirstQuestions)).max(askFirstQuestions.length),
  /** When it was entered: the app marks an earlier start as backdated. */
  enteredAt: zonedTimeSchema,
});
export type Treatment = z.infer<typeof treatmentSchema>;
