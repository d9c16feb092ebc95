/**
 * A backup: one file with a copy of every file of the record. It has two lines of text, the header and the SHA-256 of
 * the rest, and then the files as JSON, compressed and, with a vault, encrypted.
 */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { Backup } from '#shared/record/backup.ts';
import { zonedTimeSchema } from '#shared/time/zoned-time.ts';
import { type DataKey, decryptBytes, encryptBytes } from '../../crypto/encryption.ts';
import { parseJson } from '../../files/file-text.ts';
import { framed, unframed } from '../../files/framed-file.ts';
import type { FileName } from '../../files/names.ts';
import { isEntryFile } from '../layout.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

const count = z.int().min(0);

/** Larger than any record. A hostile file must not fill the memory. */
const maxTextBytes = 512 * 1024 * 1024;
const encryptionLabel = 'copy';

const headerSchema = z.strictObject({
  format: z.literal('legwork-copy'),
  version: z.literal(2),
  takenAt: zonedTimeSchema,
  /** The record's revision at the time. It orders backups independently of the clock. */
  revision: count,
  /** The deleted count at the time. It explains why a later backup holds fewer entries. */
  deletedCount: count,
  reason: z.enum(['changed-day', 'asked', 'before-restore']),
  unexplainedMissing: count,
  // Older backups do not have this field.
  isInDoubt: z.boolean().default(false),
  counts: z.strictObject({
    shifts: count,
    wear: count,
    daysOff: count,
    garments: count,
    // Older backups do not have this field.
    checkIns: count.default(0),
    treatments: count.default(0),
  }),
  /** The ID of the key that encrypts it, or null. */
  keyId: z.string().max(64).nullable(),
  /** The vault's key file, in a backup outside the data folder. It opens with the passphrase of that day. */
  vault: z.string().max(20_000).nullable(),
});
export type BackupHeader = z.infer<typeof headerSchema>;

const formerHeaderSchema = z.looseObject({ version: z.literal(1), removals: count });

/** Migrates a header of version 1, which has another name for one field. */
function brought(parsed: unknown): unknown {
  const former = formerHeaderSchema.safeParse(parsed).data;
  if (former === undefined) return parsed;
  const { removals, ...rest } = former;
  return { ...rest, version: 2, deletedCount: removals };
}

export type BackupFiles = ReadonlyMap<FileName, string>;

export type ReadHeader =
  | {
      readonly kind: 'whole';
      readonly header: BackupHeader;
      readonly headerLine: string;
      readonly payload: Buffer;
    }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** The bytes of a backup's file. */
export async function encodeBackup(
  header: BackupHeader,
  files: BackupFiles,
  key: DataKey | null,
): Promise<Buffer> {
  const headerLine = JSON.stringify({ ...header, keyId: key?.id ?? null });
  const compressed = await compress(JSON.stringify(Object.fromEntries(files)), { level: 6 });
  const payload = key === null ? compressed : encryptBytes(key, encryptionLabel, headerLine, compressed);
  return framed(headerLine, payload);
}

/** The header of an undamaged backup. */
export function readBackupHeader(bytes: Buffer): ReadHeader {
  const frame = unframed(bytes);
  if (frame === null) return { kind: 'damaged' };
  const { headerLine, payload } = frame;
  const parsed = parseJson(headerLine);
  const header = headerSchema.safeParse(brought(parsed));
  if (header.success) return { kind: 'whole', header: header.data, headerLine, payload };
  const version = z.looseObject({ version: z.int() }).safeParse(parsed).data?.version ?? 0;
  return { kind: version > 2 ? 'newer' : 'damaged' };
}

const filesSchema = z.record(z.string().refine(isEntryFile), z.string());

/** The files in a backup; null if the key does not open it, or its content is invalid. */
export async function openBackup(
  read: Extract<ReadHeader, { kind: 'whole' }>,
  key: DataKey | null,
): Promise<BackupFiles | null> {
  const { header, headerLine, payload } = read;
  if (header.keyId !== null && key === null) return null;
  const compressed =
    key !== null && header.keyId !== null ? decryptBytes(key, encryptionLabel, headerLine, payload) : payload;
  if (compressed === null) return null;
  try {
    const text = (await decompress(compressed, { maxOutputLength: maxTextBytes })).toString('utf8');
    return new Map(Object.entries(filesSchema.parse(JSON.parse(text))));
  } catch {
    return null;
  }
}

/** The description of a backup for the page. */
export const backupOf = (id: string, header: BackupHeader, bytes: number): Backup => ({
  id,
  takenAt: header.takenAt,
  counts: header.counts,
  reason: header.reason,
  unexplainedMissing: header.unexplainedMissing,
  isInDoubt: header.isInDoubt,
  isEncrypted: header.keyId !== null,
  bytes,
});
