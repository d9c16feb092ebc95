/**
 * How wide text is in the typeface of the reports, DejaVu Sans Condensed, and how it breaks into lines. The same widths
 * serve the page's preview and the PDF, so both break alike. tests/unit/shared/report/text-lines.test.ts compares them with
 * the fonts' files.
 */

/** The code points of each row below, both inclusive. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x17f],
  [0x2010, 0x202f],
  [0x2190, 0x2193],
];

/** Advance widths, three digits to the base 36 each, in parts of the em. */
const regular: readonly string[] = [
  [
    '0g90ki0nj16w0wk1cn13x0e20jz0jz0pl16w0g90ih0g90h90wk0wk0wk0wk0wk0wk0wk0wk0wk0wk0h90h916w16w16w0r6',
    '1f70z00z40zr13f0wc0tg13o12i0f30f30xk0si18612a14a0uv14a0zk0wi0v911h0z01em0z20v90z20jz0h90jz16w0pl',
    '0pl0vd0wi0s50wi0vi0i00wi0wg0e80e80tn0e81dv0wg0vb0wi0wi0l10qo0k20wg0ua15v0ua0ua0qv0wk0h90wk16w000',
    '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    '0g90ki0wk0wk0wk0wk0h90pl0pl1f70o40vb16w0ih1f70pl0pl16w0ki0ki0pl0wk0wk0g90pl0ki0o40vb1dm1dm1dm0r6',
    '0z00z00z00z00z00z01dv0zr0wc0wc0wc0wc0f30f30f30f313o12a14a14a14a14a14a16w14a11h11h11h11h0v90uz0w9',
    '0vd0vd0vd0vd0vd0vd1e90s50vi0vi0vi0vi0e80e80e80e80vb0wg0vb0vb0vb0vb0vb16w0vb0wg0wg0wg0wg0ua0wi0ua',
    '0z00vd0z00vd0z00vd0zr0s50zr0s50zr0s50zr0s513f0wi13o0wi0wc0vi0wc0vi0wc0vi0wc0vi0wc0vi13o0wi13o0wi',
    '13o0wi13o0wi12i0wg1aw0zk0f30e80f30e80f30e80f30e80f30e80u70sg0f30e80xk0tn0tn0si0e80si0e80si0j70si',
    '0hi0sr0ej12a0wg12a0wg12a0wg15n12a0wg14a0vb14a0vb14a0vb1ir1gd0zk0l10zk0l10zk0l10wi0qo0wi0qo0wi0qo',
    '0wi0qo0v90k20v90k20v90k211h0wg11h0wg11h0wg11h0wg11h0wg11h0wg1em15v0v90ua0v90z20qv0z20qv0z20qv0i0',
  ].join(''),
  ['0ih0ih0wk0pl1f71f70pl0pl0g90g90g90g90qi0qi0qi0qi0pl0pl0u70u70h40y61f70g90000000000000000000000a8'].join(
    '',
  ),
  ['16w16w16w16w'].join(''),
];

const bold: readonly string[] = [
  [
    '0ht0nc0qo16w0zm1fa18n0fo0ne0ne0qr16w0jg0l90jg0ip0zm0zm0zm0zm0zm0zm0zm0zm0zm0zm0kh0kh16w16w16w0tp',
    '1f713m13011k16i0yz0yz16016u0j10j113o0wm1ey16u17i11i17i13f10v0yx15k13m1kh13h1121140ne0ip0ne16w0pl',
    '0pl0yj10n0uc10n0yq0m910n10g0hj0hj0y10hj1hc10g0z610n10n0p90uh0oh10g0xd1ba0x00xd0ts10g0ip10g16w000',
    '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000',
    '0ht0nc0zm0zm0wk0zm0ip0pl0pl1f70sv0x216w0l91f70pl0pl16w0mf0mf0pl11o0wk0jg0pl0mf0sv0x21h01h01h00tp',
    '13m13m13m13m13m13m1jj11k0yz0yz0yz0yz0j10j10j10j116w16u17i17i17i17i17i16w17i15k15k15k15k11211r10t',
    '0yj0yj0yj0yj0yj0yj1hn0uc0yq0yq0yq0yq0hj0hj0hj0hj0z610g0z60z60z60z60z616w0z610g10g10g10g0xd10n0xd',
    '13m0yj13m0yj13m0yj11k0uc11k0uc11k0uc11k0uc16i10n16w10n0yz0yq0yz0yq0yz0yq0yz0yq0yz0yq16010n16010n',
    '16010n16010n16u10g1du14g0j10hj0j10hj0j10hj0j10hj0j10hj1230z30j10hj13o0y10y10wm0hj0wm0hj0wm0oj0wm',
    '0si0wv0j016u10g16u10g16u10g1eb16u10g17i0z617i0z617i0z61nr1k013f0p913f0p913f0p910v0uh10v0uh10v0uh',
    '10v0uh0yx0oh0yx0oh0yx0oh15k10g15k10g15k10g15k10g15k10g15k10g1kh1ba1120xd1121140ts1140ts1140ts0m9',
  ].join(''),
  ['0l90l90zm0pl1f71f70pl0pl0jg0jg0jg0jg0xn0xn0xn0xn0pl0pl0wq0wq0h10y51f70ht0000000000000000000000a8'].join(
    '',
  ),
  ['16w16w16w16w'].join(''),
];

const unitsPerEm = 2048;

const digits = 3;

/** A character that is not listed takes as much room as a wide one. */
const unlistedWidth = 1850;

/** The advance of each listed code point, at its place. */
function advancesOf(rows: readonly string[]): Uint16Array {
  const advances = new Uint16Array(0x2200).fill(unlistedWidth);
  ranges.forEach(([first, last], row) => {
    for (let at = 0; at <= last - first; at += 1) {
      advances[first + at] = Number.parseInt(rows[row]?.slice(digits * at, digits * (at + 1)) ?? '0', 36);
    }
  });
  return advances;
}

const regularAdvances = advancesOf(regular);
const boldAdvances = advancesOf(bold);

/** The width of a text in points. @param size of the type, points */
export function widthOf(text: string, size: number, isBold = false): number {
  const advances = isBold ? boldAdvances : regularAdvances;
  let units = 0;
  for (const character of text) units += advances[character.codePointAt(0) ?? 0] ?? unlistedWidth;
  return (units * size) / unitsPerEm;
}

/** The parts of a word, each at most as wide as a line. */
function partsOfWord(word: string, width: number, size: number, isBold: boolean): readonly string[] {
  if (widthOf(word, size, isBold) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character, size, isBold) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function linesOfParagraph(text: string, width: number, size: number, isBold: boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line + word, size, isBold) > width) {
      lines.push(line);
      line = '';
    }
    const parts = partsOfWord(word, width, size, isBold);
    lines.push(...parts.slice(0, -1));
    line += `${parts.at(-1)} `;
  }
  return [...lines, line.trimEnd()];
}

/**
 * A text in lines that are at most `width` points wide. It breaks at spaces, but not at no-break spaces; a word that is
 * too wide is cut. A line that goes on ends with its space, so that whoever joins the lines has the text.
 */
export const linesOf = (text: string, width: number, size: number, isBold = false): readonly string[] =>
  text.split('\n').flatMap((paragraph) => linesOfParagraph(paragraph, width, size, isBold));
