/** Whether a folder's record is open, and what a vault leaves readable. */
import type { Emergency } from './treatment.ts';

/** What stays readable while the vault is locked: nothing, unless the user chooses it. */
export type LockScreen = {
  readonly showsWarningSigns: boolean;
  readonly clinicPhone: string | null;
  /** The number while the clinic is closed; absent until the user keeps one readable. */
  readonly nightPhone?: string | undefined;
  /** The emergency number that the treatment names; absent until the user keeps it readable. */
  readonly emergency?: Emergency | undefined;
};

/**
 * - `open`: the record can be read and changed.
 * - `locked`: a vault waits for its passphrase.
 * - `newer`: a newer Legwork wrote here; the app changes nothing.
 * - `keyless`: files are encrypted and the vault's key file is gone.
 */
export type DataState = 'open' | 'locked' | 'newer' | 'keyless';

export type DataStatus = {
  readonly state: DataState;
  readonly isVaultOn: boolean;
  /** Turning the vault on or off was interrupted: some files stay as before until the next unlock. */
  readonly isVaultHalfWay: boolean;
  /** The app serves the demo in place of the user's own diary. */
  readonly isDemo: boolean;
  readonly lockScreen: LockScreen;
  /** Names of files of a newer version; empty except in state `newer`. */
  readonly newerFiles: readonly string[];
};

export type UnlockResult = 'open' | 'wrong-passphrase' | 'wrong-code';
