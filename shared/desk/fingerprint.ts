/** A desk's fingerprint: what a worker compares with the paper before anything is sealed (desk.md §2). */
import type { Hashing } from './hashing.ts';
import type { DeskSheet, Fingerprint } from './sheet.ts';

/** How many groups a fingerprint has; a place is 0 to 9. */
export const fingerprintGroups = 10;
const hexDigitsPerGroup = 4;
const decimalDigits = 4;

/** Ten groups of four digits: two bytes of the SHA-256 each, modulo 10000. */
export function fingerprintOf(
  { recipient, signingKey, ledgerId }: Pick<DeskSheet, 'recipient' | 'signingKey' | 'ledgerId'>,
  { sha256 }: Pick<Hashing, 'sha256'>,
): Fingerprint {
  const digest = sha256(`${recipient}\n${signingKey}\n${ledgerId}`);
  return Array.from({ length: fingerprintGroups }, (_, at) => {
    const hex = digest.slice(at * hexDigitsPerGroup, (at + 1) * hexDigitsPerGroup);
    return String(Number.parseInt(hex, 16) % 10 ** decimalDigits).padStart(decimalDigits, '0');
  });
}

const asTyped = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Dash}]/gu, '');

/**
 * Whether the groups at the two places are the ones typed from the paper.
 * @param asked two different places, 0 to 9
 */
export const areGroupsTyped = (
  fingerprint: Fingerprint,
  asked: readonly [number, number],
  typed: readonly [string, string],
): boolean =>
  asked[0] !== asked[1] &&
  asked.every(
    (place, at) => fingerprint[place] !== undefined && fingerprint[place] === asTyped(typed[at] ?? ''),
  );
