/**
 * Runs at once, or after the press that is under way. A press on a button takes the focus from a field first: words
 * that appeared at that moment would move the button away from under the pointer.
 */
export function afterPress(run: () => void): void {
  if (document.querySelector(':active') === null) run();
  else window.addEventListener('click', run, { capture: true, once: true });
}
