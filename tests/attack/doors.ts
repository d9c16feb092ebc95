/** The two ways in: the loopback server over a socket, and Electron's IPC by its double. Each gives the same answers. */
import { Agent, maxHeaderSize } from 'node:http';
import type { IpcMain } from 'electron';
import { z } from 'zod';
import { originOf } from '#main/hosts/browser/admission.ts';
import { startLoopbackServer } from '#main/hosts/browser/server.ts';
import { answerCalls } from '#main/hosts/electron/ipc.ts';
import type { OpenServices } from '#main/services.ts';
import { type BridgeRequest, diaryHeader } from '#shared/contract/bridge.ts';
import { createIpc } from '../electron/electron-parts.ts';
import { askHttp, type HttpAnswer } from '../support/ask-http.ts';
import { enter } from '../support/enter.ts';

/** How a call ended. `code` is the router's, or that of HTTP where the request never came to the router. */
export type End =
  | { readonly kind: 'data' }
  | { readonly kind: 'refused'; readonly code: string; readonly text: string }
  | { readonly kind: 'no answer'; readonly text: string };

export type Door = {
  readonly name: 'browser' | 'electron';
  readonly call: (call: BridgeRequest) => Promise<End>;
  /** Something that is no call: over HTTP the body of a request, over IPC the whole message. */
  readonly throwAt: (path: string, garbage: unknown) => Promise<End>;
  /** Whether the page, or what stands for it, is still answered. */
  readonly isAlive: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

const errorSchema = z.object({ message: z.string(), data: z.object({ code: z.string() }) });
const answerSchema = z.union([
  z.object({ error: errorSchema }),
  z.object({ result: z.object({ data: z.unknown().optional() }) }),
]);

function endOf(answer: unknown): End {
  const read = answerSchema.safeParse(answer);
  if (!read.success) return { kind: 'no answer', text: JSON.stringify(answer)?.slice(0, 200) ?? 'undefined' };
  if ('result' in read.data) return { kind: 'data' };
  const { message, data } = read.data.error;
  return { kind: 'refused', code: data.code, text: message };
}

/** What Node's own parser refuses, before the router is asked: a request line or a body that is too long. */
const refusedByNode = [400, 413, 431];

function endOfHttp(status: number, body: string): End {
  try {
    const answers: unknown = JSON.parse(body);
    return endOf(Array.isArray(answers) ? answers[0] : answers);
  } catch {
    const isRefused = refusedByNode.includes(status) && body === '';
    return isRefused
      ? { kind: 'refused', code: `HTTP ${status}`, text: '' }
      : { kind: 'no answer', text: `${status} ${body.slice(0, 200)}` };
  }
}

const page = new Map([['/', { body: Buffer.from('<page>'), contentType: 'text/html', isImmutable: false }]]);

export async function browserDoor(open: OpenServices): Promise<Door> {
  const server = await startLoopbackServer({ port: 0, open, page });
  const { port } = server;
  const agent = new Agent({ keepAlive: true });
  const headers = {
    origin: originOf(port),
    cookie: await enter(server),
    'content-type': 'application/json',
  };
  const ask = (method: string, target: string, body?: string, more = {}): Promise<HttpAnswer> =>
    askHttp({ host: '127.0.0.1', port, agent, method, path: target, headers: { ...headers, ...more } }, body);
  const post = async (target: string, body: string | undefined, more = {}): Promise<End> => {
    // Node answers 431 and cuts the line while the rest is still being sent, so the answer may not arrive.
    if (target.length + 500 > maxHeaderSize) return { kind: 'refused', code: 'HTTP 431', text: '' };
    try {
      const answer = await ask('POST', target, body, more);
      return endOfHttp(answer.status, answer.body);
    } catch (error) {
      return { kind: 'no answer', text: String(error) };
    }
  };
  return {
    name: 'browser',
    call: ({ path, input, diary }) =>
      post(
        `/api/${encodeURIComponent(path.toWellFormed())}`,
        JSON.stringify(input),
        diary === undefined ? {} : { [diaryHeader]: diary },
      ),
    throwAt: (path, garbage) => {
      const text = typeof garbage === 'string' ? garbage : (JSON.stringify(garbage) ?? '');
      return post(`/api/${path}`, text.slice(0, text.length - 1));
    },
    isAlive: async () => (await ask('GET', '/')).body === '<page>',
    close: async () => {
      agent.destroy();
      await server.close();
    },
  };
}

export function electronDoor(open: OpenServices): Door {
  const ipc = createIpc();
  const calls = answerCalls({
    ipcMain: ipc.electron.ipcMain as unknown as IpcMain,
    open,
    isOwnWindow: () => true,
    onUsable: () => {},
  });
  const frame = { sender: {}, senderFrame: { url: 'app://legwork/', parent: null } };
  const send = async (message: unknown): Promise<End> => {
    try {
      return endOf(await ipc.send(frame, 'legwork:call', message));
    } catch (error) {
      return { kind: 'no answer', text: String(error) };
    }
  };
  return {
    name: 'electron',
    call: send,
    throwAt: (_path, garbage) => send(garbage),
    isAlive: async () => (await send({ path: 'about.read', input: [] })).kind === 'data',
    close: () => calls.settled(),
  };
}
