/** Prints one part of the screen, though other parts are marked for print, too. */

const mark = 'data-printed';

/** The others get their mark back once the print dialog is closed. */
export function printAlone(part: Element | null): void {
  if (part === null) return;
  const others = [...document.querySelectorAll(`[${mark}]`)].filter((each) => each !== part);
  const restore = (): void => {
    for (const each of others) each.setAttribute(mark, '');
  };
  for (const each of others) each.removeAttribute(mark);
  part.setAttribute(mark, '');
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}
