/**
 * Puts the window where it was, on a connected screen. All numbers are device-independent pixels in the space that
 * all screens share: a screen may begin at negative ones and have any scale.
 */
import { z } from 'zod';
import { isZoomLevel } from './zoom.ts';

/** Electron's own shape: a screen's work area fits as it is. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const pixel = z.number().min(-100_000).max(100_000);
const rectangleSchema = z.strictObject({ x: pixel, y: pixel, width: pixel.min(1), height: pixel.min(1) });

/** The stored state of the window: its bounds when it fills no screen, whether it fills one, and its page's zoom. */
export const windowPlaceSchema = z.strictObject({
  bounds: rectangleSchema,
  isMaximized: z.boolean(),
  isFullScreen: z.boolean(),
  zoomLevel: z.number().refine(isZoomLevel).default(0),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const leastSize = { width: 480, height: 400 } as const;
const firstSize = { width: 1280, height: 800 } as const;

/** The least part of a window on a screen for that to be its screen: enough to take hold of. */
const leastShared = { width: 100, height: 60 } as const;

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);

/** The area, in square pixels, that two rectangles share; 0 if it is too small to take hold of. */
function shared(one: Rectangle, other: Rectangle): number {
  const width = overlap(one.x, one.width, other.x, other.width);
  const height = overlap(one.y, one.height, other.y, other.height);
  return width < leastShared.width || height < leastShared.height ? 0 : width * height;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** As large as wanted if that fits, wholly on the area; in its middle if no place is given. */
function fitted(area: Rectangle, wanted: Omit<Rectangle, 'x' | 'y'> & Partial<Rectangle>): Rectangle {
  const width = Math.round(clamp(wanted.width, Math.min(leastSize.width, area.width), area.width));
  const height = Math.round(clamp(wanted.height, Math.min(leastSize.height, area.height), area.height));
  const x = wanted.x ?? area.x + (area.width - width) / 2;
  const y = wanted.y ?? area.y + (area.height - height) / 2;
  return {
    x: Math.round(clamp(x, area.x, area.x + area.width - width)),
    y: Math.round(clamp(y, area.y, area.y + area.height - height)),
    width,
    height,
  };
}

/**
 * The bounds to open with.
 * @param kept the place at the last close; null for a first start or a file that could not be read
 * @param workAreas of the connected screens, the primary one first
 */
export function boundsOn(workAreas: readonly Rectangle[], kept: WindowPlace | null): Rectangle {
  const [primary] = workAreas;
  // Without a known screen, Electron decides where a window goes.
  if (primary === undefined) return { x: 0, y: 0, ...firstSize };
  if (kept === null) return fitted(primary, firstSize);
  const areas = workAreas.map((area) => ({ area, share: shared(kept.bounds, area) }));
  const best = areas.reduce((most, each) => (each.share > most.share ? each : most));
  if (best.share > 0) return fitted(best.area, kept.bounds);
  // Its screen is gone: it keeps its size, in the middle of the primary screen.
  return fitted(primary, { width: kept.bounds.width, height: kept.bounds.height });
}
