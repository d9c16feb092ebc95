/** Whether a folder's record is open, and what a vault leaves readable. */
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
  /** Turning the vault on or off was cut off: some files are still as before, until the next unlocking. */
  readonly isVaultHalfWay: boolean;
  /** A made-up diary is shown in place of the user's own. */
  readonly isDemo: boolean;
  readonly lockScreen: LockScreen;
  /** Files of a newer version, by name; empty but in state `newer`. */
  readonly newerFiles: readonly string[];
};

export type UnlockResult = 'open' | 'wrong-passphrase' | 'wrong-code';
