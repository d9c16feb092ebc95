/** Serves the desk by code that is loaded with its first call: no start of the app waits for it. */
import type { Services } from '#shared/contract/contract.ts';
import type { DeskOptions, OpenedDesk } from './desk/desk-service.ts';

type DeskService = Services['desk'];
type AnyCall = (...given: readonly unknown[]) => Promise<unknown>;

/** Nothing is open before the first other call. */
const needNoDesk: readonly string[] = ['lock', 'close', 'leaveDemo'] satisfies readonly (keyof DeskService)[];

export function lazyDesk(options: DeskOptions): OpenedDesk {
  let loading: Promise<OpenedDesk> | null = null;
  let loaded: OpenedDesk | null = null;
  const load = (): Promise<OpenedDesk> => {
    loading ??= import('./desk/desk-service.ts').then(({ openDesk }) => {
      loaded = openDesk(options);
      return loaded;
    });
    return loading;
  };
  const callOf =
    (name: string): AnyCall =>
    async (...given) => {
      if (loading === null && needNoDesk.includes(name)) return undefined;
      const { service } = await load();
      return (service as unknown as Readonly<Record<string, AnyCall>>)[name]?.(...given);
    };
  return {
    service: new Proxy({}, { get: (_, name) => callOf(String(name)) }) as DeskService,
    close: async () => (await loading)?.close(),
    isOpen: () => loaded?.isOpen() === true,
  };
}
