/** Key strokes: a chord (`mod` is Ctrl, or Cmd on a Mac), or a letter after another. Pure except for the Mac check. */
import type { Translate } from '../messages/use-messages.ts';
import { keyOfStroke, type Stroke } from '../ui/stroke.ts';

export type Chord = { readonly mod?: true; readonly shift?: true; readonly key: string };
export type Keys = Chord | { readonly first: string; readonly key: string };

export const isChord = (keys: Keys): boolean => 'mod' in keys;

export const isMac = (): boolean => /mac/i.test(navigator.platform);

/** A text field has its own keys: an undo, letters, question marks. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'range'].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/** Whether the stroke matches these keys; `before` is the plain letter pressed just before, or null. */
export function isPressed(keys: Keys, stroke: Stroke, before: string | null): boolean {
  const key = keyOfStroke(stroke);
  const hasMod = stroke.ctrlKey || stroke.metaKey;
  if (key === null || key !== keys.key) return false;
  if ('first' in keys) return !hasMod && before === keys.first;
  // A sign such as ? needs Shift on some keyboards and not on others.
  const isSign = key.length === 1 && key.toUpperCase() === key;
  return hasMod === (keys.mod === true) && (isSign || stroke.shiftKey === (keys.shift === true));
}

/** `Ctrl + Shift + L`, `G then T`. */
export function keysInWords(keys: Keys, t: Translate): string {
  const key = keys.key.toUpperCase();
  if ('first' in keys) return t('commands.then', { first: keys.first.toUpperCase(), second: key });
  const mod = isMac() ? '⌘' : t('commands.ctrl');
  return [...(keys.mod ? [mod] : []), ...(keys.shift ? [t('commands.shift')] : []), key].join(' + ');
}
