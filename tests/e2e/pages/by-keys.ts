/** The app by its keyboard alone: no press of a mouse, no focus but the one that Tab, arrows and the app give. */
import { expect, type Locator, type Page } from '@playwright/test';
import { whenLoaded } from '../support/loaded.ts';

/** More stops than any screen has, and more choices than any list. */
const mostStops = 90;
const mostChoices = 60;

type Stop = { readonly isWanted: boolean; readonly isNowhere: boolean; readonly hidden: string | null };

/** Where the focus is: whether on one of these, and why nobody can see it, or null. Run in the page. */
function stopOf(wanted: readonly Node[]): Stop {
  const focused = document.activeElement;
  const stop = { isWanted: focused !== null && wanted.includes(focused), isNowhere: false };
  if (focused === null || focused === document.body) {
    return { ...stop, isNowhere: true, hidden: 'nothing has the focus' };
  }
  const name = `${focused.tagName} “${(focused.ariaLabel ?? focused.textContent ?? '').slice(0, 40)}”`;
  // A choice or a slider is drawn by what stands around its input.
  const drawn = focused.closest('[data-focus-visible]') ?? focused;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  const hasRing = outlineStyle !== 'none' && outlineWidth !== '0px';
  // A heading is where reading begins. It cannot be pressed, so it has no ring.
  const isHeading = focused.matches('h1, h2, h3');
  if (!hasRing && !isHeading) return { ...stop, hidden: `${name} has no ring` };
  const { left, right, top, bottom } = drawn.getBoundingClientRect();
  const isInWindow = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  if (!isInWindow) return { ...stop, hidden: `${name} is outside of the window` };
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
  const isSeen = points.some(([x, y]) => {
    const there = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top));
    return there !== null && (drawn.contains(there) || there.contains(drawn));
  });
  return { ...stop, hidden: isSeen ? null : `${name} is covered` };
}

export const byKeys = (page: Page) => {
  let pressed = 0;
  const keyboard = {
    press: (key: string): Promise<void> => {
      pressed += 1;
      return page.keyboard.press(key);
    },
    type: (text: string): Promise<void> => {
      pressed += text.length;
      return page.keyboard.type(text);
    },
  };
  const focused = page.locator(':focus');
  const has = async (target: Locator): Promise<boolean> => (await target.and(focused).count()) > 0;

  /** What an action leaves behind: a focus that is seen, once the page has come to rest. */
  const seen = async (): Promise<void> => {
    await expect
      .poll(() => page.evaluate(stopOf, []).then(({ hidden }) => hidden), 'where the focus is')
      .toBeNull();
  };

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };

  /** Presses a key until one of these has the focus; every stop on the way is seen. */
  const move = async (target: Locator, key: string, most: number): Promise<void> => {
    await expect(target.first(), 'what the keys look for').toBeAttached();
    const wanted = await target.elementHandles();
    for (let press = 0; press < most; press += 1) {
      const { isWanted, isNowhere, hidden } = await page.evaluate(stopOf, wanted);
      // At the end of the page the browser itself has the focus for one stop, and at its start nothing has.
      if (!isNowhere) expect(hidden).toBeNull();
      if (isWanted) return;
      await keyboard.press(key);
    }
    expect(await has(target), `reached by ${key}`).toBe(true);
  };
  const to = (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => move(target, key, mostStops);
  const arrowTo = (target: Locator, key = 'ArrowDown') => move(target, key, mostChoices);

  return {
    focused,
    /** How many keys were pressed so far. */
    pressed: (): number => pressed,
    press,
    seen,
    to,
    arrowTo,
    type: (text: string) => keyboard.type(text),
    /** Tabs to a button and presses it; `key` where it is behind. */
    button: async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
      const exact = typeof name === 'string';
      await to(page.getByRole('button', { name, exact }), key);
      await press('Enter');
    },
    /** One of a few, by the arrows. */
    choose: async (
      group: string | RegExp,
      option: string,
      key: 'Tab' | 'Shift+Tab' = 'Tab',
    ): Promise<void> => {
      const radios = page.getByRole('radiogroup', { name: group }).getByRole('radio');
      await to(radios, key);
      const wanted = page
        .getByRole('radiogroup', { name: group })
        .getByRole('radio', { name: option, exact: true });
      if (await has(wanted)) await press('Space');
      else await arrowTo(wanted, 'ArrowRight');
      await expect(wanted).toBeChecked();
    },
    /** One of a list that opens. */
    pick: async (field: RegExp, option: string | RegExp): Promise<void> => {
      await to(page.getByRole('button', { name: field }));
      await press('Enter');
      await expect(page.getByRole('option').and(focused)).toHaveCount(1);
      await arrowTo(page.getByRole('option', { name: option }));
      await press('Enter');
      await expect(page.getByRole('option')).toHaveCount(0);
      await expect(page.getByRole('button', { name: field }).and(focused), 'back at the field').toHaveCount(
        1,
      );
    },
    /** Replaces what stands in a field. */
    fill: async (field: Locator, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
      await to(field, key);
      await press('Control+a');
      await keyboard.type(text);
    },
    /** By the palette, which opens everywhere. */
    command: async (words: string): Promise<void> => {
      await press('Control+k');
      await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
      await keyboard.type(words);
      await expect(page.getByRole('listbox', { name: 'Commands' }).getByRole('option').first()).toContainText(
        words,
      );
      await press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
    goTo: async (letter: string, title: string): Promise<void> => {
      await whenLoaded(page);
      await press('g', letter);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      await seen();
    },
  };
};
