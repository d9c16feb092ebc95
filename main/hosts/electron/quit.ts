/** How the app ends: after its services release the folder, or with one sentence and a failure. */
import { app, dialog } from 'electron';
import { UserFacingError } from '../../user-facing-error.ts';

/**
 * Reports why the app cannot go on, on standard error and in a box, and ends it with exit code 1. The box waits until
 * Electron can show one. The caller continues meanwhile and must not open anything more.
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

export type Ending = {
  /** Whether the app is closing its services: no window can be opened any more. */
  readonly hasBegun: () => boolean;
  /** Somebody started the app. If it is ending, it starts again afterwards. */
  readonly startedMeanwhile: () => void;
};

export type QuitOptions = {
  readonly close: () => Promise<void>;
  /** Has Electron start the app again when it has ended. */
  readonly relaunch: () => void;
};

/**
 * Delays every quit until `close` is done. Windows close first: `will-quit` comes after the last one has closed. The
 * page can still save its data, and a page that refuses to close keeps its services.
 *
 * Until the end this process holds the single instance: a start meanwhile only tells it, and must not be lost.
 */
export function quitAfter({ close, relaunch }: QuitOptions): Ending {
  let state: 'open' | 'closing' | 'closed' = 'open';
  let isStartedMeanwhile = false;
  const closeAndQuit = async (): Promise<void> => {
    await close();
    state = 'closed';
    if (isStartedMeanwhile) relaunch();
    app.quit();
  };
  app.on('before-quit', () => {
    // A start before this quit found its window.
    if (state === 'open') isStartedMeanwhile = false;
  });
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    closeAndQuit().catch(failWith);
  });
  return {
    hasBegun: () => state !== 'open',
    startedMeanwhile: () => {
      isStartedMeanwhile = true;
    },
  };
}
