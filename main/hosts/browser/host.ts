/** The browser host for the services: it has the machine's language and detects sleep, but has no desktop. */
import type { Host } from '../../host.ts';
import { watchForWake } from './wake.ts';

/** Read once: the system's language does not change while a process runs. */
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
