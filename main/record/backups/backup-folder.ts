/** Lists, reads, writes and verifies the backups in one folder. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServiceMessage } from '#shared/messages/service-messages.ts';
import type { Backup, Backups } from '#shared/record/backup.ts';
import type { DataKey } from '../../crypto/encryption.ts';
import { backupStem, byRevision, idOfStem } from '../../files/backup-names.ts';
import { writeDurably } from '../../files/durable.ts';
import { codeOf, listFiles } from '../../files/files.ts';
import { ServiceError } from '../../user-facing-error.ts';
import {
  type BackupFiles,
  type BackupHeader,
  backupOf,
  encodeBackup,
  openBackup,
  readBackupHeader,
} from './backup-file.ts';

const extension = '.legwork';

/** The files with a backup's name. */
const backupNames = async (folder: string): Promise<readonly string[]> =>
  (await listFiles(folder)).filter((name) => name.endsWith(extension));

const idOfName = (name: string): string => idOfStem(name.slice(0, -extension.length));

/** Higher revisions cannot be a count of writes. */
const mostRevisions = 2 ** 40;

/** The highest revision of any backup in the folder, by their names; 0 without backups. */
export async function highestRevision(folder: string): Promise<number> {
  const revisions = (await backupNames(folder)).map((name) => Number(/-r(\d+)\b/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...revisions.filter((revision) => revision < mostRevisions));
}

export type ListedBackup = {
  readonly backup: Backup;
  readonly header: BackupHeader;
  /** Its path. */
  readonly file: string;
};

export type Listing = {
  /** The newest first. */
  readonly whole: readonly ListedBackup[];
  readonly unreadable: Backups['unreadable'];
};

/** Reads every backup of the folder and verifies its checksum. An unreadable backup does not hide the others. */
export async function listBackups(folder: string): Promise<Listing> {
  const whole: ListedBackup[] = [];
  const unreadable: Backups['unreadable'][number][] = [];
  for (const name of await backupNames(folder)) {
    const file = path.join(folder, name);
    const bytes = await readFile(file).catch(() => null);
    const read = bytes && readBackupHeader(bytes);
    if (bytes === null || read === null) unreadable.push({ name, why: 'not-readable' });
    else if (read.kind !== 'whole') unreadable.push({ name, why: read.kind });
    else {
      const { header } = read;
      whole.push({ backup: backupOf(idOfName(name), header, bytes.length), header, file });
    }
  }
  whole.sort(byRevision);
  return { whole, unreadable };
}

export type OpenedBackup = { readonly header: BackupHeader; readonly files: BackupFiles };

/**
 * Reads one whole backup.
 * @param keyFor the key for an encrypted backup, or null if there is none
 * @throws ServiceError if it is gone, damaged, newer, or encrypted with another key
 */
export async function readBackup(
  folder: string,
  id: string,
  keyFor: (header: BackupHeader) => Promise<DataKey | null>,
): Promise<OpenedBackup> {
  const name = (await backupNames(folder)).find((each) => idOfName(each) === id);
  const bytes = name === undefined ? null : await readFile(path.join(folder, name)).catch(() => null);
  if (bytes === null) throw new ServiceError({ id: 'service.copy-gone' });
  const read = readBackupHeader(bytes);
  if (read.kind !== 'whole') throw new ServiceError({ id: `service.copy-${read.kind}` });
  const files = await openBackup(read, await keyFor(read.header));
  if (files !== null) return { header: read.header, files };
  throw new ServiceError({
    id: read.header.keyId === null ? 'service.copy-damaged' : 'service.copy-other-key',
  });
}

function isSame(a: BackupFiles, b: BackupFiles): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

type BackupFailure = Extract<ServiceMessage['id'], `service.no-copy.${string}`>;

const backupFailures: Readonly<Record<string, BackupFailure>> = {
  ENOSPC: 'service.no-copy.disk-full',
  EFBIG: 'service.no-copy.disk-full',
  EROFS: 'service.no-copy.read-only',
  EACCES: 'service.no-copy.not-allowed',
  EPERM: 'service.no-copy.not-allowed',
};

/** Says why no backup was made. */
export const backupFailure = (cause: unknown): ServiceError =>
  cause instanceof ServiceError
    ? cause
    : new ServiceError({ id: backupFailures[codeOf(cause)] ?? 'service.no-copy.not-written' }, { cause });

/**
 * Writes a backup, reads it back from the disk and compares it before it gets its name.
 * @param place its file, which the user may have renamed since it was made
 * @throws ServiceError when it could not be written or did not read back the same
 */
export async function writeBackup(
  folder: string,
  header: BackupHeader,
  files: BackupFiles,
  key: DataKey | null,
  place: string | null = null,
): Promise<ListedBackup> {
  try {
    const bytes = await encodeBackup(header, files, key);
    const file = place ?? path.join(folder, `${backupStem(header.takenAt, header.revision)}${extension}`);
    const check = async (staged: string): Promise<void> => {
      const back = readBackupHeader(await readFile(staged));
      const held = back.kind === 'whole' ? await openBackup(back, key) : null;
      if (held === null || !isSame(held, files)) {
        throw new ServiceError({ id: 'service.no-copy.not-read-back' });
      }
    };
    await writeDurably(file, bytes, { check });
    const id = idOfName(path.basename(file));
    return { backup: backupOf(id, { ...header, keyId: key?.id ?? null }, bytes.length), header, file };
  } catch (error) {
    throw backupFailure(error);
  }
}
