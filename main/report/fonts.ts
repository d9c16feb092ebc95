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

async function read(): Promise<Fonts> {
  const folder = fontFolder();
  const [regular, bold] = await Promise.all([
    readFile(path.join(folder, fontFileNames.regular)),
    readFile(path.join(folder, fontFileNames.bold)),
  ]);
  return { regular, bold };
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
