/** What the person is told of files that were not as they should be. */
import type { ZonedTime } from '../time/zoned-time.ts';
import type { Backup } from './backup.ts';

/** What was wrong with a file when the folder was opened. */
export type RecoveryReason =
  /** It could not be read whole: truncated, emptied, overwritten, of wrong types. */
  | 'damaged'
  /** It reads well but is not what the app wrote: a changed bit, or a hand that edited it. */
  | 'changed'
  /** It was there when the record was last saved and is gone. */
  | 'missing'
  /** It is older than the other files say it should be. */
  | 'rolled-back'
  /** It is another file's content under this name. */
  | 'swapped'
  /** It lies unencrypted in a folder whose vault is on. */
  | 'not-encrypted'
  /** Its entries break the model's rules together with the rest, and are quarantined, not deleted. */
  | 'held-back'
  /** Another program wrote it, or took it away, while the record was open. */
  | 'changed-outside'
  /** A sync program put another version beside it. */
  | 'conflict-copy';

/** Told to the user until settled. */
export type RecoveryNotice = {
  readonly id: string;
  readonly at: ZonedTime;
  /** The file, without `.json`: `journal-2026`. */
  readonly file: string;
  readonly reason: RecoveryReason;
  /** Where the file was quarantined, relative to the data folder; null where nothing was moved. */
  readonly quarantinedAs: string | null;
  /** Entries of it that are in use, and entries that are quarantined. */
  readonly keptEntries: number;
  readonly quarantinedEntries: number;
};

/** Notices with what the newest good copy has to offer. */
export type Recovery = {
  readonly notices: readonly RecoveryNotice[];
  /** Null without notices, or without a good copy. */
  readonly offer: {
    readonly backup: Backup;
    /** Entries of the copy that the record lacks, and that it has otherwise. */
    readonly missing: number;
    readonly differing: number;
  } | null;
};
