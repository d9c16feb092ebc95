/**
 * How the app shows itself on this machine. It holds nothing about health: it is readable before a vault opens, and is
 * no part of the record or of a backup.
 */
import { z } from 'zod';

export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** The palette counts its uses over this many. */
export const mostUsedCommands = 50;

export const preferencesSchema = z.strictObject({
  /** Null follows the system, here and below. */
  language: z.enum(languages).nullable(),
  theme: z.enum(['light', 'dark', 'contrast']).nullable(),
  hourCycle: z.enum(['h12', 'h23']).nullable(),
  weekStart: z.enum(['monday', 'saturday', 'sunday']).nullable(),
  /** The unit that girths are typed and shown in; they are stored in cm. */
  lengthUnit: z.enum(['cm', 'inch']),
  /** Whether letters alone are shortcuts; users of speech input may want none (WCAG 2.1.4). */
  hasLetterKeys: z.boolean(),
  /** Whether the app opens on the health desk of this machine, and not on the diary. */
  opensDesk: z.boolean(),
  /** The last commands chosen in the palette, by name; none that says something of health. */
  usedCommands: z.array(z.string().regex(/^[a-zA-Z.-]{1,40}$/)).max(mostUsedCommands),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Used until the user chooses. */
export const defaultPreferences: Preferences = {
  language: null,
  theme: null,
  hourCycle: null,
  weekStart: null,
  lengthUnit: 'cm',
  hasLetterKeys: true,
  opensDesk: false,
  usedCommands: [],
};
