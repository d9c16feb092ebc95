/** Whether the app goes on, or starts, without a window on the screen. */

export type Reasons = {
  readonly platform: NodeJS.Platform;
  readonly hasTray: boolean;
  /** A treatment runs, and the app must remind of it. */
  readonly isStrictRunning: boolean;
  /** The user has set the app to start with the session. */
  readonly startsAtLogin: boolean;
};

/**
 * On macOS an app stays in the dock. Elsewhere it stays only if its tray icon is visible and the user asked for it:
 * by starting it at login, or by running strict mode.
 */
export const staysWithoutWindow = ({ platform, hasTray, isStrictRunning, startsAtLogin }: Reasons): boolean =>
  platform === 'darwin' || (hasTray && (isStrictRunning || startsAtLogin));

/**
 * An app that the system starts waits in the tray. A locked diary is the exception: nothing works in the background
 * until it is unlocked, so the app asks for the passphrase.
 */
export const startsWithoutWindow = (isAtLogin: boolean, hasTray: boolean, isRecordOpen: boolean): boolean =>
  isAtLogin && hasTray && isRecordOpen;
