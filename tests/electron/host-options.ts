/** What the Electron host needs of the app around it, doing nothing but what a test says. */
import type { HostOptions } from '#main/hosts/electron/host.ts';

export const hostOptions = (given: Partial<HostOptions> = {}): HostOptions => ({
  reader: { locales: ['en-GB'], countryCode: null },
  namedFolder: null,
  namedDesk: null,
  window: () => null,
  open: () => {},
  takeOpenedFile: () => null,
  showStrict: () => {},
  showWaiting: () => {},
  ...given,
});
