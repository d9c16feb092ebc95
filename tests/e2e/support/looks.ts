/** How a screen looks: by day and by night, in each size, in high contrast, in forced colours, at twice its size, on paper. */
import path from 'node:path';
import type { Page } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../screenshots');

export const windowSizes = {
  small: { width: 800, height: 600 },
  laptop: { width: 1280, height: 800 },
  wide: { width: 1920, height: 1080 },
  /** What zooming to 200 % leaves of a window of 1280 × 800, in the page's own pixels. */
  zoomed: { width: 640, height: 400 },
  /** A4 between the margins of 15 mm. */
  paper: { width: 680, height: 960 },
} as const;

type Scheme = 'light' | 'dark';

type Window = {
  readonly colorScheme: Scheme;
  readonly viewport: { readonly width: number; readonly height: number };
};

export type Look = {
  readonly name: string;
  readonly options: Window;
  readonly isContrast?: boolean;
  readonly areColoursForced?: boolean;
  /** Printed, in shades of grey. */
  readonly isOnPaper?: boolean;
};

const inWindow = (colorScheme: Scheme, size: keyof typeof windowSizes): Look => ({
  name: `${colorScheme}-${windowSizes[size].width}`,
  options: { colorScheme, viewport: windowSizes[size] },
});

/** Each theme and each size once: what depends on the one does not depend on the other. */
export const looks: readonly Look[] = [inWindow('light', 'laptop'), inWindow('dark', 'small')];

/** What `npm run pictures` takes of each screen. */
export const everyLook: readonly Look[] = [
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    (['small', 'laptop', 'wide'] as const).map((size) => inWindow(scheme, size)),
  ),
  ...(['light', 'dark'] as const).map((scheme) => ({
    ...inWindow(scheme, 'laptop'),
    name: `contrast-${scheme}`,
    isContrast: true,
  })),
  ...(['light', 'dark'] as const).map((scheme) => ({
    ...inWindow(scheme, 'laptop'),
    name: `forced-${scheme}`,
    areColoursForced: true,
  })),
  { ...inWindow('light', 'zoomed'), name: 'zoomed' },
  { ...inWindow('light', 'paper'), name: 'paper', isOnPaper: true },
];

/**
 * Waits until a change of the window has been drawn. A chart measures its frame first, and is then as wide. On paper it is
 * scaled to the sheet.
 */
export async function whenDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  await page.waitForFunction(
    () =>
      matchMedia('print').matches ||
      [...document.querySelectorAll('.recharts-responsive-container')].every((frame) => {
        const chart = frame.querySelector('svg');
        const [wanted, drawn] = [frame.getBoundingClientRect().width, chart?.getBoundingClientRect().width];
        return drawn === undefined || Math.abs(wanted - drawn) < 1;
      }),
  );
}

/** The page as it is, in another look. */
export async function wear(page: Page, look: Look): Promise<void> {
  const { options, isContrast = false, areColoursForced = false, isOnPaper = false } = look;
  await page.setViewportSize(options.viewport);
  await page.emulateMedia({
    colorScheme: options.colorScheme,
    forcedColors: areColoursForced ? 'active' : 'none',
    media: isOnPaper ? 'print' : 'screen',
  });
  await page.evaluate(
    ([theme, filter]) => {
      const { dataset, style } = document.documentElement;
      if (theme === '') delete dataset.theme;
      else dataset.theme = theme;
      style.filter = filter;
    },
    [isContrast ? 'contrast' : '', isOnPaper ? 'grayscale(1)' : ''] as const,
  );
  await whenDrawn(page);
}

/** A picture for a person to look at, in tests/e2e/screenshots/. Nothing compares them. */
export const takePicture = (page: Page, screen: string, look: Look): Promise<Buffer> =>
  page.screenshot({
    path: path.join(folder, `${screen}-${look.name}.png`),
    fullPage: look.isOnPaper === true,
    animations: 'disabled',
  });
