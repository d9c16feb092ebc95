/** The key of a shortcut, on any keyboard layout. Pure. */

export type Stroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
> & { readonly getModifierState: (key: 'AltGraph') => boolean };

/** Letters of another script. On these layouts, the position of the key gives the Latin letter. */
const otherLetter = /^\p{L}$/u;
const latinLetter = /^\p{Script=Latin}$/u;
const letterPlace = /^Key([A-Z])$/;
const digitPlace = /^Digit([0-9])$/;
const digit = /^[0-9]$/;

/**
 * The key of a stroke in lower case: the typed letter if it is Latin (AZERTY and QWERTZ keep their own), else the
 * letter of the key's position. In the row of digits it is the digit, also where that needs Shift. A dead key is `dead`. Null for a sign typed with Alt or AltGr, and during text
 * composition.
 */
export function keyOfStroke(stroke: Stroke): string | null {
  const { key, code, isComposing, altKey, shiftKey } = stroke;
  if (isComposing || altKey || stroke.getModifierState('AltGraph')) return null;
  const digitAt = digitPlace.exec(code)?.[1];
  if (digitAt !== undefined && !shiftKey && !digit.test(key)) return digitAt;
  const place = letterPlace.exec(code)?.[1];
  const isOther = otherLetter.test(key) && !latinLetter.test(key);
  return (isOther && place !== undefined ? place : key).toLowerCase();
}
