import { once } from 'node:events';
import { connect } from 'node:net';
import os from 'node:os';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '#main/hosts/browser/server.ts';
import { ServiceError, StartError } from '#main/user-facing-error.ts';
import type { Services } from '#shared/contract/contract.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { anOpenRecord, apiDouble, aSaved, openDouble } from '../../../../support/api-double.ts';
import { askHttp, type HttpAnswer } from '../../../../support/ask-http.ts';
import { enter } from '../../../../support/enter.ts';
import { aGarment, aIssue, aShift, upsertShift } from '../../../../support/entries.ts';

const start = async (changed: Partial<Services['record']> = {}) => {
  const record = { read: vi.fn(() => anOpenRecord()), change: vi.fn(async () => aSaved()), ...changed };
  const page = new Map([
    ['/', { body: Buffer.from('<page>'), contentType: 'text/html', isImmutable: false }],
  ]);
  const server = await startLoopbackServer({ port: 0, open: openDouble(apiDouble({ record })), page });
  onTestFinished(server.close);
  const { port } = server;
  const own = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    cookie: await enter(server),
    'content-type': 'application/json',
  };
  return { server, port, own, record };
};

/** A launch address as a request names it. */
function launchOf({ newLaunchAddress }: LoopbackServer, onUsed?: () => void) {
  const { pathname, search, searchParams } = new URL(newLaunchAddress(onUsed));
  return { launchPath: `${pathname}${search}`, key: searchParams.get('token') ?? '' };
}

/** One request with exactly these headers; `undefined` leaves one out. */
function ask(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string | undefined>,
  body?: string,
): Promise<HttpAnswer> {
  const given = Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const options = { host: '127.0.0.1', port, method, path, headers: Object.fromEntries(given), agent: false };
  return askHttp(options, body);
}

const change = JSON.stringify([[upsertShift()]]);

