/**
 * Loads a page again that crashed, and one that hangs if the user agrees. crash.ts decides when to ask the user. The
 * page comes back to its place once; if it ends there again, the next one starts anew.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { HostTranslate } from '../../host-messages.ts';
import { crashed, isCrash, noCrashes } from './crash.ts';
import { appOrigin } from './own-origin.ts';
import { failWith } from './quit.ts';
import { showInFront } from './window.ts';

export type RecoveryOptions = {
  readonly t: () => HostTranslate;
  readonly dataFolder: string;
};

const first = 0;

const crashQuestion = (t: HostTranslate, times: number, folder: string): MessageBoxOptions => ({
  type: 'error',
  message: t('crash.title', { times }),
  detail: t('crash.detail', { folder }),
  buttons: [t('crash.again'), t('crash.quit')],
  defaultId: first,
  cancelId: first,
  noLink: true,
});

const hangQuestion = (t: HostTranslate, signal: AbortSignal): MessageBoxOptions => ({
  type: 'warning',
  message: t('hang.title'),
  detail: t('hang.detail'),
  buttons: [t('hang.wait'), t('hang.again')],
  defaultId: first,
  cancelId: first,
  noLink: true,
  signal,
});

/** Watches the window's page until the window is closed. */
export function recoverPage(window: BrowserWindow, { t, dataFolder }: RecoveryOptions): void {
  const { webContents } = window;
  let crashes = noCrashes;

  let isPlaceTried = false;

  const load = (): void => {
    if (window.isDestroyed()) return;
    if (isPlaceTried) window.loadURL(`${appOrigin}/`).catch(failWith);
    else webContents.reload();
    isPlaceTried = !isPlaceTried;
  };
  // The user went on from there.
  webContents.on('did-navigate-in-page', () => {
    isPlaceTried = false;
  });

  const recover = async (): Promise<void> => {
    if (window.isDestroyed()) return;
    const { at, next } = crashed(crashes, performance.now());
    crashes = { at };
    if (next.kind === 'reload') {
      await wait(next.afterMs, undefined, { ref: false });
      load();
      return;
    }
    // Nobody sees a question of a hidden window.
    showInFront(window);
    const { response } = await dialog.showMessageBox(window, crashQuestion(t(), next.times, dataFolder));
    crashes = noCrashes;
    if (response === first) load();
    else app.quit();
  };

  webContents.on('render-process-gone', (_event, { reason }) => {
    if (isCrash(reason)) recover().catch(failWith);
  });

  let asking: AbortController | null = null;
  const ask = async (): Promise<void> => {
    if (asking !== null) return;
    const controller = new AbortController();
    asking = controller;
    const { response } = await dialog.showMessageBox(window, hangQuestion(t(), controller.signal));
    asking = null;
    if (response === first || controller.signal.aborted || window.isDestroyed()) return;
    // Only this ends a page in an endless loop. It is not a crash to recover from.
    crashes = noCrashes;
    webContents.forcefullyCrashRenderer();
  };
  window.on('unresponsive', () => void ask().catch(failWith));
  // A page that answers again makes the question obsolete.
  window.on('responsive', () => asking?.abort());
}
