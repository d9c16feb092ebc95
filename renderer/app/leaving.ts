/** Asks before a page goes with something typed that nobody keeps. */
import { isAnythingTyped, useDrafts } from '../state/draft-store.ts';

/** Whether the page goes to come back at once: its drafts are there again. */
let isReloading = false;

const isReloadKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r');

/** Loads the page again. */
export function reloadPage(): void {
  isReloading = true;
  window.location.reload();
}

/**
 * A browser does not tell a reload by its button from a closed tab: both ask. A reload by a key does not, while main
 * has the drafts.
 */
export function askBeforeLeaving(areKept: () => boolean): void {
  window.addEventListener(
    'keydown',
    (event) => {
      isReloading = isReloadKey(event);
    },
    true,
  );
  window.addEventListener(
    'pointerdown',
    () => {
      isReloading = false;
    },
    true,
  );
  window.addEventListener('beforeunload', (event) => {
    const isSafe = isReloading && areKept();
    if (!isSafe && isAnythingTyped(useDrafts.getState().drafts)) event.preventDefault();
  });
}
