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
  /** Whether the host can start the app with the user's session. */
  readonly canStartAtLogin: boolean;
};
