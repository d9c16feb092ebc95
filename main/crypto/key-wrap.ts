/**
 * Wraps the data key with a secret that a person keeps: the passphrase or the printed code. A new secret only rewraps
 * the key. The encrypted files stay as they are.
 */
import { randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { normalisedPassphrase } from '#shared/record/passphrase.ts';
import { type DataKey, decrypt, encrypt } from './encryption.ts';

/** scrypt's parameters (RFC 7914): it takes 128·n·r bytes of memory, and time with n·r·p. */
export type ScryptCost = { readonly n: number; readonly r: number; readonly p: number };

/** 128 MiB and about half a second for each guess. */
export const standardCost: ScryptCost = { n: 2 ** 17, r: 8, p: 1 };

export type KeyPurpose = 'passphrase' | 'recovery';

const format = 'legwork-wrapped-key';
const keyBytes = 32;
const saltBytes = 32;

const mostMemoryBytes = 512 * 2 ** 20;
/** Sixteen times the standard cost. */
const mostWork = 2 ** 24;

const base64Of = (byteCount: number) => z.base64().length(Math.ceil(byteCount / 3) * 4);

/** Limits, so that a file from a stranger cannot exhaust the machine. */
export const wrappedKeySchema = z
  .strictObject({
    kdf: z.literal('scrypt'),
    n: z
      .int()
      .min(2 ** 10)
      .max(2 ** 20)
      .refine((n) => Number.isInteger(Math.log2(n)), 'Expected a power of two.'),
    r: z.int().min(1).max(32),
    p: z.int().min(1).max(16),
    salt: base64Of(saltBytes),
    nonce: base64Of(12),
    tag: base64Of(16),
    wrapped: base64Of(keyBytes),
  })
  .readonly()
  .refine(({ n, r }) => 128 * n * r <= mostMemoryBytes, 'Expected at most 512 MiB of memory.')
  .refine(({ n, r, p }) => n * r * p <= mostWork, 'Expected less work.');
export type WrappedKey = z.infer<typeof wrappedKeySchema>;

const scryptAsync = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** Normalises the secret, see `normalisedPassphrase`. A recovery code in canonical form does not change. */
function wrappingKey(secret: string, salt: Uint8Array, { n, r, p }: ScryptCost): Promise<Buffer> {
  // Node's own limit is 32 MiB. The two blocks more are scratch.
  const maxmem = 128 * r * (n + p + 2);
  return scryptAsync(normalisedPassphrase(secret), salt, keyBytes, { N: n, r, p, maxmem });
}

const boundTo = (keyId: string, purpose: KeyPurpose, { n, r, p }: ScryptCost): string =>
  JSON.stringify([format, 1, keyId, purpose, 'scrypt', n, r, p]);

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64');

/** Wraps the key with the secret and a new salt. */
export async function wrapKey(
  key: DataKey,
  secret: string,
  purpose: KeyPurpose,
  cost: ScryptCost,
): Promise<WrappedKey> {
  const { n, r, p } = cost;
  const salt = randomBytes(saltBytes);
  const wrapping = await wrappingKey(secret, salt, cost);
  const { nonce, tag, data } = encrypt(wrapping, boundTo(key.id, purpose, cost), key.bytes);
  wrapping.fill(0);
  return {
    kdf: 'scrypt',
    n,
    r,
    p,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: tag.toString('base64'),
    wrapped: data.toString('base64'),
  };
}

/** Unwraps the key, or returns null for a wrong secret. A changed wrapped key gives the same result. */
export async function unwrapKey(
  wrapped: WrappedKey,
  keyId: string,
  secret: string,
  purpose: KeyPurpose,
): Promise<DataKey | null> {
  const wrapping = await wrappingKey(secret, fromBase64(wrapped.salt), wrapped);
  const bytes = decrypt(wrapping, boundTo(keyId, purpose, wrapped), {
    nonce: fromBase64(wrapped.nonce),
    tag: fromBase64(wrapped.tag),
    data: fromBase64(wrapped.wrapped),
  });
  wrapping.fill(0);
  return bytes === null ? null : { id: keyId, bytes };
}
