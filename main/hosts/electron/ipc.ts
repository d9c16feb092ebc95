/**
 * Carries the page's calls to the router and the answers back, over one channel. Nothing is thrown to the page:
 * whatever is wrong with a message, a sender or a call becomes an error shape of the router, as it is over HTTP.
 */
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server';
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import type { BridgeResponse } from '#shared/contract/bridge.ts';
import type { ApiServices } from '#shared/contract/services.ts';
import { router } from '../../api/router.ts';
import type { CallChannel, UsableChannel } from './channel.ts';
import { isOwnUrl } from './own-origin.ts';

const channel: CallChannel = 'legwork:call';
const usableChannel: UsableChannel = 'legwork:usable';

const requestSchema = z.strictObject({
  type: z.enum(['query', 'mutation']),
  path: z.string().max(100),
  input: z.unknown().optional(),
});
type Call = z.infer<typeof requestSchema>;

export type CallsOptions = {
  readonly ipcMain: IpcMain;
  readonly api: ApiServices;
  /** Whether these are the contents of the app's own window. */
  readonly isOwnWindow: (contents: WebContents) => boolean;
  /** A call that may have changed something was answered. */
  readonly onMutation: () => void;
  /** The page says that it can be used. */
  readonly onUsable: () => void;
};

export type Calls = {
  /** Resolves once every call that has begun is answered. */
  readonly settled: () => Promise<void>;
};

/** Whether a call comes from the page: the top frame of our window (null once it is gone), showing our origin. */
function isFromPage(
  { sender, senderFrame }: IpcMainInvokeEvent | IpcMainEvent,
  isOwnWindow: CallsOptions['isOwnWindow'],
): boolean {
  return (
    isOwnWindow(sender) && senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url)
  );
}

const unknownCall: Call = { type: 'query', path: '' };

function errorResponse(api: ApiServices, { type, path, input }: Call, cause: unknown): BridgeResponse {
  const error = getTRPCErrorFromUnknown(cause);
  const shape = getTRPCErrorShape({ config: router._def._config, error, type, path, input, ctx: api });
  return { error: shape };
}

/** Answers the page's calls from now on. */
export function answerCalls({ ipcMain, api, isOwnWindow, onMutation, onUsable }: CallsOptions): Calls {
  const underWay = new Set<Promise<BridgeResponse>>();

  const answer = async (event: IpcMainInvokeEvent, message: unknown): Promise<BridgeResponse> => {
    let call = unknownCall;
    try {
      if (!isFromPage(event, isOwnWindow)) {
        throw new TRPCError({ code: 'FORBIDDEN', message: 'Legwork answers only to its own page.' });
      }
      const parsed = requestSchema.safeParse(message);
      if (!parsed.success) {
        throw new TRPCError({ code: 'BAD_REQUEST', message: 'This is not a call that Legwork knows.' });
      }
      call = parsed.data;
      const { type, path, input } = call;
      const getRawInput = async (): Promise<unknown> => input;
      const data: unknown = await callTRPCProcedure({
        router,
        type,
        path,
        getRawInput,
        ctx: api,
        signal: undefined,
        batchIndex: 0,
      });
      if (type === 'mutation') onMutation();
      return { result: { data } };
    } catch (cause) {
      return errorResponse(api, call, cause);
    }
  };

  ipcMain.handle(channel, (event, message: unknown) => {
    const answered = answer(event, message);
    underWay.add(answered);
    return answered.finally(() => underWay.delete(answered));
  });

  ipcMain.on(usableChannel, (event) => {
    if (isFromPage(event, isOwnWindow)) onUsable();
  });

  return {
    settled: async () => {
      await Promise.all(underWay);
    },
  };
}
