/** Handles the desktop app's requests by menu, tray and notification. The browser host sends none. */
import { useEffect, useRef } from 'react';
import type { PageCommand } from '#shared/contract/bridge.ts';
import { screens } from '#shared/contract/screens.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { usePage } from '../state/page-store.ts';
import type { SessionState } from '../state/session.ts';
import { useSide } from '../state/side.ts';
import { isMac, isTyping } from './keys.ts';
import type { Command } from './use-commands.ts';

const nameOf = (asked: Exclude<PageCommand, 'showOpenedFile'>): MessageId =>
  `commands.${asked}` satisfies MessageId;

/** A text field has its own undo. The menu has called it already. */
const isOfText = (asked: PageCommand): boolean =>
  (asked === 'undo' || asked === 'redo') && isTyping(document.activeElement);

/** Back and Forward, by the keys and mouse buttons that a browser has itself: -1, 1, or 0 for any other. */
function wayOfKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  const isHeld = isMac() ? metaKey && !altKey && !ctrlKey : altKey && !metaKey && !ctrlKey;
  if (!isHeld || shiftKey) return 0;
  if (key === (isMac() ? '[' : 'ArrowLeft')) return -1;
  return key === (isMac() ? ']' : 'ArrowRight') ? 1 : 0;
}
const wayOfButton = ({ button }: MouseEvent): -1 | 0 | 1 => {
  if (button === 3) return -1;
  return button === 4 ? 1 : 0;
};

function walk(event: Event, way: -1 | 0 | 1): void {
  if (way === 0) return;
  event.preventDefault();
  window.history.go(way);
}

/** Electron leaves Back and Forward to the app. */
function useWayBack(): void {
  useEffect(() => {
    if (globalThis.legwork === undefined) return;
    const onKeyDown = (event: KeyboardEvent): void => walk(event, wayOfKey(event));
    const onMouseUp = (event: MouseEvent): void => walk(event, wayOfButton(event));
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('mouseup', onMouseUp);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('mouseup', onMouseUp);
    };
  }, []);
}

/** Runs requests as the keyboard does. A screen requested too early appears once the record is open. */
export function useDesktop(status: SessionState['status'], commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  useWayBack();
  useEffect(() => {
    globalThis.legwork?.onCommand((asked) => {
      if (asked === 'showOpenedFile') return usePage.getState().showOpenedFile();
      if (isOfText(asked)) return;
      const command = latest.current.find(({ name }) => name === nameOf(asked));
      const screen = screens.find((each) => each === asked);
      if (command !== undefined) command.run();
      else if (screen !== undefined) {
        // The menu names the diary's screens.
        useSide.setState({ side: 'diary' });
        usePage.getState().show(screen);
      }
    });
  }, []);
  const isUsable = status !== 'loading';
  useEffect(() => {
    if (isUsable) globalThis.legwork?.tellUsable();
  }, [isUsable]);
}
