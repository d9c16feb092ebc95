/**
 * The typeface of the reports, DejaVu Sans Condensed. A build has its files in `fonts` beside the program, with their
 * licence (main/build/report-fonts.ts). Run from source, they are those of the package.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export type Fonts = { readonly regular: Buffer; readonly bold: Buffer };

export const fontFileNames = {
  regular: 'DejaVuSansCondensed.ttf',
  bold: 'DejaVuSansCondensed-Bold.ttf',
} as const;

/** Beside the built program. */
export const fontsFolder = 'fonts';

function fontFolder(): string {
  const built = path.join(import.meta.dirname, fontsFolder);
  if (existsSync(built)) return built;
  const { resolve } = createRequire(import.meta.url);
  return path.join(path.dirname(resolve('dejavu-fonts-ttf/package.json')), 'ttf');
}

/** Where the list of tables begins in a font's file, and the length of one of its entries. */
const tableList = { at: 12, entryLength: 16 } as const;

/** Tables for kerning and ligatures: reports use neither, and to read them takes most of the time of a PDF. */
const unusedTables: readonly string[] = ['GDEF', 'GPOS', 'GSUB', 'kern'];

/** The font without the tables that reports do not use: they are taken from the list, and their bytes stay. */
function withoutUnused(font: Buffer): Buffer {
  const { at, entryLength } = tableList;
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, i) =>
    font.subarray(at + i * entryLength, at + (i + 1) * entryLength),
  ).filter((entry) => !unusedTables.includes(entry.toString('latin1', 0, 4)));
  const list = Buffer.concat(entries);
  const made = Buffer.from(font);
  made.writeUInt16BE(entries.length, 4);
  list.copy(made, at);
  return made;
}

async function read(): Promise<Fonts> {
  const folder = fontFolder();
  const [regular, bold] = await Promise.all([
    readFile(path.join(folder, fontFileNames.regular)),
    readFile(path.join(folder, fontFileNames.bold)),
  ]);
  return { regular: withoutUnused(regular), bold: withoutUnused(bold) };
}

let fonts: Promise<Fonts> | null = null;

/** The files of the typeface, read once. @throws if they are missing: the program is not whole */
export function reportFonts(): Promise<Fonts> {
  fonts ??= read().catch((error: unknown) => {
    fonts = null;
    throw error;
  });
  return fonts;
}
