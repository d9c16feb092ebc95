/** The browser host as the services see it: it has a clock that jumps and the machine's language, and no desktop. */
import type { Host } from '../../host.ts';
import { watchForWake } from './wake.ts';

export const browserHost: Host = {
  kind: 'browser',
  languages: () => [new Intl.DateTimeFormat().resolvedOptions().locale],
  chooseFolder: null,
  openFolder: null,
  loginItem: null,
  notify: null,
  withdraw: () => {},
  onPower: (listener) => watchForWake(() => listener('resume')),
  showStrict: () => {},
};
