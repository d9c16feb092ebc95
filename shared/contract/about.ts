import type { Reader } from '../record/language.ts';

/**
 * Where the app runs, where the record lies, and what the system says of the reader. Without locales, the page goes by
 * its browser.
 */
export type About = Reader & {
  readonly version: string;
  readonly host: 'electron' | 'browser';
  /** The folder of the record, as a path of this machine. */
  readonly dataFolder: string;
  /** Whether the host can ask for a folder by the system's own dialog. */
  readonly canChooseFolder: boolean;
  /** Whether the host can show the folder of the record in the system's file manager. */
  readonly canShowFolder: boolean;
  /** Whether the host can start the app with the user's session. */
  readonly canStartAtLogin: boolean;
};
