/**
 * The calls of the contract as functions: over the preload's bridge in Electron, over HTTP to the same origin in the
 * browser host. Each carries the diary that the page shows.
 */
import { createTRPCUntypedClient, httpLink, TRPCClientError } from '@trpc/client';
import type { AnyRouter } from '@trpc/server';
import { type Bridge, diaryHeader } from '#shared/contract/bridge.ts';
import type { Api } from '#shared/contract/contract.ts';
import { ApiError } from '../state/api.ts';
import { ipcLink } from './ipc-link.ts';

declare global {
  // The preload's one object; absent in the browser host.
  var legwork: Bridge | undefined;
}

/** The error data from the router (main/api/router.ts). */
type ErrorData = Pick<ApiError, 'localizedMessage' | 'issues'> & { readonly code: string };

/** Turns any failed call into a message for the user, with its fields. */
function asApiError(error: unknown): ApiError {
  if (!(error instanceof TRPCClientError)) return new ApiError(String(error));
  const data: ErrorData | undefined = error.shape?.data;
  if (data === undefined) return new ApiError({ id: 'app.noAnswer' });
  return new ApiError(data.localizedMessage, data.issues, data.code === 'UNAUTHORIZED');
}

/** Drops undefined arguments at the end: JSON has no undefined. */
function withoutLeftOut(given: readonly unknown[]): readonly unknown[] {
  return given.slice(0, given.findLastIndex((each) => each !== undefined) + 1);
}

/** An object that makes each property from its name on access. */
const named = <Made>(make: (name: string) => Made): Readonly<Record<string, Made>> =>
  new Proxy({}, { get: (_, name) => make(String(name)) });

export function createApi(bridge: Bridge | undefined, diary: () => string | null): Api {
  const link =
    bridge === undefined
      ? httpLink<AnyRouter>({
          url: '/api',
          headers: () => {
            const shown = diary();
            return shown === null ? {} : { [diaryHeader]: shown };
          },
        })
      : ipcLink(bridge, diary);
  const client = createTRPCUntypedClient<AnyRouter>({ links: [link] });
  const call = async (path: string, given: readonly unknown[]): Promise<unknown> => {
    try {
      return await client.mutation(path, withoutLeftOut(given));
    } catch (error) {
      throw asApiError(error);
    }
  };
  const api = named((group) =>
    named(
      (name) =>
        (...given: readonly unknown[]) =>
          call(`${group}.${name}`, given),
    ),
  );
  // The contract's type lists the calls.
  return api as unknown as Api;
}
