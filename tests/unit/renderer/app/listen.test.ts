/** The browser's locks, channels and streams of events, doubled: as many windows of one host as a test opens. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listen } from '#renderer/app/listen.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import type { News } from '#shared/contract/news.ts';
import { defaultPreferences } from '#shared/record/preferences.ts';

const newsOf = (revision: number): News => ({
  ...{ diary: 'a-diary', revision, preferences: defaultPreferences },
});

/** Every stream that was opened, the newest last. */
let streams: StreamDouble[] = [];

class StreamDouble {
  static readonly CLOSED = 2;
  readonly url: string;
  readyState = 1;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(url: string) {
    this.url = url;
    streams.push(this);
  }

  say(news: News): void {
    this.onmessage?.({ data: JSON.stringify(news) });
  }

  /** The line broke: the browser tries again, unless the host is gone for good. */
  breakOff(isForGood: boolean): void {
    this.readyState = isForGood ? StreamDouble.CLOSED : 0;
    this.onerror?.();
  }
}

let channels: ChannelDouble[] = [];

class ChannelDouble {
  readonly name: string;
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor(name: string) {
    this.name = name;
    channels.push(this);
  }

  /** Every channel of the name hears it but the one that speaks. */
  postMessage(data: unknown): void {
    for (const each of channels) if (each !== this && each.name === this.name) each.onmessage?.({ data });
  }
}

/** One holder at a time, the others in their turn. */
function locksDouble() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, hold: () => Promise<void>) => {
      last = last.then(hold);
      return last;
    },
  };
}

beforeEach(() => {
  streams = [];
  channels = [];
  vi.stubGlobal('EventSource', StreamDouble);
  vi.stubGlobal('BroadcastChannel', ChannelDouble);
  vi.stubGlobal('navigator', { locks: locksDouble() });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A window that listens, with all that it has heard. */
function openWindow(): readonly News[] {
  const heard: News[] = [];
  listen(undefined, (news) => heard.push(news));
  return heard;
}

/** Whoever waits for a lock has had a turn. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('of all windows one alone holds the line, and each of them hears each news once', async () => {
  const windows = [openWindow(), openWindow(), openWindow()];
  await settled();
  expect(streams.map(({ url }) => url)).toEqual(['/events']);
  streams[0]?.say(newsOf(1));
  streams[0]?.say(newsOf(2));
  for (const heard of windows) expect(heard).toEqual([newsOf(1), newsOf(2)]);
});

it('the line stays with its holder while the browser tries again', async () => {
  const heard = openWindow();
  openWindow();
  await settled();
  streams[0]?.breakOff(false);
  await settled();
  expect(streams).toHaveLength(1);
  streams[0]?.say(newsOf(1));
  expect(heard).toEqual([newsOf(1)]);
});

it('the next window takes the line over when that of the first has ended, and the first still hears', async () => {
  const windows = [openWindow(), openWindow()];
  await settled();
  streams[0]?.breakOff(true);
  await settled();
  expect(streams).toHaveLength(2);
  streams[1]?.say(newsOf(3));
  for (const heard of windows) expect(heard).toEqual([newsOf(3)]);
});

it('in the desktop app the bridge brings the news', () => {
  const heard: News[] = [];
  const bridge: Pick<Bridge, 'onNews'> = { onNews: (listener) => listener(newsOf(1)) };
  listen(bridge as Bridge, (news) => heard.push(news));
  expect(heard).toEqual([newsOf(1)]);
  expect(streams).toEqual([]);
});
