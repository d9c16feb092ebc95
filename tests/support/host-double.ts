/** A host that notes what the services ask of it and does what a test says the machine did. */
import type { Host, HostNotification, PowerEvent } from '#main/host.ts';

export function hostDouble(given: Partial<Host> = {}) {
  /** What is shown now, by its id. */
  const notifications = new Map<string, HostNotification>();
  const listeners = new Set<(event: PowerEvent) => void>();
  const strictLines: (string | null)[] = [];
  const host: Host = {
    kind: 'browser',
    languages: () => ['en-GB'],
    chooseFolder: null,
    openFolder: null,
    loginItem: null,
    notify: (notification) => void notifications.set(notification.id, notification),
    withdraw: (id) => void notifications.delete(id),
    onPower: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    showStrict: (line) => void strictLines.push(line),
    ...given,
  };
  return {
    host,
    notifications,
    /** Every line that the tray was given, the last one shown. */
    strictLines,
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
