import { z } from 'zod';
import { calendarDateSchema, clockTimeSchema } from '../time/zoned-time.ts';

/** Reminders outside strict mode, and their quiet hours. */
const remindersSchema = z.strictObject({
  /** A day's usual shift is over and no shift is logged for it. */
  atShiftEnd: z.boolean(),
  /** A stocking has reached the months after which its maker suggests a new one. */
  whenReplacementIsDue: z.boolean(),
  /** No reminder from `from` to `to`, which may be the next day: it comes at `to`. Check-ins ignore quiet hours. */
  quiet: z.strictObject({ from: clockTimeSchema, to: clockTimeSchema }).nullable(),
});
export type Reminders = z.infer<typeof remindersSchema>;

/** How the app keeps the record: chosen by the user, stored with it. Preferences say how the app shows itself. */
export const settingsSchema = z.strictObject({
  /** Entries older than this many years are deleted, backups included; null keeps everything. 1 to 100. */
  keepYears: z.int().min(1, 'Expected 1 to 100 years.').max(100, 'Expected 1 to 100 years.').nullable(),
  /** A vault locks itself after this many minutes without a key or a pointer; null means never. 1 to 240. */
  lockAfterMinutes: z
    .int()
    .min(1, 'Expected 1 to 240 minutes.')
    .max(240, 'Expected 1 to 240 minutes.')
    .nullable(),
  /** The folder that a backup was last written to, as a path of this machine. */
  backupFolder: z.string().max(4096, 'This path is too long.').nullable(),
  reminders: remindersSchema,
  /** The user leaves the dates up to this one that are not logged: Today asks for them no more. */
  leftUntil: calendarDateSchema.optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Used until the user chooses. */
export const defaultSettings: Settings = {
  keepYears: null,
  lockAfterMinutes: 10,
  backupFolder: null,
  reminders: { atShiftEnd: false, whenReplacementIsDue: true, quiet: null },
};
