/** When the app goes on without a window on the screen, and when it starts without one. */

export type Reasons = {
  readonly platform: NodeJS.Platform;
  readonly hasTray: boolean;
  /** A treatment runs and is to be reminded of. */
  readonly isStrictRunning: boolean;
  /** The user has it started with the session. */
  readonly startsAtLogin: boolean;
};

/**
 * An app of macOS stays in the dock. Elsewhere it stays only where its tray can be seen, and only for who asked for
 * it: by having it started at login, or by running strict mode.
 */
export const staysWithoutWindow = ({ platform, hasTray, isStrictRunning, startsAtLogin }: Reasons): boolean =>
  platform === 'darwin' || (hasTray && (isStrictRunning || startsAtLogin));

/**
 * A start by the system waits in the tray. A locked diary is the exception: nothing works in the background until it
 * is unlocked, so the passphrase is asked for.
 */
export const startsWithoutWindow = (isAtLogin: boolean, hasTray: boolean, isRecordOpen: boolean): boolean =>
  isAtLogin && hasTray && isRecordOpen;
