/** The services as a test needs them: what it names, and a refusal for every other call. */
import type { OpenServices } from '#main/services.ts';
import type { About } from '#shared/contract/about.ts';
import type { Services } from '#shared/contract/contract.ts';
import { defaultPreferences, type Preferences } from '#shared/record/preferences.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { OpenRecord, Saved } from '#shared/record/revision.ts';

type Overrides = {
  readonly about?: Partial<About>;
  readonly record?: Partial<Services['record']>;
  readonly preferences?: Partial<Services['preferences']>;
};

const aboutNothing: About = {
  version: '0.0.0',
  host: 'browser',
  locales: [],
  countryCode: null,
  dataFolder: '/data',
  canChooseFolder: false,
  canShowFolder: false,
  canStartAtLogin: false,
};

/** The diary that the double serves. */
export const aDiary = 'a-diary';

const state = { diary: aDiary, revision: 1, undo: null, redo: null } as const;

/** A record as it is read. */
export const anOpenRecord = (record: LegworkRecord = emptyRecord): OpenRecord => ({ ...state, record });

/** The answer to a change that was applied. */
export const aSaved = (changed: Partial<Saved> = {}): Saved => ({
  ...{ ...state, from: 1, revision: 2, applied: [] },
  ...changed,
});

/** Any call on it fails: the test that meets it expected none. */
const unexpected = new Proxy(
  {},
  {
    get: (_target, name) => () => {
      throw new Error(`The test expects no call of ${String(name)}.`);
    },
  },
);

export const apiDouble = ({ about, record, preferences }: Overrides = {}): Services => ({
  about: { read: () => ({ ...aboutNothing, ...about }) },
  record: {
    read: () => anOpenRecord(),
    change: async () => aSaved(),
    undo: async () => aSaved(),
    redo: async () => aSaved(),
    ...record,
  },
  preferences: {
    read: () => defaultPreferences,
    set: async (changes) => ({ ...defaultPreferences, ...changes }) as Preferences,
    ...preferences,
  },
  strict: unexpected as Services['strict'],
  data: unexpected as Services['data'],
  backups: unexpected as Services['backups'],
  vault: unexpected as Services['vault'],
  exchange: unexpected as Services['exchange'],
  files: unexpected as Services['files'],
  login: unexpected as Services['login'],
  report: unexpected as Services['report'],
  handOver: unexpected as Services['handOver'],
  desk: unexpected as Services['desk'],
  drafts: unexpected as Services['drafts'],
  reminders: unexpected as Services['reminders'],
});

/** What a host serves: the calls, and who hears of changes. */
export function openDouble(api: Services): Pick<OpenServices, 'api' | 'position' | 'news' | 'onNews'> & {
  readonly tell: () => void;
} {
  const listeners = new Set<Parameters<OpenServices['onNews']>[0]>();
  const position = () => ({ diary: aDiary, revision: 1 });
  const news = () => ({ ...position(), preferences: api.preferences.read() });
  return {
    api,
    position,
    news,
    onNews: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener(news());
    },
  };
}
