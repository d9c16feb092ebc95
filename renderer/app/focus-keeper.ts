/**
 * Restores the keyboard focus. If the focused element is removed (a deleted entry, a used button), it moves to the
 * element beside it, or to the heading of that part. A new screen begins at its heading.
 */
import { useEffect, useRef } from 'react';

/** An element that held or contained the focus, and its index among its parent's children. */
type Place = { readonly element: Element; readonly position: number };

const focusable = ':is(a[href], button, input, select, textarea, [tabindex]):not([tabindex="-1"], :disabled)';

/** From the focused element outwards. Kept because a removed element no longer knows its place. */
function trailOf(focused: Element): readonly Place[] {
  const trail: Place[] = [];
  for (let element: Element | null = focused; element !== null; element = element.parentElement) {
    const siblings = element.parentElement?.children ?? [];
    trail.push({ element, position: Array.prototype.indexOf.call(siblings, element) });
  }
  return trail;
}

const isShown = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });

function firstStop(within: Element | undefined): HTMLElement | undefined {
  if (within === undefined) return undefined;
  const found = [...within.querySelectorAll<HTMLElement>(focusable)];
  if (within instanceof HTMLElement && within.matches(focusable)) found.unshift(within);
  return found.find(isShown);
}

function focusHeading(heading: HTMLElement | null): boolean {
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus();
  return true;
}

const main = (): HTMLElement | null => document.querySelector('main');

/** Focuses the heading of the card with this label, if it is on the screen. */
const beginCard = (label: string | null): boolean =>
  label !== null &&
  focusHeading(main()?.querySelector(`section[aria-label="${CSS.escape(label)}"] h2`) ?? null);

/** Focuses the element that the screen marks as its start, or its heading. */
function beginScreen(): void {
  const better = main()?.querySelector<HTMLElement>('[data-begin]');
  if (better == null) focusHeading(main()?.querySelector('h1') ?? null);
  else better.focus();
}

/** Moves the focus to the nearest remaining element. */
function settle(trail: readonly Place[]): void {
  for (const [step, { element }] of trail.entries()) {
    // An element around the screen does not show where to continue.
    if (!element.isConnected || main()?.contains(element) !== true || element === main()) continue;
    const position = trail[step - 1]?.position ?? 0;
    const beside = firstStop(element.children[Math.min(position, element.children.length - 1)]);
    beside?.focus();
    if (beside !== undefined || focusHeading(element.querySelector('h1, h2, h3'))) return;
  }
  beginScreen();
}

const isLost = (focused: Element | null): boolean =>
  focused === null || focused === document.body || focused.matches(':disabled');

/** Watches the focus; `begin` starts the next screen, once it is there, at its heading or at that of a card. */
function watchFocus(): { readonly begin: (card: string | null) => void; readonly stop: () => void } {
  // The first screen may have set the focus by now.
  const first = document.activeElement;
  let trail: readonly Place[] = first === null || isLost(first) ? [] : trailOf(first);
  let isBeginning = false;
  let cardToBegin: string | null = null;
  let frame = 0;

  const look = (): void => {
    frame = 0;
    if (main()?.querySelector('[aria-busy="true"]') != null) return;
    const focused = document.activeElement;
    if (isBeginning) {
      isBeginning = false;
      if (beginCard(cardToBegin)) return;
      if (isLost(focused) || main()?.contains(focused) !== true) beginScreen();
      return;
    }
    const held = trail[0]?.element;
    // If the user pressed an empty place, the focus is gone but no element was lost.
    if (held === undefined || !isLost(focused) || (held.isConnected && !held.matches(':disabled'))) return;
    settle(trail);
  };
  // Wait two frames: an opening or closing element moves the focus itself by then.
  const lookSoon = (): void => {
    if (frame === 0 && (isBeginning || isLost(document.activeElement))) {
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(look);
      });
    }
  };
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (target instanceof Element) trail = trailOf(target);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', onFocusIn);
  return {
    begin: (card) => {
      isBeginning = true;
      cardToBegin = card;
      lookSoon();
    },
    stop: () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocusIn);
      cancelAnimationFrame(frame);
    },
  };
}

/**
 * `screen` names what the page shows as a whole, null before the first. The browser sets the first focus.
 * @param card the label of the card to begin at; `steps` grows with each request
 */
export function useFocusKeeper(
  screen: string | null,
  { card, steps }: { readonly card: string | null; readonly steps: number },
): void {
  const watch = useRef<ReturnType<typeof watchFocus>>(null);
  const shown = useRef(screen);
  useEffect(() => {
    watch.current = watchFocus();
    return () => watch.current?.stop();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: The same card may be asked for again.
  useEffect(() => {
    if (screen === null) return;
    const isNew = shown.current !== null && shown.current !== screen;
    if (isNew || card !== null) watch.current?.begin(card);
    shown.current = screen;
  }, [screen, card, steps]);
}
