/** The loopback host attacked over real sockets, by bytes that no well-behaved client sends. */
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LoopbackOptions, startLoopbackServer } from '#main/hosts/browser/server.ts';
import { enter } from '../../../../support/enter.ts';
import { diaryChanges, upsertShift } from '../../../../support/entries.ts';
import { filesBelow, openTest } from '../../../../support/open-services.ts';
import { tempFolder } from '../../../../support/temp-folder.ts';

const page = new Map([['/', { body: Buffer.from('<page>'), contentType: 'text/html', isImmutable: false }]]);

/** A host with a diary, and what must be true of it after whatever was done to it. */
async function start(options: Partial<LoopbackOptions> = {}) {
  const folder = path.join(await tempFolder(), 'diary');
  await mkdir(folder);
  const open = await openTest(folder);
  const { api } = open;
  await api.record.change(diaryChanges);
  await api.data.recovery();
  const before = await filesBelow(folder);
  const server = await startLoopbackServer({ port: 0, open, page, ...options });
  onTestFinished(server.close);
  const { port } = server;
  const cookie = await enter(server);
  const head = (origin = `http://127.0.0.1:${port}`): string =>
    `Host: 127.0.0.1:${port}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\n`;
  const lives = async (): Promise<void> => {
    expect(await t(port, `GET / HTTP/1.1\r\n${head()}Connection: close\r\n\r\n`)).toContain('<page>');
    expect(await filesBelow(folder)).toEqual(before);
  };
  return { port, head, lives, server };
}

async function openSocket(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  // What is cut off is cut off: the test looks at what was answered.
  socket.on('error', () => socket.destroy());
  await once(socket, 'connect');
  return socket;
}

/** All that the host answers until it hangs up. */
async function heard(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    text += chunk;
  });
  if (!socket.closed) await once(socket, 'close');
  return text;
}

/** Sends exactly these bytes and listens until the host hangs up. */
async function t(port: number, bytes: string): Promise<string> {
  const socket = await openSocket(port);
  socket.write(Buffer.from(bytes, 'latin1'));
  return heard(socket);
}

const statusesOf = (answers: string): readonly string[] =>
  [...answers.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status ?? '');

const change = JSON.stringify([[upsertShift({ id: 'smuggled', standingMinutes: 1 })]]);
const post = `POST /api/record.change HTTP/1.1\r\n`;

