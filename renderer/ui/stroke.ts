/** What a key stroke means to a shortcut, whatever the keyboard's layout. Pure. */

export type Stroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
> & { readonly getModifierState: (key: 'AltGraph') => boolean };

/** Letters of another script: on these layouts, the place of the key says which Latin letter it is. */
const otherLetter = /^\p{L}$/u;
const latinLetter = /^\p{Script=Latin}$/u;
const letterPlace = /^Key([A-Z])$/;

/**
 * The key of a stroke in lower case: the letter that it types where that is a Latin one (so that AZERTY and QWERTZ have
 * their own), else the letter of its place. A dead key is `dead`. Null for what types a sign by Alt or AltGr, and for
 * what belongs to a text being composed.
 */
export function keyOfStroke(stroke: Stroke): string | null {
  const { key, code, isComposing, altKey } = stroke;
  if (isComposing || altKey || stroke.getModifierState('AltGraph')) return null;
  const place = letterPlace.exec(code)?.[1];
  const isOther = otherLetter.test(key) && !latinLetter.test(key);
  return (isOther && place !== undefined ? place : key).toLowerCase();
}
