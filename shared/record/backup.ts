/** Backups of a record as they are listed and restored. */

import type { ServiceMessage } from '../messages/service-messages.ts';
import type { ZonedTime } from '../time/zoned-time.ts';

/** How many entries of each kind a file or a copy holds. */
export type EntryCounts = {
  readonly shifts: number;
  readonly wear: number;
  readonly daysOff: number;
  readonly garments: number;
  readonly checkIns: number;
  readonly treatments: number;
};

/** A backup that was read back and found whole. */
export type Backup = {
  /** Its file's name without extension. */
  readonly id: string;
  readonly takenAt: ZonedTime;
  readonly counts: EntryCounts;
  /** Why it was taken: by the app after a changed day, when the user asked, or before a restore. */
  readonly reason: 'changed-day' | 'asked' | 'before-restore';
  /** Entries of the good copy before it that it lacks though nobody deleted them; 0 in a good copy. */
  readonly unexplainedMissing: number;
  /** Taken while the user had not settled what was wrong with files: no good copy, whatever it holds. */
  readonly isInDoubt: boolean;
  readonly isEncrypted: boolean;
  readonly bytes: number;
};

export type Backups = {
  /** Readable backups, the newest first. */
  readonly backups: readonly Backup[];
  /** The newest copy that lacks nothing unexplained and was not taken in doubt. */
  readonly lastGoodId: string | null;
  /** Names of backups that could not be read back: damaged or cut short, of a newer Legwork, or not for this user. */
  readonly unreadable: readonly {
    readonly name: string;
    readonly why: 'damaged' | 'newer' | 'not-readable';
  }[];
  /** Why the last copy that the app tried to make by itself was not made; null when it was. */
  readonly lastFailure: ServiceMessage | null;
};

/** A copy, in the app's own folder (`folder` null) or in one of the user's. */
export type BackupPlace = { readonly id: string; readonly folder: string | null };

/** `missing` adds what the record lacks; `whole` makes the record what the copy holds. */
export type RestoreMode = 'missing' | 'whole';
