/** The stream by which each page hears how far the record has come. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLoopbackServer } from '#main/hosts/browser/server.ts';
import type { OpenServices } from '#main/services.ts';
import type { News } from '#shared/contract/news.ts';
import { defaultPreferences } from '#shared/record/preferences.ts';
import type { Position } from '#shared/record/revision.ts';
import { apiDouble } from '../../../../support/api-double.ts';
import { enter } from '../../../../support/enter.ts';
import { upsertShift } from '../../../../support/entries.ts';
import { openTest } from '../../../../support/open-services.ts';
import { tempFolder } from '../../../../support/temp-folder.ts';
import { turnVaultOn } from '../../../../support/vault.ts';

const preferences = { ...defaultPreferences, language: 'de' } as const;

/** Services of which the test says how far they have come. */
function positions(diary = 'a-diary') {
  let revision = 1;
  const listeners = new Set<(news: News) => void>();
  const position = (): Position => ({ diary, revision });
  const news = (): News => ({ ...position(), preferences });
  return {
    open: {
      api: apiDouble(),
      position,
      news,
      onNews: (listener: (news: News) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    listeners,
    change: (): void => {
      revision += 1;
      for (const listener of listeners) listener(news());
    },
  };
}

async function start(open: Pick<OpenServices, 'api' | 'position' | 'news' | 'onNews'>) {
  const server = await startLoopbackServer({ port: 0, open, page: new Map() });
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= server.close();
    return closing;
  };
  onTestFinished(close);
  const { port } = server;
  const own = { cookie: await enter(server), 'sec-fetch-site': 'same-origin' };
  const ask = async (headers: Record<string, string> = own, method = 'GET'): Promise<IncomingMessage> => {
    const sent = request({ host: '127.0.0.1', port, path: '/events', method, headers, agent: false });
    sent.end();
    const [response] = await once(sent, 'response');
    onTestFinished(() => void sent.destroy());
    return response;
  };
  return { ask, close };
}

/** The news that come, one after another. */
async function* heardOn(response: IncomingMessage): AsyncGenerator<News, void> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      expect(event).toMatch(/^data: [^\n]+$/);
      yield JSON.parse(event.slice('data: '.length));
    }
  }
}

describe('the stream of events', () => {
  it('tells at once, and again after each change, how far the record is and how the app shows itself', async () => {
    const { open, change } = positions();
    const { ask } = await start(open);
    const response = await ask();
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'self'"),
    });
    const heard = heardOn(response);
    expect((await heard.next()).value).toEqual({ diary: 'a-diary', revision: 1, preferences });
    change();
    expect((await heard.next()).value).toEqual({ diary: 'a-diary', revision: 2, preferences });
    change();
    expect((await heard.next()).value).toEqual({ diary: 'a-diary', revision: 3, preferences });
  });

  it('tells every page', async () => {
    const { open, change } = positions();
    const { ask } = await start(open);
    const streams = [heardOn(await ask()), heardOn(await ask())];
    await Promise.all(streams.map((heard) => heard.next()));
    change();
    for (const heard of streams) expect((await heard.next()).value).toMatchObject({ revision: 2 });
  });

  it('tells what the services did, and that they were locked', async () => {
    const open = await openTest(await tempFolder());
    const { ask } = await start(open);
    const heard = heardOn(await ask());
    const { diary, revision } = open.api.record.read();
    const preferences = open.api.preferences.read();
    expect((await heard.next()).value).toEqual({ diary, revision, preferences });
    const saved = await open.api.record.change([upsertShift()]);
    expect((await heard.next()).value).toEqual({ diary, revision: saved.revision, preferences });
    await turnVaultOn(open.api, 'correct horse battery staple');
    expect((await heard.next()).value).toMatchObject({ diary });
    await open.api.vault.lock();
    expect((await heard.next()).value).toEqual({ diary: null, revision: 0, preferences });
  });

  it('ends when the host closes, and listens no more', async () => {
    const { open, listeners } = positions();
    const { ask, close } = await start(open);
    const heard = heardOn(await ask());
    await heard.next();
    expect(listeners.size).toBe(1);
    await close();
    expect(await heard.next()).toEqual({ done: true, value: undefined });
    expect(listeners.size).toBe(0);
  });

  it('does not mind a page that has left', async () => {
    const { open, change } = positions();
    const { ask } = await start(open);
    const left = await ask();
    left.destroy();
    await once(left, 'close');
    const heard = heardOn(await ask());
    await heard.next();
    change();
    expect((await heard.next()).value).toMatchObject({ revision: 2 });
  });

  it.each([
    ['without the session’s cookie', 401, {}],
    ['with a wrong one', 401, { cookie: 'legwork-1=wrong' }],
    ['from another site', 403, { 'sec-fetch-site': 'cross-site' }],
    ['from a foreign origin', 403, { origin: 'http://evil.example' }],
  ])('is refused %s', async (_, status, headers) => {
    const { ask } = await start(positions().open);
    const response = await ask(headers);
    expect(response.statusCode).toBe(status);
    expect(await response.setEncoding('utf8').toArray()).not.toContainEqual(expect.stringContaining('data:'));
  });
});
