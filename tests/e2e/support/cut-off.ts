/** What does not fit on the screen. */
import type { Page } from '@playwright/test';

/** Every element whose text is cut off, and whether the page is wider than its window. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element): string =>
      element instanceof HTMLInputElement
        ? `${element.labels?.[0]?.textContent ?? element.ariaLabel ?? ''}: ${element.value}`
        : (element.textContent ?? '').trim().slice(0, 60);
    const shown = (element: Element): string => `${element.tagName.toLowerCase()} “${nameOf(element)}”`;
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} px in ${clientWidth}`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, display, clip, clipPath } = getComputedStyle(element);
      // Kept for screen readers only, or without a box of its own.
      const isHidden = clip !== 'auto' || clipPath !== 'none' || element.clientWidth <= 1;
      // What is folded is measured where it is unfolded.
      if (!element.checkVisibility()) continue;
      if (isHidden || display === 'inline' || element.closest('svg') !== null) continue;
      const mayNotClip =
        overflowX === 'hidden' || overflowX === 'clip' || element.matches('button, h1, h2, h3');
      if (mayNotClip && element.scrollWidth > element.clientWidth) found.push(shown(element));
    }
    return found;
  });
