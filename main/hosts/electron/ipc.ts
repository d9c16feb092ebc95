/**
 * Carries the page's calls to the router and the answers back, over one channel. It throws nothing to the page: a
 * faulty message, sender or call becomes an error shape of the router, as over HTTP.
 */
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server';
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import type { BridgeResponse } from '#shared/contract/bridge.ts';
import { type Context, router } from '../../api/router.ts';
import type { OpenServices } from '../../services.ts';
import type { CallChannel, UsableChannel } from './channel.ts';
import { isOwnUrl } from './own-origin.ts';

const channel: CallChannel = 'legwork:call';
const usableChannel: UsableChannel = 'legwork:usable';

const requestSchema = z.strictObject({
  path: z.string().max(100),
  input: z.unknown().optional(),
  diary: z.string().max(100).optional(),
});
type Call = z.infer<typeof requestSchema>;

export type CallsOptions = {
  readonly ipcMain: IpcMain;
  readonly open: Pick<OpenServices, 'api' | 'position'>;
  /** Whether these are the contents of the app's own window. */
  readonly isOwnWindow: (contents: WebContents) => boolean;
  /** Called when the page says that it is usable. */
  readonly onUsable: () => void;
};

export type Calls = {
  /** Resolves once every call in flight is answered. */
  readonly settled: () => Promise<void>;
};

/** Whether a call comes from the page: the top frame of our window (null once it is gone), with our origin. */
function isFromPage(
  { sender, senderFrame }: IpcMainInvokeEvent | IpcMainEvent,
  isOwnWindow: CallsOptions['isOwnWindow'],
): boolean {
  return (
    isOwnWindow(sender) && senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url)
  );
}

const unknownCall: Call = { path: '' };

/** To tRPC, every call of the contract is a mutation. */
const type = 'mutation';

function errorResponse(ctx: Context, { path, input }: Call, cause: unknown): BridgeResponse {
  const error = getTRPCErrorFromUnknown(cause);
  return { error: getTRPCErrorShape({ config: router._def._config, error, type, path, input, ctx }) };
}

/** Answers the page's calls from now on. */
export function answerCalls({ ipcMain, open, isOwnWindow, onUsable }: CallsOptions): Calls {
  const underWay = new Set<Promise<BridgeResponse>>();

  const answer = async (event: IpcMainInvokeEvent, message: unknown): Promise<BridgeResponse> => {
    let call = unknownCall;
    const contextOf = ({ diary }: Call): Context => ({
      ...{ services: open.api, position: open.position, diary: diary ?? null },
    });
    try {
      if (!isFromPage(event, isOwnWindow)) {
        throw new TRPCError({ code: 'FORBIDDEN', message: 'Legwork answers only to its own page.' });
      }
      const parsed = requestSchema.safeParse(message);
      if (!parsed.success) {
        throw new TRPCError({ code: 'BAD_REQUEST', message: 'This is not a call that Legwork knows.' });
      }
      call = parsed.data;
      const { path, input } = call;
      const getRawInput = async (): Promise<unknown> => input;
      const data: unknown = await callTRPCProcedure({
        router,
        type,
        path,
        getRawInput,
        ctx: contextOf(call),
        signal: undefined,
        batchIndex: 0,
      });
      return { result: { data } };
    } catch (cause) {
      return errorResponse(contextOf(call), call, cause);
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
