import { createTRPCUntypedClient, TRPCClientError, type TRPCUntypedClient } from '@trpc/client';
import type { AnyRouter } from '@trpc/server';
import type { IpcMain } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCalls, type Calls } from '#main/hosts/electron/ipc.ts';
import { ServiceError } from '#main/user-facing-error.ts';
import { ipcLink } from '#renderer/app/ipc-link.ts';
import type { Bridge, BridgeResponse } from '#shared/contract/bridge.ts';
import type { Change } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { defaultPreferences } from '#shared/record/preferences.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { OpenRecord, Saved } from '#shared/record/revision.ts';
import { aDiary, anOpenRecord, apiDouble, aSaved, openDouble } from '../support/api-double.ts';
import { aIssue, aShift, upsertShift } from '../support/entries.ts';
import { createElectron, type ElectronDouble } from './electron-double.ts';
import { type ContentsDouble, createContents, deferred, type FrameDouble } from './electron-parts.ts';
import { standIn } from './stand-in.ts';

const channel = 'legwork:call';
const about = {
  version: '1.2.3',
  host: 'electron',
  locales: ['de-CH'],
  countryCode: 'CH',
  dataFolder: '/data',
  canChooseFolder: true,
  canShowFolder: true,
  canStartAtLogin: true,
} as const;

let double: ElectronDouble;
let contents: ContentsDouble;
let calls: Calls;
let bridge: Bridge;
/** The diary that the page shows. */
let diary: string | null;
let client: TRPCUntypedClient<AnyRouter>;
const read = vi.fn<() => OpenRecord>();
const change = vi.fn<(changes: readonly Change[]) => Promise<Saved>>();

/** A message to the main process that did not come through the preload. */
const send = (message: unknown, frame: FrameDouble | null = contents.mainFrame, from = contents) =>
  double.ipc.send({ sender: from.electron, senderFrame: frame }, channel, message) as Promise<BridgeResponse>;

const onUsable = vi.fn();

const refusal = (code: string) => ({
  error: {
    message: expect.any(String),
    code: expect.any(Number),
    data: { code, localizedMessage: { id: 'service.fault' }, issues: [] },
  },
});

/** The error that the page's client meets. */
async function metBy(call: Promise<unknown>): Promise<TRPCClientError<AnyRouter>> {
  const error = await call.then(() => 'no error').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TRPCClientError);
  return error as TRPCClientError<AnyRouter>;
}

beforeEach(async () => {
  diary = null;
  read.mockReset().mockReturnValue(anOpenRecord());
  change.mockReset().mockResolvedValue(aSaved());
  onUsable.mockReset();
  double = createElectron();
  standIn(double);
  contents = createContents();
  contents.mainFrame.url = 'app://legwork/';
  double.ipc.setPage({ sender: contents.electron, senderFrame: contents.mainFrame });
  calls = answerCalls({
    ipcMain: double.module.ipcMain as unknown as IpcMain,
    open: openDouble(apiDouble({ about, record: { read, change } })),
    isOwnWindow: (sender) => sender === (contents.electron as unknown),
    onUsable,
  });
  await import('#main/hosts/electron/preload.ts');
  bridge = double.ipc.mainWorld.legwork as unknown as Bridge;
  client = createTRPCUntypedClient<AnyRouter>({ links: [ipcLink(bridge, () => diary)] });
});

describe('the preload', () => {
  it('hands the page one object with four functions', () => {
    expect(Object.keys(double.ipc.mainWorld)).toEqual(['legwork']);
    expect(Object.keys(bridge)).toEqual(['call', 'onCommand', 'onNews', 'tellUsable']);
  });

  it('tells the page a command that it knows, and nothing else', async () => {
    const heard: unknown[][] = [];
    await bridge.onCommand((...given: unknown[]) => heard.push(given));
    double.ipc.arrive('legwork:command', 'trends');
    for (const unknown of ['Trends', 'constructor', '', null, undefined, 7, ['trends'], { screen: 'trends' }])
      double.ipc.arrive('legwork:command', unknown, 'trends');
    double.ipc.arrive('legwork:other', 'today');
    expect(heard).toEqual([['trends']]);
  });

  it('tells a command to the one listener, and keeps none: main waits until the page listens', async () => {
    double.ipc.arrive('legwork:command', 'calendar');
    const [former, heard]: [string[], string[]] = [[], []];
    await bridge.onCommand((command) => former.push(command));
    await bridge.onCommand((command) => heard.push(command));
    double.ipc.arrive('legwork:command', 'today');
    expect([former, heard]).toEqual([[], ['today']]);
  });

  it('tells the page the news, by the one listener, and nothing before there is any', async () => {
    const news = { diary: aDiary, revision: 2, preferences: defaultPreferences };
    double.ipc.arrive('legwork:news', { ...news, revision: 1 });
    const [former, heard]: [unknown[][], unknown[][]] = [[], []];
    await bridge.onNews((...given: unknown[]) => former.push(given));
    await bridge.onNews((...given: unknown[]) => heard.push(given));
    double.ipc.arrive('legwork:news', news);
    expect([former, heard]).toEqual([[], [[news]]]);
  });
});

