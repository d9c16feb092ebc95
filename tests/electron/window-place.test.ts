import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOn,
  leastSize,
  type WindowPlace,
  windowPlaceSchema,
} from '#main/hosts/electron/window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 835 };
/** To the left of the laptop, a little higher, so that it begins at negative numbers. */
const left = { x: -1920, y: -200, width: 1920, height: 1080 };

const kept = (bounds: WindowPlace['bounds']): WindowPlace => ({
  bounds,
  isMaximized: false,
  isFullScreen: false,
  zoomLevel: 0,
});

describe('the window', () => {
  it('opens in the middle of the primary screen at the first start', () => {
    expect(boundsOn([laptop, left], null)).toEqual({ x: 80, y: 43, width: 1280, height: 800 });
  });

  it.each([
    ['on the primary screen', { x: 100, y: 50, width: 900, height: 700 }],
    ['on a screen of negative coordinates', { x: -1800, y: -150, width: 1000, height: 800 }],
    ['filling its screen', left],
  ])('opens where it was: %s', (_where, bounds) => {
    expect(boundsOn([laptop, left], kept(bounds))).toEqual(bounds);
  });

  it('opens in the middle of the screen that is there when its own was unplugged', () => {
    expect(boundsOn([laptop], kept({ x: -1800, y: -150, width: 1000, height: 800 }))).toEqual({
      x: 220,
      y: 43,
      width: 1000,
      height: 800,
    });
  });

  it('is moved wholly onto its screen where part of it was off', () => {
    expect(boundsOn([laptop], kept({ x: 1300, y: 700, width: 900, height: 700 }))).toEqual({
      x: 540,
      y: 160,
      width: 900,
      height: 700,
    });
  });

  it('belongs to the screen that shows most of it', () => {
    const { x, width } = boundsOn([laptop, left], kept({ x: -700, y: 100, width: 1000, height: 600 }));
    expect(x + width).toBeLessThanOrEqual(0);
  });

  it('is made smaller on a screen that was scaled up', () => {
    const scaled = { x: 0, y: 0, width: 960, height: 520 };
    expect(boundsOn([scaled], kept({ x: 300, y: 100, width: 1600, height: 900 }))).toEqual(scaled);
  });

  it('counts a strip that one cannot take hold of as no place', () => {
    expect(boundsOn([laptop], kept({ x: 1400, y: 100, width: 900, height: 700 })).x).toBe(270);
  });

  it('has a size where no screen is known', () => {
    expect(boundsOn([], kept(left))).toMatchObject({ width: 1280, height: 800 });
  });

  it('lies wholly on one of the screens, whatever was kept', () => {
    const place = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 5000 });
    const rectangle = fc.record({ x: place, y: place, width: size, height: size });
    const area = fc.record({
      x: place,
      y: place,
      width: fc.integer({ min: leastSize.width, max: 4000 }),
      height: fc.integer({ min: leastSize.height, max: 4000 }),
    });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 4 }), rectangle, (areas, bounds) => {
        const { x, y, width, height } = boundsOn(areas, kept(bounds));
        const isOnOne = areas.some(
          (each) =>
            x >= each.x &&
            y >= each.y &&
            x + width <= each.x + each.width &&
            y + height <= each.y + each.height,
        );
        expect(isOnOne).toBe(true);
        expect(width).toBeGreaterThanOrEqual(leastSize.width);
        expect(height).toBeGreaterThanOrEqual(leastSize.height);
      }),
    );
  });
});

describe('a kept place', () => {
  it.each([
    null,
    {},
    { bounds: left },
    { bounds: { ...left, width: 0 }, isMaximized: false, isFullScreen: false },
    { bounds: { ...left, x: 1e9 }, isMaximized: false, isFullScreen: false },
    { bounds: { ...left, y: '0' }, isMaximized: false, isFullScreen: false },
    { ...kept(left), more: 1 },
  ])('is none when it is %j', (value) => {
    expect(windowPlaceSchema.safeParse(value).success).toBe(false);
  });
});
