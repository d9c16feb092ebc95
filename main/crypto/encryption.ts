/**
 * Sealing of the record's files under the vault's data key: AES-256-GCM from Node's crypto, with a fresh nonce each
 * time. Random nonces of 96 bits are safe for 2^32 seals under one key, more than a lifetime of saves.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../files/file-text.ts';

/** What all files of a vault are sealed under. */
export type DataKey = {
  /** 16 hex digits. Names the vault and is no secret. */
  readonly id: string;
  /** 32 random bytes. */
  readonly bytes: Uint8Array;
};

export const keyIdSchema = z.string().regex(/^[0-9a-f]{16}$/);

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

type Encrypted = { readonly nonce: Buffer; readonly tag: Buffer; readonly data: Buffer };

/** Encrypts under a key of 32 bytes. `additional` is bound and not kept: decryption must be told the same. */
export function encrypt(keyBytes: Uint8Array, additional: string, plain: Uint8Array): Encrypted {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, keyBytes, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(additional));
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { nonce, tag: cipher.getAuthTag(), data };
}

/** What was encrypted, or null where key, `additional` or any byte is another. */
export function decrypt(keyBytes: Uint8Array, additional: string, encrypted: Encrypted): Buffer | null {
  const { nonce, tag, data } = encrypted;
  // A shorter tag would be a weaker one.
  if (nonce.length !== nonceBytes || tag.length !== tagBytes) return null;
  const decipher = createDecipheriv(algorithm, keyBytes, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(additional));
  decipher.setAuthTag(tag);
  const plain = decipher.update(data);
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null;
  }
}

const format = 'legwork-sealed';
const version = 1;

const headSchema = z.looseObject({ format: z.literal(format), version: z.int().min(1) });
const envelopeSchema = z.strictObject({
  ...headSchema.shape,
  keyId: keyIdSchema,
  name: z.string(),
  nonce: z.string(),
  tag: z.string(),
  data: z.string(),
});

/** What a seal binds besides the data: JSON of a list, so that no two of them run together. */
const boundTo = (keyId: string, name: string): string => JSON.stringify([format, version, keyId, name]);

function envelopeText(keyId: string, name: string, { nonce, tag, data }: Encrypted): string {
  const parts = {
    nonce: nonce.toString('base64'),
    tag: tag.toString('base64'),
    data: data.toString('base64'),
  };
  return `${JSON.stringify({ format, version, keyId, name, ...parts })}\n`;
}

/** The text sealed under the key and the file's name, as one line of JSON. Lone surrogates do not survive. */
export const encryptText = (key: DataKey, name: string, text: string): string =>
  envelopeText(key.id, name, encrypt(key.bytes, boundTo(key.id, name), Buffer.from(text)));

const beginning = `{"format":"${format}"`;
/** From here on a beginning that was cut off can be of no other file of the record. */
const tellingLength = '{"format":"legwork-s'.length;

/** Whether the text begins as a sealed file does, be it cut off or damaged further on. */
export const isEncrypted = (text: string): boolean =>
  text.startsWith(beginning) || (text.length >= tellingLength && beginning.startsWith(text));

export type Opened =
  | { readonly kind: 'whole'; readonly text: string }
  /** Authentic, but sealed under the name given here. */
  | { readonly kind: 'swapped'; readonly name: string; readonly text: string }
  /** Sealed under another vault's key. */
  | { readonly kind: 'foreign'; readonly keyId: string }
  | { readonly kind: 'newer'; readonly version: number }
  /** Cut off, altered, or no sealed file at all. */
  | { readonly kind: 'changed' };

/**
 * Opens what `sealText` made. Another vault's key and a newer version are only what the envelope says of itself; but
 * one that our key opens is ours, so whatever differs from what we would have written was altered.
 */
export function decryptText(key: DataKey, name: string, encrypted: string): Opened {
  const json = parseJson(encrypted);
  const head = headSchema.safeParse(json).data;
  if (head === undefined) return { kind: 'changed' };
  const envelope = envelopeSchema.safeParse(json).data;
  const parts = envelope && {
    nonce: Buffer.from(envelope.nonce, 'base64'),
    tag: Buffer.from(envelope.tag, 'base64'),
    data: Buffer.from(envelope.data, 'base64'),
  };
  const plain = parts && decrypt(key.bytes, boundTo(key.id, envelope.name), parts);
  if (!plain) {
    if (head.version > version) return { kind: 'newer', version: head.version };
    if (envelope && envelope.keyId !== key.id) return { kind: 'foreign', keyId: envelope.keyId };
    return { kind: 'changed' };
  }
  // JSON and base64 have several ways to write the same; only ours is untouched.
  if (encrypted !== envelopeText(key.id, envelope.name, parts)) return { kind: 'changed' };
  const text = plain.toString();
  return envelope.name === name ? { kind: 'whole', text } : { kind: 'swapped', name: envelope.name, text };
}

/** In another list than `boundTo`, so that neither kind of seal passes for the other. */
const bytesBoundTo = (keyId: string, label: string, additional: string): string =>
  JSON.stringify(['legwork-sealed-bytes', version, keyId, label, additional]);

/** Nonce, tag and ciphertext in one. `label` says what the bytes are, `additional` whatever else they belong to. */
export function encryptBytes(key: DataKey, label: string, additional: string, plain: Uint8Array): Uint8Array {
  const { nonce, tag, data } = encrypt(key.bytes, bytesBoundTo(key.id, label, additional), plain);
  return Buffer.concat([nonce, tag, data]);
}

/** What `sealBytes` sealed under the same key, label and `additional`, or null. */
export function decryptBytes(
  key: DataKey,
  label: string,
  additional: string,
  encrypted: Uint8Array,
): Uint8Array | null {
  const bytes = Buffer.from(encrypted);
  return decrypt(key.bytes, bytesBoundTo(key.id, label, additional), {
    nonce: bytes.subarray(0, nonceBytes),
    tag: bytes.subarray(nonceBytes, nonceBytes + tagBytes),
    data: bytes.subarray(nonceBytes + tagBytes),
  });
}
