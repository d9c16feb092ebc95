/** Two hosts, one behaviour: a call over the bridge ends as the same call over HTTP does, data and errors alike. */
import { createTRPCUntypedClient, httpLink, TRPCClientError, type TRPCLink } from '@trpc/client';
import type { AnyRouter } from '@trpc/server';
import type { IpcMain } from 'electron';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { originOf } from '#main/hosts/browser/admission.ts';
import { startLoopbackServer } from '#main/hosts/browser/server.ts';
import { answerCalls } from '#main/hosts/electron/ipc.ts';
import { ServiceError } from '#main/user-facing-error.ts';
import { ipcLink } from '#renderer/app/ipc-link.ts';
import { type Bridge, diaryHeader } from '#shared/contract/bridge.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aDiary, anOpenRecord, apiDouble, aSaved, openDouble } from '../support/api-double.ts';
import { enter } from '../support/enter.ts';
import { aIssue, aShift, upsertShift } from '../support/entries.ts';
import { createElectron } from './electron-double.ts';
import { standIn } from './stand-in.ts';

/** What the services do with a change, by the id of its shift. */
const outcomes: Readonly<Record<string, Error>> = {
  refused: new InvalidEntryError([aIssue]),
  full: new ServiceError({ id: 'service.not-saved.disk-full' }),
  broken: new TypeError('secret'),
};
const open = openDouble(
  apiDouble({
    about: { version: '1.2.3', host: 'electron' },
    record: {
      read: () => anOpenRecord({ ...emptyRecord, shifts: [aShift()] }),
      change: async ([change, ...more], label, seen) => {
        const id = change?.action === 'upsert' && change.kind === 'shift' ? change.entry.id : '';
        const error = outcomes[id];
        if (error) throw error;
        return aSaved({ undo: label ?? null, from: seen ?? 0, applied: change ? [change, ...more] : [] });
      },
    },
  }),
);

async function overHttp(diary?: string): Promise<TRPCLink<AnyRouter>> {
  const server = await startLoopbackServer({ port: 0, open, page: new Map() });
  onTestFinished(server.close);
  const origin = originOf(server.port);
  const headers = {
    ...{ origin, cookie: await enter(server) },
    ...(diary !== undefined && { [diaryHeader]: diary }),
  };
  return httpLink<AnyRouter>({ url: `${origin}/api`, headers });
}

async function overBridge(diary?: string): Promise<TRPCLink<AnyRouter>> {
  const double = createElectron();
  standIn(double);
  answerCalls({
    ipcMain: double.module.ipcMain as unknown as IpcMain,
    open,
    isOwnWindow: () => true,
    onUsable: () => {},
  });
  double.ipc.setPage({ sender: {}, senderFrame: { url: 'app://legwork/', parent: null } });
  await import('#main/hosts/electron/preload.ts');
  return ipcLink(double.ipc.mainWorld.legwork as unknown as Bridge, () => diary ?? null);
}

type Call = (link: TRPCLink<AnyRouter>) => Promise<unknown>;

const call =
  (path: string) =>
  (input?: unknown): Call =>
  (link) =>
    createTRPCUntypedClient<AnyRouter>({ links: [link] }).mutation(path, input);
const change = call('record.change');

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
  ['reads', call('record.read')([]), 'data'],
  ['tells about itself', call('about.read')([]), 'data'],
  ['changes', change([[upsertShift()]]), 'data'],
  ['changes, with a label and what it has seen', change([[upsertShift()], 'A shift', 7]), 'data'],
  ['is refused by the model', change([[upsertShift({ id: 'refused' })]]), 'error'],
  ['fails for a reason to tell', change([[upsertShift({ id: 'full' })]]), 'error'],
  ['fails for a reason to hide', change([[upsertShift({ id: 'broken' })]]), 'error'],
  ['lacks a field', change([[{ action: 'upsert', kind: 'shift', entry: halfAShift }]]), 'error'],
  ['has one argument too many', change([[upsertShift()], 'A shift', 7, 8]), 'error'],
  ['has no arguments', change([]), 'error'],
  ['names its arguments', change({ changes: [upsertShift()] }), 'error'],
  ['has no input', change(), 'error'],
  ['has 0 for input', change(0), 'error'],
  ['has null for input', change(null), 'error'],
  ['has no text for input', change(''), 'error'],
  ['has false for input', change(false), 'error'],
];

describe('a call that', () => {
  let links: readonly [TRPCLink<AnyRouter>, TRPCLink<AnyRouter>];
  beforeEach(async () => {
    links = [await overBridge(), await overHttp()];
  });

  it.each(calls)('%s ends alike over both', async (_name, call, end) => {
    const [bridge, http] = await Promise.all(links.map((link) => endOf(call(link))));
    expect(bridge).toHaveProperty(end);
    expect(bridge).toEqual(http);
  });
});

describe('a call that shows a diary', () => {
  const otherDiary = {
    data: { code: 'PRECONDITION_FAILED', localizedMessage: { id: 'service.other-diary' } },
  };
  const read = call('record.read')([]);
  const upsert = change([[upsertShift()]]);

  it.each([
    ['the one served, and changes, is answered', aDiary, upsert, { data: { applied: [upsertShift()] } }],
    ['another, and changes, is refused', 'another-diary', upsert, otherDiary],
    ['one without a name, and changes, is refused', '', upsert, otherDiary],
    ['another, and asks, is answered', 'another-diary', read, { data: { diary: aDiary } }],
    ['another, and is malformed, is told so', 'another-diary', change([]), { data: { code: 'BAD_REQUEST' } }],
  ])('%s, alike over both', async (_name, diary, each, end) => {
    const links = [await overBridge(diary), await overHttp(diary)];
    const [bridge, http] = await Promise.all(links.map((link) => endOf(each(link))));
    expect(bridge).toMatchObject(end);
    expect(bridge).toEqual(http);
  });
});
