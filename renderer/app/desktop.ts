/** Handles the desktop app's requests by menu, tray and notification. The browser host sends none. */
import { useEffect, useRef } from 'react';
import type { PageCommand } from '#shared/contract/bridge.ts';
import { screens } from '#shared/contract/screens.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { usePage } from '../state/page-store.ts';
import type { SessionState } from '../state/session.ts';
import { isTyping } from './keys.ts';
import type { Command } from './use-commands.ts';

const nameOf = (asked: Exclude<PageCommand, 'showOpenedFile'>): MessageId =>
  `commands.${asked}` satisfies MessageId;

/** A text field has its own undo. The menu has called it already. */
const isOfText = (asked: PageCommand): boolean =>
  (asked === 'undo' || asked === 'redo') && isTyping(document.activeElement);

/** Runs requests as the keyboard does. A screen requested too early appears once the record is open. */
export function useDesktop(status: SessionState['status'], commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    globalThis.legwork?.onCommand((asked) => {
      if (asked === 'showOpenedFile') return usePage.getState().showOpenedFile();
      if (isOfText(asked)) return;
      const command = latest.current.find(({ name }) => name === nameOf(asked));
      const screen = screens.find((each) => each === asked);
      if (command !== undefined) command.run();
      else if (screen !== undefined) usePage.getState().show(screen);
    });
  }, []);
  const isUsable = status !== 'loading';
  useEffect(() => {
    if (isUsable) globalThis.legwork?.tellUsable();
  }, [isUsable]);
}
