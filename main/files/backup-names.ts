/** How the files of backups are named, and the folders that a user names for them. */
import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { ServiceError } from '../user-facing-error.ts';

/**
 * The ID by which a call names the file: its name without extension, or a hash of a name that the user or a program
 * chose.
 */
export const idOfStem = (stem: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/.test(stem) ? stem : `renamed-${hash('sha256', stem).slice(0, 32)}`;

/** `20261124-081239-r123`: the wall clock and the revision. The revision orders backups if the clock is wrong. */
export const backupStem = (takenAt: ZonedTime, revision: number): string =>
  `${takenAt.slice(0, 10).replaceAll('-', '')}-${takenAt.slice(11, 19).replaceAll(':', '')}-r${revision}`;

type Named = { readonly header: { readonly revision: number }; readonly backup: { readonly id: string } };

/** The newest first. */
export const byRevision = (a: Named, b: Named): number =>
  b.header.revision - a.header.revision || (a.backup.id < b.backup.id ? 1 : -1);

/** Checks the user's folder for backups. @throws ServiceError if it is not a folder. */
export async function assertBackupFolder(folder: string): Promise<void> {
  const found = path.isAbsolute(folder) ? await stat(folder).catch(() => null) : null;
  if (found?.isDirectory() !== true) throw new ServiceError({ id: 'service.no-folder', values: { folder } });
}
