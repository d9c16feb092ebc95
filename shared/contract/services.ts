/**
 * What the API serves to the page, named here so that the page can know the router's types without knowing Node.
 */
import type { Change } from '#shared/record/change.ts';
import type { Difference } from '#shared/record/difference.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { StrictEntry } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import type { ReadSheet } from '#shared/strict/clinic-sheet.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import type { ServiceMessage } from './service-messages.ts';

/** The answer to a change that is on disk. */
export type Saved = {
  /** Undoes the changes, to be applied in this order. */
  readonly inverse: readonly Change[];
};

/** The answer to a restore: what was changed, for the page to apply too, and how to take it back. */
export type Restored = Saved & { readonly changes: readonly Change[] };

/** Where the app runs and where the record lies, for the settings screen. */
export type About = {
  readonly version: string;
  readonly host: 'electron' | 'browser';
  /** The folder of the record, as a path of this machine. */
  readonly dataFolder: string;
  /** Whether the host can ask for a folder by the system's own dialog. */
  readonly canChooseFolder: boolean;
  /** Whether the host can show the folder of the record in the system's file manager. */
  readonly canShowFolder: boolean;
  /** Whether the host can have the app started with the user's session. */
  readonly canStartAtLogin: boolean;
};

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
  /** Whole copies, the newest first. */
  readonly backups: readonly Backup[];
  /** The newest copy that lacks nothing unexplained and was not taken in doubt. */
  readonly lastGoodId: string | null;
  /** Names of copies that could not be read back: damaged or cut short, or written by a newer Legwork. */
  readonly unreadable: readonly { readonly name: string; readonly why: 'damaged' | 'newer' }[];
  /** Why the last copy that the app tried to make by itself was not made; null when it was. */
  readonly lastFailure: ServiceMessage | null;
};

/** A copy, in the app's own folder (`folder` null) or in one of the user's. */
export type BackupPlace = { readonly id: string; readonly folder: string | null };

/** `missing` adds what the record lacks; `whole` makes the record what the copy holds. */
export type RestoreMode = 'missing' | 'whole';

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
  | 'held-back';

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

/** What stays readable while the vault is locked: nothing unless the user says so. */
export type LockScreen = {
  readonly showsWarningSigns: boolean;
  readonly clinicPhone: string | null;
};

/**
 * - `open`: the record can be read and changed.
 * - `locked`: a vault waits for its passphrase.
 * - `newer`: a newer Legwork wrote here; nothing is touched.
 * - `keyless`: files are encrypted and the vault's key file is gone.
 */
export type DataState = 'open' | 'locked' | 'newer' | 'keyless';

export type DataStatus = {
  readonly state: DataState;
  readonly isVaultOn: boolean;
  /** A made-up diary is shown in place of the user's own. */
  readonly isDemo: boolean;
  readonly lockScreen: LockScreen;
  /** Files of a newer version, by name; empty but in state `newer`. */
  readonly newerFiles: readonly string[];
};

export type UnlockResult = 'open' | 'wrong-passphrase' | 'wrong-code';

/** What the retention rule would delete: entries older than the date, copies included. */
export type RetentionPreview = { readonly before: CalendarDate; readonly entries: number };

/** The services behind the router; the same in both hosts. Calls that need an open record refuse in another state. */
export type ApiServices = {
  readonly about: About;
  readonly record: {
    readonly read: () => LegworkRecord;
    /**
     * Applies all changes or none, and resolves once they are on disk.
     * @throws InvalidEntryError when a change is refused; nothing was changed.
     */
    readonly change: (changes: readonly Change[]) => Promise<Saved>;
  };
  readonly strict: {
    /**
     * Begins strict mode, and resolves once that is on disk. It cannot be undone.
     * @throws InvalidEntryError for a plan that does not hold together, or while another treatment is under way
     */
    readonly start: (treatment: Treatment) => Promise<void>;
    /**
     * Adds lines to a log, all or none, in the order of their numbers. They cannot be taken back, only amended.
     * @throws InvalidEntryError for lines that do not fit the log; nothing was added
     */
    readonly append: (entries: readonly StrictEntry[]) => Promise<void>;
    /** What a clinic's sheet holds, or why it is none. It is looked at only: nothing of it is kept. */
    readonly readSheet: (text: string) => ReadSheet;
  };
  readonly data: {
    readonly status: () => DataStatus;
    readonly recovery: () => Promise<Recovery>;
    /** Takes the record as it is: the notice is not shown again. What was quarantined stays. */
    readonly settle: (id: string) => Promise<void>;
    /** What `keepYears` years would delete now. */
    readonly retentionPreview: (keepYears: number) => RetentionPreview;
    /** Sets the rule and deletes what it says at once; null keeps everything. Cannot be undone. */
    readonly setRetention: (keepYears: number | null) => Promise<RetentionPreview | null>;
    /** Deletes everything in the folder, copies included. `word` is what the user typed: `ERASE`. */
    readonly erase: (word: string) => Promise<void>;
    /** Serves a made-up diary from a folder of its own, until `leaveDemo`. The user's own must be open. */
    readonly startDemo: () => Promise<void>;
    /** Deletes the made-up diary and serves the user's own again. */
    readonly leaveDemo: () => Promise<void>;
    /** Asks for a folder by the system's dialog; null when closed, or where the host has none. */
    readonly chooseFolder: () => Promise<string | null>;
    /** Shows the folder of the record in the system's file manager; nothing where the host has none. */
    readonly showFolder: () => Promise<void>;
  };
  readonly backups: {
    readonly list: (folder: string | null) => Promise<Backups>;
    /** Makes one now, in the app's own folder. */
    readonly take: () => Promise<Backup>;
    /** Makes one in a folder of the user's and remembers the folder. */
    readonly writeTo: (folder: string) => Promise<Backup>;
    /**
     * What a restore would do. `passphrase` opens a copy made under another vault.
     * @throws ServiceError when the copy cannot be read.
     */
    readonly difference: (place: BackupPlace, passphrase?: string) => Promise<Difference>;
    /** Restores by ordinary changes, after a copy of what is replaced. */
    readonly restore: (place: BackupPlace, mode: RestoreMode, passphrase?: string) => Promise<Restored>;
  };
  readonly vault: {
    readonly unlock: (passphrase: string) => Promise<UnlockResult>;
    /** Opens by the printed code and sets a new passphrase. */
    readonly unlockByCode: (code: string, newPassphrase: string) => Promise<UnlockResult>;
    readonly lock: () => Promise<void>;
    /** Encrypts everything. Returns the recovery code, shown this once. */
    readonly turnOn: (passphrase: string) => Promise<{ readonly recoveryCode: string }>;
    /** False for a wrong passphrase. */
    readonly turnOff: (passphrase: string) => Promise<boolean>;
    readonly changePassphrase: (passphrase: string, newPassphrase: string) => Promise<boolean>;
    /** A new code; the former one no longer opens the vault. Null for a wrong passphrase. */
    readonly newRecoveryCode: (passphrase: string) => Promise<{ readonly recoveryCode: string } | null>;
    readonly setLockScreen: (lockScreen: LockScreen) => Promise<void>;
  };
  /** The start with the user's session: noted by the system, not in the record. Off where the host has none. */
  readonly login: {
    readonly isOn: () => Promise<boolean>;
    readonly set: (isOn: boolean) => Promise<void>;
  };
};
