/**
 * The calendar of the browser itself where it has one, as Electron's does. The library would use that too, but not
 * before its own was loaded; so the page waits for the library only in a browser without.
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