describe('the loopback host lets in its own page only', () => {
  it('answers a launch address with a cookie that scripts and other sites cannot use, and goes on without the key', async () => {
    const { port, own, server } = await start();
    const { launchPath, key } = launchOf(server);
    const { status, headers, body } = await ask(port, 'GET', launchPath, { host: own.host });
    expect(status).toBe(200);
    expect(headers['set-cookie']).toEqual([`${own.cookie}; HttpOnly; SameSite=Strict; Path=/`]);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('http-equiv="refresh" content="0;url=/"');
    expect(`${JSON.stringify(headers)}${body}`).not.toContain(key);
  });

  it('takes each launch key once, also from a page of another site, which the file on the disk is', async () => {
    const onUsed = vi.fn();
    const { port, own, server } = await start();
    const { launchPath } = launchOf(server, onUsed);
    const fromFile = { host: own.host, 'sec-fetch-site': 'cross-site' };
    expect((await ask(port, 'HEAD', launchPath, fromFile)).status).toBe(403);
    expect(onUsed).not.toHaveBeenCalled();
    expect((await ask(port, 'GET', launchPath, fromFile)).status).toBe(200);
    expect(onUsed).toHaveBeenCalledOnce();
    const again = await ask(port, 'GET', launchPath, fromFile);
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).toContain(`In that browser http://127.0.0.1:${port}/ opens it, too.`);
    expect(onUsed).toHaveBeenCalledOnce();
  });

  it('lets a browser that is in come by its used address again, typed and not by a link of another site', async () => {
    const { port, own, server } = await start();
    const { launchPath } = launchOf(server);
    const visit = { host: own.host, cookie: own.cookie };
    await ask(port, 'GET', launchPath, visit);
    expect((await ask(port, 'GET', launchPath, { ...visit, 'sec-fetch-site': 'none' })).status).toBe(200);
    for (const site of ['cross-site', 'same-site']) {
      expect((await ask(port, 'GET', launchPath, { ...visit, 'sec-fetch-site': site })).status).toBe(401);
    }
  });

  it('keeps a session secret that is no launch key, and no launch key is a session', async () => {
    const { port, own, server } = await start();
    const { key } = launchOf(server);
    const session = own.cookie.split('=')[1] ?? '';
    expect(session.length).toBeGreaterThan(40);
    expect((await ask(port, 'GET', `/?token=${session}`, { host: own.host })).status).toBe(401);
    const asCookie = { ...own, cookie: `legwork-${port}=${key}` };
    expect((await ask(port, 'GET', '/api/record.read', asCookie)).status).toBe(401);
    expect((await ask(port, 'GET', '/', own)).status).toBe(200);
  });

  it('serves page and API to a visitor with the cookie', async () => {
    const { port, own, record } = await start();
    expect((await ask(port, 'GET', '/', own)).body).toBe('<page>');
    expect((await ask(port, 'POST', '/api/record.read', own, '[]')).body).toContain('"shifts":[]');
    expect((await ask(port, 'POST', '/api/record.change', own, change)).status).toBe(200);
    expect(record.change).toHaveBeenCalledWith([upsertShift()]);
  });

  it.each([
    ['no cookie', 401, { cookie: undefined }],
    ['a wrong cookie', 401, { cookie: 'legwork-PORT=wrong' }],
    ['the session under another port', 401, { cookie: 'legwork-1=SESSION' }],
    ['a foreign origin', 403, { origin: 'http://evil.example' }],
    ['an opaque origin', 403, { origin: 'null' }],
    ['a change without an origin', 403, { origin: undefined }],
    ['a rebound name', 403, { host: 'evil.example' }],
    ['localhost, which has other cookies', 403, { host: 'localhost:PORT' }],
    ['another site, by the browser’s own word', 403, { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', 403, { 'sec-fetch-site': 'same-site' }],
  ])('refuses %s', async (_, status, headers) => {
    const { port, own, record } = await start();
    const given = Object.entries({ ...own, ...headers }).map(([name, value]) => [
      name,
      value?.replace('PORT', String(port)).replace('SESSION', own.cookie.split('=')[1] ?? ''),
    ]);
    const answer = await ask(port, 'POST', '/api/record.change', Object.fromEntries(given), change);
    expect(answer.status).toBe(status);
    expect(record.change).not.toHaveBeenCalled();
  });

  it('refuses a wrong key in the address, of any length', async () => {
    const { port, own, server } = await start();
    const { key } = launchOf(server);
    for (const wrong of ['', 'x', `${key}x`, key.slice(1)]) {
      expect((await ask(port, 'GET', `/?token=${wrong}`, { host: own.host })).status).toBe(401);
    }
  });

  it('refuses a WebSocket from a foreign origin', async () => {
    const { port, own } = await start();
    const upgrade = { ...own, origin: 'http://evil.example', connection: 'Upgrade', upgrade: 'websocket' };
    expect((await ask(port, 'GET', '/api/record.read', upgrade)).status).toBe(403);
  });

  it('serves nothing but the files of the page', async () => {
    const { port, own } = await start();
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '//etc/passwd',
      '/x',
    ]) {
      expect((await ask(port, 'GET', path, own)).status, path).toBe(404);
    }
  });

  it('refuses a body of more than twenty megabytes, and lives on', async () => {
    const { port, own, record } = await start();
    const answer = await ask(port, 'POST', '/api/record.change', own, `"${'x'.repeat(20_100_000)}"`);
    expect(answer.status).toBe(413);
    expect(record.change).not.toHaveBeenCalled();
    expect((await ask(port, 'GET', '/', own)).status).toBe(200);
  });

  it('sends its policy with every answer, refusals too', async () => {
    const { port, own } = await start();
    for (const headers of [own, { host: own.host }, { host: 'evil.example' }]) {
      const answer = await ask(port, 'GET', '/', headers);
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('listens on the loopback address only', async () => {
    const { port } = await start();
    const others = Object.values(os.networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of [...others, { address: '127.0.0.2' }]) {
      const socket = connect({ host: address, port });
      const outcome = await Promise.race([
        once(socket, 'connect').then(() => 'connected'),
        once(socket, 'error').then(() => 'refused'),
      ]).catch(() => 'refused');
      socket.destroy();
      expect(outcome, address).toBe('refused');
    }
  });
});

describe('a call over HTTP', () => {
  it('goes by POST alone, so that no address reads or changes anything', async () => {
    const { port, own, record } = await start();
    const changing = `/api/record.change?input=${encodeURIComponent(change)}`;
    for (const target of ['/api/record.read', '/api/record.read?input=[]', changing]) {
      expect((await ask(port, 'GET', target, own)).status, target).toBe(405);
    }
    expect(record.read).not.toHaveBeenCalled();
    expect(record.change).not.toHaveBeenCalled();
  });

  it('reaches the service with its arguments in their order', async () => {
    const { port, own, record } = await start();
    await ask(port, 'POST', '/api/record.change', own, JSON.stringify([[upsertShift()], 'A shift', 1]));
    expect(record.change).toHaveBeenCalledWith([upsertShift()], 'A shift', 1);
  });
});

describe('errors over HTTP', () => {
  it('carry the fields that the model refused', async () => {
    const { port, own } = await start({
      change: () => Promise.reject(new InvalidEntryError([aIssue])),
    });
    const answer = await ask(port, 'POST', '/api/record.change', own, change);
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.body).error.data.issues).toEqual([aIssue]);
  });

  it('name the field of an input that has not the right shape', async () => {
    const { port, own, record } = await start();
    const { standingMinutes: _, ...shift } = (upsertShift() as { entry: Record<string, unknown> }).entry;
    const malformed = JSON.stringify([[{ action: 'upsert', kind: 'shift', entry: shift }]]);
    const answer = await ask(port, 'POST', '/api/record.change', own, malformed);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).error.data.issues).toEqual([
      expect.objectContaining({
        entryKind: 'shift',
        entryId: 's1',
        field: 'standingMinutes',
        reason: 'malformed',
      }),
    ]);
    expect(record.change).not.toHaveBeenCalled();
  });

  it.each([
    ['a text too long', 'garment', aGarment({ name: 'x'.repeat(81) }), 'name', 'text-too-long', { most: 80 }],
    ['no text', 'garment', aGarment({ name: ' ' }), 'name', 'text-missing', undefined],
    ['too much', 'shift', aShift({ walkingMinutes: 1441 }), 'walkingMinutes', 'too-large', { most: 1440 }],
    ['too little', 'shift', aShift({ walkingMinutes: -1 }), 'walkingMinutes', 'too-small', { least: 0 }],
  ])(
    'tell %s from what is malformed otherwise, with the bound',
    async (_, kind, entry, field, reason, values) => {
      const { port, own } = await start();
      const changes = JSON.stringify([[{ action: 'upsert', kind, entry }]]);
      const { body } = await ask(port, 'POST', '/api/record.change', own, changes);
      expect(JSON.parse(body).error.data.issues).toEqual([
        { entryKind: kind, entryId: entry.id, field, reason, values },
      ]);
    },
  );

  it('tell the page a user’s sentence by name, with its values', async () => {
    const localizedMessage = { id: 'service.erase-word', values: { word: 'ERASE' } } as const;
    const { port, own } = await start({ change: () => Promise.reject(new ServiceError(localizedMessage)) });
    const { body } = await ask(port, 'POST', '/api/record.change', own, change);
    expect(JSON.parse(body).error).toMatchObject({
      message: 'Type ERASE to delete everything. Nothing was deleted.',
      data: { localizedMessage },
    });
  });

  it('tell nothing of the program’s inside', async () => {
    const broken = await start({ change: () => Promise.reject(new Error('secret /home/x')) });
    const hidden = await ask(broken.port, 'POST', '/api/record.change', broken.own, change);
    expect(hidden.status).toBe(500);
    expect(hidden.body).not.toContain('secret');
    expect(JSON.parse(hidden.body).error.data.localizedMessage).toEqual({ id: 'service.fault' });
  });
});

describe('the port', () => {
  it('that is taken is named in one sentence', async () => {
    const { port } = await start();
    const second = startLoopbackServer({ port, open: openDouble(apiDouble()), page: new Map() });
    await expect(second).rejects.toThrow(StartError);
    await expect(second).rejects.toThrow(`Port ${port} is in use by another program`);
  });
});
