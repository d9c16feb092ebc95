/** What a rehearsed program and the test that started it tell each other, over the channel between their processes. */

/** How cruel the system is to the program. Each is so unless a test says otherwise. */
export type System = {
  /** `ready-to-show` comes only once a window is shown, as for a hidden window under some Wayland compositors. */
  readonly withholdsReadyToShow: boolean;
  /** The system takes no notification. */
  readonly failsNotifications: boolean;
  /** The user's languages, the first preferred. The program's own locale, which stands before them, is made of the first. */
  readonly languages: readonly string[];
  /** Whether the desktop shows tray icons; on Linux. */
  readonly hasTrayPlace: boolean;
  /** The AppImage of the program that started this one, which is not ours. */
  readonly foreignAppImage: string | null;
  /** A window is there until its page has gone. */
  readonly closesSlowly: boolean;
  /** Whether the program runs from a package. */
  readonly isPackaged: boolean;
  /** Whether the system started the program at login; for macOS. */
  readonly isOpenedAtLogin: boolean;
};

export const cruelSystem: System = {
  withholdsReadyToShow: true,
  failsNotifications: true,
  languages: ['en-GB'],
  hasTrayPlace: false,
  foreignAppImage: '/opt/Someone-Elses.AppImage',
  closesSlowly: true,
  isPackaged: false,
  isOpenedAtLogin: false,
};

/** How the program is started. */
export type Start = {
  /** The script that Electron would run: `out/main/electron.js`, or the one in an unpacked archive. */
  readonly mainScript: string;
  readonly args: readonly string[];
  readonly home: string;
  readonly system: System;
};

type Asked = {
  /** The page of a new window: the test makes it. */
  readonly 'open-page': { readonly window: number };
  readonly 'close-page': { readonly window: number };
  /** A command of the DevTools protocol to the page of a window. */
  readonly cdp: { readonly window: number; readonly method: string; readonly params: object };
};
export type AskedName = keyof Asked;
export type ProgramAsks = {
  [Name in AskedName]: { readonly ask: Name; readonly id: number } & Asked[Name];
}[AskedName];

export type FromProgram =
  | ProgramAsks
  /** A second start found a first one: its arguments are for that. */
  | { readonly tell: 'second-instance'; readonly args: readonly string[]; readonly folder: string }
  /** The program asked to be started again when it has ended. */
  | { readonly tell: 'relaunch'; readonly args: readonly string[] }
  | { readonly answer: number; readonly value?: string; readonly error?: string };

export type ToProgram =
  | { readonly answer: number; readonly value?: unknown; readonly error?: string }
  | {
      readonly event: string;
      readonly window: number;
      readonly params: unknown;
    }
  | { readonly tell: 'second-instance'; readonly args: readonly string[]; readonly folder: string }
  /** A function of the test, by its source, to run with Electron and one argument. */
  | { readonly evaluate: number; readonly source: string; readonly given: string };

/** The events of the page that the program listens to. */
export const pageEvents = [
  'Fetch.requestPaused',
  'Runtime.bindingCalled',
  'Runtime.executionContextCreated',
  'Page.frameNavigated',
  'Page.loadEventFired',
  'Inspector.targetCrashed',
] as const;
export type PageEvent = (typeof pageEvents)[number];
