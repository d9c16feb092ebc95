/**
 * A backup of a desk: one file with the texts of all its parts, encrypted with the desk's key, and the vault's key file,
 * so that it opens with the passphrase of its day. Its header names the ledger, and nothing else of the desk.
 */
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { ledgerIdSchema } from '#shared/desk/sheet.ts';
import type { DeskBackup } from '#shared/desk/view.ts';
import { zonedTimeSchema } from '#shared/time/zoned-time.ts';
import { type DataKey, decryptBytes, encryptBytes, keyIdSchema } from '../../crypto/encryption.ts';
import { parseJson } from '../../files/file-text.ts';
import { framed, unframed } from '../../files/framed-file.ts';
import { changedParts, type Desk, deskOfParts, type Numbered, numbersOf, textsOfParts } from '../parts.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);
const quickly = { level: constants.Z_BEST_SPEED };
/** Larger than any desk. A hostile file must not fill the memory. */
const maxBytes = 1024 * 1024 * 1024;

const format = 'legwork-desk-backup';
const version = 1;
const label = 'desk-backup';

const headerSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  takenAt: zonedTimeSchema,
  /** The desk's revision at the time. It orders backups independently of the clock. */
  revision: z.int().min(1),
  mark: z.strictObject({
    ledgerId: ledgerIdSchema,
    lastWeek: z.string().max(8).nullable(),
    hash: z.string().max(8),
  }),
  /** Backups of an earlier revision hold figures that were erased since. */
  erasedAt: z.int().min(0),
  /** How many entries the ledger has. */
  entries: z.int().min(1),
  keyId: keyIdSchema,
  /** The vault's key file as text. */
  vault: z.string().max(20_000),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export type ReadBackup =
  | {
      readonly kind: 'whole';
      readonly header: BackupHeader;
      readonly headerLine: string;
      readonly payload: Buffer;
    }
  | { readonly kind: 'newer' | 'damaged' };

const indexSchema = z.array(z.tuple([z.string().max(60), z.int().min(0)]));
const lengthBytes = 4;

/** The texts one after another, behind a list of their names and lengths. */
export function bodyOf(desk: Desk): Buffer {
  const numbered: Numbered = { desk, numbers: numbersOf(desk.state, new Map()) };
  const textOf = textsOfParts(numbered);
  const texts = [...changedParts(null, numbered)].flatMap((key) => {
    const text = textOf(key);
    return text === null ? [] : { key, bytes: Buffer.from(text) };
  });
  const index = Buffer.from(JSON.stringify(texts.map(({ key, bytes }) => [key, bytes.length])));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(index.length);
  return Buffer.concat([length, index, ...texts.map(({ bytes }) => bytes)]);
}

/** @throws Error if the bytes are none of `bodyOf` */
function deskOfBody(body: Buffer): Desk {
  let at = lengthBytes + body.readUInt32BE(0);
  const index = indexSchema.parse(JSON.parse(body.toString('utf8', lengthBytes, at)));
  const texts = new Map<string, string>();
  for (const [key, length] of index) {
    texts.set(key, body.toString('utf8', at, at + length));
    at += length;
  }
  return deskOfParts(texts).desk;
}

/** The bytes of a backup's file. */
export async function encodeBackup(header: BackupHeader, body: Buffer, key: DataKey): Promise<Buffer> {
  const headerLine = JSON.stringify(header);
  return framed(headerLine, encryptBytes(key, label, headerLine, await compress(body, quickly)));
}

/** The header of an undamaged backup. */
export function readBackupHeader(bytes: Buffer): ReadBackup {
  const frame = unframed(bytes);
  if (frame === null) return { kind: 'damaged' };
  const parsed = parseJson(frame.headerLine);
  const header = headerSchema.safeParse(parsed).data;
  if (header !== undefined) return { kind: 'whole', header, ...frame };
  const head = z.looseObject({ format: z.literal(format), version: z.int() }).safeParse(parsed).data;
  return { kind: (head?.version ?? 0) > version ? 'newer' : 'damaged' };
}

/** The body of a backup; null if the key does not open it. */
export async function bodyOfBackup(
  { headerLine, payload }: Extract<ReadBackup, { kind: 'whole' }>,
  key: DataKey,
): Promise<Buffer | null> {
  const compressed = decryptBytes(key, label, headerLine, payload);
  if (compressed === null) return null;
  return decompress(compressed, { maxOutputLength: maxBytes }).catch(() => null);
}

/** The desk in a backup; null if the key does not open it, or its content is none. */
export async function deskOfBackup(
  read: Extract<ReadBackup, { kind: 'whole' }>,
  key: DataKey,
): Promise<Desk | null> {
  const body = await bodyOfBackup(read, key);
  try {
    return body === null ? null : deskOfBody(body);
  } catch {
    return null;
  }
}

/** The description of a backup for the page. */
export const backupOf = (id: string, { takenAt, mark }: BackupHeader, bytes: number): DeskBackup => ({
  ...{ id, takenAt, bytes, mark },
});
