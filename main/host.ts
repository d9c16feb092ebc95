/**
 * What the services may ask of the host that they run in, besides a folder and a store class. What a host has not is
 * null: nobody offers it then, and the page hides it.
 */

import type { About } from '#shared/contract/about.ts';
import type { Screen } from '#shared/contract/screens.ts';

export type NotificationAction = { readonly id: string; readonly label: string };

/** What the system shows outside the window. Its texts are in the user's language already. */
export type HostNotification = {
  /** Names what it is about: a new one of the same id takes the former's place. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Buttons, where the system has them; the screen offers the same, because some systems have none. */
  readonly actions: readonly NotificationAction[];
  /** What a click on it opens. */
  readonly screen: Screen;
  /** A button was pressed; called at most once. Nothing is opened for it. */
  readonly onAction: (actionId: string) => void;
};

/** What the machine did. After `resume` the clock has jumped: whatever is due is to be looked at anew. */
export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

/** Whether the app starts with the user's session, as the system itself has it noted. */
export type LoginItem = {
  readonly isOn: () => Promise<boolean>;
  /** @throws ServiceError when the system does not take it. */
  readonly set: (isOn: boolean) => Promise<void>;
};

export type Host = {
  readonly kind: About['host'];
  /** The user's languages as the system names them, the first preferred. */
  readonly languages: () => readonly string[];
  /** Asks for a folder by the system's own dialog; resolves to null when it is closed. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /**
   * Shows a folder in the system's file manager.
   * @throws ServiceError when it cannot be shown.
   */
  readonly openFolder: ((folder: string) => Promise<void>) | null;
  readonly loginItem: LoginItem | null;
  readonly notify: ((notification: HostNotification) => void) | null;
  /** Takes a notification away that is no longer true; unknown ids are none. */
  readonly withdraw: (id: string) => void;
  /** Returns what ends the listening. */
  readonly onPower: (listener: (event: PowerEvent) => void) => () => void;
  /**
   * The running treatment in one line, for the tray; null while none runs. While one runs, closing the window leaves
   * the app in the tray, where there is one.
   */
  readonly showStrict: (line: string | null) => void;
};
