/**
 * The printed code that opens the vault if the passphrase is forgotten: 25 symbols of Crockford's base32 with 125
 * random bits, and five check symbols.
 */
import { hash, randomBytes } from 'node:crypto';

/** Crockford's: without I, L and O, which are read as digits, and without U. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 5;
const secretLength = 25;
const codePattern = new RegExp(`^[${symbols}]{${secretLength + groupLength}}$`);

/** 32 divides 256, so no symbol is likelier than another. */
const symbolsOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => symbols[byte & 31]).join('');

/** The check misses one of 33 million mistyped codes. */
const checkGroup = (secret: string): string =>
  symbolsOf(hash('sha256', `legwork recovery code ${secret}`, 'buffer').subarray(0, groupLength));

const inGroups = (code: string): string =>
  Array.from({ length: code.length / groupLength }, (_, i) =>
    code.slice(i * groupLength, (i + 1) * groupLength),
  ).join('-');

/** A new code in its canonical form, which is also the printed one: six groups of five symbols. */
export function newRecoveryCode(): string {
  const secret = symbolsOf(randomBytes(secretLength));
  return inGroups(secret + checkGroup(secret));
}

/**
 * Converts a typed code to its canonical form. It accepts upper and lower case, spaces and hyphens or none, O for 0,
 * and I or L for 1. Returns null if the text is not a valid code, which means mistyped and not wrong.
 */
export function parseRecoveryCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!codePattern.test(code)) return null;
  return checkGroup(code.slice(0, secretLength)) === code.slice(secretLength) ? inGroups(code) : null;
}
