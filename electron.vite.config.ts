import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { reportFonts } from './main/build/report-fonts.ts';
import { compiledMessages } from './renderer/build/compiled-messages.ts';
import { ownTemporal } from './renderer/build/own-temporal.ts';
import { spokenLocales } from './renderer/build/spoken-locales.ts';
import { unusedSchemas } from './renderer/build/unused-schemas.ts';

/**
 * Three builds into out/: the two hosts for Node, the one-file preload for Electron's sandbox, and the page that
 * both hosts serve. Libraries of the services stay outside the bundle; those of the page go into it.
 */
export default defineConfig({
  main: {
    plugins: [reportFonts()],
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: { electron: 'main/hosts/electron/entry.ts', browser: 'main/hosts/browser/entry.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'main/hosts/electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), compiledMessages(), ownTemporal(), spokenLocales(), unusedSchemas()],
    css: { transformer: 'lightningcss' },
    build: {
      outDir: 'out/renderer',
      minify: true,
      // What is loaded at first has a test of its own (tests/e2e/first-load.spec.ts).
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: 'renderer/index.html',
        // All that Today needs is one chunk. Each lazy part would split it further, and many small chunks zip worse.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  },
});
