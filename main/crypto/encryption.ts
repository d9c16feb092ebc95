/**
 * Encrypts the record's files with the vault's data key: AES-256-GCM from Node's crypto, with a fresh nonce each time.
 * Random nonces of 96 bits are safe for 2^32 encryptions with one key, more than a lifetime of saves.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../files/file-text.ts';

/** The key that encrypts all files of a vault. */
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

/** Encrypts with a key of 32 bytes. `additional` is authenticated but not stored: decryption needs the same value. */
export function encrypt(keyBytes: Uint8Array, additional: string, plain: Uint8Array): Encrypted {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, keyBytes, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(additional));
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { nonce, tag: cipher.getAuthTag(), data };
}

/** Decrypts, or returns null if the key, `additional` or any byte differs. */
export function decrypt(keyBytes: Uint8Array, additional: string, encrypted: Encrypted): Buffer | null {
  const { nonce, tag, data } = encrypted;
  // A shorter tag would be weaker.
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

/** The additional authenticated data. A JSON list keeps its parts apart. */
const boundTo = (keyId: string, name: string): string => JSON.stringify([format, version, keyId, name]);

function envelopeText(keyId: string, name: string, { nonce, tag, data }: Encrypted): string {
  const parts = {
    nonce: nonce.toString('base64'),
    tag: tag.toString('base64'),
    data: data.toString('base64'),
  };
  return `${JSON.stringify({ format, version, keyId, name, ...parts })}\n`;
}

/** Encrypts the text, bound to the file's name, as one line of JSON. Lone surrogates do not survive. */
export const encryptText = (key: DataKey, name: string, text: string): string =>
  envelopeText(key.id, name, encrypt(key.bytes, boundTo(key.id, name), Buffer.from(text)));

const beginning = `{"format":"${format}"`;
/** From this length on, a truncated start cannot belong to another kind of file of the record. */
const tellingLength = '{"format":"legwork-s'.length;

/** Whether the text begins like an encrypted file. The rest may be cut off or damaged. */
export const isEncrypted = (text: string): boolean =>
  text.startsWith(beginning) || (text.length >= tellingLength && beginning.startsWith(text));

export type Opened =
  | { readonly kind: 'whole'; readonly text: string }
  /** Authentic, but encrypted for the file name given here. */
  | { readonly kind: 'swapped'; readonly name: string; readonly text: string }
  /** Encrypted with another vault's key. */
  | { readonly kind: 'foreign'; readonly keyId: string }
  | { readonly kind: 'newer'; readonly version: number }
  /** Cut off, altered, or not an encrypted file. */
  | { readonly kind: 'changed' };

/**
 * Decrypts what `encryptText` made. For another vault's key or a newer version the result is only the envelope's own
 * claim. A file that our key opens is ours: any difference from what we would have written means that it was altered.
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
  // JSON and base64 can write one value in several ways. Any way but ours means that the file was altered.
  if (encrypted !== envelopeText(key.id, envelope.name, parts)) return { kind: 'changed' };
  const text = plain.toString();
  return envelope.name === name ? { kind: 'whole', text } : { kind: 'swapped', name: envelope.name, text };
}

/** Differs from `boundTo`: encrypted bytes cannot pass for an encrypted text, nor the reverse. */
const bytesBoundTo = (keyId: string, label: string, additional: string): string =>
  JSON.stringify(['legwork-sealed-bytes', version, keyId, label, additional]);

/** Nonce, tag and ciphertext in one. `label` names the kind of bytes, `additional` the data that they belong to. */
export function encryptBytes(key: DataKey, label: string, additional: string, plain: Uint8Array): Uint8Array {
  const { nonce, tag, data } = encrypt(key.bytes, bytesBoundTo(key.id, label, additional), plain);
  return Buffer.concat([nonce, tag, data]);
}

/** Decrypts what `encryptBytes` made with the same key, label and `additional`; null if anything differs. */
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
