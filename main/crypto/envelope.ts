/**
 * Seals figures for a desk and opens them there (desk.md §2): an age file to one X25519 key. age does not say who
 * sealed: the worker's signature inside does.
 */
import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import type { Decrypter } from 'age-encryption';
import { canonicalJson } from '#shared/canonical-json.ts';
import { mostEnvelopeBytes } from '#shared/desk/constants.ts';
import { type OpenedEnvelope, type RefusedEnvelope, refused } from '#shared/desk/envelope.ts';
import { type Statement, sealedSchema, signedPrefix } from '#shared/desk/statement.ts';
import { parseJson } from '../files/file-text.ts';
import { headerReader, loadAge, NoMatchError, openAgeFile } from './age-file.ts';
import { type DeskKeys, isSignedBy, personOf, signed, type WorkerKey } from './desk-keys.ts';

/** Seals the statement for its recipient. @throws if the recipient is no age key */
export async function sealEnvelope(statement: Statement, key: WorkerKey): Promise<Uint8Array> {
  const { Encrypter } = await loadAge();
  const signature = signed(`${signedPrefix}${canonicalJson(statement)}`, key);
  const encrypter = new Encrypter();
  encrypter.addRecipient(statement.recipient);
  return encrypter.encrypt(canonicalJson({ statement, publicKey: key.publicKey, signature }));
}

const firstLine = 'age-encryption.org/v1\n';
/** One key takes 100 bytes. A file to thousands of them would cost seconds to look through. */
const mostHeaderBytes = 4096;
const lastLine = '\n--- ';

/**
 * The length of the header of an age file to keys; null for anything else. A file to a passphrase alone is none: nobody
 * has such a passphrase.
 */
function headerBytesOf(bytes: Uint8Array): number | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, mostHeaderBytes));
  const text = head.toString('latin1');
  const last = text.indexOf(lastLine);
  const end = last < 0 ? -1 : text.indexOf('\n', last + lastLine.length);
  const isForKeys = text.startsWith(firstLine) && text.slice(0, last).includes('\n-> X25519 ');
  return end >= 0 && isForKeys ? end + 1 : null;
}

type Readers = { readonly present: Decrypter; readonly former: Decrypter };
const readers = new WeakMap<DeskKeys, Promise<Readers>>();

async function newReaders({ identity, former }: DeskKeys): Promise<Readers> {
  return {
    present: await headerReader([identity]),
    former: await headerReader(former.map((each) => each.identity)),
  };
}

/** Keys are prepared once. */
function readersFor(keys: DeskKeys): Promise<Readers> {
  const known = readers.get(keys) ?? newReaders(keys);
  readers.set(keys, known);
  return known;
}

async function plainOf(bytes: Uint8Array, keys: DeskKeys): Promise<Buffer | RefusedEnvelope> {
  const headerBytes = headerBytesOf(bytes);
  if (headerBytes === null) return refused('no-envelope');
  const { present, former } = await readersFor(keys);
  try {
    return (await openAgeFile(bytes, headerBytes, present)) ?? refused('no-envelope');
  } catch (error) {
    if (!(error instanceof NoMatchError)) return refused('no-envelope');
  }
  return former.decryptHeader(bytes.subarray(0, headerBytes)).then(
    () => refused('former-key'),
    () => refused('not-for-this-key'),
  );
}

/** The sealed text in its canonical form: all that stands before the statement has a fixed length. */
const layout = /^\{"publicKey":"([A-Za-z0-9+/]{43}=)","signature":"([A-Za-z0-9+/]{86}==)","statement":$/;
const statementAt = '{"publicKey":"'.length + 44 + '","signature":"'.length + 88 + '","statement":'.length;

/** Whether the names of every object are in order; JavaScript keeps them as they were written. Makes no lists. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = '';
  for (const name in value) {
    if (name < last || !isInOrder(value[name as keyof typeof value])) return false;
    last = name;
  }
  return true;
}

type Sealed = {
  readonly publicKey: string;
  readonly signature: string;
  readonly statement: unknown;
  /** The canonical statement. */
  readonly text: string | Uint8Array;
};

/** The parts of a text that is canonical as it is: the statement is not written anew. */
function canonicalParts(plain: Buffer, text: string): Sealed | null {
  const [, publicKey, signature] = layout.exec(text.slice(0, statementAt)) ?? [];
  if (publicKey === undefined || signature === undefined) return null;
  if (!text.endsWith('}')) return null;
  const inner = text.slice(statementAt, -1);
  const statement = parseJson(inner);
  if (JSON.stringify(statement) !== inner || !isInOrder(statement)) return null;
  // What stands before the statement is one byte a character.
  return { publicKey, signature, statement, text: plain.subarray(statementAt, -1) };
}

function partsOf(plain: Buffer): Sealed | null {
  if (!isUtf8(plain)) return null;
  const text = plain.toString('utf8');
  try {
    const canonical = canonicalParts(plain, text);
    if (canonical !== null) return canonical;
    const sealed = sealedSchema.safeParse(parseJson(text)).data;
    if (sealed?.statement === undefined) return null;
    return { ...sealed, text: canonicalJson(sealed.statement) };
  } catch (error) {
    // Nested so deep that it cannot be written, or a number larger than any: no file makes the others wait.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

function recipientIn(statement: unknown): string | null {
  if (typeof statement !== 'object' || statement === null || !('recipient' in statement)) return null;
  return typeof statement.recipient === 'string' ? statement.recipient : null;
}

/**
 * Opens an envelope. Never throws for what a file holds.
 * @returns the statement with who signed it, which take-in.ts judges; or why there is none
 */
export async function openEnvelope(
  bytes: Uint8Array,
  keys: DeskKeys,
): Promise<OpenedEnvelope | RefusedEnvelope> {
  if (bytes.length > mostEnvelopeBytes) return refused('too-large');
  const plain = await plainOf(bytes, keys);
  if ('kind' in plain) return plain;
  const parts = partsOf(plain);
  if (parts === null) return refused('malformed');
  const { publicKey, signature, statement, text } = parts;
  const recipient = recipientIn(statement);
  if (recipient === null) return refused('malformed');
  // A desk could seal for another desk what was sealed for itself.
  if (recipient !== keys.recipient) return refused('not-for-this-key');
  const message = Buffer.concat([Buffer.from(signedPrefix), Buffer.from(text)]);
  return {
    kind: 'opened',
    ...{ person: personOf(publicKey), publicKey, statement },
    isSigned: isSignedBy(message, publicKey, signature),
    content: hash('sha256', text),
  };
}
