/** Numbers that are read from paper or heard on the telephone: grouped in any way. */

const apart = /[\s.·\-–/]+/g;

/** The eight digits of a slip; null if it is none. */
export function readSlip(typed: string): string | null {
  const digits = typed.replaceAll(apart, '');
  return /^\d{8}$/.test(digits) ? digits : null;
}

/** The 32 hex digits of a person; null if they are none. */
export function readPerson(typed: string): string | null {
  const digits = typed.replaceAll(apart, '').toLowerCase();
  return /^[0-9a-f]{32}$/.test(digits) ? digits : null;
}

/** In groups of four, to be compared by eye. */
export const inFours = (digits: string): string => digits.replaceAll(/(.{4})(?=.)/g, '$1\u00a0');
