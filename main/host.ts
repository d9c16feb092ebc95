/**
 * What the services need from their host, besides a folder and a store class. A feature that the host lacks is null:
 * the services do not offer it, and the page hides it.
 */

import type { About } from '#shared/contract/about.ts';
import type { Screen } from '#shared/contract/screens.ts';

export type NotificationAction = { readonly id: string; readonly label: string };

/** A notification of the system. Its texts are already in the user's language. */
export type HostNotification = {
  /** Identifies the subject: a new notification with the same id replaces the former one. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Buttons, if the system supports them. The screen offers the same, because some systems have none. */
  readonly actions: readonly NotificationAction[];
  /** The screen that a click opens. */
  readonly screen: Screen;
  /** Called at most once, when the user presses a button. No window opens. */
  readonly onAction: (actionId: string) => void;
};

/** What the machine did. At `resume` the clock has jumped: check again whatever is due. */
export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

/** Whether the app starts with the user's session, by the system's own setting. */
export type LoginItem = {
  readonly isOn: () => Promise<boolean>;
  /** @throws ServiceError if the system refuses */
  readonly set: (isOn: boolean) => Promise<void>;
};

export type Host = {
  readonly kind: About['host'];
  /** The user's languages as the system names them, the first preferred. */
  readonly languages: () => readonly string[];
  /** Opens the system's folder dialog; resolves to null if the user closes it. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /**
   * Shows a folder in the system's file manager.
   * @throws ServiceError when it cannot be shown.
   */
  readonly openFolder: ((folder: string) => Promise<void>) | null;
  readonly loginItem: LoginItem | null;
  readonly notify: ((notification: HostNotification) => void) | null;
  /** Removes a notification that is no longer true; ignores unknown ids. */
  readonly withdraw: (id: string) => void;
  /** Returns a function that stops listening. */
  readonly onPower: (listener: (event: PowerEvent) => void) => () => void;
  /**
   * Shows the running treatment in one line in the tray; null if none runs. While one runs, closing the window leaves
   * the app in the tray, if there is one.
   */
  readonly showStrict: (line: string | null) => void;
};
