/** What is wrong with the layout of the screen that is shown, in each window in which it must be right. */
import type { Page } from '@playwright/test';
import { cutOff } from './cut-off.ts';
import { looks, wear, whenDrawn, windowSizes } from './looks.ts';

/** A block of more than 1440 px, or one that stands beside the middle. */
const blockFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) return ['no main'];
    const { clientWidth, scrollWidth } = document.documentElement;
    const start = document.querySelector('nav')?.getBoundingClientRect().right ?? 0;
    // Without the rail, a grid as wide as the window centres its children.
    const isFrame = main.getBoundingClientRect().width === clientWidth;
    const boxes = (isFrame ? [...main.children] : [main]).map((each) => each.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const before = Math.round(left - start);
    const behind = Math.round(clientWidth - right);
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...(right - left > 1440 ? [`its block is ${Math.round(right - left)} px wide`] : []),
      ...(Math.abs(before - behind) > 1
        ? [`its block has ${before} px before it and ${behind} behind it`]
        : []),
    ];
  });

/** Pictures of which forced colours leave nothing, and chosen parts that look like the others. */
const lostMarks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    const isSeen = (colour: string): boolean =>
      colour !== 'none' && colour !== canvas && !/^rgba\(.*, 0\)$/.test(colour);
    const lostPictures = [...document.querySelectorAll('main svg')].filter((svg) => {
      const marks = [...svg.querySelectorAll('rect, circle, path, line, polygon, polyline')].filter(
        (mark) => mark.closest('defs') === null,
      );
      const looks = marks.map((mark) => getComputedStyle(mark));
      return marks.length > 0 && !looks.some(({ fill, stroke }) => isSeen(fill) || isSeen(stroke));
    });
    const chosen = 'label[data-selected], [role="option"][aria-selected="true"], nav [aria-current]';
    const lookOf = (element: Element): string => {
      const { backgroundColor, border, outline } = getComputedStyle(element);
      return [isSeen(backgroundColor) ? backgroundColor : canvas, border, outline].join();
    };
    const lostChoices = [...document.querySelectorAll(chosen)].filter((each) => {
      const others = [...document.getElementsByClassName(each.className)].filter(
        (other) => !other.matches(chosen),
      );
      return others.some((other) => lookOf(other) === lookOf(each));
    });
    return [
      ...lostPictures.map(
        (svg) => `nothing is seen of the picture “${svg.ariaLabel ?? svg.outerHTML.slice(0, 80)}”`,
      ),
      ...lostChoices.map(({ textContent }) => `the chosen “${textContent}” looks like the others`),
    ];
  });

/** Wider than any layout changes at. */
const wideWindow = { width: 2560, height: 1440 } as const;

/**
 * At 200 % zoom, at type twice as large in 640 px, in wide windows and in forced colours; a line a fault. The window and
 * the colours are others afterwards.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const add = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  const [look] = looks;
  if (look === undefined) return faults;
  await wear(page, { ...look, options: { ...look.options, viewport: windowSizes.zoomed } });
  add('at 200 % zoom', await cutOff(page));
  const setType = (size: string) =>
    page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
  await setType('200%');
  await whenDrawn(page);
  add('with type twice as large', await cutOff(page));
  await setType('');
  await wear(page, { ...look, options: { ...look.options, viewport: wideWindow } });
  add(`${wideWindow.width} px`, await blockFaults(page));
  await wear(page, { ...look, areColoursForced: true });
  add('forced colours', await lostMarks(page));
  return faults;
}
