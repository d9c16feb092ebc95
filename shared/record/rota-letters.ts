/** A rota's pattern written in the letters of its shifts: `EELLNN----`. */
import { freeSigns, isLetterTaken, type NamedShift, withoutSeparators } from './named-shift.ts';
import type { Rota } from './rota.ts';

type Days = Rota['days'];

/** The sign of a free day in what the app writes. */
export const freeSign = '-';

/** The letter of a day; a shift that is gone leaves the day free. */
export const letterOf = (shiftId: string | null, namedShifts: readonly NamedShift[]): string =>
  namedShifts.find(({ id }) => id === shiftId)?.letter ?? freeSign;

/** The pattern in letters; with spaces between them where a shift has two: `N 1` is not `N1`. */
export const lettersOf = (days: Days, namedShifts: readonly NamedShift[]): string =>
  days
    .map((shiftId) => letterOf(shiftId, namedShifts))
    .join(namedShifts.some(({ letter }) => letter.length > 1) ? ' ' : '');

export type ReadLetters =
  | { readonly days: Days; readonly unknown: null }
  /** The first sign that is no shift's letter. */
  | { readonly days: null; readonly unknown: string };

/**
 * Reads a pattern: letters in either case, with or without separators; the longer of two letters that fit. Empty for an
 * empty text.
 */
export function daysOfLetters(text: string, namedShifts: readonly NamedShift[]): ReadLetters {
  const days: (string | null)[] = [];
  const byLength = namedShifts.toSorted((one, other) => other.letter.length - one.letter.length);
  let rest = withoutSeparators(text);
  while (rest !== '') {
    const shift = byLength.find(({ letter }) => isLetterTaken(rest.slice(0, letter.length), [{ letter }]));
    const isFree = freeSigns.some((sign) => rest.startsWith(sign));
    if (shift === undefined && !isFree) return { days: null, unknown: [...rest][0] ?? '' };
    days.push(shift?.id ?? null);
    rest = withoutSeparators(rest.slice(shift?.letter.length ?? 1));
  }
  return { days, unknown: null };
}
