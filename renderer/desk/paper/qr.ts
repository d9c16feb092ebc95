/** The code on a desk's sheet: the signed sheet as it is, or what names the desk where that is too long. */
import { encode } from 'uqr';
import type { DeskSheet, Fingerprint } from '#shared/desk/sheet.ts';

/** The most bytes that a code holds with the lowest error correction, with some to spare. */
const mostBytes = 2900;

/** Modules of white around the code. */
export const quietZone = 4;

export type CodeOnPaper = { readonly holds: 'sheet' | 'mark' | 'made-up'; readonly text: string };

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * @param signed the text of the signed sheet's file, JSON. Its spaces are left out: the signature does not cover them.
 * Null for a made-up desk, which gives no sheet out
 */
export function codeOnPaper(
  signed: string | null,
  { ledgerId }: Pick<DeskSheet, 'ledgerId'>,
  fingerprint: Fingerprint,
): CodeOnPaper {
  const mark = `legwork-desk ${ledgerId}\n${fingerprint.join(' ')}`;
  if (signed === null) return { holds: 'made-up', text: mark };
  const text = JSON.stringify(JSON.parse(signed));
  return bytesOf(text) <= mostBytes ? { holds: 'sheet', text } : { holds: 'mark', text: mark };
}

/** The dark modules as a path, row by row, in a square of `size` with its quiet zone. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: quietZone });
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return { size, path: runs.join('') };
}
