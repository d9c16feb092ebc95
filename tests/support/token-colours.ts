/** The colours of renderer/ui/tokens.css as each theme shows them, and how far two of them are apart. */

export type Scheme = 'light' | 'dark';

/** The declarations that hold at the same time, later ones over earlier ones. */
export type Tokens = ReadonlyMap<string, string>;

export type Rgb = readonly [red: number, green: number, blue: number];

/** The custom properties that stand in one rule. `selector` is all that stands before its brace, one space apart. */
export function tokensIn(css: string, selector: string): Tokens {
  const lines = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const start = lines.indexOf(`${selector} {`);
  if (start === -1) throw new Error(`There is no rule ${selector}.`);
  const body = lines.slice(start + selector.length + 2, lines.indexOf('}', start));
  return new Map(
    [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** The arguments of a CSS function, split at its own commas. */
function argumentsOf(text: string): readonly string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const sign of text.slice(text.indexOf('(') + 1, -1)) {
    if (sign === ',' && depth === 0) found.push('');
    else {
      found[found.length - 1] += sign;
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    }
  }
  return found.map((each) => each.trim());
}

/**
 * The opaque colour that a value comes to, in sRGB from 0 to 255: `#rrggbb`, `light-dark()`, `var()`, and `color-mix(in srgb, A p%, B)`.
 * @throws Error for anything else
 */
export function colourOf(value: string, tokens: Tokens, scheme: Scheme): Rgb {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value);
  if (parts !== null) {
    const [, red = '', green = '', blue = ''] = parts;
    return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
  }
  const [first = '', second = '', third = ''] = value.endsWith(')') ? argumentsOf(value) : [];
  if (value.startsWith('light-dark(')) return colourOf(scheme === 'light' ? first : second, tokens, scheme);
  if (value.startsWith('var(')) {
    const named = tokens.get(first);
    if (named === undefined) throw new Error(`There is no token ${first}.`);
    return colourOf(named, tokens, scheme);
  }
  const mixed = /^(.+) (\d+)%$/.exec(second);
  if (value.startsWith('color-mix(in srgb,') && mixed !== null) {
    const share = Number(mixed[2]) / 100;
    const [over, under] = [colourOf(mixed[1] ?? '', tokens, scheme), colourOf(third, tokens, scheme)];
    const mix = (at: 0 | 1 | 2): number => over[at] * share + under[at] * (1 - share);
    return [mix(0), mix(1), mix(2)];
  }
  throw new Error(`${value} is no colour that this helper knows.`);
}

/** WCAG 2.2: relative luminance, 0 to 1. */
export function luminanceOf([red, green, blue]: Rgb): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2.2: the contrast of two colours, 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
