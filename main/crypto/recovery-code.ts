/**
 * The code that is printed and opens the vault when the passphrase is forgotten: 25 symbols of Crockford's base32,
 * which are 125 random bits, and five more that check them.
 */
import { hash, randomBytes } from 'node:crypto';

/** Crockford's: without I, L and O, which are read as digits, and without U. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 5;
const secretLength = 25;
const codePattern = new RegExp(`^[${symbols}]{${secretLength + groupLength}}$`);

/** 32 divides 256, so no symbol is likelier than another. */
const symbolsOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => symbols[byte & 31]).join('');

/** Of 33 million ways to mistype a code, one goes unseen. */
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
 * A code as someone typed it, in its canonical form: in any case, with or without spaces and hyphens, with O for 0
 * and I or L for 1. Null for what is no code at all, which is then mistyped and not wrong.
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
