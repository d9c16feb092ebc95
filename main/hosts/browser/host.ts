/** The browser host for the services: it detects sleep, but has no desktop. The browser knows the reader better. */
import type { Host } from '../../host.ts';
import { watchForWake } from './wake.ts';

export const browserHost: Host = {
  kind: 'browser',
  locales: [],
  countryCode: null,
  chooseFolder: null,
  openFolder: null,
  loginItem: null,
  notify: null,
  hasNotificationButtons: false,
  withdraw: () => {},
  takeOpenedFile: () => null,
  onPower: (listener) => watchForWake(() => listener('resume')),
  showStrict: () => {},
  showWaiting: () => {},
};
