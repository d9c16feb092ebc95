import { z } from 'zod';
import { type CalendarDate, calendarDateSchema } from '../time/zoned-time.ts';

/** Symptoms of the legs, each 0 (none) to 10 (worst) (E8.05). */
export const symptomNames = ['heaviness', 'ache', 'swelling', 'cramp', 'itch'] as const;
export type SymptomName = (typeof symptomNames)[number];

/** Where the tape measures: ankle and calf, left and right. */
export const girthNames = ['leftAnkle', 'rightAnkle', 'leftCalf', 'rightCalf'] as const;
export type GirthName = (typeof girthNames)[number];

/** The accepted girths of a leg, cm. */
export const girthCmBounds = { min: 10, max: 80 } as const;

/** The worst score of a symptom. */
export const highestScore = 10;

const scoreSchema = z
  .int('Expected 0 to 10.')
  .min(0, 'Expected 0 to 10.')
  .max(highestScore, 'Expected 0 to 10.');
const girthCmSchema = z
  .number()
  .min(girthCmBounds.min, 'Expected 10 to 80 cm (4 to 31 in).')
  .max(girthCmBounds.max, 'Expected 10 to 80 cm (4 to 31 in).');

const ofEach = <Name extends string, Schema extends z.ZodType>(names: readonly Name[], schema: Schema) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, schema.optional()])) as {
      [Each in Name]: z.ZodOptional<Schema>;
    },
  );

/**
 * How the legs were: in the morning or in the evening of a date, or after the work of a work day, which is then its
 * date whatever the date of the answer (model.md §4). A date has at most one of each.
 */
export const checkInSchema = z.strictObject({
  date: calendarDateSchema,
  when: z.enum(['morning', 'afterWork', 'evening']),
  /** Scores 0 to 10. An absent score was not asked or not answered, which is not 0. */
  symptoms: ofEach(symptomNames, scoreSchema),
  /** Girths in cm, whatever unit the user typed. */
  girthCm: ofEach(girthNames, girthCmSchema),
  note: z.string().trim().max(2000, 'At most 2,000 characters.'),
});
export type CheckIn = z.infer<typeof checkInSchema>;

/** Its name within its kind. */
export const checkInName = ({
  date,
  when,
}: Pick<CheckIn, 'date' | 'when'>): `${CalendarDate} ${CheckIn['when']}` => `${date} ${when}`;

export const checkInNameSchema = z.templateLiteral([calendarDateSchema, ' ', checkInSchema.shape.when]);
