/**
 * tRPC over the preload's bridge, for Electron. A refused call ends in the same error as over HTTP: a
 * TRPCClientError with the router's `shape` and `data`. Where main gives no answer, or none that can be read, the
 * error has no shape.
 */
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { AppRouter } from '#main/api/router.ts';
import type { Bridge } from '#shared/contract/bridge.ts';

type Operation = Parameters<ReturnType<TRPCLink<AppRouter>>>[0]['op'];

/** The answer's data; rejects with the error that the answer is, or that kept it away. */
async function callOver(bridge: Pick<Bridge, 'call'>, { type, path, input }: Operation): Promise<unknown> {
  if (type === 'subscription') throw new Error('The bridge carries no subscriptions.');
  const response = await bridge.call({ type, path, input });
  if ('result' in response) return response.result.data;
  throw TRPCClientError.from<AppRouter>(response);
}

/** The terminating link of a client whose page runs in Electron. */
export const ipcLink =
  (bridge: Pick<Bridge, 'call'>): TRPCLink<AppRouter> =>
  () =>
  ({ op }) =>
    observable((observer) => {
      callOver(bridge, op).then(
        (data) => {
          observer.next({ result: { type: 'data', data } });
          observer.complete();
        },
        (cause: Error) => observer.error(TRPCClientError.from<AppRouter>(cause)),
      );
    });
