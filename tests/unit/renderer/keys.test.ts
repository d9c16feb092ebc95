import { describe, expect, it } from 'vitest';
import { isPressed } from '#renderer/app/keys.ts';

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'altGraph', true>>;

/** A stroke that types `key`, of the key that has `code` on a US keyboard. */
const strokeAt = (
  key: string,
  code: string,
  { altGraph = false, ...held }: Held | { altGraph: false } = {},
) => ({
  ...{ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false },
  ...{ getModifierState: (modifier: string) => modifier === 'AltGraph' && altGraph, ...held },
});

const stroke = (key: string, held: Held = {}) => strokeAt(key, `Key${key.toUpperCase()}`, held);

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

describe('a keyboard of another layout', () => {
  const undo = { mod: true, key: 'z' } as const;
  const redo = { mod: true, shift: true, key: 'z' } as const;
  const palette = { mod: true, key: 'k' } as const;
  const goToday = { first: 'g', key: 't' } as const;

  it('has each letter at its place where it types another script', () => {
    expect(isPressed(undo, strokeAt('я', 'KeyZ', { ctrlKey: true }), null)).toBe(true);
    expect(isPressed(redo, strokeAt('Я', 'KeyZ', { ctrlKey: true, shiftKey: true }), null)).toBe(true);
    expect(isPressed({ mod: true, key: 'y' }, strokeAt('н', 'KeyY', { ctrlKey: true }), null)).toBe(true);
    expect(isPressed(palette, strokeAt('κ', 'KeyK', { ctrlKey: true }), null)).toBe(true);
    expect(isPressed(goToday, strokeAt('е', 'KeyT'), 'g')).toBe(true);
  });

  it('has each letter where it types it itself', () => {
    expect(isPressed(undo, strokeAt('z', 'KeyW', { ctrlKey: true }), null)).toBe(true);
    expect(isPressed(undo, strokeAt('w', 'KeyZ', { ctrlKey: true }), null)).toBe(false);
    expect(isPressed(undo, strokeAt('z', 'KeyY', { ctrlKey: true }), null)).toBe(true);
    expect(isPressed(undo, strokeAt('y', 'KeyZ', { ctrlKey: true }), null)).toBe(false);
  });

  it('types signs by AltGr, dead keys and compositions without meaning a shortcut', () => {
    expect(isPressed(undo, strokeAt('z', 'KeyZ', { ctrlKey: true, altKey: true }), null)).toBe(false);
    expect(isPressed({ key: '?' }, strokeAt('?', 'KeyW', { altGraph: true }), null)).toBe(false);
    expect(isPressed(undo, strokeAt('Dead', 'KeyZ', { ctrlKey: true }), null)).toBe(false);
    expect(isPressed({ key: 'p' }, strokeAt('p', 'KeyP', { isComposing: true }), null)).toBe(false);
    expect(isPressed({ key: 'p' }, strokeAt('Process', 'KeyP'), null)).toBe(false);
  });
});
