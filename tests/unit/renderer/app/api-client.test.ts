/** What the page's calls look like on their way, and what becomes of an answer. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApi } from '#renderer/app/api-client.ts';
import type { ApiError } from '#renderer/state/api.ts';
import {
  type Bridge,
  type BridgeRequest,
  type BridgeResponse,
  diaryHeader,
} from '#shared/contract/bridge.ts';
import { aIssue, upsertShift } from '../../../support/entries.ts';

/** A bridge that answers every call alike. */
function bridgeOf(answer: BridgeResponse) {
  const requests: BridgeRequest[] = [];
  const bridge: Pick<Bridge, 'call'> = {
    call: async (request) => {
      requests.push(request);
      return answer;
    },
  };
  return { bridge: bridge as Bridge, requests };
}

const answered = (data: unknown): BridgeResponse => ({ result: { data } });

const refused = (data: unknown): BridgeResponse => ({ error: { message: 'refused', code: -32600, data } });

describe('a call over the bridge', () => {
  it('carries its name, its arguments in order and the diary that the page shows', async () => {
    const { bridge, requests } = bridgeOf(answered('saved'));
    const api = createApi(bridge, () => 'a-diary');
    expect(await api.record.change([upsertShift()], 'one', 3)).toBe('saved');
    expect(requests).toEqual([
      { path: 'record.change', input: [[upsertShift()], 'one', 3], diary: 'a-diary' },
    ]);
  });

  it('leaves out what is left out at the end, and no more', async () => {
    const { bridge, requests } = bridgeOf(answered(null));
    const api = createApi(bridge, () => null);
    await api.record.change([upsertShift()], undefined, undefined);
    await api.record.undo(undefined);
    await api.record.change([upsertShift()], undefined, 3);
    await api.backups.list(null);
    expect(requests.map(({ input }) => input)).toEqual([
      [[upsertShift()]],
      [],
      [[upsertShift()], undefined, 3],
      [null],
    ]);
    expect(requests.every((request) => !('diary' in request))).toBe(true);
  });

  it('asks anew each time which diary the page shows', async () => {
    const { bridge, requests } = bridgeOf(answered(null));
    let diary = 'first';
    const api = createApi(bridge, () => diary);
    await api.record.read();
    diary = 'second';
    await api.record.read();
    expect(requests.map((request) => request.diary)).toEqual(['first', 'second']);
  });
});

describe('a call over HTTP', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const asked = async (diary: string | null): Promise<Headers> => {
    const fetched = vi.fn<typeof fetch>(async () => Response.json({ result: { data: null } }));
    vi.stubGlobal('fetch', fetched);
    await createApi(undefined, () => diary).record.read();
    const [[url, init] = []] = fetched.mock.calls;
    expect(String(url)).toBe('/api/record.read');
    return new Headers(init?.headers);
  };

  it('says in a header which diary the page shows, and nothing where it shows none', async () => {
    expect((await asked('a-diary')).get(diaryHeader)).toBe('a-diary');
    expect((await asked(null)).has(diaryHeader)).toBe(false);
  });
});

describe('a refused call', () => {
  const errorOf = async (answer: BridgeResponse): Promise<ApiError> => {
    const call = createApi(bridgeOf(answer).bridge, () => null).record.undo();
    return (await call.catch((error: unknown) => error)) as ApiError;
  };
  const message = { id: 'service.fault' } as const;

  it('gives its sentence and the fields that it is about', async () => {
    const data = { code: 'UNPROCESSABLE_CONTENT', localizedMessage: message, issues: [aIssue] };
    expect(await errorOf(refused(data))).toMatchObject({
      ...{ name: 'ApiError', localizedMessage: message, issues: [aIssue], isClosed: false, isBehind: false },
    });
  });

  it('says that the record is closed, and that the page is behind', async () => {
    const closed = { code: 'UNAUTHORIZED', localizedMessage: message, issues: [] };
    expect(await errorOf(refused(closed))).toMatchObject({ isClosed: true, isBehind: false });
    for (const id of ['service.other-diary', 'service.changed-meanwhile', 'service.steps-meanwhile']) {
      const behind = { code: 'PRECONDITION_FAILED', localizedMessage: { id }, issues: [] };
      expect(await errorOf(refused(behind))).toMatchObject({ isClosed: false, isBehind: true });
    }
  });

  it('that no host answers says so', async () => {
    const bridge: Pick<Bridge, 'call'> = { call: () => Promise.reject(new Error('gone')) };
    const call = createApi(bridge as Bridge, () => null).record.undo();
    await expect(call).rejects.toMatchObject({ localizedMessage: { id: 'app.noAnswer' } });
  });
});
