import { z } from 'zod';
import { clockTimeSchema } from '../time/zoned-time.ts';

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

/** How the app keeps the record: chosen by the user, stored with it. How it shows itself is a preference. */
export const settingsSchema = z.strictObject({
  /** Entries older than this many years are deleted, backups included; null keeps everything. 1 to 100. */
  keepYears: z.int().min(1, 'Expected 1 to 100 years.').max(100, 'Expected 1 to 100 years.').nullable(),
  /** A vault locks itself after this many minutes without a key or a pointer; null never. 1 to 240. */
  lockAfterMinutes: z
    .int()
    .min(1, 'Expected 1 to 240 minutes.')
    .max(240, 'Expected 1 to 240 minutes.')
    .nullable(),
  /** The folder that a copy was last written to, as a path of this machine. */
  backupFolder: z.string().max(4096, 'This path is too long.').nullable(),
  reminders: remindersSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** What holds until the user says otherwise. */
export const defaultSettings: Settings = {
  keepYears: null,
  lockAfterMinutes: 10,
  backupFolder: null,
  reminders: { atShiftEnd: false, whenReplacementIsDue: true, quiet: null },
};
