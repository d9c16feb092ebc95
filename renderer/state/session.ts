/** The page's connection to the services: whether the record is open, and the queue of writes. */
import { create } from 'zustand';
import type { About } from '#shared/contract/about.ts';
import type { News } from '#shared/contract/news.ts';
import type { DataStatus } from '#shared/record/access.ts';
import { createQueue } from '#shared/record/queue.ts';
import type { Saved } from '#shared/record/revision.ts';
import type { LocalizedMessage } from '../messages/localized-message.ts';
import { type Api, ApiError, messageOf } from './api.ts';
import { dismissNotice, withdrawUndo } from './notices.ts';
import { usePreferences } from './preferences.ts';
import { forgetRecord, isBehind, takeRecord, takeSaved, useRecord } from './record.ts';

export type SessionState = {
  /** `closed`: the record is locked, of a newer version or without its keys; `data` says which. */
  readonly status: 'loading' | 'ready' | 'failed' | 'closed';
  readonly api: Api | null;
  readonly data: DataStatus | null;
  /** Why loading failed. */
  readonly failure: LocalizedMessage;
  readonly about: About | null;
};

export const useSession = create<SessionState>()(() => ({
  status: 'loading',
  api: null,
  data: null,
  failure: '',
  about: null,
}));

/** Queues the work: computed changes must see all earlier saves. */
export const enqueue = createQueue();

let beforeOpen = async (): Promise<void> => undefined;

/** Asks for the state of the record again, and reads it if it is open. */
export async function reload(): Promise<void> {
  const { api } = useSession.getState();
  if (api === null) return;
  try {
    const [about, data, preferences] = await Promise.all([
      api.about.read(),
      api.data.status(),
      api.preferences.read(),
    ]);
    usePreferences.setState(preferences);
    // Before the record is read: the page loads its language meanwhile.
    useSession.setState({ about });
    if (data.state !== 'open') {
      forgetRecord();
      dismissNotice();
      useSession.setState({ status: 'closed', data });
      return;
    }
    const [open] = await Promise.all([api.record.read(), beforeOpen()]);
    if (open.diary !== useRecord.getState().diary) dismissNotice();
    else if (isBehind(open)) withdrawUndo();
    takeRecord(open);
    useSession.setState({ status: 'ready', data });
  } catch (error) {
    // The vault was locked between the two calls, so ask for the state again.
    if (error instanceof ApiError && error.isClosed) return reload();
    useSession.setState({ status: 'failed', failure: messageOf(error) });
  }
}

/** @param prepare reads what the screens begin with; called before each time that they are shown */
export async function load(api: Api, prepare = beforeOpen): Promise<void> {
  beforeOpen = prepare;
  useSession.setState({ status: 'loading', api });
  await reload();
}

/** Locks the vault and forgets what the page knew of the record; what is being typed stays. */
export async function lock(): Promise<void> {
  await useSession.getState().api?.vault.lock();
  await reload();
}

/** Handles news from main: changes by another page, a notification's button, or the screen lock. */
export const takeNews = (news: News): Promise<void> =>
  enqueue(async () => {
    if (useSession.getState().status === 'loading') return;
    usePreferences.setState(news.preferences);
    if (isBehind(news)) await reload();
  });

/** @throws ApiError before there is one */
export function apiNow(): Api {
  const { api } = useSession.getState();
  if (api === null) throw new ApiError({ id: 'app.notOpen' });
  return api;
}

/** Applies what the services saved. If the page was behind, it reloads the record. */
export async function applySaved(saved: Saved): Promise<void> {
  // The vault was locked meanwhile. The page must not store the result, and reloads after unlocking.
  if (useSession.getState().status === 'ready' && !takeSaved(saved)) await reload();
}

/**
 * Lets the services write, and applies the result. If the page was behind, it reloads the record.
 * @throws ApiError when refused or not written
 */
export async function write(ask: (api: Api, seen: number) => Promise<Saved>): Promise<Saved> {
  const api = apiNow();
  try {
    const saved = await ask(api, useRecord.getState().revision);
    await applySaved(saved);
    return saved;
  } catch (error) {
    if (error instanceof ApiError && (error.isClosed || error.isBehind)) await reload();
    throw error;
  }
}
