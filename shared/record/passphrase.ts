/** What may be a vault's passphrase, and the form in which it counts. For the page and for the vault alike. */

/** In characters. */
export const passphraseBounds = { least: 10, most: 200 } as const;

/**
 * The passphrase as it is used: in NFKC, because macOS and Windows write the same typed letters (é, ï) as different
 * characters, and without the spaces around it, which nobody sees in a password field.
 */
export const normalisedPassphrase = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/**
 * Why a new passphrase is refused, or null for one that may be used. Length is all that is asked for, since rules of
 * composition make people choose worse.
 */
export function passphraseFault(passphrase: string): 'too-short' | 'too-long' | null {
  const characters = [...normalisedPassphrase(passphrase)].length;
  if (characters < passphraseBounds.least) return 'too-short';
  return characters > passphraseBounds.most ? 'too-long' : null;
}
