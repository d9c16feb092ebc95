/** Lists, reads and writes the backups of a desk in one folder. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DeskBackup, DeskBackups } from '#shared/desk/view.ts';
import type { DataKey } from '../../crypto/encryption.ts';
import { backupStem, byRevision, idOfStem } from '../../files/backup-names.ts';
import { writeDurably } from '../../files/durable.ts';
import { listFiles } from '../../files/files.ts';
import { isFull } from '../../files/save-error.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { backupExtension } from '../desk-files.ts';
import {
  type BackupHeader,
  backupOf,
  bodyOfBackup,
  encodeBackup,
  type ReadBackup,
  readBackupHeader,
} from './backup-file.ts';

const idOfName = (name: string): string => idOfStem(name.slice(0, -backupExtension.length));

const nameOf = ({ takenAt, revision }: BackupHeader): string =>
  `${backupStem(takenAt, revision)}${backupExtension}`;

export type ListedBackup = {
  readonly backup: DeskBackup;
  readonly header: BackupHeader;
  /** Its path. */
  readonly file: string;
};

export type Listing = Pick<DeskBackups, 'unreadable'> & {
  /** The newest first. */
  readonly whole: readonly ListedBackup[];
};

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await listFiles(folder)).filter((name) => name.endsWith(backupExtension));

/** Reads every backup of the folder, and verifies its checksum. An unreadable one does not hide the others. */
export async function listBackups(folder: string): Promise<Listing> {
  const whole: ListedBackup[] = [];
  const unreadable: string[] = [];
  for (const name of await namesIn(folder)) {
    const file = path.join(folder, name);
    const bytes = await readFile(file).catch(() => null);
    const read = bytes && readBackupHeader(bytes);
    if (bytes === null || read?.kind !== 'whole') unreadable.push(name);
    else
      whole.push({ backup: backupOf(idOfName(name), read.header, bytes.length), header: read.header, file });
  }
  whole.sort(byRevision);
  return { whole, unreadable };
}

/** One whole backup. @throws ServiceError if it is gone, damaged or newer */
export async function readBackup(
  folder: string,
  id: string,
): Promise<Extract<ReadBackup, { kind: 'whole' }>> {
  const name = (await namesIn(folder)).find((each) => idOfName(each) === id);
  const bytes = name === undefined ? null : await readFile(path.join(folder, name)).catch(() => null);
  if (bytes === null) throw new ServiceError({ id: 'service.desk-copy-gone' });
  const read = readBackupHeader(bytes);
  if (read.kind === 'whole') return read;
  throw new ServiceError({ id: `service.desk-copy-${read.kind}` });
}

/** Says why no backup was made. */
export function backupFailure(cause: unknown): ServiceError {
  if (cause instanceof ServiceError) return cause;
  const why = isFull(cause) ? 'disk-full' : 'not-written';
  return new ServiceError({ id: `service.desk-no-copy.${why}` }, { cause });
}

/**
 * Writes a backup, reads it back from the disk and compares it before it gets its name.
 * @throws ServiceError when it could not be written or did not read back the same
 */
export async function writeBackup(
  folder: string,
  header: BackupHeader,
  body: Buffer,
  key: DataKey,
): Promise<ListedBackup> {
  try {
    const bytes = await encodeBackup(header, body, key);
    const file = path.join(folder, nameOf(header));
    const check = async (staged: string): Promise<void> => {
      const back = readBackupHeader(await readFile(staged));
      const held = back.kind === 'whole' ? await bodyOfBackup(back, key) : null;
      if (held === null || !held.equals(body)) {
        throw new ServiceError({ id: 'service.desk-no-copy.not-read-back' });
      }
    };
    await writeDurably(file, bytes, { check });
    return { backup: backupOf(idOfName(path.basename(file)), header, bytes.length), header, file };
  } catch (error) {
    throw backupFailure(error);
  }
}
