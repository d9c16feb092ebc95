/**
 * Uses the browser's own Temporal if it has one, as Electron's does. The library would use it too, but only after
 * loading its own. Only a browser without Temporal waits for the library.
 */
import type { Plugin } from 'vite';

const library = 'temporal-polyfill';
const ownOrLibrary = '\0legwork:temporal';

export const ownTemporal = (): Plugin => ({
  name: 'legwork:own-temporal',
  enforce: 'pre',
  resolveId: { filter: { id: new RegExp(`^${library}$`) }, handler: () => ownOrLibrary },
  load: {
    filter: { id: new RegExp(`^${ownOrLibrary}$`) },
    handler: () =>
      `export const Temporal = globalThis.Temporal ?? (await import('${library}/implementation')).Temporal;`,
  },
});