describe('the main process', () => {
  it('hears that the page can be used from the page alone', async () => {
    await bridge.tellUsable();
    expect(onUsable).toHaveBeenCalledTimes(1);
    const { ipcMain } = double.module;
    const frame = contents.mainFrame;
    for (const event of [
      { sender: {}, senderFrame: frame },
      { sender: contents.electron, senderFrame: null },
      { sender: contents.electron, senderFrame: { url: 'app://legwork/', parent: frame } },
      { sender: contents.electron, senderFrame: { url: 'https://example.com/', parent: null } },
    ])
      ipcMain.emit('legwork:usable', event);
    expect(onUsable).toHaveBeenCalledTimes(1);
  });
});

describe('a call of the page', () => {
  it('reaches the services and comes back', async () => {
    expect(await client.mutation('about.read', [])).toEqual(about);
    expect(await client.mutation('record.read', [])).toEqual(anOpenRecord());
    expect(await client.mutation('record.change', [[upsertShift()]])).toEqual(aSaved());
    expect(change).toHaveBeenCalledWith([upsertShift()]);
  });

  it('gets a copy of the record, not the record', async () => {
    const open = anOpenRecord({ ...emptyRecord, shifts: [aShift()] });
    read.mockReturnValue(open);
    const got = (await client.mutation('record.read', [])) as OpenRecord;
    expect(got).toEqual(open);
    expect(got.record.shifts[0]).not.toBe(open.record.shifts[0]);
  });

  it('is answered alone, whichever of many ends first', async () => {
    const first = deferred<Saved>();
    change.mockReturnValueOnce(first.promise);
    const saving = client.mutation('record.change', [[upsertShift()]]);
    expect(await client.mutation('about.read', [])).toEqual(about);
    first.resolve(aSaved({ applied: [upsertShift()] }));
    expect(await saving).toEqual(aSaved({ applied: [upsertShift()] }));
  });

  it('that has begun is waited for', async () => {
    const [begun, saved] = [deferred(), deferred<Saved>()];
    change.mockImplementationOnce(() => {
      begun.resolve();
      return saved.promise;
    });
    const saving = client.mutation('record.change', [[upsertShift()]]);
    await begun.promise;
    const order: string[] = [];
    const settled = calls.settled().then(() => order.push('settled'));
    await client.mutation('about.read', []);
    order.push('saved');
    saved.resolve(aSaved());
    await Promise.all([settled, saving]);
    expect(order).toEqual(['saved', 'settled']);
    await expect(calls.settled()).resolves.toBeUndefined();
  });
});

describe('the diary that the page shows', () => {
  it('goes with each call, and one that shows another changes nothing', async () => {
    diary = 'a-diary-before-the-lock';
    const error = await metBy(client.mutation('record.change', [[upsertShift()]]));
    expect(error.data).toMatchObject({ localizedMessage: { id: 'service.other-diary' } });
    expect(change).not.toHaveBeenCalled();
    expect(await client.mutation('record.read', [])).toEqual(anOpenRecord());
    diary = aDiary;
    expect(await client.mutation('record.change', [[upsertShift()]])).toEqual(aSaved());
  });
});

