/** The two ways in: the loopback server over a socket, and Electron's IPC by its double. Each gives the same answers. */
import { Agent, maxHeaderSize } from 'node:http';
import type { IpcMain } from 'electron';
import { z } from 'zod';
import { cookieNameOf, originOf } from '#main/hosts/browser/admission.ts';
import { startLoopbackServer } from '#main/hosts/browser/server.ts';
import { answerCalls } from '#main/hosts/electron/ipc.ts';
import type { BridgeRequest } from '#shared/contract/bridge.ts';
import type { ApiServices } from '#shared/contract/services.ts';
import { createIpc } from '../electron/electron-parts.ts';
import { askHttp, type HttpAnswer } from '../support/ask-http.ts';

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

const token = 'a-token-of-this-run';
const page = new Map([['/', { body: Buffer.from('<page>'), contentType: 'text/html', isImmutable: false }]]);

export async function browserDoor(api: ApiServices): Promise<Door> {
  const server = await startLoopbackServer({ port: 0, token, api, page });
  const port = Number(new URL(server.address).port);
  const agent = new Agent({ keepAlive: true });
  const headers = {
    origin: originOf(port),
    cookie: `${cookieNameOf(port)}=${token}`,
    'content-type': 'application/json',
  };
  const ask = (method: string, target: string, body?: string): Promise<HttpAnswer> =>
    askHttp({ host: '127.0.0.1', port, agent, method, path: target, headers }, body);
  const end = async (method: string, target: string, body?: string): Promise<End> => {
    // Node answers 431 and cuts the line while the rest is still being sent, so the answer may not arrive.
    if (target.length + 500 > maxHeaderSize) return { kind: 'refused', code: 'HTTP 431', text: '' };
    try {
      const answer = await ask(method, target, body);
      return endOfHttp(answer.status, answer.body);
    } catch (error) {
      return { kind: 'no answer', text: String(error) };
    }
  };
  return {
    name: 'browser',
    call: ({ type, path, input }) => {
      const json = JSON.stringify(input);
      const target = `/api/${encodeURIComponent(path.toWellFormed())}`;
      if (type === 'mutation') return end('POST', target, json);
      return end('GET', json === undefined ? target : `${target}?input=${encodeURIComponent(json)}`);
    },
    throwAt: (path, garbage) => {
      const text = typeof garbage === 'string' ? garbage : (JSON.stringify(garbage) ?? '');
      return end('POST', `/api/${path}`, text.slice(0, text.length - 1));
    },
    isAlive: async () => (await ask('GET', '/')).body === '<page>',
    close: async () => {
      agent.destroy();
      await server.close();
    },
  };
}

export function electronDoor(api: ApiServices): Door {
  const ipc = createIpc();
  const calls = answerCalls({
    ipcMain: ipc.electron.ipcMain as unknown as IpcMain,
    api,
    isOwnWindow: () => true,
    onMutation: () => {},
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
    call: ({ type, path, input }) => send(input === undefined ? { type, path } : { type, path, input }),
    throwAt: (_path, garbage) => send(garbage),
    isAlive: async () => (await send({ type: 'query', path: 'about' })).kind === 'data',
    close: () => calls.settled(),
  };
}
