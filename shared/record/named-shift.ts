import { z } from 'zod';
import { clockTimeSchema } from '../time/zoned-time.ts';
import { entryIdSchema } from './entry-id.ts';
import { minutesSchema } from './shift.ts';

/** A shift as the user usually works it: it fills in a day. An end at or before its start is on the next day. */
const usualShift = {
  start: clockTimeSchema,
  end: clockTimeSchema,
  standingMinutes: minutesSchema,
  walkingMinutes: minutesSchema,
  longestStandMinutes: minutesSchema,
  /** The stocking put on with the shift, or null. */
  garmentId: entryIdSchema.nullable(),
} as const;

/** A usual shift with the user's own name for it: Early, Late, Night. */
export const namedShiftSchema = z.strictObject({
  id: entryIdSchema,
  name: z.string().trim().min(1, 'A shift needs a name.').max(40, 'At most 40 characters.'),
  /** Stands for it in calendars: `E`, `N1`. */
  letter: z.string().trim().min(1, 'A shift needs a letter.').max(2, 'At most 2 characters.'),
  ...usualShift,
});
export type NamedShift = z.infer<typeof namedShiftSchema>;

/** What a day's form is filled in with. */
export type UsualShift = Omit<NamedShift, 'id' | 'name' | 'letter'>;

/** The digits 1 to 9 choose the named shifts: there are no more. */
export const mostNamedShifts = 9;

/** Signs that mean a free day where a rota is written in letters. */
export const freeSigns = ['-', '–', '—', '0', '.', '·', '_'] as const;

const separators = /^[\s,;/|]+/u;

/** The text from its first sign on that is no separator. */
export const withoutSeparators = (text: string): string => text.replace(separators, '');

/** Whether the text can stand for a shift in a rota written in letters: no sign of a free day, no separator. */
export const canBeLetter = (letter: string): boolean =>
  Array.from(letter).every(
    (sign) => withoutSeparators(sign) !== '' && !(freeSigns as readonly string[]).includes(sign),
  );

const isSameLetter = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

export const isLetterTaken = (letter: string, others: readonly Pick<NamedShift, 'letter'>[]): boolean =>
  others.some((other) => isSameLetter(other.letter, letter));

/**
 * A letter for the name that no other shift has: a letter of the name, else its first with a digit, else a digit. Empty
 * for a name without letters and digits.
 */
export function letterFor(name: string, others: readonly Pick<NamedShift, 'letter'>[]): string {
  const ofName = (name.match(/[\p{L}\p{N}]/gu) ?? []).map((each) => each.toUpperCase().slice(0, 2));
  const [first] = ofName;
  if (first === undefined) return '';
  const digits = Array.from({ length: mostNamedShifts }, (_, digit) => String(digit + 1));
  const numbered = first.length === 1 ? digits.slice(1).map((digit) => `${first}${digit}`) : [];
  return (
    [...ofName, ...numbered, ...digits].find(
      (letter) => canBeLetter(letter) && !isLetterTaken(letter, others),
    ) ?? ''
  );
}
