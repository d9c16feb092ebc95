/**
 * Opens age files (age-encryption.org/v1) to X25519 keys. age's library reads the header. The key agreement and the
 * payload are Node's: thousands of files open in a third of the time, and none waits for another thread.
 */
import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import type { Decrypter, Identity } from 'age-encryption';

/** The library is loaded with the first envelope: a start does not wait for it. */
export const loadAge = () => import('age-encryption');

/** No key that was tried opens the file. */
export class NoMatchError extends Error {}

const cipher = 'chacha20-poly1305';
const tagBytes = 16;

/** Null where any byte differs. */
function decrypted(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Buffer | null {
  if (sealed.length < tagBytes) return null;
  const decipher = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const plain = decipher.update(sealed.subarray(0, -tagBytes));
  try {
    decipher.final();
    return plain;
  } catch {
    return null;
  }
}

const derived = (from: Uint8Array, salt: Uint8Array, info: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', from, salt, info, 32));

/** What stands before the 32 bytes of an X25519 key in its DER form (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex');

const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' });

const symbols = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const checksumSymbols = 6;

/** The bytes of a key in bech32, five bits a symbol. Our own keys are whole: the checksum is left out. */
function bytesOf(key: string): Buffer {
  const data = key.slice(key.lastIndexOf('1') + 1, -checksumSymbols).toLowerCase();
  const bits = Array.from(data, (symbol) => symbols.indexOf(symbol).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

const agreement = 'age-encryption.org/v1/X25519';
const keyBytes = 32;
const fileKeyBytes = 16;
const zeroNonce = new Uint8Array(12);

function secretOf(privateKey: KeyObject, share: Uint8Array): Uint8Array | null {
  try {
    return diffieHellman({ privateKey, publicKey: publicKeyOf(share) });
  } catch {
    // A share that leads to no secret.
    return null;
  }
}

/** @param secret `AGE-SECRET-KEY-1…` */
function identityOf(secret: string): Identity {
  const der = Buffer.concat([privatePrefix, bytesOf(secret)]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const own = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-keyBytes);
  return {
    unwrapFileKey: (stanzas) => {
      for (const { args, body } of stanzas) {
        const [kind, given = ''] = args;
        const share = Buffer.from(given, 'base64');
        if (kind !== 'X25519' || share.length !== keyBytes || body.length !== fileKeyBytes + tagBytes)
          continue;
        const agreed = secretOf(privateKey, share);
        if (agreed === null) continue;
        const fileKey = decrypted(derived(agreed, Buffer.concat([share, own]), agreement), zeroNonce, body);
        if (fileKey !== null) return new Uint8Array(fileKey);
      }
      return null;
    },
  };
}

/** Tries these keys, and throws NoMatchError if none is a file's. @param secrets `AGE-SECRET-KEY-1…` each */
export async function headerReader(secrets: readonly string[]): Promise<Decrypter> {
  const { Decrypter } = await loadAge();
  const reader = new Decrypter();
  for (const secret of secrets) reader.addIdentity(identityOf(secret));
  // Asked last: no key before it was the file's.
  reader.addIdentity({
    unwrapFileKey: () => {
      throw new NoMatchError();
    },
  });
  return reader;
}

const chunkBytes = 64 * 1024 + tagBytes;
const payloadNonceBytes = 16;
const lastFlagAt = 11;

/** The plain bytes of a payload; null where any byte differs or is missing. */
function payloadOf(fileKey: Uint8Array, payload: Uint8Array): Buffer | null {
  const key = derived(fileKey, payload.subarray(0, payloadNonceBytes), 'payload');
  const nonce = Buffer.alloc(lastFlagAt + 1);
  const chunks: Buffer[] = [];
  for (let at = payloadNonceBytes, isLast = false; !isLast; at += chunkBytes) {
    isLast = at + chunkBytes >= payload.length;
    nonce.writeUIntBE(chunks.length, lastFlagAt - 6, 6);
    nonce.writeUInt8(isLast ? 1 : 0, lastFlagAt);
    const chunk = decrypted(key, nonce, payload.subarray(at, at + chunkBytes));
    // Only a file of nothing has an empty last chunk.
    if (chunk === null || (chunk.length === 0 && chunks.length > 0)) return null;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] ?? null) : Buffer.concat(chunks);
}

/**
 * The plain bytes of an age file.
 * @param headerBytes how many of the bytes are its header, with its MAC and the end of that line
 * @throws NoMatchError if it is for none of the keys; any other error if the header is none
 * @returns null for a payload that is cut or altered
 */
export async function openAgeFile(
  bytes: Uint8Array,
  headerBytes: number,
  reader: Decrypter,
): Promise<Buffer | null> {
  const fileKey = await reader.decryptHeader(bytes.subarray(0, headerBytes));
  return payloadOf(fileKey, bytes.subarray(headerBytes));
}
