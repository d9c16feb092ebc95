import { z } from 'zod';

/** How the app keeps the record: chosen by the user, stored with it. */
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
  copyFolder: z.string().max(4096, 'This path is too long.').nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What holds until the user says otherwise. */
export const defaultSettings: Settings = { keepYears: null, lockAfterMinutes: 10, copyFolder: null };
