import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { newDeskKeys } from '#main/crypto/desk-keys.ts';
import { readSheet, sheetOf, signSheet } from '#main/crypto/desk-sheet.ts';
import { hashing } from '#main/crypto/hashing.ts';
import { codeOnPaper, qrPath, quietZone } from '#renderer/desk/paper/qr.ts';
import { fingerprintOf } from '#shared/desk/fingerprint.ts';
import { madeUpDeskWords } from '#shared/desk/made-up.ts';
import type { DeskWords } from '#shared/desk/sheet.ts';
import { host as french } from '#shared/messages/fr/host.ts';

const pixelsPerModule = 3;

/** What a camera sees of the code: white, with the rectangles of its path in black. */
function seen({ size, path }: ReturnType<typeof qrPath>): string | undefined {
  const side = size * pixelsPerModule;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    const [left, top] = [Number(x) * pixelsPerModule, Number(y) * pixelsPerModule];
    for (let row = top; row < top + pixelsPerModule; row += 1) {
      for (let column = left; column < left + Number(width) * pixelsPerModule; column += 1) {
        pixels.set([0, 0, 0], (row * side + column) * 4);
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}

const keys = await newDeskKeys();
function signed(words: Partial<DeskWords> = {}) {
  const ledgerId = '00112233445566778899aabbccddeeff';
  const sheet = sheetOf(
    { ...madeUpDeskWords((id) => french[id]), ...words, firstWeek: '2026-W03', ledgerId },
    keys,
  );
  return { sheet, text: signSheet(sheet, keys), fingerprint: fingerprintOf(sheet, hashing) };
}

describe('the code on the sheet', () => {
  it('is read back as the signed sheet, accents and all', () => {
    const { sheet, text, fingerprint } = signed();
    const code = codeOnPaper(text, sheet, fingerprint);
    expect(code.holds).toBe('sheet');
    const read = seen(qrPath(code.text));
    expect(read).toBe(code.text);
    expect(readSheet(read ?? '')).toEqual(readSheet(text));
    expect(readSheet(read ?? '')).toMatchObject({ sheet });
  });

  it('holds up to 2,900 bytes, and is read back at that length', () => {
    const { sheet, text, fingerprint } = signed();
    const spare = 2900 - new TextEncoder().encode(JSON.stringify(JSON.parse(text))).length;
    const { purpose } = sheet;
    const longest = { ...sheet, purpose: `${purpose}${'x'.repeat(spare)}` };
    const code = codeOnPaper(JSON.stringify({ ...JSON.parse(text), sheet: longest }), sheet, fingerprint);
    expect(code).toMatchObject({ holds: 'sheet' });
    expect(new TextEncoder().encode(code.text)).toHaveLength(2900);
    expect(seen(qrPath(code.text))).toBe(code.text);
    const longer = { ...longest, purpose: `${longest.purpose}é` };
    expect(
      codeOnPaper(JSON.stringify({ ...JSON.parse(text), sheet: longer }), sheet, fingerprint).holds,
    ).toBe('mark');
  });

  it('names ledger and fingerprint where the sheet is too long', () => {
    const departments = Array.from({ length: 60 }, (_, i) => ({
      name: `Département ${i} ${'é'.repeat(20)}`,
      splitByPattern: true,
    }));
    const { sheet, text, fingerprint } = signed({ departments });
    const code = codeOnPaper(text, sheet, fingerprint);
    expect(code).toEqual({
      holds: 'mark',
      text: `legwork-desk ${sheet.ledgerId}\n${fingerprint.join(' ')}`,
    });
    expect(seen(qrPath(code.text))).toBe(code.text);
    // A made-up desk gives no sheet out.
    expect(codeOnPaper(null, sheet, fingerprint)).toEqual({ ...code, holds: 'made-up' });
  });

  it('stands in its quiet zone', () => {
    const { size, path } = qrPath('legwork');
    const rows = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
      ([, x, y, width]) => [Number(x), Number(y), Number(width)] as const,
    );
    expect(Math.min(...rows.map(([x]) => x))).toBe(quietZone);
    expect(Math.min(...rows.map(([, y]) => y))).toBe(quietZone);
    expect(Math.max(...rows.map(([x, , width]) => x + width))).toBe(size - quietZone);
    expect(Math.max(...rows.map(([, y]) => y + 1))).toBe(size - quietZone);
  });
});
