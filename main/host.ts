/**
 * What the services need from their host, besides a folder and a store class. A feature that the host lacks is null:
 * the services do not offer it, and the page hides it.
 */

import type { About } from '#shared/contract/about.ts';
import type { Screen } from '#shared/contract/screens.ts';
import type { Reader } from '#shared/record/language.ts';

export type NotificationAction = { readonly id: string; readonly label: string };

/** A notification of the system. Its texts are already in the user's language. */
export type HostNotification = {
  /** Identifies the subject: a new notification with the same id replaces the former one. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Buttons, if the system has them. The screen offers the same. */
  readonly actions: readonly NotificationAction[];
  /** The screen that a click opens. */
  readonly screen: Screen;
  /** Called at most once, when the user presses a button. No window opens. */
  readonly onAction: (actionId: string) => void;
  /** Called when the system says that the notification is shown. */
  readonly onShown: () => void;
  /**
   * Called at most once, if the system fails to show it: during `notify`, later, or even after `onShown`. Not called
   * once the notification was replaced or withdrawn.
   */
  readonly onFailed: () => void;
};

/** What the machine did. At `resume` the clock has jumped: check again whatever is due. */
export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

/** Whether the app starts with the user's session, by the system's own setting. */
export type LoginItem = {
  readonly isOn: () => Promise<boolean>;
  /** @throws ServiceError if the system refuses */
  readonly set: (isOn: boolean) => Promise<void>;
};

/** What the system says of the reader holds for menus, notifications and page alike. */
export type Host = Reader & {
  readonly kind: About['host'];
  /** Opens the system's folder dialog; resolves to null if the user closes it. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /**
   * Shows a folder in the system's file manager.
   * @throws ServiceError when it cannot be shown.
   */
  readonly openFolder: ((folder: string) => Promise<void>) | null;
  readonly loginItem: LoginItem | null;
  /** Never throws: what the system refuses has failed. */
  readonly notify: ((notification: HostNotification) => void) | null;
  /** Whether this system's notifications can have buttons. Without them, only a click answers. */
  readonly hasNotificationButtons: boolean;
  /** Removes a notification that is no longer true; ignores unknown ids. */
  readonly withdraw: (id: string) => void;
  /** The path of the file that the user opened the app with and has not seen yet: each only once, else null. */
  readonly takeOpenedFile: () => string | null;
  /** Returns a function that stops listening. */
  readonly onPower: (listener: (event: PowerEvent) => void) => () => void;
  /**
   * Shows the running treatment in one line in the tray; null if none runs. While one runs, closing the window leaves
   * the app in the tray, if there is one.
   */
  readonly showStrict: (line: string | null) => void;
  /** Offers in the tray the screen of a reminder that the system failed to show; null if none waits. */
  readonly showWaiting: (screen: Screen | null) => void;
};
