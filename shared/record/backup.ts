/** Backups of a record, for lists and restores. */

import type { ServiceMessage } from '../messages/service-messages.ts';
import type { ZonedTime } from '../time/zoned-time.ts';

/** The number of entries of each kind in a file or a backup. */
export type EntryCounts = {
  readonly shifts: number;
  readonly wear: number;
  readonly daysOff: number;
  readonly garments: number;
  readonly checkIns: number;
  readonly treatments: number;
};

/** A backup that was read back and is complete. */
export type Backup = {
  /** Its file's name without extension. */
  readonly id: string;
  readonly takenAt: ZonedTime;
  readonly counts: EntryCounts;
  /** Why it was made: by the app after a changed day, at the user's request, or before a restore. */
  readonly reason: 'changed-day' | 'asked' | 'before-restore';
  /** Entries of the good backup before it that it lacks though nobody deleted them; 0 in a good backup. */
  readonly unexplainedMissing: number;
  /** Made while the user had not settled the notices of files: not a good backup, whatever it holds. */
  readonly isInDoubt: boolean;
  readonly isEncrypted: boolean;
  readonly bytes: number;
};

export type Backups = {
  /** Readable backups, the newest first. */
  readonly backups: readonly Backup[];
  /** The newest backup that lacks nothing unexplained and was not made in doubt. */
  readonly lastGoodId: string | null;
  /** Names of backups that could not be read back: damaged, cut short, of a newer Legwork, or not for this user. */
  readonly unreadable: readonly {
    readonly name: string;
    readonly why: 'damaged' | 'newer' | 'not-readable';
  }[];
  /** Why the app's last automatic backup failed; null if it succeeded. */
  readonly lastFailure: ServiceMessage | null;
};

/** A backup, in the app's own folder (`folder` null) or in one of the user's. */
export type BackupPlace = { readonly id: string; readonly folder: string | null };

/** `missing` adds what the record lacks; `whole` makes the record equal to the backup. */
export type RestoreMode = 'missing' | 'whole';
