/** The keys that work on every screen. */
import { useEffect, useRef } from 'react';
import { keyOfStroke } from '../ui/stroke.ts';
import { isPressed, isTyping } from './keys.ts';
import type { Command } from './use-commands.ts';

/** After a letter, the keyboard waits this long for the next one. */
const sequenceMs = 1500;

export function useKeys(commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    let before: { readonly key: string; readonly at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const first = before !== null && event.timeStamp - before.at < sequenceMs ? before.key : null;
      const isText = isTyping(event.target);
      const key = isText || event.ctrlKey || event.metaKey ? null : keyOfStroke(event);
      before = key === null ? null : { key, at: event.timeStamp };
      const command = latest.current.find(
        ({ keys, isAlways }) =>
          (isAlways === true || !isText) && keys.some((each) => isPressed(each, event, first)),
      );
      if (command === undefined) return;
      event.preventDefault();
      before = null;
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