describe('bytes that are no request', () => {
  it.each([
    ['noise', '\0\x01\x02\xff\xfe\r\n\r\n'],
    ['a greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'.padEnd(200, 'x')],
    ['no version', 'GET /\r\n\r\n'],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a method that there is not', 'STEAL / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a header without a name', 'GET / HTTP/1.1\r\n: x\r\n\r\n'],
    ['a line break in a header', 'GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(40_000)}\r\n\r\n`],
  ])('are refused: %s', async (_, bytes) => {
    const { port, lives } = await start();
    expect(statusesOf(await t(port, bytes)).every((status) => /^4/.test(status))).toBe(true);
    await lives();
  });
});

describe('a request that two readers would read differently', () => {
  const chunked = `${Buffer.byteLength(change).toString(16)}\r\n${change}\r\n0\r\n\r\n`;

  it.each([
    ['length and chunks', `Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}`],
    ['a length that is no number', `Content-Length: +2\r\n\r\n{}`],
    ['chunks by another name', `Transfer-Encoding: xchunked\r\n\r\n${chunked}`],
    ['chunks twice', `Transfer-Encoding: chunked, identity\r\n\r\n${chunked}`],
    ['a space before the colon', `Transfer-Encoding : chunked\r\n\r\n${chunked}`],
    ['a folded header', `X: 1\r\n Transfer-Encoding: chunked\r\n\r\n${chunked}`],
    ['a length of a chunk that is none', `Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n`],
  ])('is refused whole, and what follows it is not read: %s', async (_, rest) => {
    const { port, head, lives } = await start();
    const follower = `${post}${head()}Content-Length: ${Buffer.byteLength(change)}\r\n\r\n${change}`;
    const answers = await t(port, `${post}${head()}${rest}${follower}`);
    expect(
      statusesOf(answers).every((status) => /^4/.test(status)),
      answers,
    ).toBe(true);
    await lives();
  });

  it('is no way past the launch token: each of several on one line is asked for it', async () => {
    const { port, head, lives } = await start();
    const first = `GET / HTTP/1.1\r\n${head()}\r\n`;
    const second = `${post}Host: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(change)}\r\n\r\n${change}`;
    expect(statusesOf(await t(port, first + second))).toEqual(['200', '401']);
    await lives();
  });

  it('with two hosts is refused', async () => {
    const { port, head, lives } = await start();
    const answers = await t(
      port,
      `GET / HTTP/1.1\r\n${head()}Host: evil.example\r\nConnection: close\r\n\r\n`,
    );
    expect(statusesOf(answers)).toEqual(['403']);
    await lives();
  });
});

describe('a path', () => {
  it.each([
    'http://evil.example/',
    'http://127.0.0.1:PORT/../../etc/passwd',
    'http://127.0.0.1:PORT@evil.example/x',
    '//evil.example/x',
    '/\\evil.example',
    '/..\\..\\package.json',
    '/%5c..%5cpackage.json',
    '/%252e%252e/package.json',
    '/%c0%ae%c0%ae/package.json',
    '/assets/../../package.json',
    '/./x/../../..//package.json',
    '/%00',
    '/index.html%00.png',
    '/%',
    '*',
    '/api/../../package.json',
    '/api/%2e%2e/%2e%2e/package.json',
    '//[',
  ])('serves nothing but the page and the API: %s', async (target) => {
    const { port, head, lives } = await start();
    const asked = target.replace('PORT', String(port));
    const answers = await t(port, `GET ${asked} HTTP/1.1\r\n${head()}Connection: close\r\n\r\n`);
    expect(statusesOf(answers)).toEqual([expect.stringMatching(/^4/)]);
    await lives();
  });

  it('leads nowhere else: CONNECT and an upgrade are not taken up', async () => {
    const { port, head, lives } = await start();
    expect(await t(port, `CONNECT evil.example:443 HTTP/1.1\r\n${head()}\r\n`)).not.toMatch(/ 200 /);
    const upgrade =
      'Upgrade: websocket\r\nConnection: Upgrade, close\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n';
    const own = await t(port, `GET /api/record.read HTTP/1.1\r\n${head()}${upgrade}\r\n`);
    expect(own).not.toContain('101');
    const foreign = await t(port, `GET / HTTP/1.1\r\n${head('http://evil.example')}${upgrade}\r\n`);
    expect(statusesOf(foreign)).toEqual(['403']);
    await lives();
  });
});

describe('a client that takes its time', () => {
  const timeouts = { headersMs: 1000, requestMs: 1500, checkMs: 50 };

  it.each([
    ['in the headers', () => 'GET / HTTP/1.1\r\nHost: 127'],
    ['in the body', (head: string) => `${post}${head}Content-Length: 1000\r\n\r\n[[{"action":`],
    ['in a chunk', (head: string) => `${post}${head}Transfer-Encoding: chunked\r\n\r\nff\r\n[[{"ac`],
  ])('is cut off: %s', async (_, bytes) => {
    const { port, head, lives } = await start({ timeouts });
    expect(statusesOf(await t(port, bytes(head())))).toEqual(['408']);
    await lives();
  });

  it('and says nothing at all is cut off', async () => {
    const { port, lives } = await start({ timeouts });
    await t(port, '');
    await lives();
  });
});

describe('many at once', () => {
  it('a thousand connections are each answered or turned away, and the host lives', {
    timeout: 120_000,
  }, async () => {
    const { port, head, lives } = await start();
    const bytes = `GET /api/record.read HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
    const sockets = await Promise.all(Array.from({ length: 1000 }, () => openSocket(port)));
    const answers = await Promise.all(
      sockets.map((socket) => {
        socket.write(bytes);
        return heard(socket);
      }),
    );
    expect(answers.filter((answer) => !answer.startsWith('HTTP/1.1 401'))).toEqual([]);
    expect(head()).toMatch(/Cookie: legwork-\d+=\S{43}\r/);
    await lives();
  });

  it('connections that are only held do not keep the page from being answered', async () => {
    const { port, lives } = await start();
    const held = await Promise.all(Array.from({ length: 300 }, () => openSocket(port)));
    await lives();
    for (const socket of held) socket.destroy();
  });
});
