/**
 * The data key, wrapped under a secret that a person keeps: the passphrase, or the printed code. A change of the
 * secret wraps the key anew and leaves every file as it is.
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

/** The limits are there for a file from a stranger, which must not exhaust the machine. */
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

/** Normalised, see `normalisedPassphrase`; a recovery code in its canonical form is so already. */
function wrappingKey(secret: string, salt: Uint8Array, { n, r, p }: ScryptCost): Promise<Buffer> {
  // Node's own limit is 32 MiB. The two blocks more are scratch.
  const maxmem = 128 * r * (n + p + 2);
  return scryptAsync(normalisedPassphrase(secret), salt, keyBytes, { N: n, r, p, maxmem });
}

const boundTo = (keyId: string, purpose: KeyPurpose, { n, r, p }: ScryptCost): string =>
  JSON.stringify([format, 1, keyId, purpose, 'scrypt', n, r, p]);

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64');

/** Wraps the key under the secret, with a salt of its own. */
export async function wrapKey(
  key: DataKey,
  secret: string,
  purpose: KeyPurpose,
  cost: ScryptCost,
): Promise<WrappedKey> {
  const { n, r, p } = cost;
  const salt = randomBytes(saltBytes);
  const { nonce, tag, data } = encrypt(
    await wrappingKey(secret, salt, cost),
    boundTo(key.id, purpose, cost),
    key.bytes,
  );
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

/** The key, or null for a wrong secret. A wrapped key that was changed looks the same: nothing else could tell. */
export async function unwrapKey(
  wrapped: WrappedKey,
  keyId: string,
  secret: string,
  purpose: KeyPurpose,
): Promise<DataKey | null> {
  const bytes = decrypt(
    await wrappingKey(secret, fromBase64(wrapped.salt), wrapped),
    boundTo(keyId, purpose, wrapped),
    { nonce: fromBase64(wrapped.nonce), tag: fromBase64(wrapped.tag), data: fromBase64(wrapped.wrapped) },
  );
  return bytes === null ? null : { id: keyId, bytes };
}
