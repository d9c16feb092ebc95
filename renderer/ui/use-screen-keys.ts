/** Plain letters, digits and signs as keys of a screen: they act only while they can mean nothing else. */
import { useLayoutEffect, useRef } from 'react';

/** Fields and lists that take letters themselves: typed text, a date's segments, a list's search by first letters. */
const takesLetters =
  'input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, select, [contenteditable]:not([contenteditable=false]), [role=spinbutton], [role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=menu], [role=menubar], [role=tree], [aria-haspopup=listbox]';
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

type ScreenKeys = Readonly<Record<string, () => void>>;

/** The keys of the mounted components, the last mounted last. */
const mounted: { readonly current: ScreenKeys }[] = [];

/** What a key does on the screen; undefined if nothing. */
export const screenKey = (key: string): (() => void) | undefined =>
  mounted.findLast(({ current }) => Object.hasOwn(current, key))?.current[key];

/**
 * Gives a screen keys of its own while the component is mounted. The keyboard (app/keyboard.ts) decides when they act:
 * outside text, lists and overlays, not while held down, and not if the user wants no letters as shortcuts.
 * @param keys by the key in lower case: `1`, `l`, `.`
 */
export function useScreenKeys(keys: ScreenKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Before the screen is seen: who sees it can press.
  useLayoutEffect(() => {
    mounted.push(latest);
    return () => void mounted.splice(mounted.indexOf(latest), 1);
  }, []);
}
