/**
 * The typed API client: over the preload's bridge in Electron, over HTTP to the same origin in the browser host.
 */
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import type { AppRouter } from '#main/api/router.ts';
import type { Bridge } from '#shared/api/bridge.ts';
import { ApiError, type RecordApi } from '../state/record-store.ts';
import { ipcLink } from './ipc-link.ts';

declare global {
  // The preload's one object; absent in the browser host.
  var legwork: Bridge | undefined;
}

const noAnswer =
  'Legwork does not answer: it was closed or started anew. What you typed is still here; everything saved before is safe. Start Legwork again and open the address it prints.';

/** Any failed call as a sentence for the user, with the fields it is about. */
function asApiError(error: unknown): ApiError {
  if (!(error instanceof TRPCClientError)) return new ApiError(String(error));
  const { shape } = error as TRPCClientError<AppRouter>;
  return shape ? new ApiError(shape.message, shape.data.problems) : new ApiError(noAnswer);
}

async function told<Value>(call: Promise<Value>): Promise<Value> {
  try {
    return await call;
  } catch (error) {
    throw asApiError(error);
  }
}

export function createApi(bridge: Bridge | undefined): RecordApi {
  const link = bridge === undefined ? httpBatchLink<AppRouter>({ url: '/api' }) : ipcLink(bridge);
  const client = createTRPCClient<AppRouter>({ links: [link] });
  return {
    about: () => told(client.about.query()),
    read: () => told(client.record.read.query()),
    change: (changes) => told(client.record.change.mutate({ changes: [...changes] })),
  };
}
