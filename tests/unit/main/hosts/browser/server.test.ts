import { once } from 'node:events';
import { connect } from 'node:net';
import os from 'node:os';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startLoopbackServer } from '#main/hosts/browser/server.ts';
import { ServiceError, StartError } from '#main/user-facing-error.ts';
import type { ApiServices } from '#shared/contract/services.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { apiDouble } from '../../../../support/api-double.ts';
import { askHttp, type HttpAnswer } from '../../../../support/ask-http.ts';
import { aGarment, aIssue, aShift, upsertShift } from '../../../../support/entries.ts';

const token = 'a-token-for-this-test';

const start = async (changed: Partial<ApiServices['record']> = {}) => {
  const record = { read: vi.fn(() => emptyRecord), change: vi.fn(async () => ({ inverse: [] })), ...changed };
  const page = new Map([
    ['/', { body: Buffer.from('<page>'), contentType: 'text/html', isImmutable: false }],
  ]);
  const server = await startLoopbackServer({ port: 0, token, api: apiDouble({ record }), page });
  onTestFinished(server.close);
  const port = Number(new URL(server.address).port);
  const own = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    cookie: `legwork-${port}=${token}`,
    'content-type': 'application/json',
  };
  return { server, port, own, record };
};

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

const change = JSON.stringify({ changes: [upsertShift()] });

describe('the loopback host lets in its own page only', () => {
  it('answers the launch address with a cookie that scripts and other sites cannot use, and drops the token', async () => {
    const { port, own } = await start();
    const { status, headers } = await ask(port, 'GET', `/?token=${token}`, { host: own.host });
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']).toEqual([`legwork-${port}=${token}; HttpOnly; SameSite=Strict; Path=/`]);
  });

  it('serves page and API to a visitor with the cookie', async () => {
    const { port, own, record } = await start();
    expect((await ask(port, 'GET', '/', own)).body).toBe('<page>');
    expect((await ask(port, 'GET', '/api/record.read', own)).body).toContain('"shifts":[]');
    expect((await ask(port, 'POST', '/api/record.change', own, change)).status).toBe(200);
    expect(record.change).toHaveBeenCalledWith([upsertShift()]);
  });

  it.each([
    ['no token', 401, { cookie: undefined }],
    ['a wrong token', 401, { cookie: 'legwork-PORT=wrong' }],
    ['the token under another port', 401, { cookie: `legwork-1=${token}` }],
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
      value?.replace('PORT', String(port)),
    ]);
    const answer = await ask(port, 'POST', '/api/record.change', Object.fromEntries(given), change);
    expect(answer.status).toBe(status);
    expect(record.change).not.toHaveBeenCalled();
  });

  it('refuses a wrong token in the address, of any length', async () => {
    const { port, own } = await start();
    for (const wrong of ['', 'x', `${token}x`, token.slice(1)]) {
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
    const malformed = JSON.stringify({ changes: [{ action: 'upsert', kind: 'shift', entry: shift }] });
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
      const changes = JSON.stringify({ changes: [{ action: 'upsert', kind, entry }] });
      const { body } = await ask(port, 'POST', '/api/record.change', own, changes);
      expect(JSON.parse(body).error.data.issues).toEqual([
        { entryKind: kind, entryId: entry.id, field, reason, values, message: expect.any(String) },
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
    const second = startLoopbackServer({ port, token, api: apiDouble(), page: new Map() });
    await expect(second).rejects.toThrow(StartError);
    await expect(second).rejects.toThrow(`Port ${port} is in use by another program`);
  });
});
