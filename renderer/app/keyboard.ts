/** The keys that work on every screen. */
import { useEffect } from 'react';
import { useRecordStore } from '../state/record-store.ts';

/** Text being typed has an undo of its own, which comes first. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Ctrl or Cmd + Z takes back the last save; with Shift, or by Ctrl + Y, it is done again. */
export function useUndoKeys(): void {
  const { undo, redo } = useRecordStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      void (isRedo ? redo() : undo());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
