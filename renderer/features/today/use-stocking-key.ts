/** The key S puts the stockings on with the shift, or takes them off, unless the user is typing text. */
import { useEffect, useRef } from 'react';
import { keyOfStroke } from '../../ui/stroke.ts';

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

export function useStockingKey(toggle: (() => void) | null): void {
  const latest = useRef(toggle);
  latest.current = toggle;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (latest.current === null || event.ctrlKey || event.metaKey || isTypedInto(event.target)) return;
      if (keyOfStroke(event) !== 's') return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
