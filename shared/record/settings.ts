import { z } from 'zod';
import { calendarDateSchema, clockTimeSchema, zonedTimeSchema } from '../time/zoned-time.ts';
import { segmentSchema } from './shift.ts';
import { weekTemplateSchema } from './week-template.ts';

export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** A shift that is being logged as it happens: the postures so far, the last of which goes on. */
const liveShiftSchema = z.strictObject({
  start: zonedTimeSchema,
  steps: z
    .array(
      z.strictObject({
        at: zonedTimeSchema,
        /** `pause` is time of the shift that is none of the three. */
        posture: z.enum([...segmentSchema.shape.posture.options, 'pause']),
      }),
    )
    .min(1)
    .max(2000),
});
export type LiveShift = z.infer<typeof liveShiftSchema>;

/** Outside strict mode: what to be reminded of, and when not. */
const remindersSchema = z.strictObject({
  /** A day's usual shift is over and no shift is logged for it. */
  atShiftEnd: z.boolean(),
  /** A stocking has reached the months after which its maker suggests a new one. */
  whenReplacementIsDue: z.boolean(),
  /** No reminder from `from` to `to`, which may be on the next day: it comes at `to`. Check-ins come all the same. */
  quiet: z.strictObject({ from: clockTimeSchema, to: clockTimeSchema }).nullable(),
});
export type Reminders = z.infer<typeof remindersSchema>;

/** How the app keeps and shows the record: chosen by the user, stored with it. */
export const settingsSchema = z.strictObject({
  /** Entries older than this many years are deleted, copies included; null keeps everything. 1 to 100. */
  keepYears: z.int().min(1, 'Expected 1 to 100 years.').max(100, 'Expected 1 to 100 years.').nullable(),
  /** A vault locks itself after this many minutes without a key or a pointer; null never. 1 to 240. */
  lockAfterMinutes: z
    .int()
    .min(1, 'Expected 1 to 240 minutes.')
    .max(240, 'Expected 1 to 240 minutes.')
    .nullable(),
  /** The folder that a copy was last written to, as a path of this machine. */
  backupFolder: z.string().max(4096, 'This path is too long.').nullable(),
  /** Null follows the system, here and below. */
  language: z.enum(languages).nullable(),
  theme: z.enum(['light', 'dark', 'contrast']).nullable(),
  hourCycle: z.enum(['h12', 'h23']).nullable(),
  weekStart: z.enum(['monday', 'saturday', 'sunday']).nullable(),
  /** The unit that girths are typed and shown in; they are stored in cm. */
  lengthUnit: z.enum(['cm', 'inch']),
  /** Whether letters alone are shortcuts; who speaks to the machine may want none (WCAG 2.1.4). */
  hasLetterKeys: z.boolean(),
  /** Null until one is set: the last logged shift serves meanwhile. */
  weekTemplate: weekTemplateSchema.nullable(),
  /** The first date on which the questions to ask before wearing compression were answered, and whether any applied. */
  askedFirst: z.strictObject({ on: calendarDateSchema, hasAny: z.boolean() }).nullable(),
  /** Null while no shift is being logged live. */
  liveShift: liveShiftSchema.nullable(),
  reminders: remindersSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** What holds until the user says otherwise. */
export const defaultSettings: Settings = {
  keepYears: null,
  lockAfterMinutes: 10,
  backupFolder: null,
  language: null,
  theme: null,
  hourCycle: null,
  weekStart: null,
  lengthUnit: 'cm',
  hasLetterKeys: true,
  weekTemplate: null,
  askedFirst: null,
  liveShift: null,
  reminders: { atShiftEnd: false, whenReplacementIsDue: true, quiet: null },
};
