/**
 * One treatment and what its clinic asked for, as entered when strict mode began. It never changes after that: the
 * treatment's log holds later changes (a telephone number, the times of the check-ins).
 */
import { z } from 'zod';
import { clockTimeSchema, zonedTimeSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';
import { planDaySchema, strictPlanSchema } from './strict-plan.ts';
import { legsSchema } from './wear.ts';

/** Part of a file's name: lower case only, because some file systems ignore case. */
export const treatmentIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'Expected 1 to 32 small letters, digits or hyphens.');

const ruleMinutesSchema = z
  .int('Expected whole minutes.')
  .min(1, 'Expected 1 to 600 minutes.')
  .max(600, 'Expected 1 to 600 minutes.');

/** From plan day to plan day, both included, by the dates on which they begin. May outlast the stockings. */
const ruleDays = { fromDay: planDaySchema, toDay: planDaySchema } as const;

/** What the clinic may tell the patient to avoid for some days. */
export const avoidedThings = ['hot-bath', 'sauna', 'hard-exercise', 'sun', 'long-flight'] as const;

const ruleBodySchemas = [
  /** Minutes to walk a day. */
  z.strictObject({ kind: z.literal('walk'), minutes: ruleMinutesSchema, ...ruleDays }),
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

/** The clinic to call; empty if the user gave none. */
export const clinicSchema = z.strictObject({
  name: z.string().trim().max(120, 'At most 120 characters.'),
  phone: z.string().trim().max(40, 'At most 40 characters.'),
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

/** The clinic's sheet that a plan was taken from. */
export const sheetNameSchema = z.strictObject({
  name: z.string().trim().min(1, 'A sheet needs a name.').max(120, 'At most 120 characters.'),
  version: z.string().trim().min(1, 'A sheet needs a version.').max(40, 'At most 40 characters.'),
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
  sheet: sheetNameSchema.nullable(),
  /** When it was entered: the app marks an earlier start as backdated. */
  enteredAt: zonedTimeSchema,
});
export type Treatment = z.infer<typeof treatmentSchema>;
