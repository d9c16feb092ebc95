import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { reportFonts } from '#main/report/fonts.ts';
import { linesOf, widthOf } from '#shared/report/text-lines.ts';

describe('the width of text', () => {
  it('is that of the typeface, for every letter of the languages and every sign that reports use', async () => {
    const { regular, bold } = await reportFonts();
    const pdf = new PDFDocument({ font: regular as unknown as string });
    const letters = [
      ...Array.from({ length: 0x17f - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i)),
      ...'–—‘’“”„…•→\u202f',
    ].filter((letter) => !/\p{Cc}|\u00ad/u.test(letter));
    for (const [font, isBold] of [
      [regular, false],
      [bold, true],
    ] as const) {
      pdf.font(font).fontSize(100);
      const wrong = letters.filter((letter) => {
        const width = pdf.widthOfString(letter, { features: [] });
        return Math.abs(width - widthOf(letter, 100, isBold)) > 0.05;
      });
      expect(wrong).toEqual([]);
    }
  });
});

describe('lines', () => {
  it('break at spaces, fit the width, and together are the text', () => {
    const text = 'Treatment of Mon, 2 Mar 2026, left leg, and a sentence that goes on for a while';
    const lines = linesOf(text, 120, 9);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(widthOf(line.trimEnd(), 9)).toBeLessThanOrEqual(120);
  });

  it('cut a word that is wider than the line, and lose none of it', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänswitwe';
    const lines = linesOf(`the ${word} says`, 60, 9);
    expect(lines.join('')).toBe(`the ${word} says`);
    for (const line of lines) expect(widthOf(line.trimEnd(), 9)).toBeLessThanOrEqual(60);
  });

  it('do not break at no-break spaces', () => {
    expect(linesOf('over 4\u00a0h\u00a020\u00a0min', 60, 9).at(-1)).toBe('4\u00a0h\u00a020\u00a0min');
  });

  it('begin anew at a line break, and of an empty text are one', () => {
    expect(linesOf('one\ntwo', 200, 9)).toEqual(['one', 'two']);
    expect(linesOf('', 200, 9)).toEqual(['']);
  });
});