describe('an error in the page', () => {
  it('carries the fields that the model refused', async () => {
    change.mockRejectedValue(new InvalidEntryError([aIssue]));
    const error = await metBy(client.mutation('record.change', [[upsertShift()]]));
    expect(error.data).toMatchObject({ code: 'UNPROCESSABLE_CONTENT', issues: [aIssue] });
    expect(error.shape?.message).toBe(error.message);
  });

  it('names the field of an input that has not the right shape', async () => {
    const { standingMinutes: _, ...entry } = aShift();
    const changes = [{ action: 'upsert', kind: 'shift', entry }];
    const error = await metBy(client.mutation('record.change', [changes]));
    expect(error.data?.code).toBe('BAD_REQUEST');
    expect(error.data?.issues).toMatchObject([
      { entryId: 's1', field: 'standingMinutes', reason: 'malformed' },
    ]);
    expect(change).not.toHaveBeenCalled();
  });

  it('tells a sentence that is meant for the user, and nothing of the inside', async () => {
    const localizedMessage = { id: 'service.not-saved.disk-full' } as const;
    change.mockRejectedValueOnce(new ServiceError(localizedMessage));
    const said = await metBy(client.mutation('record.change', [[upsertShift()]]));
    expect(said.shape?.message).toMatch(/^Not saved: the disk is full/);
    expect(said.data?.localizedMessage).toEqual(localizedMessage);
    change.mockRejectedValueOnce(new Error('secret /home/x'));
    const hidden = await metBy(client.mutation('record.change', [[upsertShift()]]));
    expect(hidden.data?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(hidden.shape)).not.toContain('secret');
  });

  it('has no shape when the main process gave no answer', async () => {
    const silent = createTRPCUntypedClient<AnyRouter>({
      links: [ipcLink({ call: () => Promise.reject(new Error('gone')) }, () => null)],
    });
    const error = await metBy(silent.mutation('about.read', []));
    expect(error.message).toBe('gone');
    expect(error.shape).toBeUndefined();
  });

  it.each([null, undefined, 1, {}, { error: 'text' }])('is no data when the answer is %j', async (answer) => {
    const odd = createTRPCUntypedClient<AnyRouter>({
      links: [ipcLink({ call: () => Promise.resolve(answer as unknown as BridgeResponse) }, () => null)],
    });
    expect((await metBy(odd.mutation('about.read', []))).shape).toBeUndefined();
  });
});

describe('a stranger', () => {
  const readCall = { path: 'record.read', input: [] };

  it.each([
    'https://example.com/',
    'app://legwork.example/',
    'app://other/index.html',
    'file:///index.html',
    'about:blank',
    'null',
    '',
  ])('is refused where our window shows %j', async (url) => {
    contents.mainFrame.url = url;
    expect(await send(readCall)).toEqual(refusal('FORBIDDEN'));
    expect(read).not.toHaveBeenCalled();
  });

  it('is refused in a frame of the page, even of our own origin', async () => {
    const frame: FrameDouble = { url: 'app://legwork/', parent: contents.mainFrame };
    expect(await send(readCall, frame)).toEqual(refusal('FORBIDDEN'));
    expect(read).not.toHaveBeenCalled();
  });

  it('is refused in another window, even of our own origin', async () => {
    const other = createContents();
    other.mainFrame.url = 'app://legwork/';
    expect(await send(readCall, other.mainFrame, other)).toEqual(refusal('FORBIDDEN'));
    expect(read).not.toHaveBeenCalled();
  });

  it('is refused when its frame is gone', async () => {
    expect(await send(readCall, null)).toEqual(refusal('FORBIDDEN'));
    const disposed = Object.defineProperty({ parent: null } as unknown as FrameDouble, 'url', {
      get: () => {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
    });
    expect(await send(readCall, disposed)).toEqual(refusal('INTERNAL_SERVER_ERROR'));
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a message', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'record.read'],
    ['a list', ['record.read', []]],
    ['a query', { type: 'query', path: 'record.read', input: [] }],
    ['a subscription', { type: 'subscription', path: 'record.read', input: [] }],
    ['no path', { input: [] }],
    ['a path that is no text', { path: ['record', 'read'], input: [] }],
    ['a path without end', { path: 'a'.repeat(101), input: [] }],
    ['a diary that is no text', { path: 'record.read', input: [], diary: null }],
    ['a diary without end', { path: 'record.read', input: [], diary: 'a'.repeat(101) }],
    ['more than a call', { path: 'record.read', input: [], context: {} }],
  ])('that is %s is refused, typed', async (_, message) => {
    expect(await send(message)).toEqual(refusal('BAD_REQUEST'));
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    '',
    'record',
    'record.nothing',
    '__proto__',
    'constructor',
    'record.read.call',
    'toString',
    'then',
  ])('to a procedure that is not there is refused, typed: %j', async (path) => {
    expect(await send({ path, input: [] })).toEqual(refusal('NOT_FOUND'));
  });

  it.each([
    [0, 'number'],
    [false, 'boolean'],
    [null, 'null'],
    ['', 'string'],
    [undefined, 'undefined'],
  ])('keeps an input of %j as it is', async (input, kind) => {
    const error = await metBy(client.mutation('record.change', input));
    expect(error.message).toContain(`received ${kind}`);
  });
});
