/**
 * The keys of a desk and of the workers who hand figures over to it (desk.md §2): age's X25519 to seal, Ed25519 to
 * sign. Raw keys and signatures are base64 with padding.
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { loadAge } from './age-file.ts';

export type SigningKey = {
  readonly publicKey: string;
  /** The seed, 32 bytes. */
  readonly secretKey: string;
};

/** A worker's key for one desk alone. */
export type WorkerKey = SigningKey;

/** A key that another one replaced. */
export type FormerDeskKeys = {
  readonly identity: string;
  readonly signingKey: string;
  /** Of the signing key that came next, by this one. */
  readonly signature: string;
};

export type DeskKeys = {
  /** `age1…` */
  readonly recipient: string;
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string;
  readonly signing: SigningKey;
  /** The latest last. They tell an envelope to a former key from one to a stranger's. */
  readonly former: readonly FormerDeskKeys[];
};

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

const rawOf = (base64: string): Buffer => Buffer.from(base64, 'base64');

const privateKeyOf = ({ secretKey }: SigningKey): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([privatePrefix, rawOf(secretKey)]),
    format: 'der',
    type: 'pkcs8',
  });

function newSigningKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = (der: Buffer): string => der.subarray(-32).toString('base64');
  return {
    publicKey: raw(publicKey.export({ format: 'der', type: 'spki' })),
    secretKey: raw(privateKey.export({ format: 'der', type: 'pkcs8' })),
  };
}

/** The signature, 64 bytes in base64. */
export const signed = (message: string | Uint8Array, key: SigningKey): string =>
  sign(null, Buffer.from(message), privateKeyOf(key)).toString('base64');

/** Base64 can write the same bytes in several ways; one is the one that we write. */
const isAsWritten = (base64: string): boolean => rawOf(base64).toString('base64') === base64;

/** Whether the key signed the message; false for a key that is none, and for base64 that we would not write. */
export function isSignedBy(message: Uint8Array, publicKey: string, signature: string): boolean {
  if (!isAsWritten(publicKey) || !isAsWritten(signature)) return false;
  try {
    const key = createPublicKey({
      key: Buffer.concat([publicPrefix, rawOf(publicKey)]),
      format: 'der',
      type: 'spki',
    });
    return verify(null, message, key, rawOf(signature));
  } catch {
    return false;
  }
}

const digestOf = (publicKey: string): string => hash('sha256', rawOf(publicKey));

/** The first 32 hex digits of SHA-256 of the raw public key. */
export const personOf = (publicKey: string): string => digestOf(publicKey).slice(0, 32);

const slips = 10n ** 8n;

/** The eight digits that the desk admits a person by. */
export const slipOf = (publicKey: string): string =>
  (BigInt(`0x${digestOf(publicKey)}`) % slips).toString().padStart(8, '0');

export const newWorkerKey = (): WorkerKey => newSigningKey();

/** New keys of a desk that starts. */
export async function newDeskKeys(): Promise<DeskKeys> {
  const { generateX25519Identity, identityToRecipient } = await loadAge();
  const identity = await generateX25519Identity();
  return { recipient: await identityToRecipient(identity), identity, signing: newSigningKey(), former: [] };
}

/** What a key signs of the one that replaces it. It names the ledger: no other one can take the key over. */
const succession = (ledgerId: string, next: string): string => `legwork-desk-key-1\n${ledgerId}\n${next}`;

/** New keys in place of the present ones, in the same ledger: the present key signs the next. */
export async function replacedDeskKeys(keys: DeskKeys, ledgerId: string): Promise<DeskKeys> {
  const next = await newDeskKeys();
  const signature = signed(succession(ledgerId, next.signing.publicKey), keys.signing);
  const last = { identity: keys.identity, signingKey: keys.signing.publicKey, signature };
  return { ...next, former: [...keys.former, last] };
}

/** Whether each former key signed the one after it, the last of them the present one. */
export const isSuccession = (
  former: readonly Omit<FormerDeskKeys, 'identity'>[],
  signingKey: string,
  ledgerId: string,
): boolean =>
  former.every((each, at) => {
    const next = former[at + 1]?.signingKey ?? signingKey;
    return isSignedBy(Buffer.from(succession(ledgerId, next)), each.signingKey, each.signature);
  });
