/** Two hosts, one behaviour: a call over the bridge ends as the same call over HTTP does, data and errors alike. */
import { createTRPCUntypedClient, httpBatchLink, TRPCClientError, type TRPCLink } from '@trpc/client';
import type { IpcMain } from 'electron';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { AppRouter } from '#main/api/router.ts';
import { cookieNameOf, originOf } from '#main/hosts/browser/admission.ts';
import { startLoopbackServer } from '#main/hosts/browser/server.ts';
import { answerCalls } from '#main/hosts/electron/ipc.ts';
import { ServiceError } from '#main/user-facing-error.ts';
import { ipcLink } from '#renderer/app/ipc-link.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { apiDouble } from '../support/api-double.ts';
import { aIssue, aShift, upsertShift } from '../support/entries.ts';
import { createElectron, standIn } from './electron-double.ts';

const token = 'a-token-for-this-test';

/** What the services do with a change, by the id of its shift. */
const outcomes: Readonly<Record<string, Error>> = {
  refused: new InvalidEntryError([aIssue]),
  full: new ServiceError({ id: 'service.not-saved.disk-full' }),
  broken: new TypeError('secret'),
};
const api = apiDouble({
  about: { version: '1.2.3', host: 'electron' },
  record: {
    read: () => ({ ...emptyRecord, shifts: [aShift()] }),
    change: async ([change]) => {
      const id = change?.action === 'upsert' && change.kind === 'shift' ? change.entry.id : '';
      const error = outcomes[id];
      if (error) throw error;
      return { inverse: [{ action: 'remove', kind: 'shift', id }] };
    },
  },
});

async function overHttp(): Promise<TRPCLink<AppRouter>> {
  const server = await startLoopbackServer({ port: 0, token, api, page: new Map() });
  onTestFinished(server.close);
  const port = Number(new URL(server.address).port);
  const headers = { origin: originOf(port), cookie: `${cookieNameOf(port)}=${token}` };
  return httpBatchLink<AppRouter>({ url: `${originOf(port)}/api`, headers });
}

async function overBridge(): Promise<TRPCLink<AppRouter>> {
  const double = createElectron();
  standIn(double);
  answerCalls({
    ipcMain: double.module.ipcMain as unknown as IpcMain,
    api,
    isOwnWindow: () => true,
    onMutation: () => {},
    onUsable: () => {},
  });
  double.ipc.setPage({ sender: {}, senderFrame: { url: 'app://legwork/', parent: null } });
  await import('#main/hosts/electron/preload.ts');
  return ipcLink(double.ipc.mainWorld.legwork as unknown as Bridge);
}

type Call = (link: TRPCLink<AppRouter>) => Promise<unknown>;

const query =
  (path: string, input?: unknown): Call =>
  (link) =>
    createTRPCUntypedClient<AppRouter>({ links: [link] }).query(path, input);
const change =
  (input?: unknown): Call =>
  (link) =>
    createTRPCUntypedClient<AppRouter>({ links: [link] }).mutation('record.change', input);

/** The end of a call: its data, or the name, shape and data of its error. */
async function endOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return { data: await call };
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error;
    return { error: error.name, message: error.message, shape: error.shape, data: error.data };
  }
}

const { standingMinutes: _, ...halfAShift } = aShift();
const calls: readonly (readonly [string, Call, 'data' | 'error'])[] = [
  ['reads', query('record.read'), 'data'],
  ['tells about itself', query('about'), 'data'],
  ['changes', change({ changes: [upsertShift()] }), 'data'],
  ['is refused by the model', change({ changes: [upsertShift({ id: 'refused' })] }), 'error'],
  ['fails for a reason to tell', change({ changes: [upsertShift({ id: 'full' })] }), 'error'],
  ['fails for a reason to hide', change({ changes: [upsertShift({ id: 'broken' })] }), 'error'],
  ['lacks a field', change({ changes: [{ action: 'upsert', kind: 'shift', entry: halfAShift }] }), 'error'],
  ['has no input', change(), 'error'],
  ['has 0 for input', change(0), 'error'],
  ['has null for input', change(null), 'error'],
  ['has no text for input', change(''), 'error'],
  ['has false for input', change(false), 'error'],
];

describe('a call that', () => {
  let links: readonly [TRPCLink<AppRouter>, TRPCLink<AppRouter>];
  beforeEach(async () => {
    links = [await overBridge(), await overHttp()];
  });

  it.each(calls)('%s ends alike over both', async (_name, call, end) => {
    const [bridge, http] = await Promise.all(links.map((link) => endOf(call(link))));
    expect(bridge).toHaveProperty(end);
    expect(bridge).toEqual(http);
  });
});
