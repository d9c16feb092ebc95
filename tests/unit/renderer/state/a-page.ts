/** The page's stores on real services, over the bridge of the desktop app. What a test calls on `main` is another window. */
import type { IpcMain } from 'electron';
import { answerCalls } from '#main/hosts/electron/ipc.ts';
import { appOrigin } from '#main/hosts/electron/own-origin.ts';
import type { OpenServices } from '#main/services.ts';
import { createApi } from '#renderer/app/api-client.ts';
import { useClock } from '#renderer/state/clock-store.ts';
import { useNotice } from '#renderer/state/notices.ts';
import { usePreferences } from '#renderer/state/preferences.ts';
import { useRecord } from '#renderer/state/record.ts';
import { load, useSession } from '#renderer/state/session.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import { openTest, testNow } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

type Call = Bridge['call'];

/** The calls of a page, as Electron's main process answers them. */
function bridgeTo(open: OpenServices): Call {
  let answer: ((event: unknown, message: unknown) => Promise<unknown>) | null = null;
  answerCalls({
    // The router asks no more of Electron than these two.
    ipcMain: {
      handle: (_channel: string, handler: typeof answer) => {
        answer = handler;
      },
      on: () => undefined,
    } as unknown as IpcMain,
    open,
    isOwnWindow: () => true,
    onUsable: () => undefined,
  });
  const event = { sender: {}, senderFrame: { url: `${appOrigin}/`, parent: null } };
  return (request) => answer?.(event, request) as ReturnType<Call>;
}

export type APage = {
  /** The services that the page asks. */
  readonly main: OpenServices;
  /** The calls of the page so far, by name. */
  readonly asked: string[];
  /** Runs once, before the next call of this name reaches the services. */
  readonly before: (path: string, run: () => Promise<unknown>) => void;
};

/** A page that has loaded an empty record, until the test is over. */
export async function openPage(): Promise<APage> {
  const main = await openTest(await tempFolder());
  const call = bridgeTo(main);
  const asked: string[] = [];
  const waiting = new Map<string, () => Promise<unknown>>();
  const bridge: Bridge = {
    call: async (request) => {
      asked.push(request.path);
      const run = waiting.get(request.path);
      waiting.delete(request.path);
      await run?.();
      return call(request);
    },
    onCommand: () => undefined,
    onNews: () => undefined,
    tellUsable: () => undefined,
  };
  for (const store of [useSession, useRecord, useNotice, usePreferences, useClock]) {
    (store as { setState: (state: unknown, isWhole: true) => void }).setState(store.getInitialState(), true);
  }
  useClock.setState({ now: testNow, read: () => testNow });
  await load(createApi(bridge, () => useRecord.getState().diary));
  return { main, asked, before: (path, run) => void waiting.set(path, run) };
}
