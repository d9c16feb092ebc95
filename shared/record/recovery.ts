/** What the app tells the user about files with faults. */
import type { ZonedTime } from '../time/zoned-time.ts';
import type { Backup } from './backup.ts';

/** The fault of a file when the folder was opened. */
export type RecoveryReason =
  /** It could not be read in full: truncated, emptied, overwritten, of wrong types. */
  | 'damaged'
  /** It reads well but is not what the app wrote: a changed bit, or an edit by hand. */
  | 'changed'
  /** It was there when the record was last saved and is gone. */
  | 'missing'
  /** It is older than the other files say. */
  | 'rolled-back'
  /** It holds another file's content. */
  | 'swapped'
  /** It lies unencrypted in a folder whose vault is on. */
  | 'not-encrypted'
  /** Its entries break the model's rules together with the rest. They are quarantined, not deleted. */
  | 'held-back'
  /** Another program wrote or removed it while the record was open. */
  | 'changed-outside'
  /** A sync program put another version beside it. */
  | 'conflict-copy';

/** Shown to the user until settled. */
export type RecoveryNotice = {
  readonly id: string;
  readonly at: ZonedTime;
  /** The file, without `.json`: `journal-2026`. */
  readonly file: string;
  readonly reason: RecoveryReason;
  /** The path of the quarantined file, relative to the data folder; null if no file was moved. */
  readonly quarantinedAs: string | null;
  /** Entries of it in use, and entries in quarantine. */
  readonly keptEntries: number;
  readonly quarantinedEntries: number;
};

/** Notices, with what the newest good backup offers. */
export type Recovery = {
  readonly notices: readonly RecoveryNotice[];
  /** Null without notices, or without a good backup. */
  readonly offer: {
    readonly backup: Backup;
    /** Entries of the backup that the record lacks, and those that differ in it. */
    readonly missing: number;
    readonly differing: number;
  } | null;
};
