/** The keys that work on every screen, and those of the shown screen. */
import { useLayoutEffect, useRef } from 'react';
import { useNotice } from '../state/notices.ts';
import { usePreferences } from '../state/preferences.ts';
import { keyOfStroke } from '../ui/stroke.ts';
import { isScreenStroke, screenKey } from '../ui/use-screen-keys.ts';
import { isChord, isPressed, isTyping } from './keys.ts';
import type { Command } from './use-commands.ts';

type Run = (() => void) | undefined;

/** After a letter, the keyboard waits this long for the next one. */
const sequenceMs = 1500;

/** What a plain key does. A sequence of letters comes before a key of the screen, that before a command's one letter. */
function plainAction(event: KeyboardEvent, commands: readonly Command[], first: string | null): Run {
  const command = commands.find(({ keys }) => keys.some((each) => isPressed(each, event, first)));
  const key = keyOfStroke(event);
  const isSequence = command?.keys.some((each) => 'first' in each) === true;
  if (isSequence || key === null || !usePreferences.getState().hasLetterKeys) return command?.run;
  return screenKey(key) ?? command?.run;
}

/** What a chord does. A text in which something was typed has an undo of its own. */
function chordAction(event: KeyboardEvent, commands: readonly Command[], hasTyped: boolean): Run {
  const isText = isTyping(event.target);
  const isOffered = ({ inText }: Command): boolean =>
    !isText || inText === 'always' || (inText === 'after-save' && !hasTyped);
  return commands.find(
    (command) =>
      isOffered(command) && command.keys.some((each) => isChord(each) && isPressed(each, event, null)),
  )?.run;
}

/** Whether something was typed since the last save that can be undone. */
function watchTyping(): { readonly hasTyped: () => boolean; readonly stop: () => void } {
  let hasTyped = true;
  const onTyped = (): void => {
    hasTyped = true;
  };
  const stopNotices = useNotice.subscribe(({ notice }) => {
    if (notice?.canUndo === true) hasTyped = false;
  });
  // A date's segment takes its digits before they are input.
  const events = ['beforeinput', 'input'] as const;
  for (const event of events) window.addEventListener(event, onTyped, true);
  return {
    hasTyped: () => hasTyped,
    stop: () => {
      stopNotices();
      for (const event of events) window.removeEventListener(event, onTyped, true);
    },
  };
}

/**
 * Runs `commands` by their keys; what a screen gives itself (`useScreenKeys`) runs by the same rules.
 * @param ahead hears every key first, unless it is null: what opens next is not there yet
 */
export function useKeys(commands: readonly Command[], ahead: ((event: KeyboardEvent) => void) | null): void {
  const latest = useRef({ commands, ahead });
  latest.current = { commands, ahead };
  useLayoutEffect(() => {
    const typing = watchTyping();
    let before: { readonly key: string; readonly at: number } | null = null;

    const actionOf = (event: KeyboardEvent): Run => {
      if (!isScreenStroke(event)) return chordAction(event, latest.current.commands, typing.hasTyped());
      const first = before !== null && event.timeStamp - before.at < sequenceMs ? before.key : null;
      const run = plainAction(event, latest.current.commands, first);
      const key = keyOfStroke(event);
      before = run !== undefined || key === null ? null : { key, at: event.timeStamp };
      return run;
    };

    const onKeyDown = (event: KeyboardEvent): void => {
      latest.current.ahead?.(event);
      if (event.defaultPrevented || event.repeat) return;
      const run = actionOf(event);
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      typing.stop();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
