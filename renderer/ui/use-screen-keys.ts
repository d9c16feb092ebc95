/** Plain letters, digits and signs as keys of a screen: they act only while they can mean nothing else. */
import { useEffect, useRef } from 'react';
import { keyOfStroke } from './stroke.ts';

/** Fields and lists that take letters themselves: typed text, a date's segments, a list's search by first letters. */
const takesLetters =
  'input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, select, [contenteditable]:not([contenteditable=false]), [role=spinbutton], [role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=menu], [role=menubar], [role=tree], [role=grid]';
/** What lies over the screen: the keys belong to it alone. */
const overlays = '[role=dialog], [role=alertdialog], [role=listbox], [role=menu], [aria-modal=true]';

/**
 * Whether a stroke may be a key of the screen: a single press without modifiers, outside text, date fields and lists,
 * with nothing open over the screen.
 */
export function isScreenStroke(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.target instanceof Element && event.target.closest(takesLetters) !== null) return false;
  return document.querySelector(overlays) === null;
}

/**
 * Runs the handler of a key while the component is mounted. Pass an empty record to switch the keys off.
 * @param keys by the key in lower case: `1`, `l`, `.`
 */
export function useScreenKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isScreenStroke(event)) return;
      const key = keyOfStroke(event);
      if (key === null || !Object.hasOwn(latest.current, key)) return;
      event.preventDefault();
      latest.current[key]?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
