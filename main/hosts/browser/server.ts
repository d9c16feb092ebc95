/** The loopback server: serves the built page and the API on 127.0.0.1, to admitted visitors only. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http';
import { diaryHeader } from '#shared/contract/bridge.ts';
import { router } from '../../api/router.ts';
import type { OpenServices } from '../../services.ts';
import { StartError } from '../../user-facing-error.ts';
import { securityHeaders } from '../content-security-policy.ts';
import type { PageFile } from '../page-files.ts';
import { createDoor, launchAddressOf } from './admission.ts';
import { createEvents, eventsPath } from './events.ts';
import { onwardPage } from './onward-page.ts';

const apiPrefix = '/api/';
/** Enough for the most changes that one call may carry, at 300 bytes each, with room to spare. */
const maxBodyBytes = 20_000_000;
export type Timeouts = {
  /** Limits, from the first byte of a request, for its headers and for the whole request. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How often the server checks connections against these limits. */
  readonly checkMs: number;
};

/** Long enough for a working life's entries on a busy machine; short for a client that only holds a connection. */
const patientTimeouts: Timeouts = { headersMs: 5_000, requestMs: 15_000, checkMs: 5_000 };

/** How long requests in flight may take to finish after the host is told to stop. */
const closingGraceMs = 1_000;

export type LoopbackServer = {
  readonly port: number;
  /** Makes an address that opens the page in one browser, once; calls `onUsed` after its use. */
  readonly newLaunchAddress: (onUsed?: () => void) => string;
  readonly close: () => Promise<void>;
};

type Served = Pick<OpenServices, 'api' | 'position' | 'news' | 'onNews'>;

export type LoopbackOptions = {
  /** 0 for any free port. */
  readonly port: number;
  readonly open: Served;
  readonly page: ReadonlyMap<string, PageFile>;
  /** Tests use shorter ones. */
  readonly timeouts?: Timeouts;
};

const refusals = {
  401: [
    'Legwork is running, and this address does not open it: each address works once, in one browser.',
    'If Legwork is open in a browser already, go on there. In that browser http://127.0.0.1:PORT/ opens it, too.',
    'Otherwise stop Legwork, start it again, and copy the whole address that it prints. Your entries are safe.',
  ].join('\n'),
  403: 'Legwork answers only to its own page.',
} as const;

/** The path as sent: a URL parser would read `/\\evil` or `http://evil/` as the root of another host. */
const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}

function servePage(request: IncomingMessage, response: ServerResponse, page: LoopbackOptions['page']): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer(response, 405, 'Only reading is possible here.');
    return;
  }
  const file = page.get(pathOf(request));
  if (file === undefined) {
    answer(response, 404, 'There is no such page.');
    return;
  }
  response.writeHead(200, {
    'content-type': file.contentType,
    'content-length': file.body.length,
    'cache-control': file.isImmutable ? 'private, max-age=31536000, immutable' : 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

async function serveApi(
  request: IncomingMessage,
  response: ServerResponse,
  { api, position }: Served,
): Promise<void> {
  const [diary = null] = request.headersDistinct[diaryHeader] ?? [];
  response.setHeader('cache-control', 'no-store');
  await nodeHTTPRequestHandler({
    req: request,
    res: response,
    router,
    path: pathOf(request).slice(apiPrefix.length),
    createContext: () => ({ services: api, position, diary }),
    maxBodySize: maxBodyBytes,
  });
}

/**
 * Listens on 127.0.0.1 only.
 * @throws StartError when the port is taken or not allowed.
 */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const { open, page, timeouts = patientTimeouts } = options;
  const door = createDoor();
  const events = createEvents(open);
  let port = options.port;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeaders(new Map(Object.entries(securityHeaders())));
    const { method = 'GET', url = '/', headers, headersDistinct } = request;
    // With two Host headers Node shows the first; a proxy in between may have read the second.
    const hasOneHost = headersDistinct.host?.length === 1;
    const admission = door.admit({ method, url, headers, hasOneHost }, port);
    if (admission.verdict === 'refused') {
      answer(response, admission.status, refusals[admission.status].replace('PORT', String(port)));
    } else if (admission.verdict === 'launch') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'set-cookie': admission.cookie,
        'cache-control': 'no-store',
      });
      response.end(onwardPage('/'));
    } else if (pathOf(request).startsWith(apiPrefix)) {
      await serveApi(request, response, open);
    } else if (pathOf(request) === eventsPath && method === 'GET') {
      events.serve(response);
    } else {
      servePage(request, response, page);
    }
  };

  const limits = {
    headersTimeout: timeouts.headersMs,
    requestTimeout: timeouts.requestMs,
    connectionsCheckingInterval: timeouts.checkMs,
  };
  const server = createServer(limits, (request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new StartError(
      isTaken
        ? `Port ${port} is in use by another program: choose another with --port, or leave it out to take any free one.`
        : `Legwork cannot listen on port ${port}: choose another with --port.`,
      { cause: error },
    );
  }
  port = (server.address() as AddressInfo).port;

  return {
    port,
    newLaunchAddress: (onUsed) => launchAddressOf(port, door.newLaunchKey(onUsed)),
    close: async () => {
      events.close();
      const grace = setTimeout(() => server.closeAllConnections(), closingGraceMs);
      server.close();
      server.closeIdleConnections();
      await once(server, 'close');
      clearTimeout(grace);
    },
  };
}
