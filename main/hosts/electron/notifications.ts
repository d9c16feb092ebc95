/**
 * The system's notifications. Every system supports a click; buttons show only if the notification server has them
 * (on macOS in a signed app, on Windows in an installed one).
 */
import { Notification } from 'electron';
import type { Screen } from '#shared/contract/screens.ts';
import type { Host, HostNotification } from '../../host.ts';

/** `open` shows the screen that a clicked notification names. */
export function createNotifications(open: (screen: Screen) => void): Pick<Host, 'notify' | 'withdraw'> {
  // Keep references: a collected notification loses its click handler.
  const shown = new Map<string, Notification>();
  const withdraw = (id: string): void => {
    shown.get(id)?.close();
    shown.delete(id);
  };
  const notify = ({ id, title, body, actions, screen, onAction }: HostNotification): void => {
    withdraw(id);
    const notification = new Notification({
      id,
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
    shown.set(id, notification);
    notification.show();
  };
  return { notify: Notification.isSupported() ? notify : null, withdraw };
}
