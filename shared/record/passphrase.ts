/** What may be a vault's passphrase, and the form in which it counts. For the page and for the vault alike. */

const leastCharacters = 10;
const mostCharacters = 200;

/**
 * The passphrase as it is used: in NFKC, because macOS and Windows write the same typed letters (é, ï) as different
 * characters, and without the spaces around it, which nobody sees in a password field.
 */
export const normalisedPassphrase = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/**
 * Why a new passphrase is refused, in a sentence for the user, or null for one that may be used: 10 to 200
 * characters. Length is all that is asked for, since rules of composition make people choose worse.
 */
export function passphraseProblem(passphrase: string): string | null {
  const characters = [...normalisedPassphrase(passphrase)].length;
  if (characters < leastCharacters) return `Use at least ${leastCharacters} characters; a few words do well.`;
  if (characters > mostCharacters) return `Use at most ${mostCharacters} characters.`;
  return null;
}
