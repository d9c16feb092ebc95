import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  colourOf,
  contrastOf,
  luminanceOf,
  type Scheme,
  type Tokens,
  tokensIn,
} from '../../../support/token-colours.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../../renderer/ui/tokens.css'), 'utf8');
const base = tokensIn(css, ':root');
const over = (selector: string): Tokens => new Map([...base, ...tokensIn(css, selector)]);

const themes: readonly { readonly name: string; readonly tokens: Tokens; readonly scheme: Scheme }[] = [
  { name: 'light', tokens: base, scheme: 'light' },
  { name: 'dark', tokens: base, scheme: 'dark' },
  { name: 'light, more contrast', tokens: over('@media (prefers-contrast: more) { :root'), scheme: 'light' },
  { name: 'dark, more contrast', tokens: over('@media (prefers-contrast: more) { :root'), scheme: 'dark' },
  { name: 'high contrast, light', tokens: over(":root[data-theme='contrast']"), scheme: 'light' },
  { name: 'high contrast, dark', tokens: over(":root[data-theme='contrast']"), scheme: 'dark' },
  { name: 'paper', tokens: over('@media print { :root, :root[data-theme]'), scheme: 'light' },
];

type Pairs = readonly { readonly of: readonly string[]; readonly on: readonly string[] }[];

const grounds = ['ground', 'surface', 'sunken'];
const zones = ['zone-green', 'zone-amber', 'zone-red'];

/** What is read: 4.5:1. Axis titles and hints are in the soft text. */
const texts: Pairs = [
  { of: ['text', 'text-soft'], on: [...grounds, ...zones, 'accent-soft', 'rust-soft'] },
  { of: ['accent'], on: [...grounds, 'accent-soft'] },
  { of: ['rust'], on: ['ground', 'surface', 'rust-soft'] },
  { of: ['on-accent'], on: ['accent', 'accent-strong'] },
];

/** What is seen: 3:1. The load's lightest fill has an edge that reaches it. */
const marks: Pairs = [
  { of: ['edge', 'accent', 'focus'], on: [...grounds, ...zones] },
  { of: ['amber', 'rust', 'load-edge', 'load-4'], on: ['ground', 'surface'] },
  {
    of: ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-index'],
    on: ['ground', 'surface'],
  },
  // Of a chosen part.
  { of: ['accent'], on: ['accent-soft'] },
];

/** The pairs that are too near each other, with their contrast. */
const tooNear = (pairs: Pairs, least: number, tokens: Tokens, scheme: Scheme): readonly string[] =>
  pairs.flatMap(({ of, on }) =>
    of.flatMap((mark) =>
      on.flatMap((ground) => {
        const [one, other] = [mark, ground].map((name) => colourOf(`var(--${name})`, tokens, scheme));
        const contrast = one === undefined || other === undefined ? 0 : contrastOf(one, other);
        return contrast < least ? [`${mark} on ${ground}: ${contrast.toFixed(2)}`] : [];
      }),
    ),
  );

describe.each(themes)('the colours of $name', ({ tokens, scheme }) => {
  test('text reaches 4.5:1 on each of its grounds', () => {
    expect(tooNear(texts, 4.5, tokens, scheme)).toEqual([]);
  });

  test('marks reach 3:1 on each of their grounds', () => {
    expect(tooNear(marks, 3, tokens, scheme)).toEqual([]);
  });

  test('the steps of the load are in one order of lightness, each told apart in grey', () => {
    const steps = ['load-1', 'load-2', 'load-3', 'load-4'].map((name) =>
      colourOf(`var(--${name})`, tokens, scheme),
    );
    const lightness = steps.map(luminanceOf);
    const inOrder = lightness.toSorted((a, b) => (scheme === 'light' ? b - a : a - b));
    expect(lightness).toEqual(inOrder);
    const apart = steps.slice(1).map((step, i) => contrastOf(step, steps[i] ?? step));
    expect(Math.min(...apart)).toBeGreaterThan(1.4);
  });
});

test('a value that is no colour is refused', () => {
  expect(() => colourOf('currentcolor', base, 'light')).toThrow('currentcolor');
});
