/** A step of the build: the typeface of the reports and its licence lie beside the program, for both hosts. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';
import { fontFileNames, fontsFolder } from '../report/fonts.ts';

export const reportFonts = (): Plugin => ({
  name: 'report-fonts',
  async generateBundle() {
    const { resolve } = createRequire(import.meta.url);
    const folder = path.dirname(resolve('dejavu-fonts-ttf/package.json'));
    const files = [...Object.values(fontFileNames).map((name) => path.join('ttf', name)), 'LICENSE'];
    for (const file of files) {
      const fileName = `${fontsFolder}/${path.basename(file)}`;
      this.emitFile({ type: 'asset', fileName, source: await readFile(path.join(folder, file)) });
    }
  },
});
