/** A host that notes what the services ask of it and does what a test says the machine did. */
import type { Host, HostNotification, PowerEvent } from '#main/host.ts';
import type { Screen } from '#shared/contract/screens.ts';

export function hostDouble(given: Partial<Host> = {}) {
  /** What is shown now, by its id. */
  const notifications = new Map<string, HostNotification>();
  const listeners = new Set<(event: PowerEvent) => void>();
  const strictLines: (string | null)[] = [];
  const waiting: (Screen | null)[] = [];
  /** A system that fails says so at once, as Linux does. */
  const system = { isFailing: false, attempts: 0 };
  const host: Host = {
    kind: 'browser',
    locales: ['en-GB'],
    countryCode: 'GB',
    chooseFolder: null,
    openFolder: null,
    loginItem: null,
    notify: (notification) => {
      system.attempts += 1;
      notifications.delete(notification.id);
      if (system.isFailing) return notification.onFailed();
      notifications.set(notification.id, notification);
      notification.onShown();
    },
    hasNotificationButtons: true,
    withdraw: (id) => void notifications.delete(id),
    takeOpenedFile: () => null,
    onPower: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    showStrict: (line) => void strictLines.push(line),
    showWaiting: (screen) => void waiting.push(screen),
    ...given,
  };
  return {
    host,
    notifications,
    /** Every line that the tray was given, the last one shown. */
    strictLines,
    /** The screen that the tray offers, the last one now. */
    waiting,
    system,
    /** The system says late that it could not show a notification. */
    fail: (id: string): void => {
      const notification = notifications.get(id);
      notifications.delete(id);
      notification?.onFailed();
    },
    /** Presses a button of a notification, which goes away with it. */
    press: (id: string, actionId: string): void => {
      const notification = notifications.get(id);
      notifications.delete(id);
      notification?.onAction(actionId);
    },
    /** The machine sleeps, wakes, is locked or unlocked. */
    power: (event: PowerEvent): void => {
      for (const listener of listeners) listener(event);
    },
    isHeard: (): boolean => listeners.size > 0,
  };
}
