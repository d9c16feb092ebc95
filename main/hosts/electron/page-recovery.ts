/** A page that crashed is loaded again, one that hangs may be; crash.ts says when the user is asked instead. */
import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { HostSay } from '../../words/words.ts';
import { crashed, isCrash, noCrashes } from './crash.ts';
import { failWith } from './quit.ts';

export type RecoveryOptions = {
  readonly say: () => HostSay;
  readonly dataFolder: string;
};

const first = 0;

const crashQuestion = (say: HostSay, times: number, folder: string): MessageBoxOptions => ({
  type: 'error',
  message: say('crash.title', { times }),
  detail: say('crash.detail', { folder }),
  buttons: [say('crash.again'), say('crash.quit')],
  defaultId: first,
  cancelId: first,
  noLink: true,
});

const hangQuestion = (say: HostSay, signal: AbortSignal): MessageBoxOptions => ({
  type: 'warning',
  message: say('hang.title'),
  detail: say('hang.detail'),
  buttons: [say('hang.wait'), say('hang.again')],
  defaultId: first,
  cancelId: first,
  noLink: true,
  signal,
});

/** Looks after the window's page until the window is closed. */
export function recoverPage(window: BrowserWindow, { say, dataFolder }: RecoveryOptions): void {
  const { webContents } = window;
  let crashes = noCrashes;

  const reload = (): void => {
    if (!window.isDestroyed()) webContents.reload();
  };

  const recover = async (): Promise<void> => {
    const { at, next } = crashed(crashes, performance.now());
    crashes = { at };
    if (next.kind === 'reload') {
      await wait(next.afterMs, undefined, { ref: false });
      reload();
      return;
    }
    const { response } = await dialog.showMessageBox(window, crashQuestion(say(), next.times, dataFolder));
    crashes = noCrashes;
    if (response === first) reload();
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
    const { response } = await dialog.showMessageBox(window, hangQuestion(say(), controller.signal));
    asking = null;
    if (response === first || controller.signal.aborted || window.isDestroyed()) return;
    // The only way that ends a page that runs without end; its own crash is not one to recover from.
    crashes = noCrashes;
    webContents.forcefullyCrashRenderer();
  };
  window.on('unresponsive', () => void ask().catch(failWith));
  // A page that answers again takes its question away.
  window.on('responsive', () => asking?.abort());
}
