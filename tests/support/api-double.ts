/** The services as a test needs them: what it names, and a refusal for every other call. */
import type { ApiServices } from '#shared/contract/services.ts';
import { emptyRecord } from '#shared/record/record.ts';

type Overrides = {
  readonly about?: Partial<ApiServices['about']>;
  readonly record?: Partial<ApiServices['record']>;
};

const aboutNothing = {
  version: '0.0.0',
  host: 'browser',
  dataFolder: '/data',
  canChooseFolder: false,
  canShowFolder: false,
  canStartAtLogin: false,
} as const;

/** Any call on it fails: the test that meets it expected none. */
const unexpected = new Proxy(
  {},
  {
    get: (_target, name) => () => {
      throw new Error(`The test expects no call of ${String(name)}.`);
    },
  },
);

export const apiDouble = ({ about, record }: Overrides = {}): ApiServices => ({
  about: { ...aboutNothing, ...about },
  record: { read: () => emptyRecord, change: async () => ({ inverse: [] }), ...record },
  strict: unexpected as ApiServices['strict'],
  data: unexpected as ApiServices['data'],
  backups: unexpected as ApiServices['backups'],
  vault: unexpected as ApiServices['vault'],
  login: unexpected as ApiServices['login'],
});
