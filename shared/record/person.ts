import { z } from 'zod';

/** What the model needs to know of the person (model.md §2); the app asks nothing else. */
export const personSchema = z.strictObject({
  /** Leaking valves leave more pressure in the ankle veins while walking (E1.30). */
  hasVaricoseVeins: z.boolean(),
  /** The longest unbroken stand before a day leaves green, minutes, 1 to 1440 (E1.01). */
  longestStandLimitMinutes: z
    .number()
    .min(1, 'Expected 1 to 1440 minutes.')
    .max(1440, 'Expected 1 to 1440 minutes.'),
  /** The standing time of a day before it leaves green, minutes, 1 to 1440 (E1.01). */
  standingLimitMinutes: z
    .number()
    .min(1, 'Expected 1 to 1440 minutes.')
    .max(1440, 'Expected 1 to 1440 minutes.'),
});
export type Person = z.infer<typeof personSchema>;

/** Used until the person chooses: the European guideline's hour and four hours (E1.01). */
export const defaultPerson: Person = {
  hasVaricoseVeins: false,
  longestStandLimitMinutes: 60,
  standingLimitMinutes: 240,
};
