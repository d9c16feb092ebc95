import { describe, expect, it } from 'vitest';
import { isPressed } from '#renderer/app/keys.ts';

const stroke = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {},
) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
});

describe('a chord', () => {
  it('is Ctrl or Cmd with its key, and Shift exactly where it is asked for', () => {
    const undo = { mod: true, key: 'z' } as const;
    expect(isPressed(undo, stroke('z', { ctrlKey: true }), null)).toBe(true);
    expect(isPressed(undo, stroke('z', { metaKey: true }), null)).toBe(true);
    expect(isPressed(undo, stroke('z'), null)).toBe(false);
    expect(isPressed(undo, stroke('Z', { ctrlKey: true, shiftKey: true }), null)).toBe(false);
    expect(isPressed(undo, stroke('z', { ctrlKey: true, altKey: true }), null)).toBe(false);
    const redo = { mod: true, shift: true, key: 'z' } as const;
    expect(isPressed(redo, stroke('Z', { ctrlKey: true, shiftKey: true }), null)).toBe(true);
  });

  it('of a sign does not ask whether Shift was needed for it', () => {
    expect(isPressed({ key: '?' }, stroke('?', { shiftKey: true }), null)).toBe(true);
    expect(isPressed({ key: '?' }, stroke('?'), null)).toBe(true);
  });
});

describe('a letter after another', () => {
  const goToday = { first: 'g', key: 't' } as const;
  it('counts only right after it, and not with Ctrl', () => {
    expect(isPressed(goToday, stroke('t'), 'g')).toBe(true);
    expect(isPressed(goToday, stroke('t'), null)).toBe(false);
    expect(isPressed(goToday, stroke('t'), 'x')).toBe(false);
    expect(isPressed(goToday, stroke('t', { ctrlKey: true }), 'g')).toBe(false);
  });
});
