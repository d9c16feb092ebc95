/** The desk's side, loaded with its first call. */
import type { Services } from '#shared/contract/contract.ts';
import type { DeskOptions, OpenedDesk } from './desk/desk-service.ts';
import { lazyService } from './lazy-service.ts';

/** Nothing is open before the first other call. */
const needNoDesk: readonly string[] = [
  'lock',
  'close',
  'leaveDemo',
] satisfies readonly (keyof Services['desk'])[];

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
  return {
    service: lazyService(
      async () => (await load()).service,
      (name) => loading === null && needNoDesk.includes(name),
    ),
    close: async () => (await loading)?.close(),
    isOpen: () => loaded?.isOpen() === true,
  };
}
