/**
 * tRPC over the preload's bridge, for Electron. A refused call ends in the same error as over HTTP: a
 * TRPCClientError with the router's `shape` and `data`. If main gives no answer, or an unreadable one, the error has
 * no shape.
 */
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import type { AnyRouter } from '@trpc/server';
import { observable } from '@trpc/server/observable';
import type { Bridge } from '#shared/contract/bridge.ts';

type Calls = Pick<Bridge, 'call'>;

/** The answer's data; rejects with main's error, or with the error that prevented an answer. */
async function callOver(
  bridge: Calls,
  { path, input }: { readonly path: string; readonly input: unknown },
  diary: string | null,
): Promise<unknown> {
  const response = await bridge.call({ path, input, ...(diary !== null && { diary }) });
  if ('result' in response) return response.result.data;
  throw TRPCClientError.from<AnyRouter>(response);
}

/** The terminating link of a client whose page runs in Electron. */
export const ipcLink =
  (bridge: Calls, diary: () => string | null): TRPCLink<AnyRouter> =>
  () =>
  ({ op }) =>
    observable((observer) => {
      callOver(bridge, op, diary()).then(
        (data) => {
          observer.next({ result: { type: 'data', data } });
          observer.complete();
        },
        (cause: Error) => observer.error(TRPCClientError.from<AnyRouter>(cause)),
      );
    });
