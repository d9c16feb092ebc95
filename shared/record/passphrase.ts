/** The rules for a vault's passphrase, and its normalised form. For the page and for the vault alike. */

/** In characters. */
export const passphraseBounds = { least: 10, most: 200 } as const;

/**
 * The passphrase in use: in NFKC, because macOS and Windows write the same typed letters (é, ï) as different
 * characters, and without outer spaces, because nobody sees them in a password field.
 */
export const normalisedPassphrase = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/**
 * Why a new passphrase is refused, or null if it may be used. Only its length counts, since rules of composition make
 * people choose worse.
 */
export function passphraseFault(passphrase: string): 'too-short' | 'too-long' | null {
  const characters = [...normalisedPassphrase(passphrase)].length;
  if (characters < passphraseBounds.least) return 'too-short';
  return characters > passphraseBounds.most ? 'too-long' : null;
}
