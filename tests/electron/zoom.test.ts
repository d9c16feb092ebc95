import { describe, expect, it } from 'vitest';
import { windowPlaceSchema } from '#main/hosts/electron/window-place.ts';
import { zoomCommandOf, zoomed } from '#main/hosts/electron/zoom.ts';

const pressed = (key: string, code: string, more: object = {}) => ({
  ...{ type: 'keyDown', key, code, control: true, meta: false, alt: false, shift: false },
  ...more,
});

describe('the keys of the zoom', () => {
  it.each([
    ['the plus of a US keyboard, without Shift', '=', 'Equal', {}],
    ['the plus of a US keyboard, with Shift', '+', 'Equal', { shift: true }],
    ['the plus of the number pad', '+', 'NumpadAdd', {}],
    ['the plus of a German keyboard', '+', 'BracketRight', {}],
    ['the plus of a Spanish keyboard', '+', 'BracketRight', {}],
    ['the plus of a Swiss keyboard', '+', 'Digit1', { shift: true }],
    ['the equals sign of a French keyboard, without Shift', '=', 'Equal', {}],
  ])('make it larger: %s', (_keyboard, key, code, more) => {
    expect(zoomCommandOf(pressed(key, code, more), 'linux')).toBe('in');
  });

  it.each([
    ['the minus', '-', 'Minus', {}],
    ['the minus of the number pad', '-', 'NumpadSubtract', {}],
    ['the minus of a French keyboard', '-', 'Digit6', {}],
    ['the underscore of a US keyboard', '_', 'Minus', { shift: true }],
  ])('make it smaller: %s', (_keyboard, key, code, more) => {
    expect(zoomCommandOf(pressed(key, code, more), 'linux')).toBe('out');
  });

  it.each([
    ['0', 'Digit0'],
    ['0', 'Numpad0'],
    ['à', 'Digit0'],
  ])('make it as it was: %s at %s', (key, code) => {
    expect(zoomCommandOf(pressed(key, code), 'linux')).toBe('reset');
  });

  it.each([
    ['a letter', pressed('a', 'KeyA')],
    ['a plus that is typed', pressed('+', 'BracketRight', { control: false })],
    ['a sign of AltGr', pressed('=', 'Digit0', { alt: true })],
    ['the release of the key', pressed('+', 'NumpadAdd', { type: 'keyUp' })],
    ['Shift and the place of the zero', pressed('}', 'Digit0', { shift: true })],
  ])('leave alone %s', (_what, input) => {
    expect(zoomCommandOf(input, 'linux')).toBeNull();
  });

  it('are those of the command key on macOS', () => {
    expect(zoomCommandOf(pressed('+', 'Equal'), 'darwin')).toBeNull();
    expect(zoomCommandOf(pressed('+', 'Equal', { control: false, meta: true }), 'darwin')).toBe('in');
  });
});

describe('the level of the zoom', () => {
  it('goes by half steps, and ends at levels that can be kept', () => {
    expect(zoomed(0, 'in')).toBe(0.5);
    expect(zoomed(0.5, 'out')).toBe(0);
    expect(zoomed(2.5, 'reset')).toBe(0);
    for (const command of ['in', 'out'] as const) {
      let level = 0;
      for (let presses = 0; presses < 30; presses += 1) level = zoomed(level, command);
      const place = {
        bounds: { x: 0, y: 0, width: 800, height: 600 },
        isMaximized: false,
        isFullScreen: false,
      };
      expect(windowPlaceSchema.safeParse({ ...place, zoomLevel: level }).success).toBe(true);
      expect(windowPlaceSchema.safeParse({ ...place, zoomLevel: level * 3 }).success).toBe(false);
    }
  });

  it('is none in a file of a former version', () => {
    const place = {
      bounds: { x: 0, y: 0, width: 800, height: 600 },
      isMaximized: false,
      isFullScreen: false,
    };
    expect(windowPlaceSchema.parse(place).zoomLevel).toBe(0);
  });
});
