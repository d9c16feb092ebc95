/** Asks before the window closes with something typed in its page: it is kept in the memory of this program alone. */
import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { HostTranslate } from '../../host-messages.ts';
import { failWith } from './quit.ts';
import { showInFront } from './window.ts';

export type UnsavedOptions = {
  readonly t: () => HostTranslate;
  /** Called when the user stays: what was about to close stays open. */
  readonly onStay: () => void;
};

const stay = 0;

const question = (t: HostTranslate): MessageBoxOptions => ({
  type: 'warning',
  message: t('unsaved.title'),
  detail: t('unsaved.detail'),
  buttons: [t('unsaved.stay'), t('unsaved.close')],
  defaultId: stay,
  cancelId: stay,
  noLink: true,
});

/** The page refuses to go while something is typed (renderer/app/leaving.ts). A browser asks then; Electron does not. */
export function askBeforeLosing(window: BrowserWindow, { t, onStay }: UnsavedOptions): void {
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    // Nobody sees a question of a hidden window.
    showInFront(window);
    const { response } = await dialog.showMessageBox(window, question(t()));
    isAsking = false;
    if (response === stay) onStay();
    else if (!window.isDestroyed()) window.destroy();
  };
  window.webContents.on('will-prevent-unload', () => void ask().catch(failWith));
}
