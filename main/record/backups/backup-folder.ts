/** The copies in one folder: listed, read back, written and checked. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ServiceMessage } from '#shared/contract/service-messages.ts';
import type { Backup, Backups } from '#shared/contract/services.ts';
import type { DataKey } from '../../crypto/encryption.ts';
import { codeOf, listFiles, writeWhole } from '../../files/files.ts';
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

export const backupPath = (folder: string, id: string): string => path.join(folder, `${id}${extension}`);

/** The ids of what bears a copy's name. */
const backupIds = async (folder: string): Promise<readonly string[]> =>
  (await listFiles(folder)).flatMap((name) =>
    name.endsWith(extension) ? name.slice(0, -extension.length) : [],
  );

/** `20261124-081239-r123`: the wall clock, and the revision, which orders copies when the clock does not. */
const backupIdOf = ({ takenAt, revision }: Pick<BackupHeader, 'takenAt' | 'revision'>): string =>
  `${takenAt.slice(0, 10).replaceAll('-', '')}-${takenAt.slice(11, 19).replaceAll(':', '')}-r${revision}`;

/** Revisions beyond this are no count of anything written. */
const mostRevisions = 2 ** 40;

/** The highest revision of any copy in the folder, by their names; 0 without copies. */
export async function highestRevision(folder: string): Promise<number> {
  const revisions = (await backupIds(folder)).map((id) => Number(/-r(\d+)$/.exec(id)?.[1] ?? 0));
  return Math.max(0, ...revisions.filter((revision) => revision < mostRevisions));
}

export type ListedBackup = { readonly backup: Backup; readonly header: BackupHeader };

export type Listing = {
  /** The newest first. */
  readonly whole: readonly ListedBackup[];
  readonly unreadable: Backups['unreadable'];
};

/** Reads every copy of the folder and checks its sum. */
export async function listBackups(folder: string): Promise<Listing> {
  const whole: ListedBackup[] = [];
  const unreadable: Backups['unreadable'][number][] = [];
  for (const id of await backupIds(folder)) {
    const bytes = await readFile(backupPath(folder, id));
    const read = readBackupHeader(bytes);
    if (read.kind === 'whole') {
      whole.push({ backup: backupOf(id, read.header, bytes.length), header: read.header });
    } else unreadable.push({ name: `${id}${extension}`, why: read.kind });
  }
  whole.sort((a, b) => b.header.revision - a.header.revision || (a.backup.id < b.backup.id ? 1 : -1));
  return { whole, unreadable };
}

/** A folder of the user's for copies. @throws ServiceError when it is not one. */
export async function assertBackupFolder(folder: string): Promise<void> {
  const found = path.isAbsolute(folder) ? await stat(folder).catch(() => null) : null;
  if (found?.isDirectory() !== true) {
    throw new ServiceError({ id: 'service.no-folder', values: { folder } });
  }
}

export type OpenedBackup = { readonly header: BackupHeader; readonly files: BackupFiles };

/**
 * Reads one copy whole.
 * @param keyFor the key for a sealed copy, or null where there is none
 * @throws ServiceError when it is gone, damaged, newer, or sealed by another key
 */
export async function readBackup(
  folder: string,
  id: string,
  keyFor: (header: BackupHeader) => Promise<DataKey | null>,
): Promise<OpenedBackup> {
  const bytes = await readFile(backupPath(folder, id)).catch(() => null);
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

const backupFailure = (cause: unknown): ServiceError =>
  cause instanceof ServiceError
    ? cause
    : new ServiceError({ id: backupFailures[codeOf(cause)] ?? 'service.no-copy.not-written' }, { cause });

/**
 * Writes a copy, reads it back from the disk and compares it before it bears its name.
 * @param id its file's name, which the user may have changed since it was made
 * @throws ServiceError when it could not be written or did not read back the same
 */
export async function writeBackup(
  folder: string,
  header: BackupHeader,
  files: BackupFiles,
  key: DataKey | null,
  id = backupIdOf(header),
): Promise<ListedBackup> {
  try {
    const bytes = await encodeBackup(header, files, key);
    await writeWhole(backupPath(folder, id), bytes, async (staged) => {
      const back = readBackupHeader(await readFile(staged));
      const held = back.kind === 'whole' ? await openBackup(back, key) : null;
      if (held === null || !isSame(held, files)) {
        throw new ServiceError({ id: 'service.no-copy.not-read-back' });
      }
    });
    return { backup: backupOf(id, { ...header, keyId: key?.id ?? null }, bytes.length), header };
  } catch (error) {
    throw backupFailure(error);
  }
}
