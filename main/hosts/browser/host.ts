/** The browser host as the services see it: it has a clock that jumps and the machine's language, and no desktop. */
import type { Host } from '../../host.ts';
import { watchForWake } from './wake.ts';

/** Asked once: the system's language does not change while a process runs. */
const languages = [new Intl.DateTimeFormat().resolvedOptions().locale];

export const browserHost: Host = {
  kind: 'browser',
  languages: () => languages,
  chooseFolder: null,
  openFolder: null,
  loginItem: null,
  notify: null,
  withdraw: () => {},
  onPower: (listener) => watchForWake(() => listener('resume')),
  showStrict: () => {},
};
