/** The code on a desk's sheet: the signed sheet as it is, or what names the desk where that is too long. */
import { encode } from 'uqr';
import type { DeskSheet, Fingerprint } from '#shared/desk/sheet.ts';

/** The most bytes that a code holds with the lowest error correction, with some to spare. */
const mostBytes = 2900;

/** Modules of white around the code. */
export const quietZone = 4;

export type CodeOnPaper = { readonly holds: 'sheet' | 'mark'; readonly text: string };

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** @param signed the text of the signed sheet's file, JSON. Its spaces are left out: the signature does not cover them */
export function codeOnPaper(
  signed: string,
  { ledgerId }: Pick<DeskSheet, 'ledgerId'>,
  fingerprint: Fingerprint,
): CodeOnPaper {
  const text = JSON.stringify(JSON.parse(signed));
  if (bytesOf(text) <= mostBytes) return { holds: 'sheet', text };
  return { holds: 'mark', text: `legwork-desk ${ledgerId}\n${fingerprint.join(' ')}` };
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
