/** How the app ends: after its services let go of the folder, or with one sentence and a failure. */
import { app, dialog } from 'electron';
import { UserFacingError } from '../../user-facing-error.ts';

/**
 * Says why the app cannot go on, on standard error and in a box, and ends it with exit code 1. The box waits until
 * Electron can show one; the caller goes on meanwhile and must not open anything more.
 */
export function failWith(error: unknown): void {
  const localizedMessage =
    error instanceof UserFacingError ? error.userMessage : `Legwork stopped: ${String(error)}`;
  const line = localizedMessage.replaceAll(/\s+/g, ' ');
  process.stderr.write(`${line}\n`);
  void app.whenReady().then(() => {
    dialog.showErrorBox('Legwork', line);
    app.exit(1);
  });
}

/**
 * Holds every quit until `close` is done. Windows go first: `will-quit` comes when the last one is closed, so the
 * page can still save what it has, and a page that refuses to close keeps its services.
 */
export function quitAfter(close: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  const closeAndQuit = async (): Promise<void> => {
    await close();
    state = 'closed';
    app.quit();
  };
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    closeAndQuit().catch(failWith);
  });
}
