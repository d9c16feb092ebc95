/**
 * The system's notifications. A click works on each system, and on Linux only a click: Electron gives libnotify no
 * buttons. On macOS an unsigned app shows no notification at all, and on Windows one without its shortcut in the start
 * menu: where they show, there are buttons. macOS may hide them until the pointer is on the notification.
 */
import { Notification } from 'electron';
import type { Screen } from '#shared/contract/screens.ts';
import type { Host, HostNotification } from '../../host.ts';

type Notifications = Pick<Host, 'notify' | 'withdraw' | 'hasNotificationButtons'>;

/** `open` shows the screen that a clicked notification names. */
export function createNotifications(
  open: (screen: Screen) => void,
  platform: NodeJS.Platform,
): Notifications {
  // Keep references: a collected notification loses its click handler.
  const shown = new Map<string, Notification>();
  const withdraw = (id: string): void => {
    shown.get(id)?.close();
    shown.delete(id);
  };
  const create = ({
    id,
    title,
    body,
    actions,
    screen,
    onAction,
    onShown,
  }: HostNotification): Notification => {
    // Without an id of ours, Electron makes a new one for each. Windows takes no more than 64 characters, and would
    // give the press of a button to a former notification of the same id.
    const notification = new Notification({
      title,
      body,
      actions: actions.map(({ label }) => ({ type: 'button', text: label })),
      // A notification that waits for an answer stays until it has one.
      timeoutType: actions.length > 0 ? 'never' : 'default',
    });
    notification.once('click', () => {
      withdraw(id);
      open(screen);
    });
    notification.once('action', ({ actionIndex }) => {
      const action = actions[actionIndex];
      withdraw(id);
      if (action !== undefined) onAction(action.id);
    });
    notification.once('show', onShown);
    return notification;
  };
  const notify = (given: HostNotification): void => {
    const { id, onFailed } = given;
    withdraw(id);
    const notification = create(given);
    const fail = (): void => {
      // One that was replaced or withdrawn has not failed any more.
      if (shown.get(id) !== notification) return;
      shown.delete(id);
      onFailed();
    };
    notification.once('failed', fail);
    shown.set(id, notification);
    try {
      // Linux says at once, within this call, whether it is shown.
      notification.show();
    } catch {
      fail();
    }
  };
  return {
    notify: Notification.isSupported() ? notify : null,
    withdraw,
    hasNotificationButtons: platform !== 'linux',
  };
}
