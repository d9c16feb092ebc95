/** What is typed into the palette, also in the moment before its field is there and has the focus. */
import { create } from 'zustand';

export type PaletteText = {
  readonly text: string;
  /** Whether Enter was pressed before the palette was there: it then does the first thing at once. */
  readonly isEntered: boolean;
};

export const usePaletteText = create<PaletteText>()(() => ({ text: '', isEntered: false }));

export const clearPaletteText = (): void => usePaletteText.setState(usePaletteText.getInitialState(), true);

type Stroke = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'target' | 'preventDefault' | 'getModifierState'
>;

/** A sign needs AltGr on some keyboards, which some systems call Ctrl and Alt. */
const isSign = (stroke: Stroke): boolean =>
  [...stroke.key].length === 1 && !stroke.metaKey && (!stroke.ctrlKey || stroke.getModifierState('AltGraph'));

/** Takes a key that belongs to the palette's field, while something else has the focus. */
export function typeAhead(stroke: Stroke, close: () => void): void {
  const { key, isComposing, target } = stroke;
  if (isComposing || (target instanceof HTMLInputElement && target.closest('[role=dialog]') !== null)) return;
  const { text } = usePaletteText.getState();
  if (isSign(stroke)) usePaletteText.setState({ text: text + key });
  else if (key === 'Backspace') usePaletteText.setState({ text: text.slice(0, -1) });
  else if (key === 'Enter') usePaletteText.setState({ isEntered: true });
  else if (key === 'Escape') close();
  else return;
  stroke.preventDefault();
}
